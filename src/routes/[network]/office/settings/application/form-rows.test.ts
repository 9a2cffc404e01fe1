import { expect, it } from 'vitest'
import type { CustomField } from '#domain/fields/field.schema.ts'
import { chosenNeeds, formRows, neverAsked } from './form-rows.ts'

const about = {
	id: 1, hint: {}, organisations: true, persons: false, memberships: false, scope: 'office', required: false, memberEdits: false, retiredOn: null,
} as const // prettier-ignore
const fields: CustomField[] = [
	{ ...about, key: 'branche', label: { de: 'Branche' }, type: 'text', settings: { long: false } },
	{ ...about, key: 'klasse', label: { de: 'Klasse' }, organisations: false, memberships: true, type: 'date', settings: {} },
	{ ...about, key: 'satzung', label: { de: 'Satzung' }, type: 'file', settings: {} },
	{ ...about, key: 'pate', label: { de: 'Pate' }, type: 'reference', settings: { to: 'person' } },
	{ ...about, key: 'alt', label: { de: 'Alt' }, type: 'file', settings: {}, retiredOn: '2026-01-01' },
] // prettier-ignore
const form = {
	open: true,
	kinds: [],
	fields: { 'organisation.branche': 'required' as const, founded: 'optional' as const },
	intro: {},
	welcome: {},
	monthsKept: 6,
	tellsOffice: true,
	tellsBoard: true,
}

it('shows own fields where the form asks them, and names those that it cannot ask', () => {
	const rows = formRows(form, fields)
	const names = rows.map(({ name }) => name)
	expect(names.indexOf('organisation.branche')).toBe(names.indexOf('summary') + 1)
	expect(names.indexOf('membership.klasse')).toBe(names.indexOf('motivation') - 1)
	expect(names.filter((name) => /satzung|pate|alt/.test(name))).toEqual([])
	expect(
		rows.filter(({ name }) => ['organisation.branche', 'membership.klasse', 'founded'].includes(name)),
	).toMatchObject([
		{ name: 'founded', value: 'optional' },
		{ label: 'Branche', value: 'required', note: 'eigenes Feld, für die Organisation' },
		{ label: 'Klasse', value: 'off' },
	])
	expect(neverAsked(fields)).toBe('Satzung und Pate')
	expect(neverAsked(fields.slice(0, 2))).toBeUndefined()
})

it('reads what was chosen, and nothing else', () => {
	const posted = new FormData()
	posted.set('field_organisation.branche', 'optional')
	posted.set('field_founded', 'off')
	posted.set('field_organisation.satzung', 'required')
	expect(chosenNeeds(posted, fields)).toEqual({ 'organisation.branche': 'optional', founded: 'off' })
})
