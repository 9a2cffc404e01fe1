/** Firms as they are, and how lists write them. */
import type { Random } from '../../../src/demonstration/random.ts'
import type { DemoOrganisation } from '../../../src/demonstration/types.ts'
import { ascii } from '../../../src/demonstration/text.ts'
import { streets } from '../../../src/demonstration/names/words.ts'
import { noRow, type Row } from './labelled.ts'
import { bareLetters, misheard, slip, withoutUmlauts, writePhone, writeStreet } from './slips.ts'

export type Firm = {
	truth: string
	short: string
	form: string
	street: string
	postcode: string
	place: string
	domain: string
	/** Before the @. */
	mailbox: string
	phone: [string, string, string]
	register: string
}

/** How one list was kept: who kept it filled some columns and left others empty. */
export type Habit = {
	form: 'in-name' | 'column' | 'none' | 'mixed'
	umlauts: 'kept' | 'letters' | 'bare'
	filled: Record<'street' | 'postcode' | 'place' | 'website' | 'mail' | 'phone' | 'register', number>
	slips: number
}

export function drawHabit(random: Random): Habit {
	const between = (low: number, high: number) => low + (high - low) * random.unit()
	return {
		form: random.pick(['in-name', 'in-name', 'column', 'none', 'mixed']),
		umlauts: random.pick(['kept', 'kept', 'kept', 'letters', 'bare']),
		filled: {
			street: between(0.5, 1), postcode: between(0.75, 1), place: between(0.8, 1), website: between(0.2, 0.9), mail: between(0.35, 0.95),
			phone: between(0.35, 0.95), register: between(0.02, 0.6),
		}, // prettier-ignore
		slips: between(0, 0.06),
	}
}

export function firmOf(organisation: DemoOrganisation, random: Random): Firm {
	const { name, legalForm, address } = organisation
	const short = name.endsWith(` ${legalForm}`) ? name.slice(0, -legalForm.length - 1) : name
	return {
		truth: `o${organisation.number}`,
		short,
		form: /^(?:öffentliche Schule|Eigenbetrieb|Einzelunternehmen|KdöR|AöR|Stiftung)$/.test(legalForm) ? '' : legalForm,
		street: address.street,
		postcode: address.postcode,
		place: address.town,
		domain: random.chance(0.1) ? `${ascii(short).split('-')[0]}-online.example` : `${ascii(short)}.example`,
		mailbox: random.pick(['info', 'info', 'info', 'kontakt', 'post', 'office', 'mail', 'hallo']),
		phone: drawPhone(address.postcode, random),
		register: legalForm.includes('e. V.') ? `VR ${random.int(100, 899_999)}` : `HRB ${random.int(1000, 799_999)}`,
	}
}

export function drawPhone(postcode: string, random: Random): [string, string, string] {
	const line = String(random.int(1000, 999_999))
	return [`7${postcode.slice(1, 4)}`, line, random.chance(0.4) ? '0' : '']
}

const drawStreetOf = (random: Random) => `${random.pick(streets)} ${random.int(1, 120)}`

/** A firm as a list writes it, without errors beyond its habits. */
export function writeFirm(firm: Firm, habit: Habit, random: Random): Row {
	const kept = (column: keyof Habit['filled'], value: string) => (random.chance(habit.filled[column]) ? value : '')
	const form = habit.form === 'mixed' ? random.pick(['in-name', 'column', 'none'] as const) : habit.form
	const spelt =
		habit.umlauts === 'letters' ? withoutUmlauts : habit.umlauts === 'bare' ? bareLetters : (text: string) => text
	const name = form === 'in-name' && firm.form ? `${firm.short} ${writeForm(firm.form, random)}` : firm.short
	const free = random.chance(0.06)
	const row: Row = {
		...noRow,
		truth: firm.truth,
		kind: 'organisation',
		name: spelt(name),
		legalForm: form === 'none' ? '' : form === 'column' ? firm.form : random.chance(0.3) ? firm.form : '',
		street: kept('street', spelt(writeStreet(firm.street, random))),
		postcode: kept('postcode', firm.postcode),
		place: kept('place', spelt(firm.place)),
		website: kept('website', random.pick([`www.${firm.domain}`, `https://${firm.domain}`, `https://www.${firm.domain}/`, firm.domain])),
		mail: kept('mail', free ? `${ascii(firm.short).replaceAll('-', '')}@gmx.de` : `${firm.mailbox}@${firm.domain}`),
		phone: kept('phone', writePhone(firm.phone, random)),
		register: kept('register', writeRegister(firm, random)),
	} // prettier-ignore
	if (random.chance(habit.slips)) row.name = slip(row.name, random)
	if (random.chance(habit.slips / 2) && row.street) row.street = slip(row.street, random)
	return row
}

function writeForm(form: string, random: Random): string {
	if (form === 'GmbH') return random.pick(['GmbH', 'GmbH', 'GmbH', 'GMBH', 'Gmbh', 'gmbh', 'G.m.b.H.'])
	if (form === 'UG (haftungsbeschränkt)') return random.pick([form, 'UG', 'UG haftungsbeschränkt'])
	if (form === 'GmbH & Co. KG') return random.pick([form, 'GmbH & Co KG', 'GmbH&Co.KG', 'GmbH und Co. KG'])
	if (form === 'e. V.') return random.pick([form, 'e.V.', 'eV'])
	return form
}

const writeRegister = ({ register, place }: Firm, random: Random): string =>
	random.pick([
		register,
		register,
		register.replace(' ', ''),
		`${register} ${place}`,
		`Amtsgericht ${place} ${register}`,
	])

