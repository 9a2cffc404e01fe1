/** From the answers of the domain to those of the API. */
import type { z } from 'zod'
import { paths } from '#platform/paths.ts'
import type { AtlasAnswer } from '../atlas.queries.ts'
import type { AtlasQuestion } from '../atlas-question.ts'
import { districtBy } from '../geo/districts.ts'
import type { Profile } from '../profile.queries.ts'
import type { OrganisationList, OrganisationProfile } from './api.schema.ts'

/** A page of answers as the API gives it. */
export function listOf(
	answer: AtlasAnswer,
	question: AtlasQuestion,
	publicUrl: string,
): z.input<typeof OrganisationList> {
	const { facets } = answer
	return {
		total: answer.total,
		exact: answer.exact,
		relaxed: answer.relaxed,
		page: question.page,
		items: answer.hits.map(({ slug, name, score, kind, size, place, district, summary, networks, claims }) => ({
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
			reasons: claims.map(
				({
					competence: { uri, slug: competence, labels },
					relation,
					level,
					basis,
					evidence,
					confirmedOn,
					confirmedBy,
					freshUntil,
				}) => ({
					competence: { uri, slug: competence, labels },
					relation,
					level,
					basis,
					evidence,
					confirmedOn,
					confirmedBy,
					freshUntil,
				}),
			),
		})),
		facets: {
			network: facets.networks.map(({ value, count }) => ({ value: value.slug, label: value.name, count })),
			district: facets.districts.map(({ value, count }) => ({ value, label: districtBy(value)?.name, count })),
			field: facets.fields.map(({ value, count }) => ({ value: value.slug, label: value.labels, count })),
			kind: facets.kinds.map(({ value, count }) => ({ value, count })),
			size: facets.sizes.map(({ value, count }) => ({ value, count })),
		},
	}
}

/** One profile as the API gives it. */
export function profileOf(profile: Profile, publicUrl: string): z.input<typeof OrganisationProfile> {
	return {
		...profile,
		url: publicUrl + paths.organisation(profile.slug),
		claims: profile.claims.map(({ competence: { uri, slug, labels }, ...claim }) => ({
			...claim,
			competence: { uri, slug, labels },
		})),
	}
}
