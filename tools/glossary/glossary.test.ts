import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../sources/source.ts'
import { readGlossary, unknownWords } from './glossary.ts'

const small = `
| English       | German | meaning |
| ------------- | ------ | ------- |
| Party *       | Mitglied | x |
| Entry (of a profile) | Eintrag | x |
| Opt-out, Need | Widerspruch | x |

| Not (English) | Not (German) | but |
| --- | --- | --- |
| tenant        | Mandant, Kunde | network |
`

it('reads terms and the words that are not used', () => {
	expect(readGlossary(small)).toEqual({
		terms: ['party', 'entry', 'opt-out', 'need'],
		avoided: [
			{ language: 'en', word: 'tenant', say: 'network' },
			{ language: 'de', word: 'mandant', say: 'network' },
			{ language: 'de', word: 'kunde', say: 'network' },
		],
	})
})

it('finds words that no term has', () => {
	const glossary = readGlossary(small)
	expect(unknownWords(glossary, 'party_entry')).toEqual([])
	expect(unknownWords(glossary, 'opt_out')).toEqual([])
	expect(unknownWords(glossary, 'parties')).toEqual([])
	expect(unknownWords(glossary, 'party_thing')).toEqual(['thing'])
})

/** Modules that are called after what one does in them. */
const activities: Record<string, string> = {
	access: 'who may come in and what they may do',
	joining: 'how one becomes a member: applications and colleague requests',
	privacy: 'who sees what of a record, and what one takes along of oneself',
	relations: 'relationships, interactions, tasks and the timeline that joins them',
}

it('calls every module by a word of the glossary', () => {
	const modules = readdirSync(join(root, 'src/domain'))
	const unknown = modules.filter((module) => unknownWords(readGlossary(), module).length > 0)
	expect(unknown.toSorted()).toEqual(Object.keys(activities).toSorted())
})

it('has something for every word that is not used', () => {
	const { terms, avoided } = readGlossary()
	expect(avoided.length).toBeGreaterThan(10)
	expect(avoided.filter(({ word }) => terms.includes(word))).toEqual([])
})