/** The same firm once more, in another list, at another time. */
export function alteredFirm(firm: Firm, random: Random): Firm {
	const altered: Firm = { ...firm, phone: [...firm.phone] }
	const errors = random.pick([0, 1, 1, 1, 2, 2, 3])
	for (let count = 0; count < errors; count++) alter(altered, random)
	return altered
}

function alter(firm: Firm, random: Random): void {
	const words = firm.short.split(' ')
	switch (random.int(0, 15)) {
		case 0:
		case 1:
			firm.short = slip(firm.short, random)
			return
		case 2:
			firm.short = misheard(firm.short, random)
			return
		case 3:
			if (words.length > 1) firm.short = words.map((word, at) => (at > 0 && word.length > 7 ? `${word.slice(0, random.int(3, 5))}.` : word)).join(' ') // prettier-ignore
			return
		case 4:
			if (words.length > 1) firm.short = words.slice(0, -1).join(' ').replace(/ (?:&|und)$/, '')
			return
		case 5:
			firm.short = `${firm.short} ${random.pick(['Software', 'IT', 'Systeme', 'Consulting', 'Gruppe', 'Solutions', firm.place])}`
			return
		case 6:
			firm.short = firm.short.includes(' & ') ? firm.short.replace(' & ', random.pick([' und ', ' + ', '&', ' u. '])) : firm.short.replace('-', ' ')
			return
		case 7:
			firm.short = words.length > 1 && random.chance(0.5) ? words.join('') : random.chance(0.5) ? firm.short.toUpperCase() : firm.short.toLowerCase() // prettier-ignore
			return
		case 8:
		case 9: // moved
			firm.street = drawStreetOf(random)
			if (random.chance(0.3)) firm.postcode = String(Number(firm.postcode) + random.int(1, 40))
			if (random.chance(0.25)) [firm.postcode, firm.place] = [String(random.int(68_000, 89_999)), random.pick(['Mannheim', 'Ulm', 'Freiburg', 'Karlsruhe', 'Stuttgart', 'Heilbronn'])]
			return
		case 10:
			firm.domain = random.chance(0.5) ? firm.domain.replace('.example', '.de.example').replaceAll('-', '') : `${ascii(words[0]!)}-it.example`
			return
		case 11:
			firm.phone = random.chance(0.5) ? [firm.phone[0], firm.phone[1], String(random.int(10, 99))] : drawPhone(firm.postcode, random)
			return
		case 12:
			firm.mailbox = random.pick(['info', 'kontakt', 'vertrieb', 'buchhaltung', 'mueller', 'a.schmid', 'service'])
			return
		case 13:
			firm.form = firm.form.startsWith('UG') ? 'GmbH' : firm.form === '' ? 'e. K.' : random.chance(0.5) ? '' : 'GmbH'
			return
		case 14:
			firm.street = random.chance(0.5) ? firm.street.replace(/\s\d.*$/, '') : slip(firm.street, random)
			return
		default:
			firm.postcode = slip(firm.postcode, random)
	}
} // prettier-ignore

const branches = ['Holding', 'Verwaltungs', 'Beteiligungs', 'Immobilien', 'Nord', 'Süd', 'West', 'Ost', 'International', 'Deutschland', 'Service', 'Consulting', 'Akademie', 'Ventures', 'Vertriebs', 'Personal'] // prettier-ignore

/** Another firm of the same family: name, house, site and telephone may be shared, the register never is. */
export function sisterOf(firm: Firm, number: string, random: Random): Firm {
	const branch = random.pick(branches)
	const words = firm.short.split(' ')
	const stem =
		words.length > 1 && random.chance(0.5)
			? words
					.slice(0, -1)
					.join(' ')
					.replace(/ (?:&|und)$/, '')
			: firm.short
	const elsewhere = /^(?:Nord|Süd|West|Ost)$/.test(branch) && random.chance(0.6)
	return {
		truth: `${firm.truth}-${number}`,
		short: random.chance(0.85) ? `${stem} ${branch}` : `${branch} ${stem}`,
		form: random.pick(['GmbH', 'GmbH', 'GmbH & Co. KG', 'AG']),
		street: !elsewhere && random.chance(0.6) ? firm.street : drawStreetOf(random),
		postcode: elsewhere ? String(random.int(68_000, 89_999)) : firm.postcode,
		place: elsewhere ? random.pick(['Mannheim', 'Ulm', 'Freiburg', 'Karlsruhe', 'Stuttgart', 'Heilbronn']) : firm.place,
		domain: random.chance(0.55) ? firm.domain : `${ascii(stem)}-${ascii(branch)}.example`,
		mailbox: random.pick([firm.mailbox, ascii(branch), 'info']),
		phone: random.chance(0.4) ? firm.phone : random.chance(0.5) ? [firm.phone[0], firm.phone[1], String(random.int(10, 99))] : drawPhone(firm.postcode, random),
		register: `HRB ${random.int(1000, 799_999)}`,
	} // prettier-ignore
}

/** A firm that is only called nearly the same: the same family name in the same trade, or one word in common. */
export function namesakeOf(firm: Firm, other: Firm, number: string, random: Random): Firm {
	const words = firm.short.split(' ')
	const last = other.short.split(' ').at(-1)!
	const near = random.chance(0.3)
	const short =
		!near && random.chance(0.5) ? firm.short : words.length > 1 ? `${words[0]} ${last}` : `${firm.short} ${last}`
	return {
		...other,
		truth: `${firm.truth}-${number}`,
		short,
		postcode: near ? firm.postcode : other.postcode,
		place: near ? firm.place : other.place,
		domain: `${ascii(short)}-${ascii(other.place)}.example`,
		phone: drawPhone(near ? firm.postcode : other.postcode, random),
		register: `HRB ${random.int(1000, 799_999)}`,
	}
}
