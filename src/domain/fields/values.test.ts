import { describe, expect, it } from 'vitest'
import type { CustomField } from './field.schema.ts'
import { keptSettings } from './kept-settings.ts'
import { customPatch, readNumber, valueSchema, withPatch } from './values.ts'

const about = {
	id: 1, label: { de: 'Feld' }, hint: {}, organisations: true, persons: false, memberships: false, scope: 'office', required: false, memberEdits: false, retiredOn: null,
} as const // prettier-ignore
const choices = [
	{ key: 'gold', label: { de: 'Gold' } },
	{ key: 'silber', label: { de: 'Silber' } },
]
const file = { hash: 'ab'.repeat(32), size: 12, mediaType: 'application/pdf', fileName: 'Satzung.pdf' }
const fields: Record<string, CustomField> = {
	line: { ...about, key: 'line', type: 'text', settings: { long: false } },
	number: { ...about, key: 'number', type: 'number', settings: { least: 0, most: 10, unit: null } },
	one: { ...about, key: 'one', type: 'choice', settings: { multiple: false, choices } },
	many: { ...about, key: 'many', type: 'choice', settings: { multiple: true, choices } },
	day: { ...about, key: 'day', type: 'date', settings: {} },
	link: { ...about, key: 'link', type: 'link', settings: {} },
	file: { ...about, key: 'file', type: 'file', settings: {} },
	other: { ...about, key: 'other', type: 'reference', settings: { to: 'person' } },
}

describe('a value', () => {
	it.each<[string, unknown, unknown]>([
		['line', '  zwei   Worte ', 'zwei Worte'],
		['number', 2.5, 2.5],
		['one', 'gold', 'gold'],
		['many', ['silber', 'gold', 'silber'], ['gold', 'silber']],
		['day', '2026-02-28', '2026-02-28'],
		['link', 'karofaden.example/energie', 'https://karofaden.example/energie'],
		['file', file, file],
		['other', 12, 12],
	])('of %s is kept', (key, given, kept) => {
		expect(valueSchema(fields[key]!).parse(given)).toEqual(kept)
	})

	it.each<[string, unknown]>([
		['line', 'x'.repeat(501)],
		['line', 5],
		['number', 11],
		['number', Number.POSITIVE_INFINITY],
		['number', '5'],
		['one', 'bronze'],
		['one', ['gold']],
		['many', 'gold'],
		['day', '2026-02-30'],
		['link', 'javascript:alert(1)'],
		['link', 'data:text/html,x'],
		['link', 'kein verweis'],
		['file', 'Satzung.pdf'],
		['file', 7],
		['file', { ...file, hash: '../secret' }],
		['file', { ...file, fileName: 'a/b.pdf' }],
		['file', { ...file, mediaType: 'text/html; x=y' }],
		['other', -1],
		['other', 1.5],
	])('of %s is refused: %s', (key, given) => {
		expect(valueSchema(fields[key]!).safeParse(given).success).toBe(false)
	})

	it('may be emptied unless it is required; unknown ones are refused', () => {
		const patch = customPatch([fields.line!, { ...fields.number!, required: true } as CustomField])
		expect(patch.parse({ line: '' })).toEqual({ line: null })
		expect(patch.parse({})).toEqual({})
		expect(patch.safeParse({ number: null }).error?.issues[0]?.path).toEqual(['number'])
		expect(patch.safeParse({ nothing: 1 }).success).toBe(false)
		expect(patch.safeParse(JSON.parse('{"__proto__": 1}')).success).toBe(false)
	})
})

it('lays a patch over what is there, without empty ones', () => {
	expect(
		withPatch({ line: 'alt', number: 3 }, { line: 'neu', number: null, day: undefined, link: 'https://a.example' }),
	).toEqual({
		line: 'neu',
		link: 'https://a.example',
	})
})

it('keeps the keys of choices, and those that are left out as retired', () => {
	const given = {
		label: { de: 'Feld' }, hint: {}, organisations: true, persons: false, scope: 'office', required: false, type: 'choice',
		settings: { multiple: false, choices: [{ key: 'gold', label: { de: 'Goldig' } }, { label: { de: 'Gold' } }, { key: 'erfunden', label: { de: 'Neu' } }] },
	} as const // prettier-ignore
	expect(keptSettings(given as never, fields.many)).toEqual({
		multiple: true,
		choices: [
			{ key: 'gold', label: { de: 'Goldig' } },
			{ key: 'gold-2', label: { de: 'Gold' } },
			{ key: 'neu', label: { de: 'Neu' } },
			{ key: 'silber', label: { de: 'Silber' }, retired: true },
		],
	})
})

it.each<['de' | 'en', string, number | null]>([
	['de', '1.234,5', 1234.5],
	['de', '1.234', 1234],
	['de', '12,5', 12.5],
	['de', '12.5', 12.5],
	['en', '1,234.5', 1234.5],
	['en', '12.5', 12.5],
	['de', '-3', -3],
	['de', '1 000', 1000],
	['de', 'viele', null],
	['de', '1e9', null],
	['de', '', null],
])('reads a number as one writes it (%s): %s', (language, text, number) => {
	expect(readNumber(text, language)).toBe(number)
})
