/** The filters of the member table: what can be chosen, and the chips of what is. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { districtBy, districtName } from '#domain/atlas/geo/districts.ts'
import { organisationKinds, sizeClasses } from '#domain/parties/party.schema.ts'
import type { TableChoices } from '#domain/parties/table/table-choices.queries.ts'
import { membershipStates, narrowings, type TableQuestion } from '#domain/parties/table/table-question.ts'
import { inLanguage } from '#platform/localized.ts'
import { kindWords, sizeWords } from '../../../(public)/words.ts'
import { narrowingWords, stateWords } from './column-words.ts'
import { ownChips, ownFilterGroups } from './own-filters.ts'
import type { Referred } from './referred.server.ts'
import type { TableHref } from './table-view.ts'

type Option = { value: string; label: string; checked: boolean }
export type FilterGroup = {
	param: string
	label: string
	options: Option[]
	/** What is asked back before this can narrow anything. */
	unclear?: string
	/** What is typed instead of, or besides, being chosen. */
	inputs?: { name: string; label: string; type: 'text' | 'date'; value: string }[]
}
type Part = 'states' | 'types' | 'districts' | 'organisationKinds' | 'sizes' | 'tags' | 'only'
type Known = { part: Part; param: string; label: string; values: readonly string[]; words(value: string): string }

const among =
	<Value extends string>(words: Record<Value, () => string>) =>
	(value: string) =>
		words[value as Value]()

function known(question: TableQuestion, choices: TableChoices): Known[] {
	const language = getLocale()
	const types = new Map(choices.types.map(({ slug, label }) => [slug, inLanguage(label, language)?.text ?? slug]))
	const tags = new Map(choices.tags.map(({ id, name }) => [String(id), name]))
	const district = (code: string) => {
		const found = districtBy(code)
		return found ? districtName(found, language) : code
	}
	const organisations: Known[] = [
		{
			part: 'organisationKinds',
			param: 'is',
			label: m.office_filter_kind(),
			values: organisationKinds,
			words: among(kindWords),
		},
		{ part: 'sizes', param: 'size', label: m.office_filter_size(), values: sizeClasses, words: among(sizeWords) },
	]
	return [
		{
			part: 'states',
			param: 'status',
			label: m.office_filter_status(),
			values: membershipStates,
			words: among(stateWords),
		},
		{
			part: 'types',
			param: 'type',
			label: m.office_filter_type(),
			values: [...types.keys()],
			words: (slug) => types.get(slug) ?? slug,
		},
		...(question.kind === 'organisation' ? organisations : []),
		{
			part: 'districts',
			param: 'district',
			label: m.office_filter_district(),
			values: choices.districts.toSorted((a, b) => district(a).localeCompare(district(b), language)),
			words: district,
		},
		{
			part: 'tags',
			param: 'tag',
			label: m.office_filter_tag(),
			values: [...tags.keys()],
			words: (id) => tags.get(id) ?? id,
		},
		{
			part: 'only',
			param: 'only',
			label: m.office_filter_only(),
			values: question.kind === 'organisation' ? narrowings : ['unlisted', 'without-account'],
			words: among(narrowingWords),
		},
	]
}

/** Groups of checkboxes; empty ones are left out. */
export function filterGroups(question: TableQuestion, choices: TableChoices, referred: Referred): FilterGroup[] {
	const builtIn = known(question, choices)
		.filter(({ values }) => values.length > 0)
		.map(({ part, param, label, values, words }) => ({
			param,
			label,
			options: values.map((value) => ({ value, label: words(value), checked: chosen(question, part).includes(value) })),
		}))
	return [...builtIn, ...ownFilterGroups(question, referred)]
}

/** One chip per active filter; its address is the table without it. */
export function chipsOf(
	question: TableQuestion,
	choices: TableChoices,
	href: TableHref,
	{ names }: Referred,
): { label: string; removeHref: string }[] {
	const filters = known(question, choices).flatMap(({ part, label, words }) => {
		const values = chosen(question, part)
		if (values.length === 0) return []
		return [
			{
				label: m.office_filter_chip({ filter: label, values: values.map(words).join(', ') }),
				removeHref: href({ [part]: [] }),
			},
		]
	})
	const search = question.q
		? [{ label: m.office_filter_search({ text: question.q }), removeHref: href({ q: '' }) }]
		: []
	const segment = question.within
		? [{ label: m.segments_chip({ name: question.within.name }), removeHref: href({ segment: null }) }]
		: []
	return [...search, ...segment, ...filters, ...ownChips(question, href, names)]
}

const chosen = (question: TableQuestion, part: Part): string[] => question[part].map(String)
