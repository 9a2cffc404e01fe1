/** Under which keys two records of the same party meet. Each key is a number, so that the database compares them quickly. Pure. */
import { soundOf } from './letters.ts'
import type { OrganisationTraits, PersonTraits, Traits } from './traits.ts'
import { commonWords, sisterWords } from './words.ts'

/** A key for a value: 32 bits, signed as in the database. Two values seldom share one; then they are compared in vain. */
export function keyOf(sort: string, value: string): number {
	let hash = 0x811c9dc5
	for (const text of [sort, '\u001f', value])
		for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
	return (hash ^ (hash >>> 16)) | 0
}

/** How often a value occurs is counted by its key: these sorts are asked for while comparing. */
export const wordKey = (word: string): number => keyOf('word', word)
/** Given and family names alike: lists exchange them. */
export const nameKey = (word: string): number => keyOf('person', word)
/** Of the site of a party, or the domain of its mail. */
export const domainKey = (kind: Traits['kind'], domain: string): number => keyOf(`${kind} domain`, domain)
/** Of a whole mail address. */
export const mailKey = (kind: Traits['kind'], mail: string): number => keyOf(`${kind} mail`, mail)
/** Of a whole telephone number. */
export const phoneKey = (kind: Traits['kind'], phone: string): number => keyOf(`${kind} phone`, phone)
/** Of a house: street and number within a postcode. */
export const placeKey = (kind: Traits['kind'], place: { street: string; number: string; postcode: string }): number =>
	keyOf(`${kind} place`, `${place.postcode} ${place.street} ${place.number}`)
/** Of a whole name of a person: how many namesakes there are. */
export const givenFamilyKey = (given: string, family: string): number => keyOf('name', `${given} ${family}`)

/** All keys of a party, each once. */
export function keysOf(traits: Traits): number[] {
	return [...new Set(traits.kind === 'person' ? ofPerson(traits) : ofOrganisation(traits))]
}

function reached(traits: Traits): number[] {
	const { kind, mails, domains, phones, places } = traits
	return [
		...mails.map((mail) => mailKey(kind, mail)),
		...phones.flatMap((phone) => [phoneKey(kind, phone), ...(phone.length > 8 ? [keyOf(`${kind} trunk`, phone.slice(0, -2))] : [])]),
		...domains.map((domain) => domainKey(kind, domain)),
		...places.flatMap((place) => (place.street && (place.postcode || place.place) ? [placeKey(kind, place)] : [])),
	] // prettier-ignore
}

function ofOrganisation(traits: OrganisationTraits): number[] {
	const { words, places, register, vat } = traits
	const joined = words.join('')
	const telling = words.filter((word) => word.length > 2 && !commonWords.has(word) && !sisterWords.has(word))
	const sounds = (telling.length > 0 ? telling : words).map(soundOf)
	const near = places.flatMap((place) => [place.postcode.slice(0, 2), place.place].filter(Boolean))
	return [
		...reached(traits),
		keyOf('name', joined),
		...(joined.length > 5 ? [keyOf('begin', joined.slice(0, 6)), keyOf('end', joined.slice(-6))] : []),
		...words.map(wordKey),
		...sounds.filter((sound) => sound.length > 2).map((sound) => keyOf('sound', sound)),
		// Where a word is too common to meet under, the region narrows it.
		...near.flatMap((region) => (telling.length > 0 ? telling : words).slice(0, 3).map((word) => keyOf('word in', `${region} ${soundOf(word)}`))),
		...(words.length > 2 ? [keyOf('initials', words.map((word) => word[0]).join(''))] : []),
		...(words.length < 4 ? words.filter((word) => word.length > 2 && word.length < 5).map((word) => keyOf('initials', word)) : []),
		// A site is often called like the firm: so a record without one is found by its name.
		keyOf('site', joined),
		...traits.domains.map((domain) => keyOf('site', domain.replace(/\..*$/, '').replaceAll('-', '').replace(/([aou])e/g, '$1'))),
		...(register ? [keyOf('register', register)] : []),
		...(vat ? [keyOf('vat', vat)] : []),
	] // prettier-ignore
}

function ofPerson(traits: PersonTraits): number[] {
	const { given, family, called, born, firms, mails, places } = traits
	const first = given[0] ?? ''
	const last = family.join('')
	const names = [first, last].toSorted().join(' ')
	const sounds = [soundOf(first), soundOf(last)].toSorted().join(' ')
	const firm = firms.map((words) => words.join(''))
	return [
		...reached(traits),
		keyOf('whole', names),
		keyOf('sounds', sounds),
		...[...given, ...family].map(nameKey),
		...(first && last ? [givenFamilyKey(first, last)] : []),
		...family.flatMap((part) => [keyOf('called', `${called} ${soundOf(part)}`), keyOf('initial', `${first[0] ?? ''} ${part}`)]),
		...firm.flatMap((at) => [keyOf('given at', `${called} ${at}`), keyOf('family at', `${soundOf(last)} ${at}`)]),
		...traits.domains.flatMap((at) => [keyOf('given at', `${called} ${at}`), keyOf('family at', `${soundOf(last)} ${at}`)]),
		...mails.map((mail) => keyOf('local', mail.slice(0, mail.lastIndexOf('@')))),
		...places.filter((place) => place.street).map((place) => keyOf('lives', `${called} ${place.postcode} ${place.street}`)),
		...(born ? [keyOf('born', `${born} ${called}`)] : []),
	] // prettier-ignore
}
