/** With an interaction go its documents, in the same change: so they come back with it, too. */
import { sql } from 'kysely'
import { onJournal } from '#platform/reactions.ts'

const removing = new Set(['relations.remove-interaction', 'parties.remove', 'parties.undo', 'imports.undo'])

// Subscribes after relations/on-party-removed.ts, which removes what no party is left of.
onJournal(
	(action) => removing.has(action),
	async (ctx) => {
		await sql`
			delete from document d where d.network_id = ${ctx.networkId} and d.subject_id in (
				select r.row_id from revision r where r.journal_id = ${ctx.journalId} and r.table_name = 'interaction' and r.removed)
				and not exists (select from interaction i where i.id = d.subject_id)`.execute(ctx.db)
	},
)
