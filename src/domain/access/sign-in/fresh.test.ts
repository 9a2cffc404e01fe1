import { expect, test } from 'vitest'
import { isFreshSignIn } from './fresh.ts'

test('a sign-in is fresh for twelve hours', () => {
	const since = new Date('2026-03-12T08:00:00Z')
	expect(isFreshSignIn({ since }, Date.parse('2026-03-12T19:59:59Z'))).toBe(true)
	expect(isFreshSignIn({ since }, Date.parse('2026-03-12T20:00:00Z'))).toBe(false)
	expect(isFreshSignIn(null, since.getTime())).toBe(false)
})
