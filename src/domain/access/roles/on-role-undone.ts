/** Taking a change of a role back is a change of a role: the same guards hold. */
import { onJournal } from '#platform/reactions.ts'
import { refuseUnsafeRoles } from './role-guards.ts'

onJournal('parties.undo', async (ctx, { facts }) => {
	if (facts?.action === 'access.set-role' || facts?.action === 'parties.undo') await refuseUnsafeRoles(ctx)
})
