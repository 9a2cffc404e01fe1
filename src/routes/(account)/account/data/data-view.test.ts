import { expect, it } from 'vitest'
import { sectionWords } from './data-view.ts'

const wordsOf = (table: string, row: Record<string, unknown>) =>
	Object.fromEntries(
		sectionWords({ table, network: 'Nordufer', rows: [row] }, 'de').rows[0]!.map(({ label, value }) => [label, value]),
	)

it('says codes, periods and days in words', () => {
	const during = '[2019-12-20,)'
	expect(wordsOf('party_function', { kind: 'main-contact', scope: 'public', during })).toEqual({
		Art: 'Ansprechperson',
		'wer es sieht': 'alle',
		Zeitraum: 'seit 20.\u00A0Dezember 2019',
	})
	expect(wordsOf('channel', { kind: 'phone', value: '+49 171 3920041', scope: 'members' })).toMatchObject({
		Art: 'Telefon',
		Wert: '+49 171 3920041',
	})
	expect(wordsOf('opt_out', { kind: 'post', since: '2025-03-01' })).toMatchObject({ seit: '1.\u00A0März 2025' })
	expect(wordsOf('party', { kind: 'person' })).toEqual({ Art: 'Person' })
})

it('leaves out what has nothing in it, and keeps a code that nobody has words for', () => {
	expect(wordsOf('party', { kind: 'person', languages: [] })).toEqual({ Art: 'Person' })
	expect(wordsOf('channel', { kind: 'pigeon' })).toEqual({ Art: 'pigeon' })
})
