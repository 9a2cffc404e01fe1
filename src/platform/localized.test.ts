import { expect, test } from 'vitest'
import { inLanguage } from './localized.ts'

test('the wished language wins, else the other one, marked with its own', () => {
	expect(inLanguage({ de: 'Netz', en: 'Net' }, 'en')).toEqual({ text: 'Net', lang: 'en' })
	expect(inLanguage({ de: 'Netz' }, 'en')).toEqual({ text: 'Netz', lang: 'de' })
	expect(inLanguage({ de: '', en: 'Net' }, 'de')).toEqual({ text: 'Net', lang: 'en' })
})

test('no text is no text', () => {
	for (const nothing of [null, undefined, {}, { de: '' }, { de: '', en: '' }])
		expect(inLanguage(nothing, 'de')).toBe(null)
})
