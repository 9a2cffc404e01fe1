import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { districtsSql } from '../../networks/network-columns.ts'

export type UnplacedAddress = { id: number; place: string; postcode: string | null; districts: string[] }

/** Addresses in Germany that the present journal entry wrote without a district, with those of the network's region. */
export async function unplacedAddresses({ db, networkId, journalId }: CommandContext): Promise<UnplacedAddress[]> {
	const { rows } = await sql<UnplacedAddress>`
		select a.id, a.place, a.postcode, ${districtsSql(networkId)} as districts
		from address a where a.network_id = ${networkId} and a.country = 'DE' and a.place is not null and a.district_code is null
			and a.id in (select r.row_id from revision r where r.journal_id = ${journalId} and r.table_name = 'address')`.execute(
		db,
	)
	return rows
}

/** Notes where an address lies. Within a command that touched it. */
export async function placeAddress(
	{ db }: Pick<CommandContext, 'db'>,
	id: number,
	{ district, lat, lon }: { district: string; lat: number; lon: number },
): Promise<void> {
	await sql`
		update address set district_code = ${district}, latitude = ${lat}, longitude = ${lon} where id = ${id}`.execute(db)
}
