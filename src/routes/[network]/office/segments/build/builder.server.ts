/** The state of the builder: it stands in the address alone, so that every step can be gone back, kept and handed on. */
import { findCompetences } from '#domain/competences/find-competences.ts'
import { everyCondition, mostConditions, mostGroups, Tree, everybody, type Condition } from '#domain/segments/segment.schema.ts'
import type { Context } from '#platform/context.ts'
import { fold } from '#platform/search-text.ts'

/** The tree of an address; that of the saved segment, or everybody, when it has none. */
export function treeIn(search: URLSearchParams, saved: Tree | null): Tree {
	const given = search.get('tree')
	if (given === null) return saved ?? everybody(search.get('kind') === 'person' ? 'person' : 'organisation')
	const parsed = Tree.safeParse(parse(given))
	return parsed.success ? parsed.data : (saved ?? everybody('organisation'))
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		// Whoever breaks the address begins anew.
		return null
	}
}

export const treeText = (tree: Tree): string => JSON.stringify(tree)

/** Where a condition stands: its group and its index; of one on the organisation of a function a third number, its index there. */
export type Place = readonly [group: number, index: number, inner?: number]

/** What stands at a place; undefined beyond the last one. */
export function conditionAt(tree: Tree, [group, index, inner]: Place): Condition | undefined {
	const condition = tree.groups[group]?.conditions[index]
	if (inner === undefined) return condition
	return condition?.of === 'at-organisation' ? condition.conditions[inner] : undefined
}

/** The kind of party that a condition at a place is about. */
export const kindAt = ({ kind }: Tree, [, , inner]: Place): Tree['kind'] => (inner === undefined ? kind : 'organisation')

/** The same tree with a condition put at its place; `null` takes it away. An index beyond the last one adds. */
export function withCondition(tree: Tree, [group, index, inner]: Place, condition: Condition | null): Tree {
	const outer = conditionAt(tree, [group, index])
	if (inner !== undefined) {
		if (outer?.of !== 'at-organisation' || condition?.of === 'at-organisation') return tree
		return withCondition(tree, [group, index], { ...outer, conditions: put(outer.conditions, inner, condition) })
	}
	const groups = tree.groups.map((one, at) =>
		at === group ? { ...one, conditions: put(one.conditions, index, condition) } : one,
	)
	return { ...tree, groups: groups.filter(({ conditions }, at) => conditions.length > 0 || at === 0 || condition !== null || at !== group) }
}

const put = <One>(conditions: One[], index: number, condition: One | null): One[] =>
	conditions.toSpliced(index, 1, ...(condition ? [condition] : []))

/** "1.2" or "1.2.0" as a place; null when the tree has no such one. */
export function placeIn(tree: Tree, text: string | null): Place | null {
	const [, ...numbers] = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{1,2}))?$/.exec(text ?? '') ?? []
	const [group, index, inner] = numbers.map((number) => (number === undefined ? undefined : Number(number)))
	if (group === undefined || index === undefined) return null
	const outer = conditionAt(tree, [group, index])
	if (inner !== undefined)
		return outer?.of === 'at-organisation' && inner <= outer.conditions.length ? [group, index, inner] : null
	return tree.groups[group] && index <= tree.groups[group].conditions.length ? [group, index] : null
}

export const isFull = (tree: Tree): boolean => everyCondition(tree).length >= mostConditions
export const takesGroup = (tree: Tree): boolean => tree.groups.length < mostGroups

/** The competence that was typed: the one of that name, else the nearest ones to choose from. */
export async function meantCompetence(
	ctx: Context,
	typed: string,
): Promise<{ slug: string | null; near: { slug: string; label: string }[] }> {
	const text = typed.trim().slice(0, 100)
	if (text === '') return { slug: null, near: [] }
	const found = await findCompetences(ctx.db, { text, limit: 6, locale: ctx.locale })
	const labelsOf = (labels: { de?: string; en?: string }) => [labels.de, labels.en].filter((label) => label !== undefined)
	const exact = found.find(({ concept }) => labelsOf(concept.labels).some((label) => fold(label) === fold(text)))
	return {
		slug: exact?.concept.slug ?? null,
		near: found.map(({ concept: { slug, labels } }) => ({ slug, label: labels[ctx.locale] ?? labels.de ?? slug })),
	}
}
