/** A profile for machines: schema.org JSON-LD (https://schema.org/Organization) and vCard 4.0 (RFC 6350). */
import { inLanguage, type Locale } from '#platform/localized.ts'
import { paths } from '#platform/paths.ts'
import type { ShownPicture } from '../documents/pictures/pictures.queries.ts'
import type { Profile } from './profile.queries.ts'

const schemaTypes: Partial<Record<Profile['kind'], string>> = {
	company: 'Corporation',
	university: 'CollegeOrUniversity',
	'research-institute': 'ResearchOrganization',
	'public-body': 'GovernmentOrganization',
	association: 'NGO',
	school: 'School',
}

/** The organisation as schema.org sees it, with exactly what the profile shows. */
export function jsonLd(profile: Profile, publicUrl: string, locale: Locale): Record<string, unknown> {
	const url = publicUrl + paths.organisation(profile.slug)
	const channel = (kind: string) => profile.channels.find((one) => one.kind === kind)?.value
	const address = profile.addresses[0]
	return dense({
		'@context': 'https://schema.org',
		'@type': schemaTypes[profile.kind] ?? 'Organization',
		'@id': url,
		url: webAddress(channel('web')) ?? url,
		name: profile.name,
		description: inLanguage(profile.summary, locale)?.text,
		logo: logoUrl(profile.logo, publicUrl),
		foundingDate: profile.founded === null ? undefined : String(profile.founded),
		numberOfEmployees:
			profile.employees === null ? undefined : { '@type': 'QuantitativeValue', value: profile.employees },
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
		knowsAbout: profile.claims.map((claim) => ({
			'@type': 'DefinedTerm',
			'@id': claim.competence.uri,
			name: inLanguage(claim.competence.labels, locale)?.text,
		})),
		memberOf: profile.networks.map((network) => ({
			'@type': 'Organization',
			name: network.name,
			url: publicUrl + paths.network(network.slug),
		})),
	})
}

/** The address of a logo in its large size; undefined without one. */
export function logoUrl(logo: ShownPicture | null, publicUrl: string): string | undefined {
	return logo ? publicUrl + paths.pictureFile(logo.id, 'large', logo.mark) : undefined
}

/** A vCard of the organisation. Lines are folded at 75 octets and end with CRLF (RFC 6350, 3.2). */
export function vCard(profile: Profile, publicUrl: string): string {
	const address = profile.addresses[0]
	const lines = [
		'BEGIN:VCARD',
		'VERSION:4.0',
		'KIND:org',
		`FN:${escaped(profile.name)}`,
		`ORG:${escaped(profile.name)}`,
		...profile.channels.flatMap(({ kind, value }) =>
			kind === 'mail'
				? [`EMAIL;TYPE=work:${escaped(value)}`]
				: kind === 'web'
					? [`URL:${webAddress(value) ?? ''}`]
					: kind === 'social'
						? []
						: [`TEL;TYPE=${kind === 'fax' ? 'fax' : 'work,voice'}:${escaped(value)}`],
		),
		...(address
			? [
					`ADR;TYPE=work:${['', '', address.street, address.place, '', address.postcode, address.country].map((part) => escaped(part ?? '')).join(';')}`,
				]
			: []),
		...(profile.logo ? [`LOGO:${logoUrl(profile.logo, publicUrl)}`] : []),
		`SOURCE:${publicUrl}${paths.organisationCard(profile.slug)}`,
		'END:VCARD',
	]
	return lines.map(folded).join('\r\n') + '\r\n'
}

/** An http address, or undefined when it is none: what a member typed must not become another scheme. */
export function webAddress(value: string | undefined): string | undefined {
	if (!value) return undefined
	const candidate = /^[a-z][a-z0-9+.-]*:/i.test(value) && !/^[a-z0-9.-]+:\d+/i.test(value) ? value : `https://${value}`
	const parsed = URL.canParse(candidate) ? new URL(candidate) : undefined
	return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : undefined
}

const escaped = (text: string) =>
	text.replaceAll('\\', '\\\\').replaceAll(/\r?\n/g, '\\n').replaceAll(',', '\\,').replaceAll(';', '\\;')

function folded(line: string): string {
	const parts: string[] = []
	let part = ''
	for (const letter of line) {
		if (Buffer.byteLength(part + letter) > (parts.length === 0 ? 75 : 74)) {
			parts.push(part)
			part = ''
		}
		part += letter
	}
	return [...parts, part].join('\r\n ')
}

function dense(object: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(object).filter(
			([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
		),
	)
}
