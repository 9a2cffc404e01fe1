/**
 * An organisation in the words of schema.org (https://schema.org/Organization): the one builder for profile pages and open data.
 * Competences are named by their SKOS URIs.
 */
import { paths } from '#platform/paths.ts'
import { logoUrl, webAddress } from '../machine-readable.ts'
import type { Profile, ProfileClaim } from '../profile.queries.ts'
import { dense } from './dense.ts'
import { entriesOfNode, postingNodes, termsOf, type PublishedEntry } from './entry-nodes.ts'
import { addressNode, areaNodes } from './place-nodes.ts'
import type { Say } from './say.ts'

type Facts =
	| 'slug'
	| 'name'
	| 'kind'
	| 'legalForm'
	| 'size'
	| 'employees'
	| 'founded'
	| 'languages'
	| 'summary'
	| 'addresses'
	| 'channels'
	| 'position'
	| 'logo'

/** What is published of an organisation without its people. Every profile is one. */
export type PublishedOrganisation = Pick<Profile, Facts> & {
	networks: { slug: string; name: string }[]
	claims: Pick<ProfileClaim, 'competence' | 'level' | 'basis' | 'confirmedOn' | 'freshUntil'>[]
	entries: PublishedEntry[]
}

const schemaTypes: Partial<Record<Profile['kind'], string>> = {
	company: 'Corporation',
	university: 'CollegeOrUniversity',
	'research-institute': 'ResearchOrganization',
	'public-body': 'GovernmentOrganization',
	association: 'NGO',
	school: 'School',
}

/** The nodes of an organisation, without a context: itself, then what it posts for those who learn or look for work. */
export function organisationNodes(shown: PublishedOrganisation, publicUrl: string, say: Say) {
	const told = { ...shown, publicUrl, say }
	return [organisationNode(shown, publicUrl, say), ...postingNodes(shown.entries, told)]
}

function organisationNode(shown: PublishedOrganisation, publicUrl: string, say: Say): Record<string, unknown> {
	const url = publicUrl + paths.organisation(shown.slug)
	const channel = (kind: string) => shown.channels.find((one) => one.kind === kind)?.value
	const [address] = shown.addresses
	const told = { ...shown, publicUrl, say }
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
		address: address && addressNode(address),
		knowsLanguage: shown.languages,
		knowsAbout: termsOf(
			shown.claims.map(({ competence }) => competence),
			told,
		),
		...marketsOf(shown, say),
		...entriesOfNode(shown.entries, told),
		memberOf: shown.networks.map((network) => ({
			'@type': 'Organization',
			'@id': publicUrl + paths.network(network.slug),
			name: network.name,
			url: publicUrl + paths.network(network.slug),
		})),
	})
}

/** Where it is active, and where it seeks partners. */
function marketsOf({ position }: PublishedOrganisation, say: Say) {
	if (!position) return {}
	const partners = areaNodes(position.partnersIn, position.region, say)
	return {
		areaServed: areaNodes(position.activeIn, position.region, say),
		seeks:
			partners.length === 0
				? undefined
				: { '@type': 'Demand', name: say({ de: 'Partner', en: 'Partners' }), areaServed: partners },
	}
}
