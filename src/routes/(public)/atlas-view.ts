/** From the atlas's answer to what its page shows: words, links, map. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { AtlasAnswer } from '#domain/atlas/atlas.queries.ts'
import { pageSize, questionValues, type AtlasQuestion } from '#domain/atlas/atlas-question.ts'
import { districtBy, districtName, districtPhrase } from '#domain/atlas/geo/districts.ts'
import { processBySlug } from '#domain/atlas/processes/processes.ts'
import type { ShownClaim, ShownOrganisation } from '#domain/atlas/shown-organisations.ts'
import { inLanguage, type Localized } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNumber } from '#ui/format.ts'
import type { FacetGroup } from '#ui/search/Facets.svelte'
import type { Reason } from '#ui/search/Why.svelte'
import { labelOf } from './label-of.ts'
import { checkedWords, evidenceWords, kindWords, sizeWords } from './words.ts'

/** Address of the atlas with other values: of the alliance, or of one network. */
export type AtlasHref = (change: Partial<AtlasQuestion>) => string

const shownDistricts = 8
const text = (value: Localized) => inLanguage(value, getLocale())?.text ?? ''

/** `chosen` are organisations that were picked on the way; their slugs go along. */
export function atlasHref(question: AtlasQuestion, network: string | null, chosen: readonly string[] = []): AtlasHref {
	return (change) => {
		const values = { ...questionValues(question, change), o: [...chosen] }
		return inLocale(network ? paths.networkAtlas(network, values) : paths.atlas(values), getLocale())
	}
}

export function districtLabel(code: string): string {
	const district = districtBy(code)
	return district ? districtName(district, getLocale()) : code
}

/** The facets as checkboxes. Chosen values stay visible even when nothing is left of them. */
export function facetGroups(
	answer: AtlasAnswer,
	question: AtlasQuestion,
	href: AtlasHref,
	allDistricts: boolean,
): FacetGroup[] {
	const { facets } = answer
	const group = (
		param: string,
		label: string,
		counted: { value: string; label: string; count: number }[],
		chosen: readonly string[],
		open: boolean,
	): FacetGroup => {
		const missing = chosen
			.filter((value) => !counted.some((one) => one.value === value))
			.map((value) => ({ value, label: param === 'district' ? districtLabel(value) : value, count: 0 }))
		return {
			param,
			label,
			open: open || chosen.length > 0,
			options: [...counted, ...missing].map((one) => ({
				...one,
				checked: chosen.includes(one.value),
			})),
		}
	}
	const districts = facets.districts.map(({ value, count }) => ({ value, label: districtLabel(value), count }))
	const shown = allDistricts
		? districts
		: districts.filter((one, index) => index < shownDistricts || question.districts.includes(one.value))
	const hidden = districts.length - shown.length
	return [
		group(
			'network',
			m.atlas_facet_network(),
			facets.networks.map(({ value, count }) => ({ value: value.slug, label: value.name, count })),
			question.networks,
			true,
		),
		{
			...group('district', m.atlas_facet_district(), shown, question.districts, true),
			...(hidden > 0
				? {
						moreHref: `${href({})}${href({}).includes('?') ? '&' : '?'}districts=all`,
						moreLabel: m.atlas_more_districts({ count: hidden }),
					}
				: {}),
		},
		group(
			'field',
			m.atlas_facet_field(),
			facets.fields.map(({ value, count }) => ({ value: value.slug, label: text(value.labels), count })),
			question.fields,
			true,
		),
		group(
			'kind',
			m.atlas_facet_kind(),
			facets.kinds.map(({ value, count }) => ({ value, label: kindWords[value](), count })),
			question.kinds,
			true,
		),
		group(
			'size',
			m.atlas_facet_size(),
			facets.sizes.map(({ value, count }) => ({ value, label: sizeWords[value](), count })),
			question.sizes,
			false,
		),
	].filter((one) => one.options.length > 0)
}

