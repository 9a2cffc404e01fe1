import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keysOf } from './block-keys.ts'
import { judge, probableFrom, reasonCodes } from './judge.ts'
import { editsBetween, plain, plainGiven, soundOf } from './letters.ts'
import { formOf, readOrganisationName } from './organisation-name.ts'
import { registerOf, traitsOf, type Recorded } from './traits.ts'

const nothing: Recorded = {
	kind: 'organisation', name: '', legal_form: null, register_number: null, vat_id: null, given_name: null, family_name: null, salutation: null, born_on: null,
	addresses: [], channels: [], organisations: [],
} // prettier-ignore
const firm = (name: string, more: Partial<Recorded> = {}) => traitsOf({ ...nothing, name, ...more })
const somebody = (given_name: string, family_name: string, more: Partial<Recorded> = {}) =>
	traitsOf({ ...nothing, kind: 'person', name: `${given_name} ${family_name}`, given_name, family_name, ...more })
const frequencies = { parties: 2000, of: () => 1 }
const probability = (a: ReturnType<typeof firm>, b: ReturnType<typeof firm>, of = frequencies) =>
	judge(a, b, of)!.probability
const mail = (key: string) => ({ channels: [{ kind: 'mail', key }] })
const at = (street: string, postcode = '72764', place = 'Reutlingen') => ({ addresses: [{ street, postcode, place }] })

describe('spelling', () => {
	it('makes umlauts, double s and accents one', () => {
		expect(['Müller', 'Mueller', 'MULLER'].map(plain)).toEqual(['muller', 'muller', 'muller'])
		expect(plain('Große Straße')).toBe('grosse strasse')
		expect(plainGiven('Michael')).toBe('michael')
	})

	it('hears what sounds alike (examples of the Kölner Phonetik)', () => {
		expect(soundOf('wikipedia')).toBe('3412')
		expect(soundOf('breschnew')).toBe('17863')
		expect(new Set(['meier', 'mayr', 'maier', 'meyer'].map(soundOf)).size).toBe(1)
	})

	it('counts slips, the same from both sides', () => {
		expect(editsBetween('wiedenmann', 'wiedemann', 2)).toBe(1)
		expect(editsBetween('hohen', 'hoehn', 2)).toBe(1)
		expect(editsBetween('abc', 'xyz', 2)).toBe(3)
		fc.assert(
			fc.property(
				fc.string({ maxLength: 20 }),
				fc.string({ maxLength: 20 }),
				(a, b) => editsBetween(a, b, 4) === editsBetween(b, a, 4),
			),
		)
	})
})

describe('names of organisations', () => {
	it.each([
		['Karo & Faden Datenwerk eG', 'karo faden datenwerk', 'eg'],
		['Müller GmbH & Co. KG', 'muller', 'gmbh-co-kg'],
		['Alb Software G.m.b.H.', 'alb software', 'gmbh'],
		['Alb UG (haftungsbeschränkt)', 'alb', 'ug'],
		['Netzwerk Neckar e.V.', 'netzwerk neckar', 'ev'],
		['I. B. M. Deutschland', 'ibm deutschland', null],
		['GmbH', 'gmbh', null],
	])('%s is %s', (name, words, form) => {
		const read = readOrganisationName(name, null)
		expect([read.words.join(' '), read.form]).toEqual([words, form])
	})

	it('take their legal form from a column of its own, too', () => {
		expect(formOf('Gesellschaft mit beschränkter Haftung')).toBe('gmbh')
		expect(readOrganisationName('Alb', 'AG').form).toBe('ag')
	})

	it('have register numbers in any spelling', () => {
		for (const text of ['HRB 1234', 'HRB1234 Stuttgart', 'Amtsgericht Stuttgart, HRB 001234'])
			expect(registerOf(text).register).toBe('hrb 1234')
		expect(registerOf('Amtsgericht Stuttgart, HRB 1234').court).toBe('stuttgart')
		expect(registerOf('keine')).toEqual({ register: null, court: null })
	})
})

