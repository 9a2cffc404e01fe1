import { describe, expect, it } from 'vitest'
import { findPlaces } from './find-places.ts'

const placesOf = (typed: string, locale: 'de' | 'en' = 'de') => findPlaces(typed, locale, 3).map(({ place }) => place)

describe('guides and sections by words', () => {
	it.each([
		['Segment', 'de', 'office#segments'],
		['dublett', 'de', 'office#duplicates'],
		['Eigene Felder', 'de', 'office#own-fields'],
		['passkey', 'en', 'settings#passkeys'],
		['duplicates', 'en', 'office#duplicates'],
	] as const)('%s (%s) leads to %s first', (typed, locale, place) => expect(placesOf(typed, locale)[0]).toBe(place))

	it('finds the words of the pages, and whole words of the text', () => {
		expect(placesOf('Kündigung festhalten')).toContain('office#memberships')
		expect(placesOf('rueckgaengig')).toEqual([])
		expect(placesOf('Rückgängig')).toContain('office#nothing-lost')
		expect(placesOf('CiviCRM')).toEqual(['moving#moving-in'])
	})

	it('wants every word, and enough letters', () => {
		expect(placesOf('CiviCRM Quastenflosser')).toEqual([])
		for (const typed of ['', '  ', 'se', '…', 'q'.repeat(5000)]) expect(placesOf(typed)).toEqual([])
	})

	it('gives as many as are wanted', () => expect(findPlaces('Mitglied', 'de', 2)).toHaveLength(2))
})