/** The set filters, each a link that removes itself. */
export function filterChips(
	groups: FacetGroup[],
	question: AtlasQuestion,
	href: AtlasHref,
): { label: string; removeHref: string }[] {
	const keys = { network: 'networks', district: 'districts', field: 'fields', kind: 'kinds', size: 'sizes' } as const
	const process = processBySlug(question.process)
	const task = process
		? [
				{
					label: m.atlas_filter({ facet: m.ways_process_filter(), value: labelOf(process) }),
					removeHref: href({ process: null }),
				},
			]
		: []
	const facets = groups.flatMap((group) => {
		const key = keys[group.param as keyof typeof keys]
		return group.options
			.filter((option) => option.checked)
			.map((option) => ({
				label: m.atlas_filter({ facet: group.label, value: option.label }),
				removeHref: href({ [key]: question[key].filter((value: string) => value !== option.value) }),
			}))
	})
	return [...task, ...facets]
}

export type HitView = {
	key: number
	slug: string
	name: string
	href: string
	facts: string[]
	summary?: string
	summaryLanguage?: string
	items: Reason[]
	notProven: string[]
	caveats: string[]
	networks: { slug: string; name: string }[]
}

export function hitView(
	organisation: ShownOrganisation,
	answer: Pick<AtlasAnswer, 'understanding'>,
	today: string,
): HitView {
	const language = getLocale()
	const summary = inLanguage(organisation.summary, language)
	const asked = answer.understanding.units.flatMap((unit) => unit.competences)
	const met = organisation.claims.filter((claim) => claim.relation !== 'other')
	const shown = met.length > 0 ? met : organisation.claims.slice(0, answer.understanding.units.length === 0 ? 3 : 2)
	// "Kein Nachweis für …" is said where something else that was asked for is proven, or nothing of it.
	const proven = new Set(met.map((claim) => claim.competence.id))
	const missing = met.some((claim) => claim.relation === 'narrower')
		? []
		: asked.filter((competence) => !proven.has(competence.id))
	const place = organisation.district ? districtBy(organisation.district) : undefined
	const phrase = place ? districtPhrase(place, language) : null
	return {
		key: organisation.identity,
		slug: organisation.slug,
		name: organisation.name,
		href: inLocale(paths.organisation(organisation.slug), language),
		facts: [
			kindWords[organisation.kind](),
			organisation.size ? sizeWords[organisation.size]() : null,
			[organisation.place, phrase === organisation.place ? null : phrase].filter(Boolean).join(', '),
		].filter((fact) => fact !== null && fact !== '') as string[],
		summary: summary?.text,
		summaryLanguage: summary && summary.lang !== language ? summary.lang : undefined,
		items: shown.map((claim) => reason(claim, today)),
		notProven: missing.slice(0, 3).map((competence) => text(competence.labels)),
		caveats: answer.understanding.units.length > 0 && met.length === 0 ? [m.atlas_text_only()] : [],
		networks: organisation.networks,
	}
}

function reason(claim: ShownClaim, today: string): Reason {
	const relations = {
		same: undefined,
		narrower: m.atlas_relation_narrower(),
		word: m.atlas_relation_word(),
		other: undefined,
	}
	return {
		label: text(claim.competence.labels),
		mark: claim.relation === 'same',
		relation: relations[claim.relation],
		level: claim.level,
		evidence: evidenceWords(claim, inLanguage(claim.evidence, getLocale())?.text),
		freshness: checkedWords(claim, today),
	}
}

/** Links to the pages before and after, and where one stands. */
export function pagerOf(
	answer: AtlasAnswer,
	question: AtlasQuestion,
	href: AtlasHref,
): { from: number; to: number; total: number; previous?: string; next?: string } {
	const from = (question.page - 1) * pageSize + 1
	return {
		from,
		to: from + answer.hits.length - 1,
		total: answer.total,
		previous: question.page > 1 ? href({ page: question.page - 1 }) : undefined,
		next:
			from + answer.hits.length <= answer.total && answer.hits.length === pageSize
				? href({ page: question.page + 1 })
				: undefined,
	}
}

export function totalWords(answer: AtlasAnswer): string {
	return m.atlas_count({ count: answer.total, text: formatNumber(answer.total, getLocale()) })
}
