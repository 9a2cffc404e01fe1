import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { changeSegment } from '#domain/segments/change-segment.ts'
import { saveSegment } from '#domain/segments/save-segment.ts'
import { countSegment, segmentById, segmentRows } from '#domain/segments/segments.queries.ts'
import { groupMatches, type Tree } from '#domain/segments/segment.schema.ts'
import { m } from '#generated/paraglide/messages.js'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refused, refusalWords, typed } from '../../../../(account)/forms.server.ts'
import { acting } from '../../done.server.ts'
import { knownFor } from '../known.server.ts'
import { conditionWords, treeWords } from '../segment-words.ts'
import { isFull, placeIn, takesGroup, treeIn, treeText, withCondition } from './builder.server.ts'
import { conditionForm } from './open-form.server.ts'
import { offers } from './condition-form.ts'

const shownRows = 10

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	const { ctx, locale } = locals
	const id = /^\d{1,15}$/.exec(url.searchParams.get('id') ?? '') ? Number(url.searchParams.get('id')) : null
	const saved = id === null ? null : await segmentById(ctx, office.id, id)
	const tree = treeIn(url.searchParams, saved?.tree ?? null)
	const known = await knownFor(ctx, office.id, [tree])
	const to = (next: Tree, more: Record<string, string> = {}) =>
		inLocale(paths.segmentBuilder(office.slug, { id, tree: treeText(next), ...more }), locale)
	const form = await conditionForm({ ctx, url, tree, known, to })
	if (form && 'done' in form) redirect(303, form.done)

	const fields = known.fields.filter((field) => field.retiredOn === null && (tree.kind === 'person' ? field.persons : field.organisations))
	const adding = placeIn(tree, url.searchParams.get('add'))
	return {
		...(await whoFits()),
		id,
		name: saved?.name ?? '',
		heading: saved?.name ?? m.segments_new(),
		sentence: treeWords(tree, known),
		kinds: (['organisation', 'person'] as const).map((kind) => ({
			label: kind === 'person' ? m.segments_persons() : m.segments_organisations(),
			current: tree.kind === kind,
			href: inLocale(paths.segmentBuilder(office.slug, { id, tree: treeText({ ...tree, kind }) }), locale),
		})),
		matches: (['all', 'any'] as const).map((match) => ({
			label: match === 'all' ? m.segments_match_groups_all() : m.segments_match_groups_any(),
			current: tree.match === match,
			href: to({ ...tree, match }),
		})),
		groups: tree.groups.map((group, at) => ({
			matches: groupMatches.map((match) => ({
				label: { all: m.segments_match_all, any: m.segments_match_any, none: m.segments_match_none }[match](),
				current: group.match === match,
				href: to({ ...tree, groups: tree.groups.with(at, { ...group, match }) }),
			})),
			conditions: group.conditions.map((condition, index) => ({
				text: conditionWords(condition, known),
				changeHref: `${to(tree, { edit: `${at}.${index}` })}#form`,
				removeHref: to(withCondition(tree, [at, index], null)),
			})),
			addHref: isFull(tree) ? undefined : `${to(tree, { add: `${at}.${group.conditions.length}` })}#form`,
		})),
		groupHref: takesGroup(tree) ? to({ ...tree, groups: [...tree.groups, { match: 'any', conditions: [] }] }) : undefined,
		full: isFull(tree),
		offers:
			adding && !form
				? offers(tree.kind, fields).map(({ label, items }) => ({
						label,
						items: items.map((item) => ({
							label: item.label,
							href: `${to(tree, { edit: adding.join('.'), ...item.values })}#form`,
						})),
					}))
				: null,
		form,
		tree: treeText(tree),
		closeHref: to(tree),
		tableHref:
			saved && treeText(saved.tree) === treeText(tree)
				? inLocale(paths.parties(office.slug, { kind: tree.kind === 'person' ? 'person' : null, segment: saved.id }), locale)
				: undefined,
		listHref: inLocale(paths.segments(office.slug), locale),
		manages: office.manages,
	}

	async function whoFits() {
		try {
			const [count, rows] = await Promise.all([
				countSegment(ctx, office.id, tree),
				segmentRows(ctx, office.id, tree, shownRows),
			])
			const shown = rows.map((row) => ({ ...row, href: inLocale(paths.party(office.slug, row.id), locale) }))
			return { count, rows: shown, tooSlow: null }
		} catch (error) {
			if (!(error instanceof Refusal && error.code === 'segments.too-slow')) throw error
			return { count: null, rows: [], tooSlow: refusalWords(error) }
		}
	}
}

export const actions: Actions = {
	async save(event) {
		const { ctx, network, form } = await acting(event)
		const values = { name: typed(form, 'name', 200), tree: typed(form, 'tree', 16_000), id: typed(form, 'id') }
		try {
			const tree = treeIn(new URLSearchParams({ tree: values.tree }), null)
			const { journalId } =
				values.id === '' || form.has('new')
					? await saveSegment(ctx, network.id, { name: values.name, tree })
					: await changeSegment(ctx, network.id, { segmentId: values.id, name: values.name, tree })
			redirect(303, inLocale(paths.segments(network.slug, { done: journalId }), ctx.locale))
		} catch (error) {
			return refused(error, 'save', values, { 'segments.name-taken': 'name', 'common.invalid-input': 'name' })
		}
	},
}
