import type { Day, Network, StatuteVersion } from '../types.ts'

type Founded = Pick<Network, 'legalForm' | 'founded' | 'slug'>

/** What the statute of a network says of notice: its versions, the oldest first. */
export const statuteOf = ({ legalForm, founded, slug }: Founded): readonly StatuteVersion[] => {
	const begin: Day = `${founded}-01-01`
	const usual: StatuteVersion = {
		validFrom: begin,
		count: 3,
		unit: 'months',
		endsWith: 'year',
		yearStartsIn: 1,
		form: 'text',
		source: '§ 5 Abs. 2 der Satzung',
	}
	if (legalForm === 'eG') return [{ ...usual, count: 6, form: 'written', source: '§ 4 Abs. 1 der Satzung' }]
	if (legalForm === 'GmbH')
		return [{ ...usual, endsWith: 'quarter', form: 'any', source: 'Ziffer 6 der Teilnahmebedingungen' }]
	if (slug !== 'albtrauf-digital') return [usual]
	// Two versions: notices of former years were given under another rule.
	return [
		{ ...usual, count: 6, unit: 'weeks', endsWith: 'quarter', form: 'written', source: '§ 6 der Satzung von 2011' },
		{ ...usual, validFrom: '2019-01-01' },
	]
}
