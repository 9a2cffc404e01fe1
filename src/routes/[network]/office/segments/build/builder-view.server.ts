/** What the page of the builder shows: the tree in sentences, the ways on from it, and who fits. */
import { countSegment, segmentRows, type Segment } from '#domain/segments/segments.queries.ts'
import { groupMatches, type Condition, type Group, type Tree } from '#domain/segments/segment.schema.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refusalWords } from '../../../../(account)/forms.server.ts'
import type { Known } from '../known.server.ts'
import { conditionWords, holdingWords, treeWords } from '../segment-words.ts'
import { isFull, kindAt, placeIn, takesGroup, treeText, withCondition, type Place } from './builder.server.ts'
import { offers } from './offers.ts'

const shownRows = 10

/** The address of the builder with a tree in it, and perhaps something that is open. */
export type To = (tree: Tree, more?: Record<string, string>) => string

export type Builder = { slug: string; ctx: Context; saved: Segment | null; tree: Tree; known: Known; to: To }

export function builderView({ slug, ctx, saved, tree, known, to }: Builder, adding: string | null) {
	const { locale } = ctx
	const place = placeIn(tree, adding)
	const addHref = (at: Place) => (isFull(tree) ? undefined : `${to(tree, { add: at.join('.') })}#form`)
	const rowView = (text: string, at: Place) => ({
		text,
		changeHref: `${to(tree, { edit: at.join('.') })}#form`,
		removeHref: to(withCondition(tree, at, null)),
	})
	const conditionView = (condition: Condition, at: Place) => {
		if (condition.of !== 'at-organisation') return rowView(conditionWords(condition, known), at)
		return {
			...rowView(holdingWords(condition), at),
			/** What the organisation shall be. */
			organisation: {
				matches: matchSwitches(condition.match, (match) => to(withCondition(tree, at, { ...condition, match }))),
				conditions: condition.conditions.map((one, inner) => rowView(conditionWords(one, known), [at[0], at[1], inner])),
				addHref: addHref([at[0], at[1], condition.conditions.length]),
			},
		}
	}
	return {
		id: saved?.id ?? null,
		name: saved?.name ?? '',
		heading: saved?.name ?? m.segments_new(),
		sentence: treeWords(tree, known),
		kinds: (['organisation', 'person'] as const).map((kind) => ({
			label: kind === 'person' ? m.segments_persons() : m.segments_organisations(),
			current: tree.kind === kind,
			href: to({ ...tree, kind }),
		})),
		matches: (['all', 'any'] as const).map((match) => ({
			label: match === 'all' ? m.segments_match_groups_all() : m.segments_match_groups_any(),
			current: tree.match === match,
			href: to({ ...tree, match }),
		})),
		groups: tree.groups.map((group, at) => ({
			matches: matchSwitches(group.match, (match) => to({ ...tree, groups: tree.groups.with(at, { ...group, match }) })),
			conditions: group.conditions.map((condition, index) => conditionView(condition, [at, index])),
			addHref: addHref([at, group.conditions.length]),
		})),
		groupHref: takesGroup(tree)
			? to({ ...tree, groups: [...tree.groups, { match: 'any', conditions: [] }] })
			: undefined,
		full: isFull(tree),
		offersTitle: place?.[2] === undefined ? m.segments_offers() : m.segments_offers_organisation(),
		offers: place
			? offers(kindAt(tree, place), known.fields).map(({ label, items }) => ({
					label,
					items: items.map((item) => ({
						label: item.label,
						href: `${to(tree, { edit: place.join('.'), ...item.values })}#form`,
					})),
				}))
			: null,
		tree: treeText(tree),
		closeHref: to(tree),
		tableHref:
			saved && treeText(saved.tree) === treeText(tree)
				? inLocale(paths.parties(slug, { kind: tree.kind === 'person' ? 'person' : null, segment: saved.id }), locale)
				: undefined,
		listHref: inLocale(paths.segments(slug), locale),
	}
}

const matchSwitches = (current: Group['match'], href: (match: Group['match']) => string) =>
	groupMatches.map((match) => ({
		label: { all: m.segments_match_all, any: m.segments_match_any, none: m.segments_match_none }[match](),
		current: current === match,
		href: href(match),
	}))

/** How many fit and the first of them, or why nobody waits for the answer any longer. */
export async function whoFits(ctx: Context, networkId: number, slug: string, tree: Tree) {
	try {
		const [count, rows] = await Promise.all([
			countSegment(ctx, networkId, tree),
			segmentRows(ctx, networkId, tree, shownRows),
		])
		const shown = rows.map((row) => ({ ...row, href: inLocale(paths.party(slug, row.id), ctx.locale) }))
		return { count, rows: shown, tooSlow: null }
	} catch (error) {
		if (!(error instanceof Refusal && error.code === 'segments.too-slow')) throw error
		return { count: null, rows: [], tooSlow: refusalWords(error) }
	}
}
