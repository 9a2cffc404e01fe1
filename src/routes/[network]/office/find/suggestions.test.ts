import { describe, expect, it } from 'vitest'
import { isSuggestions } from '#ui/office/suggestions.ts'
import { guidesFor } from './suggestions.server.ts'

describe('guides in the search of the office', () => {
	it('stand there as links to their sections, in the language of the page', () => {
		const [german] = guidesFor('Segmente', 'de', 3)
		expect(german).toEqual({ label: 'Segmente', href: '/help/office#segments', icon: 'info', hint: 'Hilfe' })
		const [english] = guidesFor('segments', 'en', 3)
		expect(english).toEqual({ label: 'Segments', href: '/en/help/office#segments', icon: 'info', hint: 'Help' })
	})

	it('are what the palette takes', () => {
		const items = guidesFor('Mitglied', 'de', 3)
		expect(items).toHaveLength(3)
		expect(isSuggestions({ items })).toBe(true)
	})

	it('are none for what no guide speaks of', () => expect(guidesFor('Quastenflosser', 'de', 3)).toEqual([]))
})
