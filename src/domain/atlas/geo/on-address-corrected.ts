/** Whoever corrects the own address is asked for no district: it is found from the place, as when the office writes it down. */
import { sql } from 'kysely'
import { onJournal } from '#platform/reactions.ts'
import { placeAddress } from '../../parties/details/put-address.ts'
import { findPlace } from './find-place.ts'

type Unplaced = { id: number; place: string; postcode: string | null; districts: string[] }

onJournal(
	(action) => action === 'parties.correct-profile' || action === 'parties.accept-proposals',
	async (ctx) => {
		const { db, networkId, journalId } = ctx
		const { rows } = await sql<Unplaced>`
			select a.id, a.place, a.postcode, array(select d.district_code from network_district d where d.network_id = ${networkId}) as districts
			from address a where a.network_id = ${networkId} and a.country = 'DE' and a.place is not null and a.district_code is null
				and a.id in (select r.row_id from revision r where r.journal_id = ${journalId} and r.table_name = 'address')`.execute(
			db,
		)
		for (const { id, place, postcode, districts } of rows) {
			const found = findPlace(place, { postcode: postcode ?? undefined, districts })
			if (found && !('ambiguous' in found)) await placeAddress(ctx, id, found)
		}
	},
)
