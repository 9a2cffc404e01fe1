/** Whoever confirms a whole profile confirms its claims, in the same transaction. */
import { onJournal } from '#platform/reactions.ts'
import { keepFresh } from './keep-fresh.ts'

onJournal('parties.confirm-profile', async (ctx, { subject }) => {
	if (subject) await keepFresh(ctx, subject, null)
})
