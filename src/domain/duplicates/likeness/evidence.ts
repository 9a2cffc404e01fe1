/** What two records have in common and what speaks against them, field by field. Pure and symmetric. */
import { domainKey, givenFamilyKey, mailKey, nameKey, phoneKey, placeKey, wordKey } from './block-keys.ts'
import { editsBetween } from './letters.ts'
import { compareNames } from './names.ts'
import { comparePersons } from './persons.ts'
import type { OrganisationTraits, PersonTraits, Place, Traits } from './traits.ts'
import { commonWords } from './words.ts'

/** How many parties of a kind the network has, and how many of them have a value, by its key: 1 where nobody else has it. */
export type Frequencies = { parties: number; of(key: number): number }

/** A finding by name, such as `name:same`, with its strength: 1, or a share of it. */
export type Evidence = Map<string, number>

/** How widely a value is shared decides what it proves. */
const sharing = (count: number): string => (count <= 3 ? 'alone' : count <= 8 ? 'few' : 'many')

export function evidenceOf(a: Traits, b: Traits, frequencies: Frequencies): Evidence {
	const found: Evidence = new Map()
	if (a.kind === 'organisation' && b.kind === 'organisation') ofOrganisations(found, a, b, frequencies)
	if (a.kind === 'person' && b.kind === 'person') ofPersons(found, a, b, frequencies)
	return found
}

/** Bits of a value that `count` of so many have. A thousand of the region are added, so that small networks do not take much for rare. */
const bits = (count: number, { parties }: Frequencies): number => Math.log2((parties + 1000) / (count + 0.5))

/** Shared bits beyond those that two of so many parties share by chance, as -0.5 to 1. */
const surprise = (telling: number, { parties }: Frequencies): number =>
	Math.max(-7, Math.min(14, telling - Math.log2(parties + 1000))) / 14

function ofOrganisations(
	found: Evidence,
	a: OrganisationTraits,
	b: OrganisationTraits,
	frequencies: Frequencies,
): void {
	const name = compareNames(a, b, (word) =>
		commonWords.has(word)
			? Math.min(2, bits(frequencies.of(wordKey(word)), frequencies))
			: bits(frequencies.of(wordKey(word)), frequencies),
	)
	found.set(`name:${name.fit}`, 1)
	if (!['other', 'initials'].includes(name.fit))
		found.set(`rare:${group(name.fit)}`, surprise(name.telling, frequencies))
	found.set(`form:${formsFit(a, b)}`, 1)
	found.set(`register:${registersFit(a, b)}`, 1)
	const mail = shared(a.mails, b.mails, (value) => mailKey(a.kind, value), frequencies)
	const domain = shared(a.domains, b.domains, (value) => domainKey(a.kind, value), frequencies)
	const phone = phonesFit(a, b, frequencies)
	const place = placesFit(a, b, frequencies)
	found.set(`mail:${mail}`, 1)
	found.set(`domain:${domain}`, 1)
	found.set(`phone:${phone}`, 1)
	found.set(`place:${place}`, 1)
	found.set(together(group(name.fit), [mail, domain, phone, place, registersFit(a, b)]), 1)
}

/** Fits of a name that mean much the same. */
function group(fit: string): string {
	if (['same', 'slip', 'order', 'cut', 'middle', 'swapped', 'called'].includes(fit)) return 'agrees'
	if (['place', 'common', 'initials', 'initial', 'double', 'more'].includes(fit)) return 'nearly'
	if (['branch', 'sister', 'trade', 'half', 'family', 'married'].includes(fit)) return 'partly'
	return 'not'
}

const agreeing = new Set(['alone', 'few', 'same', 'site', 'trunk', 'birth'])
const together = (name: string, fits: readonly string[]): string =>
	`${name}+${Math.min(3, fits.filter((fit) => agreeing.has(fit)).length)}`

function formsFit(a: OrganisationTraits, b: OrganisationTraits): string {
	if (!a.form || !b.form) return 'unknown'
	if (a.form === b.form) return 'same'
	// A UG grows into a GmbH, a sole trader into either.
	const kin = [['ug', 'gmbh'], ['ek', 'gmbh'], ['ek', 'ug'], ['gbr', 'gmbh'], ['gbr', 'ohg'], ['kg', 'gmbh-co-kg'], ['ggmbh', 'gmbh'], ['gbr', 'partg']] // prettier-ignore
	return kin.some((pair) => pair.includes(a.form!) && pair.includes(b.form!)) ? 'kin' : 'other'
}

