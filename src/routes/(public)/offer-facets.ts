/** By what the offers of all organisations are narrowed, in words. */
import { m } from '#generated/paraglide/messages.js'
import type { OffersAnswer, OffersQuestion } from '#domain/profiles/offers.queries.ts'
import type { FacetGroup } from '#ui/search/Facets.svelte'
import { districtLabel } from './atlas-view.ts'
import { entryKindWords } from './entry-words.ts'
import { labelOf } from './label-of.ts'

const keys = { kind: 'kinds', competence: 'competences', district: 'districts', network: 'networks' } as const

/** Facets as checkboxes, chosen values also when nothing is left of them; `networks` are those to choose from, none on the page of one. */
export function offerFacets(
	{ facets, names }: OffersAnswer,
	question: OffersQuestion,
	networks: readonly { slug: string; name: string }[],
): FacetGroup[] {
	const kinds: Readonly<Record<string, () => string>> = entryKindWords
	const concepts = new Map(names.map((concept) => [concept.slug, labelOf(concept)]))
	const named = new Map(networks.map(({ slug, name }) => [slug, name]))
	const group = (param: keyof typeof keys, label: string, words: (value: string) => string): FacetGroup => {
		const counted: { value: string; count: number }[] = facets[keys[param]]
		const chosen: readonly string[] = question[keys[param]]
		const gone = chosen.filter((value) => !counted.some((one) => one.value === value))
		const options = [...counted, ...gone.map((value) => ({ value, count: 0 }))]
		return {
			...{ param, label, open: param !== 'competence' || chosen.length > 0 },
			options: options.map((one) => ({ ...one, label: words(one.value), checked: chosen.includes(one.value) })),
		}
	}
	return [
		group('kind', m.profiles_offers_facet_kind(), (kind) => kinds[kind]?.() ?? kind),
		group('competence', m.profiles_offers_facet_competence(), (slug) => concepts.get(slug) ?? slug),
		group('district', m.atlas_facet_district(), districtLabel),
		group('network', m.atlas_facet_network(), (slug) => named.get(slug) ?? slug),
	].filter(({ param, options }) => options.length > 0 && (param !== 'network' || networks.length > 0))
}

/** What is chosen, each with the address of the page without it. */
export function offerChips(
	groups: readonly FacetGroup[],
	question: OffersQuestion,
	href: (change: Partial<OffersQuestion>) => string,
): { label: string; removeHref: string }[] {
	return groups.flatMap(({ param, label: facet, options }) => {
		const key = keys[param as keyof typeof keys]
		const chosen: readonly string[] = question[key]
		return options
			.filter(({ checked }) => checked)
			.map(({ value, label }) => ({
				label: m.atlas_filter({ facet, value: label }),
				removeHref: href({ [key]: chosen.filter((other) => other !== value) }),
			}))
	})
}
