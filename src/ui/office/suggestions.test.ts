import { expect, test } from 'vitest'
import { isSuggestions } from './suggestions.ts'

test('an answer of the search is taken as it is', () => {
	expect(isSuggestions({ items: [] })).toBe(true)
	expect(
		isSuggestions({ items: [{ label: 'Karo & Faden', hint: 'Tübingen', href: '/alb/office/parties/7', icon: 'org' }] }),
	).toBe(true)
})

test.each([
	null,
	[],
	{ items: 'none' },
	{ items: [{ label: 'A' }] },
	{ items: [{ label: 'A', href: '//elsewhere.example' }] },
	{ items: [{ label: 'A', href: '/\\elsewhere.example' }] },
	{ items: [{ label: 'A', href: 'javascript:alert(1)' }] },
	{ items: [{ label: 'A', href: '/', icon: 'no-such-icon' }] },
])('anything else is refused: %j', (body) => expect(isSuggestions(body)).toBe(false))
