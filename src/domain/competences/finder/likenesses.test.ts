import fc from 'fast-check'
import { expect, it } from 'vitest'
import { highest, Likenesses } from './likenesses.ts'

it('picks the highest as sorting all of them would, of equals the first', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { maxLength: 200 }), fc.nat(12), (values, most) => {
			const sorted = values
				.map((value, at) => ({ value, at }))
				.filter(({ value }) => value > 0)
				.toSorted((a, b) => b.value - a.value || a.at - b.at)
			expect(highest(Float64Array.from(values), most)).toEqual(sorted.slice(0, most).map(({ at }) => at))
		}),
	)
})

it('keeps the text of an owner that is most like, of equals the first', () => {
	const likenesses = new Likenesses(2)
	for (const [likeness, text] of [[0.5, 3], [0.75, 4], [0.75, 5], [0.25, 6]] as const) likenesses.raise(1, likeness, text) // prettier-ignore
	expect([...likenesses.likeness]).toEqual([0, 0.75])
	expect(likenesses.text[1]).toBe(4)
})
