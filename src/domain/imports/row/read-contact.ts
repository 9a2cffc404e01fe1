/** Addresses and channels of a row. */
import type { ColumnTarget } from '../columns/column-targets.ts'
import type { Cells } from './cells.ts'
import type { PlannedAddress, PlannedChannel, Problem } from './planned.ts'
import { readCountry } from './values/country.ts'
import { readMails } from './values/mail.ts'
import { readPhones } from './values/phone.ts'
import { readPostcode } from './values/postcode.ts'
import { oneLine } from './values/text.ts'
import { readWebsites } from './values/website.ts'

export type Owner = 'organisation' | 'person' | 'contact'

/** The country of the first address that names one; telephone numbers without country code are of it. */
export function countryOf(cells: Cells, owners: readonly Owner[], problems: Problem[]): string {
	for (const owner of owners) {
		const cell = cells.cell(`${owner}.country`)
		if (!cell) continue
		const country = readCountry(cell.text)
		if (country) return country
		problems.push({
			severity: 'hint',
			code: 'country-unknown',
			column: cell.header,
			facts: { value: cell.text.slice(0, 100) },
		})
	}
	return 'DE'
}

/** The address in the columns of one owner; null when they are empty. */
export function addressOf(
	cells: Cells,
	owner: Owner,
	kind: PlannedAddress['kind'],
	problems: Problem[],
): PlannedAddress | null {
	const of = (part: 'street' | 'street-number' | 'address-extra' | 'post-box' | 'postcode' | 'place') =>
		cells.one(`${owner}.${part}` satisfies ColumnTarget) || null
	const street = [of('street'), of('street-number')].filter(Boolean).join(' ') || null
	const [post_box, given, place, care_of] = [of('post-box'), of('postcode'), of('place'), of('address-extra')]
	if (!street && !post_box && !given && !place) return null
	const country = countryOf(cells, [owner], problems)
	// "72764 Reutlingen" in one cell.
	const joined = given ? null : /^(?:[A-Z]{1,2}-)?(\d{4,5})\s+(\D.*)$/.exec(place ?? '')
	const read = joined ? readPostcode(joined[1]!, country) : given ? readPostcode(given, country) : null
	const column = cells.header(joined ? `${owner}.place` : `${owner}.postcode`)
	if (read && 'wrong' in read)
		problems.push({
			severity: 'hint',
			code: read.wrong,
			column,
			facts: { value: (given ?? joined![1]!).slice(0, 100) },
		})
	return {
		kind,
		care_of,
		street,
		post_box,
		postcode: read && 'postcode' in read ? read.postcode : null,
		place: joined ? joined[2]! : place,
		country,
		district: null,
		latitude: null,
		longitude: null,
	}
}

/** Channels in the columns of one owner. A mail address that is none is an error, unless there is a right one beside it. */
export function channelsOf(cells: Cells, owner: Owner, country: string, problems: Problem[]): PlannedChannel[] {
	const found: PlannedChannel[] = []
	for (const { text, header } of cells.all(`${owner}.mail`)) {
		const { mails, wrong } = readMails(text)
		for (const mail of mails) found.push({ kind: 'mail', value: mail, key: mail.toLowerCase() })
		for (const value of wrong)
			problems.push({
				severity: mails.length > 0 ? 'hint' : 'error',
				code: 'mail-invalid',
				column: header,
				facts: { value: value.slice(0, 100) },
			})
	}
	for (const kind of ['phone', 'mobile', 'fax'] as const) {
		for (const { text, header } of cells.all(`${owner}.${kind}`)) {
			const { phones, wrong } = readPhones(text, country)
			for (const phone of phones) found.push({ kind, ...phone })
			for (const value of wrong)
				problems.push({
					severity: 'hint',
					code: 'phone-invalid',
					column: header,
					facts: { value: value.slice(0, 100) },
				})
		}
	}
	for (const { text, header } of cells.all(`${owner}.website`)) {
		const { sites, wrong } = readWebsites(text)
		for (const site of sites) found.push({ kind: 'web', ...site })
		for (const value of wrong)
			problems.push({
				severity: 'hint',
				code: 'website-invalid',
				column: header,
				facts: { value: value.slice(0, 100) },
			})
	}
	for (const { text, header } of cells.all(`${owner}.social`)) {
		const { sites, wrong } = readWebsites(text)
		for (const site of sites) found.push({ kind: 'social', ...site })
		for (const value of wrong.map(oneLine))
			problems.push({
				severity: 'hint',
				code: 'website-invalid',
				column: header,
				facts: { value: value.slice(0, 100) },
			})
	}
	return found
}

/** Each channel once; the first way of writing it stays. */
export function distinct(channels: readonly PlannedChannel[]): PlannedChannel[] {
	if (channels.length < 2) return [...channels]
	const seen = new Set<string>()
	return channels.filter(({ kind, key }) => {
		const known = seen.has(`${kind} ${key}`)
		seen.add(`${kind} ${key}`)
		return !known
	})
}
