import { expect, it } from 'vitest'
import type { Application } from '#domain/joining/applications.queries.ts'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { Answers } from '#domain/joining/joining.schema.ts'
import { formatDay } from '#ui/format.ts'
import { ownFacts } from './own-answers.ts'

const about = {
	id: 1, hint: {}, organisations: true, persons: false, memberships: false, scope: 'office', required: false, memberEdits: false, retiredOn: null,
} as const // prettier-ignore
const fields: CustomField[] = [
	{ ...about, key: 'seite', label: { de: 'Seite' }, type: 'link', settings: {} },
	{ ...about, key: 'anlagen', label: { de: 'Anlagen' }, type: 'number', settings: { least: 20, most: null, unit: 'kWp' } },
	{ ...about, key: 'tag', label: { de: 'Tag' }, type: 'date', settings: {}, retiredOn: '2026-01-01' },
	{ ...about, key: 'leer', label: { de: 'Leer' }, type: 'text', settings: { long: false } },
] // prettier-ignore
const custom = { organisation: { tag: '2026-03-01', seite: 'https://a.example/x', anlagen: 12.5 } }
const said = (state: Application['state'], of: 'organisation' | 'person' = 'organisation') =>
	ownFacts({ answers: { ...Answers.parse({}), custom }, state }, fields, of)

it('says answers in the order of the fields, and which ones will not be taken over', () => {
	const unfit = 'Das Feld nimmt diese Angabe nicht mehr, sie wird nicht übernommen.'
	expect(said('received')).toMatchObject([
		{ term: 'Seite', text: 'a.example/x', href: 'https://a.example/x' },
		{ term: 'Anlagen', text: ['12,5 kWp', unfit] },
		{ term: 'Tag', text: [formatDay('2026-03-01', 'de'), unfit] },
	])
	expect(said('approved').map(({ text }) => text)).toEqual(['a.example/x', '12,5 kWp', formatDay('2026-03-01', 'de')])
	expect(said('received', 'person')).toEqual([])
})