/** Numbers that are given once: of a register, else for the value-added tax. */
function registersFit(a: OrganisationTraits, b: OrganisationTraits): string {
	if (!a.register || !b.register) return a.vat && b.vat ? (a.vat === b.vat ? 'same' : 'other') : 'unknown'
	const [one, other] = [a.register, b.register].map((text) => text.split(' ').at(-1)!)
	const courts = a.court && b.court ? (a.court === b.court ? 'same' : 'other') : 'unknown'
	if (one !== other) {
		if (Math.min(one!.length, other!.length) > 3 && editsBetween(one!, other!, 1) === 1) return 'near'
		return courts === 'other' ? 'elsewhere' : 'other'
	}
	return courts === 'other' ? 'elsewhere' : 'same'
}

function shared(
	a: readonly string[],
	b: readonly string[],
	key: (value: string) => number,
	frequencies: Frequencies,
): string {
	if (a.length === 0 || b.length === 0) return 'unknown'
	const counts = a.filter((value) => b.includes(value)).map((value) => frequencies.of(key(value)))
	return counts.length === 0 ? 'other' : sharing(Math.min(...counts))
}

function phonesFit(a: Traits, b: Traits, frequencies: Frequencies): string {
	const same = shared(a.phones, b.phones, (value) => phoneKey(a.kind, value), frequencies)
	if (same !== 'other') return same
	const trunk = a.phones.some((one) =>
		b.phones.some((other) => one.length > 8 && other.length > 8 && sameTrunk(one, other)),
	)
	return trunk ? 'trunk' : a.phones.some((one) => b.phones.some((other) => one.length === other.length && editsBetween(one, other, 1) === 1)) ? 'slip' : 'other' // prettier-ignore
}

/** Central line and extension, or two extensions of one line. */
const sameTrunk = (a: string, b: string): boolean => {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a]
	return long.length - short.length <= 3 && (long.startsWith(short.replace(/0$/, '')) || (short.length === long.length && short.slice(0, -2) === long.slice(0, -2)))
} // prettier-ignore

function placesFit(a: Traits, b: Traits, frequencies: Frequencies): string {
	let best = 'unknown'
	const order = ['unknown', 'far', 'region', 'town', 'street', 'house', 'many', 'few', 'alone']
	for (const one of a.places)
		for (const other of b.places) {
			const fit = placeFit(one, other, () =>
				sharing(Math.max(frequencies.of(placeKey(a.kind, one)), frequencies.of(placeKey(a.kind, other)))),
			)
			if (order.indexOf(fit) > order.indexOf(best)) best = fit
		}
	return best
}

function placeFit(one: Place, other: Place, count: () => string): string {
	const sameTown = one.postcode && other.postcode ? one.postcode === other.postcode || (one.place !== '' && one.place === other.place) : one.place !== '' && one.place === other.place // prettier-ignore
	const streets = one.street !== '' && other.street !== ''
	const sameStreet = streets && (one.street === other.street || (Math.min(one.street.length, other.street.length) > 6 && editsBetween(one.street, other.street, 2) <= 2)) // prettier-ignore
	const near = one.postcode && other.postcode && editsBetween(one.postcode, other.postcode, 1) <= 1
	if (sameStreet && (sameTown || near)) {
		if (one.number === other.number && one.number !== '') return count()
		return leading(one.number) === leading(other.number) || one.number === '' || other.number === ''
			? 'house'
			: 'street'
	}
	if (sameTown) return 'town'
	if (one.postcode && other.postcode) return one.postcode.slice(0, 2) === other.postcode.slice(0, 2) ? 'region' : 'far'
	return one.place && other.place ? 'far' : 'unknown'
}

const leading = (number: string): string => number.replace(/\D.*$/, '')

