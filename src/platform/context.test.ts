import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayIn, narrower, reaches, scopes } from './context.ts'

const scope = fc.constantFrom(...scopes)

describe('scopes', () => {
	test('a field is seen by those of its own level and all that are nearer', () => {
		const seen = scopes.map((field) => scopes.filter((level) => reaches(field, level)))
		expect(seen).toEqual([
			['office'],
			['office', 'members'],
			['office', 'members', 'alliance'],
			['office', 'members', 'alliance', 'public'],
		])
	})

	test('the narrower of two is seen by those who see both', () => {
		fc.assert(
			fc.property(scope, scope, scope, (a, b, level) => {
				expect(reaches(narrower(a, b), level)).toBe(reaches(a, level) && reaches(b, level))
			}),
		)
	})
})

describe('the day of a network', () => {
	test.each([
		['2026-03-28T23:30:00Z', 'Europe/Berlin', '2026-03-29'],
		['2026-07-31T21:59:59Z', 'Europe/Berlin', '2026-07-31'],
		['2026-07-31T22:00:00Z', 'Europe/Berlin', '2026-08-01'],
		['2026-01-01T00:30:00Z', 'America/New_York', '2025-12-31'],
	])('%s in %s is %s', (instant, zone, day) => expect(dayIn(zone, new Date(instant))).toBe(day))

	test('is that of Berlin unless said otherwise', () => expect(dayIn()).toBe(dayIn('Europe/Berlin', new Date())))
})
