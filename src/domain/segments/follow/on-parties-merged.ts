/** Segments that ask whom a field of the office names ask for the record that stays when two became one. */
import { onJournal } from '#platform/reactions.ts'
import { customFields } from '../../fields/fields.queries.ts'
import { followIn } from './follow-numbers.ts'

onJournal('duplicates.merge', async (ctx, { subject, facts }) => {
	const [kept, gone] = [String(subject), String(facts?.merged)]
	const fields = await customFields(ctx, ctx.networkId)
	const references = new Set(fields.filter(({ type }) => type === 'reference').map(({ key }) => key))
	if (references.size === 0) return
	await followIn(ctx, ['field', 'membership-field'], (condition) =>
		'key' in condition && references.has(condition.key) && condition.values.includes(gone)
			? { ...condition, values: [...new Set(condition.values.map((value) => (value === gone ? kept : value)))] }
			: condition,
	)
})
