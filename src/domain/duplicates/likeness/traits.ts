/** What a party is compared by: everything that tells it from others, in a spelling of its own. Pure. */
import { freeMail } from '#platform/mail/free-mail.ts'
import { plain, plainGiven } from './letters.ts'
import { readOrganisationName } from './organisation-name.ts'
import { calledNames, sharedSites, titleWords } from './words.ts'

/** A party as it is recorded. */
export type Recorded = {
	kind: 'organisation' | 'person'
	name: string
	legal_form: string | null
	register_number: string | null
	vat_id: string | null
	given_name: string | null
	family_name: string | null
	salutation: string | null
	born_on: string | null
	addresses: readonly { street: string | null; postcode: string | null; place: string | null }[]
	/** With the key by which channels are compared. */
	channels: readonly { kind: string; key: string }[]
	/** Persons: where they have or had a function. */
	organisations: readonly string[]
}

export type Place = { street: string; number: string; postcode: string; place: string }

type Reached = { mails: string[]; domains: string[]; phones: string[]; places: Place[] }
export type OrganisationTraits = Reached & {
	kind: 'organisation'
	words: string[]
	cut: string[]
	form: string | null
	/** Register and number, without the court, and the court. */
	register: string | null
	court: string | null
	vat: string | null
}
export type PersonTraits = Reached & {
	kind: 'person'
	given: string[]
	family: string[]
	/** The first given name as it is called: "Hans" for Johannes. */
	called: string
	salutation: string | null
	/** Said to be the older or the younger one of a name. */
	generation: string | null
	born: string | null
	/** Words of the organisations, without legal forms. */
	firms: string[][]
}
export type Traits = OrganisationTraits | PersonTraits

/** So many of each kind are compared; a record with more is a list of its own. */
const most = 6

/** What a recorded party is compared by. */
export function traitsOf(party: Recorded): Traits {
	const mails = keysOf(party, 'mail')
	const reached: Reached = {
		mails,
		domains: distinct([
			...keysOf(party, 'web').map(siteOf).filter((domain) => !sharedSites.has(domain)),
			...mails.map((mail) => siteOf(mail.slice(mail.lastIndexOf('@') + 1))).filter((domain) => !freeMail.has(domain)),
		]), // prettier-ignore
		phones: distinct([...keysOf(party, 'phone'), ...keysOf(party, 'mobile'), ...keysOf(party, 'fax')]),
		places: party.addresses.slice(0, most).map(placeOf),
	}
	return party.kind === 'person' ? { ...reached, ...personOf(party) } : { ...reached, ...organisationOf(party) }
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].filter(Boolean).slice(0, most)
const keysOf = (party: Recorded, kind: string): string[] =>
	distinct(party.channels.filter((channel) => channel.kind === kind).map((channel) => channel.key))

/** The part of a host that somebody has registered. */
function siteOf(address: string): string {
	const host = address.replace(/[/?#:].*$/, '').replace(/^www\d?\./, '')
	const labels = host.split('.')
	const two = /^(?:co|com|ac|org|net|gov)\.[a-z]{2}$/.test(labels.slice(-2).join('.')) ? 3 : 2
	return labels.slice(-two).join('.')
}

function organisationOf(party: Recorded) {
	const { words, cut, form } = readOrganisationName(party.name, party.legal_form)
	return {
		kind: 'organisation' as const,
		words: words.slice(0, 12),
		cut,
		form,
		...registerOf(party.register_number),
		vat: vatOf(party.vat_id),
	}
}

/** "Amtsgericht Stuttgart, HRB 1234", "HRB1234 Stuttgart" and "HRB 001234" name the same entry. */
export function registerOf(text: string | null): { register: string | null; court: string | null } {
	const found = /\b(hr[ab]|vr|gnr|gsr|pr)?\s*0*(\d[\d ]*)\s*([a-z]{0,3}\b)?/.exec(plain(text ?? ''))
	const digits = found?.[2]?.replaceAll(' ', '') ?? ''
	if (!found || digits.length < 2) return { register: null, court: null }
	const court = plain(text ?? '')
		.replace(found[0], ' ')
		.replaceAll(/\b(?:amtsgericht|registergericht|handelsregister|vereinsregister|ag|hr[ab]?|vr|nr|nummer)\b/g, ' ')
		.replaceAll(/[\d\s]+/g, ' ')
		.trim()
	return { register: `${found[1] ?? ''} ${digits}`.trim(), court: court || null }
}

const vatOf = (text: string | null): string | null => {
	const key = (text ?? '').toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
	return key.length >= 8 ? key : null
}

function personOf(party: Recorded) {
	const both = !party.given_name || !party.family_name
	const [first, last] = both ? halves(party.name) : [party.given_name!, party.family_name!]
	const whole = plain(`${first} ${last}`)
	const given = nameWords(first, plainGiven)
	return {
		kind: 'person' as const,
		given,
		family: nameWords(last),
		called: calledNames.get(given[0] ?? '') ?? given[0] ?? '',
		salutation: /^(?:herr|mr)/i.test(party.salutation ?? '') ? 'm' : /^(?:frau|mrs|ms)/i.test(party.salutation ?? '') ? 'f' : null,
		generation: /\b(?:sen|senior|sr)\b/.test(whole) ? 'sen' : /\b(?:jun|junior|jr)\b/.test(whole) ? 'jun' : null,
		born: party.born_on,
		firms: distinct([...party.organisations]).map((name) => readOrganisationName(name, null).words),
	} // prettier-ignore
}

const halves = (name: string): [string, string] => {
	const words = name.trim().split(/\s+/)
	return [words.slice(0, -1).join(' '), words.at(-1) ?? '']
}

const nameWords = (text: string, spell = plain): string[] => {
	const words = spell(text)
		.split(' ')
		.filter((word) => !/^(?:sen|senior|sr|jun|junior|jr)$/.test(word))
	const names = words.filter((word) => !titleWords.has(word))
	return (names.length > 0 ? names : words).filter(Boolean).slice(0, 5)
}

function placeOf({ street, postcode, place }: Recorded['addresses'][number]): Place {
	const given = plain((street ?? '').replace(/stra(?:ß|ss)e|str\./gi, 'str '))
	const number = /(\d+)\s*([a-z])?(?:\s.*)?$/.exec(given)
	return {
		street: (number ? given.slice(0, number.index) : given).replaceAll(/\bstr\b/g, 'str').replaceAll(' ', ''),
		number: number ? number[1]! + (number[2] ?? '') : '',
		postcode: (postcode ?? '').replaceAll(/\s/g, '').toLowerCase(),
		place: plain((place ?? '').replace(/[(/,].*$/, '')).split(' ')[0] ?? '',
	}
}
