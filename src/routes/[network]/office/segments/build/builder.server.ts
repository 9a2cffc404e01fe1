/** The state of the builder: it stands in the address alone, so that every step can be gone back, kept and handed on. */
import { findCompetences } from '#domain/competences/find-competences.ts'
import { mostConditions, mostGroups, Tree, everybody, type Condition } from '#domain/segments/segment.schema.ts'
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

/** The same tree with a condition put at its place; `null` takes it away. An index beyond the last one adds. */
export function withCondition(tree: Tree, [group, index]: readonly [number, number], condition: Condition | null): Tree {
	const groups = tree.groups.map((one, at) =>
		at === group ? { ...one, conditions: one.conditions.toSpliced(index, 1, ...(condition ? [condition] : [])) } : one,
	)
	return { ...tree, groups: groups.filter(({ conditions }, at) => conditions.length > 0 || at === 0 || condition !== null || at !== group) }
}

/** "1.2" as group and index; null when the tree has no such place. */
export function placeIn(tree: Tree, text: string | null): readonly [number, number] | null {
	const [, group, index] = /^(\d{1,2})\.(\d{1,2})$/.exec(text ?? '') ?? []
	const at = [Number(group), Number(index)] as const
	return tree.groups[at[0]] && at[1] <= tree.groups[at[0]]!.conditions.length ? at : null
}

export const isFull = (tree: Tree): boolean =>
	tree.groups.reduce((sum, { conditions }) => sum + conditions.length, 0) >= mostConditions
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
