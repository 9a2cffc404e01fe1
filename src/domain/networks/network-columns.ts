/** What SQL of other modules asks of a network, as expressions. `network` is the number of one, or a column that holds it. */
import { sql, type RawBuilder } from 'kysely'

type OfNetwork = RawBuilder<unknown> | number

/** The NUTS-3 codes of its region, in their order. */
export const districtsSql = (network: OfNetwork): RawBuilder<string[]> =>
	sql<string[]>`array(select d.district_code from network_district d where d.network_id = ${network} order by 1)`

/** Its time zone, such as `Europe/Berlin`. */
export const timeZoneSql = (network: OfNetwork): RawBuilder<string> =>
	sql<string>`(select w.time_zone from network w where w.id = ${network})`
