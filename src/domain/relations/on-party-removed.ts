/** When the last party of an interaction goes, the interaction goes with it, in the same journal entry: an undo brings back both. */
import { sql } from 'kysely'
import { onJournal } from '#platform/reactions.ts'

const removing = new Set(['parties.remove', 'parties.undo', 'imports.undo'])

onJournal(
	(action) => removing.has(action),
	async (ctx) => {
		await sql`
			delete from interaction i where i.network_id = ${ctx.networkId}
				and i.id in (select (r.before ->> 'interaction_id')::bigint from revision r
					where r.journal_id = ${ctx.journalId} and r.table_name = 'interaction_party' and r.removed)
				and not exists (select from interaction_party p where p.interaction_id = i.id)`.execute(ctx.db)
	},
)
