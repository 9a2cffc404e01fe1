/** Places in the words of schema.org: addresses, districts by NUTS, and markets by ISO 3166 and UN M49. */
import { districtBy, districtPhrase } from '../geo/districts.ts'
import type { ProfileAddress } from '../profile.queries.ts'
import { dense } from './dense.ts'
import type { Say } from './say.ts'

/** The address of an organisation. */
export const addressNode = ({ street, postcode, place, country }: ProfileAddress) =>
	dense({
		'@type': 'PostalAddress',
		streetAddress: street,
		postalCode: postcode,
		addressLocality: place,
		addressCountry: country,
	})

/** Where an offer is: what it says itself, else where the organisation is; undefined when neither is known. */
export function placeNode(
	{ place, district }: { place: string | null; district: string | null },
	address: ProfileAddress | undefined,
): Record<string, unknown> | undefined {
	if (!place && !district) return address && { '@type': 'Place', address: addressNode(address) }
	const known = district ? districtBy(district) : undefined
	return {
		'@type': 'Place',
		address: dense({
			'@type': 'PostalAddress',
			addressLocality: place,
			addressRegion: known && districtPhrase(known, 'de'),
			addressCountry: known && 'DE',
		}),
	}
}

/** Markets: countries, the Union, the world; the own region as its districts. */
export const areaNodes = (codes: readonly string[], region: readonly string[], say: Say): Record<string, unknown>[] =>
	codes.flatMap((code) => (code === 'home' ? region.map(districtNode) : [marketNode(code, say)]))

const districtNode = (nuts: string) =>
	dense({
		'@type': 'AdministrativeArea',
		'@id': `http://data.europa.eu/nuts/code/${nuts}`,
		name: districtBy(nuts)?.name,
	})

const names = {
	de: new Intl.DisplayNames(['de'], { type: 'region' }),
	en: new Intl.DisplayNames(['en'], { type: 'region' }),
}

/** `identifier` is the code: ISO 3166-1, EU, or 001 for the world. */
const marketNode = (code: string, say: Say) => ({
	'@type': code === '001' || code === 'EU' ? 'Place' : 'Country',
	identifier: code,
	name: say({ de: names.de.of(code) ?? code, en: names.en.of(code) ?? code }),
})