function ofPersons(found: Evidence, a: PersonTraits, b: PersonTraits, frequencies: Frequencies): void {
	const name = comparePersons(a, b)
	found.set(`person:${name}`, 1)
	// Of two spellings the more frequent one counts: a slip is not a rare name.
	const rarity = (one: readonly string[], other: readonly string[]) => Math.min(...[one, other].map((words) => Math.max(0, ...words.map((word) => Math.min(12, bits(frequencies.of(nameKey(word)), frequencies))))))
	const telling = name === 'swapped' ? rarity(a.given, b.family) + rarity(a.family, b.given)
		: (['family', 'initial', 'other'].includes(name) ? 0 : rarity(a.given, b.given)) + (['married', 'other'].includes(name) ? 0 : rarity(a.family, b.family))
	if (name !== 'other') found.set(`rare:${group(name)}`, surprise(telling, frequencies))
	if (name === 'same' || name === 'middle') {
		const namesakes = frequencies.of(givenFamilyKey(a.given[0] ?? '', a.family.join('')))
		found.set(`namesakes:${sharing(namesakes)}`, 1)
	}
	found.set(`salutation:${a.salutation && b.salutation ? (a.salutation === b.salutation ? 'same' : 'other') : 'unknown'}`, 1)
	if (a.generation !== b.generation) found.set(a.generation && b.generation ? 'generation:other' : 'generation:one', 1)
	const mail = mailsFit(a, b, frequencies)
	const phone = phonesFit(a, b, frequencies)
	const place = placesFit(a, b, frequencies)
	const firm = firmsFit(a, b)
	const born = bornFit(a.born, b.born)
	found.set(`mail:${mail}`, 1)
	found.set(`phone:${phone}`, 1)
	found.set(`place:${place}`, 1)
	found.set(`firm:${firm}`, 1)
	found.set(`born:${born}`, 1)
	found.set(together(group(name), [mail, phone, place, firm, born]), 1)
} // prettier-ignore

const role =
	/^(?:info|kontakt|contact|post|mail|office|buero|buro|hallo|hello|service|team|zentrale|verwaltung|presse|vertrieb|sales|support|admin|sekretariat|rechnung|buchhaltung|personal|bewerbung)\b/

/** Persons share the mailbox of a firm or a family; the part before the @ says whose one is. */
function mailsFit(a: PersonTraits, b: PersonTraits, frequencies: Frequencies): string {
	if (a.mails.length === 0 || b.mails.length === 0) return 'unknown'
	const same = a.mails.filter((mail) => b.mails.includes(mail))
	if (same.length > 0) {
		if (same.every((mail) => role.test(mail))) return 'role'
		return sharing(Math.min(...same.map((mail) => frequencies.of(mailKey('person', mail)))))
	}
	const local = (mail: string) => mail.slice(0, mail.lastIndexOf('@'))
	const locals = a.mails.map(local).filter((part) => !role.test(part) && part.length > 4)
	if (locals.some((one) => b.mails.some((other) => local(other) === one))) return 'local'
	if (a.mails.some((one) => b.mails.some((other) => one.length > 9 && editsBetween(one, other, 1) === 1))) return 'slip'
	return 'other'
}

function firmsFit(a: PersonTraits, b: PersonTraits): string {
	const domain = a.domains.some((one) => b.domains.includes(one))
	if (a.firms.length > 0 && b.firms.length > 0) {
		const same = a.firms.some((one) => b.firms.some((other) => sameFirm(one, other)))
		return same ? 'same' : domain ? 'domain' : 'other'
	}
	if (
		a.firms.some((firm) => b.domains.some((at) => namedAfter(at, firm))) ||
		b.firms.some((firm) => a.domains.some((at) => namedAfter(at, firm)))
	)
		return 'site'
	if (a.domains.length > 0 && b.domains.length > 0) return domain ? 'domain' : 'unlike'
	return 'unknown'
}

/** "weidenfels-edv.example" is the site of Weidenfels EDV. */
function namedAfter(domain: string, firm: readonly string[]): boolean {
	const site = domain
		.replace(/\..*$/, '')
		.replaceAll('-', '')
		.replace(/([aou])e/g, '$1')
	const name = firm.join('')
	return name.length > 3 && (site === name || (site.length > 5 && (name.startsWith(site) || site.startsWith(name))))
}

/** The same words, a slip apart, or the telling words of one among those of the other. */
function sameFirm(one: readonly string[], other: readonly string[]): boolean {
	const [a, b] = [one.join(''), other.join('')]
	if (a === b || (Math.min(a.length, b.length) > 6 && editsBetween(a, b, 2) <= 2)) return true
	const telling = (words: readonly string[]) => words.filter((word) => word.length > 3 && !commonWords.has(word))
	const within = (fewer: readonly string[], more: readonly string[]) =>
		fewer.length <= more.length && telling(fewer).length > 0 && telling(fewer).every((word) => more.includes(word))
	return within(one, other) || within(other, one)
}

function bornFit(a: string | null, b: string | null): string {
	if (!a || !b) return 'unknown'
	if (a === b) return 'birth'
	const [year, month, day] = b.split('-')
	return a === `${year}-${day}-${month}` || editsBetween(a, b, 1) === 1 ? 'slip' : 'other'
}
