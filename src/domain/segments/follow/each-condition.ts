import type { RecordCondition, Tree } from '../segment.schema.ts'

/** The same tree with each condition on a record changed, those on organisations of functions included. */
export function withEachCondition(tree: Tree, change: (condition: RecordCondition) => RecordCondition): Tree {
	const groups = tree.groups.map((group) => ({
		...group,
		conditions: group.conditions.map((condition) =>
			condition.of === 'at-organisation'
				? { ...condition, conditions: condition.conditions.map(change) }
				: change(condition),
		),
	}))
	return { ...tree, groups }
}
