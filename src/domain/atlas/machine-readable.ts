/** A profile for machines: vCard 4.0 (RFC 6350); as JSON-LD it is made by open-data/. */
import { paths } from '#platform/paths.ts'
import type { ShownPicture } from '../documents/pictures/pictures.queries.ts'
import type { Profile, ProfileChannel } from './profile.queries.ts'

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
		...profile.channels.flatMap(channelLines),
		...(address
			? [
					`ADR;TYPE=work:${[address.postBox, '', address.street, address.place, '', address.postcode, address.country].map((part) => escaped(part ?? '')).join(';')}`,
				]
			: []),
		...(profile.logo ? [`LOGO:${logoUrl(profile.logo, publicUrl)}`] : []),
		`SOURCE:${publicUrl}${paths.organisationCard(profile.slug)}`,
		'END:VCARD',
	]
	return lines.map(folded).join('\r\n') + '\r\n'
}

function channelLines({ kind, value }: ProfileChannel): string[] {
	if (kind === 'social') return []
	if (kind === 'mail') return [`EMAIL;TYPE=work:${escaped(value)}`]
	if (kind !== 'web') return [`TEL;TYPE=${kind === 'fax' ? 'fax' : 'work,voice'}:${escaped(value)}`]
	const address = webAddress(value)
	return address ? [`URL:${address}`] : []
}

/** An http address, or undefined when it is none: what a member typed must not become another scheme. */
export function webAddress(value: string | undefined): string | undefined {
	if (!value) return undefined
	const candidate = /^[a-z][a-z0-9+.-]*:/i.test(value) && !/^[a-z0-9.-]+:\d+/i.test(value) ? value : `https://${value}`
	const parsed = URL.canParse(candidate) ? new URL(candidate) : undefined
	return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : undefined
}

const escaped = (text: string) =>
	text
		.replaceAll('\\', '\\\\')
		.replaceAll(/\r\n?|\n/g, '\\n')
		.replaceAll(',', '\\,')
		.replaceAll(';', '\\;')

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
