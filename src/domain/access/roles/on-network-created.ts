/** Whoever makes a network with an account of their own runs its office and gives its roles. The command line has none. */
import { onJournal } from '#platform/reactions.ts'
import { putRole } from './grant-role.ts'

onJournal('networks.create', async (ctx) => {
	if (ctx.viewer.kind !== 'account' || !ctx.viewer.account) return
	for (const role of ['admin', 'office'] as const) await putRole(ctx, ctx.viewer.account.id, role)
})
