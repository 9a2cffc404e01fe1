import { type Random, type Weighted, weigh } from '../random.ts'
import { ascii, capitalised } from '../text.ts'
import type { PersonName } from './person.ts'
import { coinFirst, coinSecond, landFirst, landSecond, syllables, things } from './words.ts'

/** A name with its legal form, and without it. */
export type CompanyName = { name: string; short: string; legalForm: string }

type Scheme =
	'founder' | 'two' | 'land' | 'coined' | 'syllables' | 'things' | 'initials' | 'house' | 'full' | 'partners'

const schemes: Weighted<Scheme> = weigh([
	['founder', 20],
	['two', 6],
	['land', 24],
	['coined', 17],
	['syllables', 10],
	['things', 8],
	['initials', 6],
	['house', 4],
	['partners', 3],
])

/** Fields that can stand before a name, as in "Atelier Fuchsklinge". */
const houses =
	/^(Systemhaus|Softwarehaus|Atelier|Studio|Akademie|Webstudio|Internetagentur|Agentur|Labor|Kontor|Büro|Maschinenfabrik|Verlag|Spedition)$/

/** An invented field name such as "Tannhalde". */
export const drawLand = (random: Random): string => random.pick(landFirst) + random.pick(landSecond)

const drawCoined = (random: Random): string => {
	const first = random.pick(coinFirst)
	const second = random.pick(coinSecond)
	return first.toLowerCase().startsWith(second) ? `${first}punkt` : first + second
}

const drawSyllables = (random: Random): string =>
	random.pick(syllables.first) +
	(random.chance(0.45) ? random.pick(syllables.middle) : '') +
	random.pick(syllables.last)

const drawThings = (random: Random): string => random.some(things, 2).join(random.chance(0.7) ? ' & ' : ' und ')

const initialsOf = (lead: PersonName, other: string, random: Random): string => {
	const letters = [lead.family, other, random.pick(landFirst)].map((word) => ascii(word).charAt(0).toUpperCase())
	return letters.slice(0, random.chance(0.6) ? 3 : 2).join('')
}

const drawShort = (
	scheme: Scheme,
	lead: PersonName,
	other: string,
	fields: readonly string[],
	random: Random,
): string => {
	const field = random.pick(fields)
	const trailing = houses.test(field) ? '' : ` ${field}`
	switch (scheme) {
		case 'founder':
			return houses.test(field) ? `${field} ${lead.family}` : `${lead.family} ${field}`
		case 'two':
			return `${lead.family} & ${other}${random.chance(0.55) ? trailing : ''}`
		case 'partners':
			return `${lead.family} & ${random.pick(['Partner', 'Kollegen', 'Söhne', 'Töchter', 'Team'])}${trailing}`
		case 'land':
			return `${drawLand(random)} ${field}`
		case 'coined':
			return random.chance(0.45) ? drawCoined(random) : `${drawCoined(random)}${trailing}`
		case 'syllables':
			return random.chance(0.5) ? drawSyllables(random) : `${drawSyllables(random)}${trailing}`
		case 'things':
			return random.chance(0.4) ? drawThings(random) : `${drawThings(random)}${trailing}`
		case 'initials':
			return `${initialsOf(lead, other, random)} ${field}`
		case 'house':
			return `${random.pick(['Werkstatt', 'Kontor', 'Haus', 'Atelier', 'Manufaktur', 'Stube'])} ${drawLand(random)}`
		default:
			return `${lead.given} ${lead.family} ${field}`
	}
}

const soloForms = weigh([
	['', 52],
	['e. K.', 16],
	['UG (haftungsbeschränkt)', 14],
	['GmbH', 18],
])
const tinyForms = weigh([
	['GmbH', 56],
	['UG (haftungsbeschränkt)', 13],
	['GbR', 8],
	['e. K.', 5],
	['GmbH & Co. KG', 6],
	['eG', 4],
	['OHG', 3],
	['PartG mbB', 3],
	['AG', 2],
])
const smallForms = weigh([
	['GmbH', 72],
	['GmbH & Co. KG', 14],
	['AG', 6],
	['eG', 4],
	['KG', 2],
	['PartG mbB', 2],
])
const largeForms = weigh([
	['GmbH', 56],
	['GmbH & Co. KG', 24],
	['AG', 13],
	['SE', 4],
	['KG', 3],
])

const drawForm = (scheme: Scheme, employees: number, age: number, random: Random): string => {
	const table = employees === 1 ? soloForms : employees < 10 ? tinyForms : employees < 60 ? smallForms : largeForms
	const drawn = random.weighted(table)
	if (drawn.startsWith('UG') && age > 14) return 'GmbH'
	if (drawn === 'e. K.' && !['founder', 'full', 'partners'].includes(scheme)) return 'GmbH'
	if (drawn === 'GbR' && scheme !== 'two' && scheme !== 'things') return 'GmbH'
	if (drawn === 'PartG mbB' && scheme !== 'two' && scheme !== 'partners') return 'GmbH'
	if (drawn === '' && !['founder', 'full', 'house', 'land', 'coined'].includes(scheme)) return 'e. K.'
	return drawn
}

/** Draws the name of a firm after one of ten habits of naming. `other` is the family name of a second founder. */
export const drawCompany = (
	lead: PersonName,
	other: string,
	fields: readonly string[],
	employees: number,
	age: number,
	random: Random,
): CompanyName => {
	const scheme =
		employees === 1 && random.chance(0.5) ? (random.chance(0.6) ? 'full' : 'founder') : random.weighted(schemes)
	const short = capitalised(drawShort(scheme, lead, other, fields, random))
	const legalForm = drawForm(scheme, employees, age, random)
	return {
		name: legalForm === '' ? short : `${short} ${legalForm}`,
		short,
		legalForm: legalForm || 'Einzelunternehmen',
	}
}
