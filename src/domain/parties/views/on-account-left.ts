/** Views that somebody has saved for themselves alone go with their account; those that the office shares stay. */
import { sql } from 'kysely'
import { onJournal } from '#platform/reactions.ts'

onJournal('access.leave-network', async (ctx, { result }) => {
	const { accountId } = result as { accountId: string }
	await sql`delete from saved_view where network_id = ${ctx.networkId} and account_id = ${accountId} and not shared`.execute(
		ctx.db,
	)
})
