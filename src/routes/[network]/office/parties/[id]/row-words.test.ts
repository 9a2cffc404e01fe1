import { expect, it } from 'vitest'
import type { CustomField } from '#domain/fields/field.schema.ts'
import type { Names } from '#domain/parties/history/party-history.queries.ts'
import { rowWords } from './row-words.ts'

const about = {
	id: 1, hint: {}, organisations: true, persons: false, memberships: true, scope: 'office', required: false, memberEdits: true, retiredOn: null,
} as const // prettier-ignore
const fields: CustomField[] = [
	{ ...about, key: 'vertrag', label: { de: 'Vertrag' }, type: 'file', settings: {} },
	{
		...about,
		key: 'stufe',
		label: { de: 'Stufe' },
		type: 'choice',
		settings: { multiple: false, choices: [{ key: 'gold', label: { de: 'Goldene' } }] },
	},
]
const names: Names = { competence: {}, tag: {}, party: {}, type: {}, fields }
const file = { hash: 'ab'.repeat(32), size: 12, mediaType: 'application/pdf', fileName: 'Vertrag 2026.pdf' }

it.each([
	['vertrag', file, 'Vertrag, Vertrag 2026.pdf'],
	['vertrag', null, 'Vertrag, –'],
	['stufe', 'gold', 'Stufe, Goldene'],
])('a proposal for an own field is told by label and value: %s', (key, value, text) => {
	const row = { part: `custom.${key}`, before: {}, after: { [`custom.${key}`]: value }, reason: null }
	expect(rowWords('profile_proposal', row, names, 1)).toBe(text)
})

it('tells a proposed address and a proposed name as people write them', () => {
	const address = {
		care_of: null,
		street: 'Gasse 3',
		post_box: null,
		postcode: '72070',
		place: 'Tübingen',
		country: 'DE',
	}
	const row = (part: string, after: object) =>
		rowWords('profile_proposal', { part, before: {}, after, reason: null }, names, 1)
	expect(row('visiting', { visiting: address, 'scope-visiting': 'public' })).toBe(
		'Besuchsadresse, Gasse 3, 72070 Tübingen',
	)
	expect(row('name', { given_name: 'Ada', family_name: 'Fels' })).toBe('Name, Ada, Fels')
})

it('tells what a membership says in fields of the office, and of a row of before there were any what it can', () => {
	const row = { type_id: 7, during: '[2025-01-01,)', number: '12', custom: { stufe: 'gold' } }
	const words = rowWords('membership', row, { ...names, type: { 7: 'Firma' } }, 1)
	expect(words).toContain('Nummer 12, Stufe: Goldene')
	expect(rowWords('membership', { type_id: 7, during: '(,)' }, { ...names, type: { 7: 'Firma' } }, 1)).toBe('Firma')
})
