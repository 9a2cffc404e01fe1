import { expect, it } from 'vitest'
import { Recent } from './recent.ts'

it('forgets what was not kept for longest', () => {
	const recent = new Recent<string, number>(2)
	recent.keep('a', 1)
	recent.keep('b', 2)
	recent.keep('a', 3)
	recent.keep('c', 4)
	expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([3, undefined, 4])
})

it('forgets as much as makes room, also what has too much weight by itself', () => {
	const recent = new Recent<string, string>(10, (key, value) => key.length + value.length)
	recent.keep('a', '123')
	recent.keep('b', '123')
	recent.keep('a', '1234')
	expect([recent.get('a'), recent.get('b')]).toEqual(['1234', '123'])
	recent.keep('c', '12345')
	expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([undefined, undefined, '12345'])
	recent.keep('d', '1234567890')
	expect(['c', 'd'].map((key) => recent.get(key))).toEqual([undefined, undefined])
})
