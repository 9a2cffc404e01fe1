/** Segments that ask for a tag that became part of another one ask for that one from then on. */
import { onJournal } from '#platform/reactions.ts'
import { followIn } from './follow-numbers.ts'

onJournal('parties.rename-tag', async (ctx, { facts }) => {
	const [kept, gone] = [Number(facts?.tag), Number(facts?.merged)]
	if (!Number.isSafeInteger(gone)) return
	await followIn(ctx, ['tag'], (condition) =>
		condition.of === 'tag' && condition.any.includes(gone)
			? { ...condition, any: [...new Set(condition.any.map((id) => (id === gone ? kept : id)))] }
			: condition,
	)
})
