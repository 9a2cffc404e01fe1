import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, slugify } from './search-text.ts'

describe('folding', () => {
	test.each([
		['Müller & Söhne GmbH', 'muller sohne gmbh'],
		['Straßen–Bau', 'strassen bau'],
		['  „Æther“,  Łódź / ÉCOLE\t№5 ', 'aether lodz ecole no5'],
		['C++ und C#', 'c und c'],
		['ﬁn', 'fin'],
		['日本', '日本'],
		['', ''],
	])('%j is %j', (text, folded) => expect(fold(text)).toBe(folded))

	test('what is folded stays as it is, whatever it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const folded = fold(text)
				expect(fold(folded)).toBe(folded)
				expect(folded).not.toMatch(/^ | $| {2}/)
			}),
		)
	})
})

describe('a part of an address', () => {
	test.each([
		['Müller & Söhne GmbH', 'mueller-und-soehne-gmbh'],
		['Große Straße 7', 'grosse-strasse-7'],
		['ÜBER', 'ueber'],
		['--a--b--', 'a-b'],
		['日本', 'eintrag'],
		['', 'eintrag'],
	])('%j is %j', (text, slug) => expect(slugify(text)).toBe(slug))

	test('is always one that the database takes', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				const slug = slugify(text)
				expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
				expect(slug.length).toBeLessThanOrEqual(80)
			}),
		)
	})

	test('has the fallback that was asked for', () => expect(slugify('…', 'organisation')).toBe('organisation'))
})
