/** What somebody has asked members goes with their account, with its history: it holds their mail address. */
import { sql } from 'kysely'
import { onJournal } from '#platform/reactions.ts'

onJournal('access.leave-network', async (ctx, { result }) => {
	const { accountId } = result as { accountId: string }
	const { rows } = await sql<{ id: number }>`
		delete from colleague_request where network_id = ${ctx.networkId} and account_id = ${accountId} returning id`.execute(
		ctx.db,
	)
	await sql`
		delete from revision where network_id = ${ctx.networkId} and table_name = 'colleague_request'
			and row_id = any(${rows.map(({ id }) => id)}::bigint[])`.execute(ctx.db)
})
