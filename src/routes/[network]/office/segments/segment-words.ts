/** Segments in words: a condition, a group, the whole as one sentence. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { districtBy, districtName } from '#domain/atlas/geo/districts.ts'
import type { ContactKind } from '#domain/relations/relations.schema.ts'
import type { Condition, Group, Tree } from '#domain/segments/segment.schema.ts'
import { inLanguage } from '#platform/localized.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import { fieldLabel } from '../../../(public)/field-words.ts'
import { functionWords, kindWords, sizeWords } from '../../../(public)/words.ts'
import { stateWords } from '../parties/column-words.ts'
import { filterWords } from '../parties/own-filters.ts'
import { levelWords } from '../parties/[id]/detail-words.ts'
import { interactionWords } from '../relation-words.ts'
import type { Known } from './known.server.ts'

/** "A, B oder C" */
const orList = (items: readonly string[]): string =>
	new Intl.ListFormat(getLocale() === 'de' ? 'de-DE' : 'en-GB', { type: 'disjunction' }).format(items)

/** What a membership type, a tag, a district is called; its code when it is gone. */
export const typeName = (slug: string, { types }: Pick<Known, 'types'>): string =>
	inLanguage(types.find((type) => type.slug === slug)?.label, getLocale())?.text ?? slug
export const tagName = (id: number, { tags }: Pick<Known, 'tags'>): string =>
	tags.find((tag) => tag.id === id)?.name ?? m.segments_gone()
export function districtWords(code: string): string {
	const found = districtBy(code)
	return found ? districtName(found, getLocale()) : code
}

export function conditionWords(condition: Condition, known: Known): string {
	const language = getLocale()
	switch (condition.of) {
		case 'status':
			return m.segments_says_status({ values: orList(condition.any.map((state) => stateWords[state]())) })
		case 'membership-type':
			return m.segments_says_type({ values: orList(condition.any.map((slug) => typeName(slug, known))) })
		case 'member-since':
			return m.segments_says_since({ range: rangeWords(condition, (day) => formatDay(String(day), language)) })
		case 'organisation-kind':
			return m.segments_says_kind({ values: orList(condition.any.map((kind) => kindWords[kind]())) })
		case 'size':
			return m.segments_says_size({ values: orList(condition.any.map((size) => sizeWords[size]())) })
		case 'employees':
			return m.segments_says_employees({
				range: rangeWords(condition, (count) => formatNumber(Number(count), language)),
			})
		case 'district':
			return m.segments_says_district({ values: orList(condition.any.map(districtWords)) })
		case 'place':
			return m.segments_says_place({ words: condition.words })
		case 'name':
			return m.segments_says_name({ words: condition.words })
		case 'tag':
			return m.segments_says_tag({ values: orList(condition.any.map((id) => tagName(id, known))) })
		case 'function':
			return m.segments_says_function({ values: orList(condition.any.map((kind) => functionWords[kind]())) })
		case 'competence': {
			const name = inLanguage(known.competences.get(condition.slug), language)?.text ?? m.segments_gone()
			return condition.level === 1
				? m.segments_says_competence({ name })
				: m.segments_says_competence_level({ name, level: levelWords[condition.level]!() })
		}
		case 'field':
		case 'membership-field': {
			const field = known.fields.find(({ key, retiredOn }) => key === condition.key && retiredOn === null)
			if (!field) return m.fields_filter_gone()
			const label = condition.of === 'field' ? fieldLabel(field) : m.fields_of_membership({ field: fieldLabel(field) })
			return m.segments_says_field({ field: label, values: filterWords(field, condition) })
		}
		case 'contact':
			return withKinds(m.segments_says_contact({ months: condition.months }), condition.any)
		case 'no-contact':
			return withKinds(m.segments_says_no_contact({ months: condition.months }), condition.any)
		case 'unconfirmed':
			return m.segments_says_unconfirmed({ months: condition.months })
		case 'listed':
			return m.segments_says_listed()
		case 'unlisted':
			return m.segments_says_unlisted()
		case 'mail':
			return m.segments_says_mail()
		case 'no-mail':
			return m.segments_says_no_mail()
	}
}

/** "mit Kontakt in den letzten 12 Monaten (Besuch oder Treffen)" */
const withKinds = (text: string, kinds: readonly ContactKind[]): string =>
	kinds.length === 0
		? text
		: m.segments_says_of_kinds({ text, kinds: orList(kinds.map((kind) => interactionWords[kind]())) })

type End = string | number
function rangeWords({ from, to }: { from: End | null; to: End | null }, words: (end: End) => string): string {
	if (from !== null && to !== null) return m.fields_range({ from: words(from), to: words(to) })
	return from === null ? m.fields_range_to({ to: words(to ?? '') }) : m.fields_range_from({ from: words(from) })
}

function groupWords({ match, conditions }: Group, known: Known): string {
	const parts = conditions.map((condition) => conditionWords(condition, known))
	if (match === 'all') return parts.join(', ')
	return match === 'any' ? orList(parts) : m.segments_says_none({ values: orList(parts) })
}

/** "Organisationen: Mitgliedsart ist Fördermitglied, in Stuttgart, ohne Kontakt seit 12 Monaten" */
export function treeWords(tree: Tree, known: Known): string {
	const kind = tree.kind === 'person' ? m.segments_persons() : m.segments_organisations()
	const groups = tree.groups.filter(({ conditions }) => conditions.length > 0).map((group) => groupWords(group, known))
	if (groups.length === 0) return m.segments_says_everybody({ kind })
	const several = groups.length > 1 && tree.match === 'any'
	return m.segments_sentence({ kind, text: several ? groups.join(m.segments_or()) : groups.join(', ') })
}
