/** From the answers of the domain to those of the API. */
import type { z } from 'zod'
import { paths } from '#platform/paths.ts'
import { seenFilePath } from '../../parties/record/seen-file-path.ts'
import { chosenOf, type SeenField } from '../../parties/party.visibility.ts'
import type { FindableConcept } from '../../competences/finder/catalogue.ts'
import type { FoundConcept } from '../../competences/finder/find-concepts.ts'
import type { AtlasAnswer } from '../atlas.queries.ts'
import type { AtlasQuestion } from '../atlas-question.ts'
import { districtBy } from '../geo/districts.ts'
import type { MarketPosition } from '../../profiles/market-position.ts'
import type { Profile } from '../profile.queries.ts'
import { logoUrl } from '../machine-readable.ts'
import type { ShownOrganisation } from '../shown-organisations.ts'
import type { FoundOrganisation, OrganisationList, OrganisationProfile } from './api.schema.ts'

/** A concept that was found, of the taxonomy (with its slug) or of a scheme of others. */
export function conceptOf({ concept, score, reason }: FoundConcept<FindableConcept & { slug?: string }>) {
	const { uri, slug = null, labels } = concept
	return { uri, slug, labels, score, reason }
}

/** A page of answers as the API gives it. */
export function listOf(
	answer: AtlasAnswer,
	question: AtlasQuestion,
	publicUrl: string,
): z.input<typeof OrganisationList> {
	const { facets } = answer
	return {
		total: answer.total,
		exact: true,
		exactFacets: true,
		relaxed: answer.relaxed,
		nearest: answer.understanding.nearest,
		page: question.page,
		items: answer.hits.map((hit) => itemOf(hit, publicUrl)),
		partly: answer.partly.map((hit) => itemOf(hit, publicUrl)),
		facets: {
			network: facets.networks.map(({ value, count }) => ({ value: value.slug, label: value.name, count })),
			district: facets.districts.map(({ value, count }) => ({ value, label: districtBy(value)?.name, count })),
			field: facets.fields.map(({ value, count }) => ({ value: value.slug, label: value.labels, count })),
			kind: facets.kinds.map(({ value, count }) => ({ value, count })),
			size: facets.sizes.map(({ value, count }) => ({ value, count })),
		},
	}
}

function itemOf(organisation: ShownOrganisation, publicUrl: string): z.input<typeof FoundOrganisation> {
	const { slug, name, score, kind, size, place, district, summary, networks, claims } = organisation
	return {
		slug,
		name,
		url: publicUrl + paths.organisation(slug),
		score,
		kind,
		size,
		place,
		district,
		summary,
		networks,
		reasons: claims.map(({ competence: { id: _, ...competence }, ...claim }) => ({ competence, ...claim })),
	}
}

/** One profile as the API gives it. */
export function profileOf(profile: Profile, publicUrl: string): z.input<typeof OrganisationProfile> {
	const { isPublic: _, entries, position, ...facts } = profile
	return {
		...facts,
		url: publicUrl + paths.organisation(profile.slug),
		logo: logoUrl(profile.logo, publicUrl) ?? null,
		documents: profile.documents.map(({ id, title, versions: [newest] }) => ({
			title,
			url: publicUrl + paths.documentFile(id, newest!.number),
			mediaType: newest!.mediaType,
			size: newest!.size,
		})),
		entries: entries.map(({ id: _, scope: _scope, competences, ...entry }) => ({
			...entry,
			competences: competences.map(({ uri, slug, labels }) => ({ uri, slug, labels })),
		})),
		position: position && positionOf(position),
		people: profile.people.map(({ portrait: _, ...person }) => person),
		fields: profile.fields.map((field) => ({
			key: field.key,
			label: field.label,
			type: field.type,
			of: field.membership === undefined ? ('organisation' as const) : ('membership' as const),
			value: fieldValue(field, publicUrl),
		})),
		claims: profile.claims.map(({ competence: { uri, slug, labels }, ...claim }) => ({
			...claim,
			competence: { uri, slug, labels },
		})),
	}
}

const positionOf = ({ activeIn, partnersIn, valueChain, region }: MarketPosition) => ({
	activeIn,
	partnersIn,
	valueChain,
	region,
})

/** Choices with their labels, whom a field refers to by name and address, files with theirs; everything else as it is. */
function fieldValue(
	field: SeenField,
	publicUrl: string,
): z.input<typeof OrganisationProfile>['fields'][number]['value'] {
	const { value } = field
	const chosen = chosenOf(field)
	if (chosen.length > 0) return chosen.map(({ key, label }) => ({ key, label }))
	if (typeof value === 'string' || typeof value === 'number') return value
	if (Array.isArray(value)) return []
	if (!('fileName' in value)) return { name: value.name, slug: value.slug }
	const { fileName, mediaType, size } = value
	return { fileName, url: publicUrl + seenFilePath(value, field.key), mediaType, size }
}
