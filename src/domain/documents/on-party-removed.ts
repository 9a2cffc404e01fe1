/** With a record go its documents and pictures, in the same change: so they come back with it, too. */
import { sql } from 'kysely'
import { onJournal } from '#platform/reactions.ts'

onJournal('parties.remove', async (ctx, { subject }) => {
	await sql`delete from document where subject_id = ${subject ?? null} and network_id = ${ctx.networkId}`.execute(
		ctx.db,
	)
	await sql`delete from picture where subject_id = ${subject ?? null} and network_id = ${ctx.networkId}`.execute(ctx.db)
})
