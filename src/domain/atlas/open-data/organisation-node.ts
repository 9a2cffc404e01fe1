/**
 * An organisation in the words of schema.org (https://schema.org/Organization): the one builder for profile pages and open data.
 * Competences are named by their SKOS URIs.
 */
import { paths } from '#platform/paths.ts'
import type { Localized } from '#platform/localized.ts'
import type { ProfileEntry } from '../../profiles/profile-entries.queries.ts'
import { logoUrl, webAddress } from '../machine-readable.ts'
import type { Profile, ProfileClaim } from '../profile.queries.ts'

type Facts =
	| 'slug'
	| 'name'
	| 'kind'
	| 'legalForm'
	| 'size'
	| 'employees'
	| 'founded'
	| 'summary'
	| 'addresses'
	| 'channels'
	| 'logo'

/** What is published of an organisation without its people. Every profile is one. */
export type PublishedOrganisation = Pick<Profile, Facts> & {
	networks: { slug: string; name: string }[]
	claims: Pick<ProfileClaim, 'competence' | 'level' | 'basis' | 'confirmedOn' | 'freshUntil'>[]
	entries: Pick<ProfileEntry, 'kind' | 'title' | 'link' | 'validUntil'>[]
}

/** How a text is told: in the language of a page, or in all that there are. */
export type Say = (text: Localized | null) => unknown

const schemaTypes: Partial<Record<Profile['kind'], string>> = {
	company: 'Corporation',
	university: 'CollegeOrUniversity',
	'research-institute': 'ResearchOrganization',
	'public-body': 'GovernmentOrganization',
	association: 'NGO',
	school: 'School',
}

/** In every language, marked with it. */
export const inAllLanguages: Say = (text) =>
	Object.entries(text ?? {}).map(([locale, value]) => ({ '@language': locale, '@value': value }))

/** The node of an organisation, without a context. */
export function organisationNode(shown: PublishedOrganisation, publicUrl: string, say: Say): Record<string, unknown> {
	const url = publicUrl + paths.organisation(shown.slug)
	const channel = (kind: string) => shown.channels.find((one) => one.kind === kind)?.value
	const address = shown.addresses[0]
	return dense({
		'@type': schemaTypes[shown.kind] ?? 'Organization',
		'@id': url,
		url: webAddress(channel('web')) ?? url,
		name: shown.name,
		description: say(shown.summary),
		logo: logoUrl(shown.logo, publicUrl),
		foundingDate: shown.founded === null ? undefined : String(shown.founded),
		numberOfEmployees: shown.employees === null ? undefined : { '@type': 'QuantitativeValue', value: shown.employees },
		email: channel('mail'),
		telephone: channel('phone'),
		address:
			address &&
			dense({
				'@type': 'PostalAddress',
				streetAddress: address.street,
				postalCode: address.postcode,
				addressLocality: address.place,
				addressCountry: address.country,
			}),
		knowsAbout: shown.claims.map(({ competence }) => ({
			'@type': 'DefinedTerm',
			'@id': competence.uri,
			name: say(competence.labels),
			url: publicUrl + paths.competence(competence.slug),
		})),
		makesOffer: shown.entries.filter(({ kind }) => isOffer(kind)).map((entry) => offerNode(entry, say)),
		seeks: shown.entries
			.filter(({ kind }) => kind === 'job')
			.map(({ title, link, validUntil }) =>
				dense({ '@type': 'Demand', name: say(title), url: link, validThrough: validUntil }),
			),
		memberOf: shown.networks.map((network) => ({
			'@type': 'Organization',
			'@id': publicUrl + paths.network(network.slug),
			name: network.name,
			url: publicUrl + paths.network(network.slug),
		})),
	})
}

const isOffer = (kind: ProfileEntry['kind']) => ['training', 'apprenticeship', 'internship', 'thesis'].includes(kind)

/** A place for learners: a course, or a service that says of what kind it is. */
function offerNode({ kind, title, link, validUntil }: PublishedOrganisation['entries'][number], say: Say) {
	const name = say(title)
	const offered = kind === 'training' ? { '@type': 'Course', name } : { '@type': 'Service', name, serviceType: kind }
	return dense({ '@type': 'Offer', name, itemOffered: offered, url: link, validThrough: validUntil })
}

function dense(object: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(object).filter(
			([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
		),
	)
}
