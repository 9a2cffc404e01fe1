import { expect, it } from 'vitest'
import { HeldDocuments } from './held-documents.ts'

/** The document 1 of identity 7, as the database packs it. */
const facts = Buffer.from('00000001000000070320010200000001444531323101000000050000'.slice(0, 52), 'hex')

it('all lists are forgotten when there is no room for them, and those that were asked for stay', () => {
	const held = new HeldDocuments()
	held.facts.learn(facts)
	held.confirm('1:1:')
	held.keepVisible([], Int32Array.of(1))
	held.keepHolders('esse', Int32Array.of(1))
	held.beginPortions()
	const lexemes = Array.from({ length: 250_000 }, (_, index) => `wort${index}`)
	const lists = lexemes.map(() => Int32Array.of(1))
	expect(held.keepPortion(lexemes.slice(0, 1_000), lists.slice(0, 1_000))).toBe(true)
	expect(held.keepPortion(lexemes, lists)).toBe(false)
	expect(held.holding(['wort1'], [])).toBeUndefined()
	expect(held.missing(['wort1', 'esse'], []).lexemes).toEqual(['wort1'])
})
