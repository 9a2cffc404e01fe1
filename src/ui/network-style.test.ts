import { expect, test } from 'vitest'
import { networkStyle, networkStyles } from './network-style.ts'

test('a network gets one line', () => {
	expect(networkStyle({ slug: 'seekreis-it', brand: '#1C62A8' })).toBe('[data-net="seekreis-it"]{--brand:#1c62a8}')
	expect(
		networkStyles([
			{ slug: 'a', brand: '#000000' },
			{ slug: 'b', brand: '#ffffff' },
		]),
	).toMatch(/^.+\n.+\n$/)
})

test.each([
	{ slug: 'a"]{}', brand: '#000000' },
	{ slug: 'A', brand: '#000000' },
	{ slug: '', brand: '#000000' },
	{ slug: 'a', brand: 'red' },
	{ slug: 'a', brand: '#000000;}' },
	{ slug: 'a', brand: '#000000\n' },
])('nothing else becomes CSS: %j', (network) => expect(() => networkStyle(network)).toThrow(RangeError))
