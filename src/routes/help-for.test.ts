import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '#platform/localized.ts'
import { guides, type GuideName } from '../guide/guides.ts'
import { readGuide } from '../guide/read-guide.ts'
import { helpAt, helpFor, placeOf } from './help-for.server.ts'
import { helpPlaces } from './help-places.ts'

describe('the way from a page to what explains it', () => {
	it('leads to a section that there is, in both languages, and says which', () => {
		for (const place of Object.values(helpPlaces))
			for (const locale of locales) {
				const [name, id] = place.split('#') as [GuideName, string | undefined]
				const guide = readGuide(name, locale)
				const section = guide.sections.find((one) => one.id === id)
				expect(id === undefined || section, place).toBeTruthy()
				const prefix = locale === 'en' ? '/en' : ''
				expect(helpAt(place, locale)).toEqual({
					href: `${prefix}/help/${place}`,
					about: section?.title ?? guide.title,
				})
			}
	})

	it('begins at pages that there are', () => {
		for (const route of Object.keys(helpPlaces)) {
			const folders = ['', '(account)'].map((group) => join(import.meta.dirname, group, route))
			expect(folders.some(existsSync), route).toBe(true)
		}
	})

	it('is that of the nearest page above where a page has none of its own', () => {
		expect(placeOf('/[network]/office/segments/build')).toBe('office#segments')
		expect(placeOf('/[network]/office/imports/[id]')).toBe('moving#moving-in')
		expect(placeOf('/[network]/office/settings/mails/[kind]')).toBe('settings#settings')
		expect(placeOf('/[network]/office/applications')).toBe('joining#checking')
		expect(placeOf('/(account)/mine/[id]/entries/[entry]')).toBe('member#entries')
		expect(placeOf('/(account)/mine')).toBe('member')
	})

	it('is none where nothing is explained', () => {
		for (const route of [null, '/(account)/sign-in', '/setup/[[token]]', '/sign-out'])
			expect(helpFor(route, 'de')).toBeUndefined()
	})

	it('leads to every section of the office that has a page of its own', () => {
		const led = new Set<string>(Object.values(helpPlaces))
		for (const section of ['segments', 'duplicates', 'own-fields', 'memberships', 'tasks'] as const) {
			expect(guides.office).toContain(section)
			expect(led).toContain(`office#${section}`)
		}
	})
})