describe('the judgement', () => {
	it('takes for the same what is written differently', () => {
		const alb = firm('Albwasser Leittechnik GmbH', { ...at('Hauptstraße 5'), ...mail('info@albwasser.example') })
		expect(probability(alb, firm('ALBWASSER Leittechnik', at('Hauptstr. 5')))).toBeGreaterThan(probableFrom)
		expect(probability(alb, firm('Albwaser Leittechnik', mail('info@albwasser.example')))).toBeGreaterThan(probableFrom)
		const ruth = somebody('Ruth', 'Wiedenmann', mail('ruth@alb.example'))
		expect(probability(ruth, somebody('Wiedenmann', 'Ruth', mail('ruth@alb.example')))).toBeGreaterThan(probableFrom)
		expect(probability(ruth, somebody('Ruth', 'Wiedenmann-Kurz', mail('ruth@alb.example')))).toBeGreaterThan(
			probableFrom,
		)
	})

	it('keeps sister firms, namesakes and families apart', () => {
		const more = { ...at('Hauptstraße 5'), ...mail('info@neckarwerk.example') }
		const one = firm('Neckarwerk Süd GmbH', { ...more, register_number: 'HRB 1' })
		expect(probability(one, firm('Neckarwerk Nord GmbH', { ...more, register_number: 'HRB 2222' }))).toBeLessThan(
			probableFrom,
		)
		expect(
			probability(firm('Neckarwerk GmbH', more), firm('Neckarwerk Holding GmbH', at('Hauptstraße 5'))),
		).toBeLessThan(probableFrom)
		const many = { parties: 2000, of: () => 60 }
		expect(probability(somebody('Thomas', 'Müller'), somebody('Thomas', 'Müller'), many)).toBeLessThan(probableFrom)
		const home = { ...at('Gartenstraße 1'), channels: [{ kind: 'phone', key: '4971211234' }] }
		expect(probability(somebody('Thomas', 'Abele', home), somebody('Petra', 'Abele', home))).toBeLessThan(probableFrom)
	})

	it('finds the firm of a person from both sides', () => {
		const [one, other] = [
			somebody('Ana', 'Kurz', { organisations: ['Müller 4711'] }),
			somebody('Ana', 'Kurz', { organisations: ['Müller Müller'] }),
		]
		expect(judge(one, other, frequencies)).toEqual(judge(other, one, frequencies))
	})

	it('takes a rare name for more than a common one', () => {
		const common = { parties: 2000, of: () => 100 }
		const pair = [firm('Tannhalde Weberei'), firm('Tannhalde Weberei')] as const
		expect(probability(...pair)).toBeGreaterThan(probability(...pair, common))
	})

	const word = fc.constantFrom(
		'Müller',
		'Meier',
		'Alb',
		'Neckar',
		'Software',
		'Süd',
		'Holding',
		'IT',
		'Ana',
		'Thomas',
		'Kurz-Lang',
		'e. V.',
		'GmbH',
		'4711',
	)
	const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
	const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
	const anybody: fc.Arbitrary<Recorded> = fc.record({
		kind: fc.constantFrom('organisation', 'person'),
		name: fc.oneof(text, fc.string()),
		legal_form: maybe(word),
		register_number: maybe(fc.constantFrom('HRB 12', 'VR 12', 'HRB 1234 Ulm', 'x')),
		vat_id: maybe(fc.constantFrom('DE123456789', 'DE987654321')),
		given_name: maybe(fc.oneof(word, fc.string())),
		family_name: maybe(word),
		salutation: maybe(fc.constantFrom('Herr', 'Frau')),
		born_on: maybe(fc.constantFrom('1970-03-04', '1970-04-03', '1980-01-01')),
		addresses: fc.array(fc.record({ street: maybe(fc.constantFrom('Hauptstr. 5', 'Hauptstraße 5a', 'Am Tor 1')), postcode: maybe(fc.constantFrom('72764', '72765', '1')), place: maybe(fc.constantFrom('Ulm', 'Bad Urach')) }), { maxLength: 2 }),
		channels: fc.array(fc.record({ kind: fc.constantFrom('mail', 'phone', 'web'), key: fc.constantFrom('a@alb.example', 'info@gmx.de', '4971211234', '4971211235', 'alb.example') }), { maxLength: 3 }),
		organisations: fc.array(text, { maxLength: 2 }),
	}) // prettier-ignore

	it('is the same from both sides, a probability, and has words for all it says', () => {
		fc.assert(
			fc.property(anybody, anybody, fc.integer({ min: 1, max: 50 }), (one, other, count) => {
				const [a, b] = [traitsOf(one), traitsOf(other)]
				const of = { parties: 500, of: () => count }
				const [there, back] = [judge(a, b, of), judge(b, a, of)]
				expect(there).toEqual(back)
				expect(there === null).toBe(a.kind !== b.kind)
				if (!there) return
				expect(there.probability).toBeGreaterThanOrEqual(0)
				expect(there.probability).toBeLessThanOrEqual(1)
				expect(there.reasons.filter((reason) => !reasonCodes.includes(reason))).toEqual([])
			}),
			{ numRuns: 500 },
		)
	})

	it('compares whatever is the same under at least one key', () => {
		fc.assert(
			fc.property(anybody, (one) => {
				const keys = keysOf(traitsOf(one))
				expect(keys).toEqual(keysOf(traitsOf({ ...one })))
				expect(keys.every((key) => Number.isInteger(key) && Math.abs(key) <= 2 ** 31)).toBe(true)
			}),
		)
	})
})
