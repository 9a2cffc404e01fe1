/** People as they are, and how lists write them. */
import type { Random } from '../../../src/demonstration/random.ts'
import { familyNames } from '../../../src/demonstration/names/family.ts'
import { ascii, hashOf } from '../../../src/demonstration/text.ts'
import { noRow, type Row } from './labelled.ts'
import { bareLetters, misheard, slip, withoutUmlauts, writePhone, writeStreet } from './slips.ts'
import { drawPhone, type Firm, type Habit } from './firms.ts'

export type Somebody = {
	truth: string
	given: string
	family: string
	title: string
	salutation: string
	firm: Firm | null
	mail: string
	phone: [string, string, string]
	street: string
	postcode: string
	place: string
	born: string
}

/** Names that many have: without them no two people of a list would share one. */
const frequentFamilies = 'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Maier Mayer Keller Huber'.split(' ') // prettier-ignore
const frequentGiven: Record<string, string[]> = {
	frau: 'Sabine Susanne Andrea Petra Claudia Stefanie Nicole Anna Julia Katharina Christine Martina'.split(' '),
	herr: 'Thomas Michael Andreas Stefan Christian Peter Markus Martin Frank Daniel Alexander Jürgen'.split(' '),
}

export function somebodyAt(
	person: { given: string; family: string; title?: string; salutation: string },
	firm: Firm | null,
	truth: string,
	/** How many family names there are; 0 for as many as the generator knows. */
	pool: number,
	random: Random,
): Somebody {
	const frequent = random.chance(0.12)
	const given = frequent ? random.pick(frequentGiven[person.salutation] ?? frequentGiven.herr!) : person.given
	const some = pool > 0 ? familyNames.german[hashOf(person.family) % pool]! : person.family
	const family = frequent ? random.pick(frequentFamilies) : some
	const somebody = {
		truth, given, family, firm, title: person.title ?? '', salutation: person.salutation === 'frau' ? 'Frau' : person.salutation === 'herr' ? 'Herr' : '',
		phone: phoneAt(firm, random), mail: '', street: '', postcode: '', place: '', born: born(random),
	} // prettier-ignore
	return { ...somebody, mail: mailOf(somebody, firm, random), ...(firm ? {} : home(random)) }
}

const two = (value: number) => String(value).padStart(2, '0')
const born = (random: Random) => `${random.int(1950, 2003)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`
const home = (random: Random) => ({
	street: `${random.pick(['Gartenstraße', 'Lindenweg', 'Bergstraße', 'Rosenweg', 'Schulstraße', 'Amselweg', 'Mörikestraße', 'Hölderlinweg', 'Im Bühl', 'Weinbergweg'])} ${random.int(1, 90)}`,
	postcode: String(random.int(70_000, 89_999)),
	place: random.pick(['Reutlingen', 'Tübingen', 'Ulm', 'Stuttgart', 'Konstanz', 'Freiburg', 'Karlsruhe', 'Mannheim', 'Heilbronn', 'Aalen']),
}) // prettier-ignore

const mobile = (random: Random): [string, string, string] => [random.pick(['151', '160', '170', '171', '172', '175', '176', '179']), String(random.int(1_000_000, 9_999_999)), ''] // prettier-ignore

function phoneAt(firm: Firm | null, random: Random): [string, string, string] {
	if (!firm) return random.chance(0.5) ? mobile(random) : drawPhone(String(random.int(70_000, 89_999)), random)
	if (random.chance(0.35)) return firm.phone
	return random.chance(0.5) ? [firm.phone[0], firm.phone[1], String(random.int(10, 99))] : mobile(random)
}

function mailOf({ given, family }: { given: string; family: string }, firm: Firm | null, random: Random): string {
	const [first, last] = [ascii(given), ascii(family)]
	const local = random.pick([`${first}.${last}`, `${first}.${last}`, last, `${first[0]}.${last}`, first, `${last}.${first}`])
	if (firm && random.chance(0.85)) return random.chance(0.07) ? `${firm.mailbox}@${firm.domain}` : `${local}@${firm.domain}`
	return `${random.pick([`${first}.${last}`, `${first}${last}`, `${last}${random.int(1, 99)}`, `${first[0]}${last}${random.int(50, 99)}`])}@${random.pick(['gmx.de', 'web.de', 'gmail.com', 't-online.de', 'posteo.de'])}`
} // prettier-ignore

export type PersonHabit = {
	umlauts: Habit['umlauts']
	filled: Record<'mail' | 'phone' | 'organisation' | 'salutation' | 'address' | 'born', number>
	titles: 'in-given' | 'none'
	slips: number
}

export function drawPersonHabit(random: Random): PersonHabit {
	const between = (low: number, high: number) => low + (high - low) * random.unit()
	return {
		umlauts: random.pick(['kept', 'kept', 'kept', 'letters', 'bare']),
		filled: { mail: between(0.5, 0.97), phone: between(0.3, 0.9), organisation: between(0.6, 1), salutation: random.pick([0, 0.9]), address: between(0.4, 0.95), born: between(0, 0.15) }, // prettier-ignore
		titles: random.pick(['in-given', 'none']),
		slips: between(0, 0.03),
	}
}

