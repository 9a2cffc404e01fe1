/** Segments in words: a condition, a group, the whole as one sentence. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { districtBy, districtName } from '#domain/atlas/geo/districts.ts'
import type { ContactKind } from '#domain/relations/relations.schema.ts'
import type { Condition, ConditionOf, Group, Tree } from '#domain/segments/segment.schema.ts'
import { inLanguage } from '#platform/localized.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import { fieldLabel } from '../../../(public)/field-words.ts'
import { functionWords, kindWords, sizeWords } from '../../../(public)/words.ts'
import { stateWords } from '../parties/column-words.ts'
import { filterWords } from '../parties/own-filters.ts'
import { levelWords, optOutWords, purposeWords } from '../parties/[id]/detail-words.ts'
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
			return m.segments_says_since({ range: dayRange(condition) })
		case 'member-until':
			return m.segments_says_until({ range: dayRange(condition) })
		case 'organisation-kind':
			return m.segments_says_kind({ values: orList(condition.any.map((kind) => kindWords[kind]())) })
		case 'size':
			return m.segments_says_size({ values: orList(condition.any.map((size) => sizeWords[size]())) })
		case 'employees':
			return m.segments_says_employees({
				range: rangeWords(condition, (count) => formatNumber(Number(count), language)),
			})
		case 'founded':
			return m.segments_says_founded({ range: rangeWords(condition, String) })
		case 'legal-form':
			return m.segments_says_legal_form({ values: orList(condition.any) })
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
		case 'no-function':
			return m.segments_says_no_function({ values: orList(condition.any.map((kind) => functionWords[kind]())) })
		case 'former-function': {
			const text =
				condition.any.length === 0
					? m.segments_says_former_function()
					: m.segments_says_former_functions({ values: orList(condition.any.map((kind) => functionWords[kind]())) })
			if (condition.from === null && condition.to === null) return text
			return m.segments_says_former_until({ text, range: dayRange(condition) })
		}
		case 'at-organisation':
			return atOrganisationWords(condition, known)
		case 'competence': {
			const name = competenceName(condition.slug, known)
			return condition.level === 1
				? m.segments_says_competence({ name })
				: m.segments_says_competence_level({ name, level: levelWords[condition.level]!() })
		}
		case 'field':
		case 'membership-field': {
			const field = known.fields.find(({ key, retiredOn }) => key === condition.key && retiredOn === null)
			if (!field) return m.fields_filter_gone()
			const label = condition.of === 'field' ? fieldLabel(field) : m.fields_of_membership({ field: fieldLabel(field) })
			return m.segments_says_field({ field: label, values: filterWords(field, condition, known.names) })
		}
		case 'contact':
			return withKinds(m.segments_says_contact({ months: condition.months }), condition.any)
		case 'no-contact':
			return withKinds(m.segments_says_no_contact({ months: condition.months }), condition.any)
		case 'attended':
		case 'not-attended':
			return latelyWords(attendedWords(condition), condition.months)
		case 'heard-competence':
			return latelyWords(
				m.segments_says_heard_competence({ name: competenceName(condition.slug, known) }),
				condition.months,
			)
		case 'heard-need':
			return latelyWords(m.segments_says_heard_need({ words: condition.words }), condition.months)
		case 'unconfirmed':
			return m.segments_says_unconfirmed({ months: condition.months })
		case 'open-task':
			return m.segments_says_open_task()
		case 'overdue-task':
			return m.segments_says_overdue_task()
		case 'paid-by-others':
			return m.segments_says_paid_by_others()
		case 'pays-for-others':
			return m.segments_says_pays_for_others()
		case 'account':
			return m.segments_says_account()
		case 'no-account':
			return m.segments_says_no_account()
		case 'listed':
			return m.segments_says_listed()
		case 'unlisted':
			return m.segments_says_unlisted()
		case 'mail':
			return m.segments_says_mail()
		case 'no-mail':
			return m.segments_says_no_mail()
		case 'consent':
			return m.segments_says_consent({ values: orList(condition.any.map((purpose) => purposeWords[purpose]())) })
		case 'no-consent':
			return m.segments_says_no_consent({ values: orList(condition.any.map((purpose) => purposeWords[purpose]())) })
		case 'opt-out':
			return m.segments_says_opt_out({ values: orList(condition.any.map((kind) => optOutWords[kind]!())) })
		case 'no-opt-out':
			return m.segments_says_no_opt_out({ values: orList(condition.any.map((kind) => optOutWords[kind]!())) })
	}
}

/** "mit Funktion Stimmberechtigt bei einer Organisation": the head of the condition, without what the organisation has to be. */
export function holdingWords({ any }: ConditionOf<'at-organisation'>): string {
	if (any.length === 0) return m.segments_says_at_organisation()
	return m.segments_says_functions_at({ values: orList(any.map((kind) => functionWords[kind]())) })
}

/** "mit Funktion Stimmberechtigt bei einer Organisation (Mitgliedschaft aktiv, in Reutlingen)" */
function atOrganisationWords(condition: ConditionOf<'at-organisation'>, known: Known): string {
	const text = holdingWords(condition)
	return condition.conditions.length === 0
		? text
		: m.segments_says_of_kinds({ text, kinds: groupWords(condition, known) })
}

const competenceName = (slug: string, { competences }: Known): string =>
	inLanguage(competences.get(slug), getLocale())?.text ?? m.segments_gone()

/** "war bei keiner Veranstaltung mit „Stammtisch“" */
function attendedWords({ of, words }: ConditionOf<'attended' | 'not-attended'>): string {
	if (words === null) return of === 'attended' ? m.segments_says_attended() : m.segments_says_not_attended()
	return of === 'attended' ? m.segments_says_attended_words({ words }) : m.segments_says_not_attended_words({ words })
}

/** "Python angesprochen (in den letzten 12 Monaten)" */
const latelyWords = (text: string, months: number | null): string =>
	months === null ? text : m.segments_says_lately({ text, months })

/** "mit Kontakt in den letzten 12 Monaten (Besuch oder Treffen)" */
const withKinds = (text: string, kinds: readonly ContactKind[]): string =>
	kinds.length === 0
		? text
		: m.segments_says_of_kinds({ text, kinds: orList(kinds.map((kind) => interactionWords[kind]())) })

const dayRange = (range: { from: string | null; to: string | null }): string =>
	rangeWords(range, (day) => formatDay(String(day), getLocale()))

type End = string | number
function rangeWords({ from, to }: { from: End | null; to: End | null }, words: (end: End) => string): string {
	if (from !== null && to !== null) return m.fields_range({ from: words(from), to: words(to) })
	return from === null ? m.fields_range_to({ to: words(to ?? '') }) : m.fields_range_from({ from: words(from) })
}

function groupWords({ match, conditions }: Pick<Group, 'match' | 'conditions'>, known: Known): string {
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