export function writeSomebody(one: Somebody, habit: PersonHabit, random: Random): Row {
	const kept = (column: keyof PersonHabit['filled'], value: string) =>
		random.chance(habit.filled[column]) ? value : ''
	const spelt =
		habit.umlauts === 'letters' ? withoutUmlauts : habit.umlauts === 'bare' ? bareLetters : (text: string) => text
	const addressed = random.chance(habit.filled.address)
	const title = habit.titles === 'in-given' && one.title ? `${one.title} ` : ''
	const firm = one.firm ? `${one.firm.short}${one.firm.form && random.chance(0.7) ? ` ${one.firm.form}` : ''}` : ''
	const row: Row = {
		...noRow,
		truth: one.truth,
		kind: 'person',
		given: spelt(`${title}${one.given}`),
		family: spelt(one.family),
		salutation: kept('salutation', one.salutation),
		mail: kept('mail', one.mail),
		phone: kept('phone', writePhone(one.phone, random)),
		organisation: kept('organisation', spelt(firm)),
		street: addressed ? spelt(writeStreet(one.street, random)) : '',
		postcode: addressed ? one.postcode : '',
		place: addressed ? one.place : '',
		born: kept('born', one.born),
	}
	if (random.chance(habit.slips)) row.family = slip(row.family, random)
	return row
}

const petNames: Record<string, string> = {
	Johannes: 'Hans', Michael: 'Michi', Thomas: 'Tom', Andreas: 'Andi', Alexander: 'Alex', Katharina: 'Kathrin', Stefanie: 'Steffi', Susanne: 'Susi', Gabriele: 'Gabi',
	Christian: 'Chris', Matthias: 'Mathias', Stefan: 'Stephan', Ulrich: 'Uli', Joachim: 'Jochen', Friedrich: 'Fritz', Maximilian: 'Max', Benjamin: 'Ben', Sebastian: 'Basti',
	Elisabeth: 'Lisa', Nikolaus: 'Klaus', Christine: 'Christina', Bernhard: 'Bernd', Philipp: 'Philip', Günter: 'Günther', Kathrin: 'Katrin', Tobias: 'Tobi', Manuel: 'Manu',
} // prettier-ignore

export const isFrequent = ({ family }: Somebody): boolean => frequentFamilies.includes(family)

/** Whether two rows have anything in common beside names of people. */
export function recognisable(a: Row, b: Row): boolean {
	const digits = (row: Row) => row.phone.replaceAll(/\D/g, '').slice(-6)
	const firm = (row: Row) => ascii(row.organisation).split('-')[0]!.slice(0, 5)
	const equal = (of: (row: Row) => string) => of(a) !== '' && of(a) === of(b)
	return (
		equal((row) => row.mail) || equal(digits) || equal(firm) || equal((row) => row.born) || equal((row) => row.street)
	)
}

/** The same person once more: another list, another firm, another name. Something always stays by which people would know them. */
export function alteredSomebody(one: Somebody, otherFirm: Firm, random: Random): Somebody {
	const altered: Somebody = { ...one }
	const errors = random.pick([0, 1, 1, 1, 2])
	for (let count = 0; count < errors; count++) alter(altered, otherFirm, random)
	return altered
}

function alter(one: Somebody, otherFirm: Firm, random: Random): void {
	switch (random.int(0, 15)) {
		case 0:
		case 1:
			;[one.given, one.family] = [one.family, one.given]
			return
		case 2:
		case 3:
			one.family = slip(one.family, random)
			return
		case 4:
			one.family = misheard(one.family, random)
			return
		case 5:
			one.given = random.chance(0.5) ? slip(one.given, random) : misheard(one.given, random)
			return
		case 6:
			one.given = petNames[one.given] ?? one.given
			return
		case 7:
			one.given = random.chance(0.5) ? `${one.given[0]}.` : `${one.given} ${random.pick(['Maria', 'Peter', 'M.', 'Luise', 'J.', 'Anna'])}`
			return
		case 8: // married
			one.family = one.salutation === 'Frau' || random.chance(0.3) ? random.pick([`${one.family}-${random.pick(frequentFamilies)}`, `${random.pick(frequentFamilies)}-${one.family}`, random.pick(frequentFamilies)]) : one.family // prettier-ignore
			return
		case 9: // a private address of mail
			one.mail = mailOf(one, null, random)
			return
		case 10: // another firm
			one.firm = otherFirm
			if (random.chance(0.6)) one.mail = mailOf(one, otherFirm, random)
			return
		case 11:
			one.phone = random.chance(0.5) ? mobile(random) : phoneAt(one.firm, random)
			return
		case 12:
			one.mail = one.firm ? mailOf(one, one.firm, random) : one.mail
			return
		case 13:
			if (!one.firm) Object.assign(one, home(random))
			return
		case 14:
			one.firm = one.firm && { ...one.firm, short: random.chance(0.5) ? slip(one.firm.short, random) : one.firm.short.split(' ')[0]! }
			return
		default:
			one.title = ''
	}
} // prettier-ignore

/** Somebody of the same family: address and telephone may be shared, in a firm of the family the site, too. */
export function relativeOf(one: Somebody, given: string, salutation: string, number: string, random: Random): Somebody {
	const named = random.chance(0.12)
	const relative: Somebody = {
		...one,
		truth: `${one.truth}-${number}`,
		given: named ? `${one.given} jun.` : given,
		salutation: named ? one.salutation : salutation === 'frau' ? 'Frau' : 'Herr',
		title: '',
		phone: random.chance(0.5) ? one.phone : mobile(random),
		born: born(random),
		mail: '',
	}
	return { ...relative, mail: random.chance(0.1) ? one.mail : mailOf(relative, one.firm, random) }
}
