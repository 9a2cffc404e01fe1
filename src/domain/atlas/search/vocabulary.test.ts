import fc from 'fast-check'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPool, type Database } from '#platform/database.server.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { learnWhatCame, readVocabulary, Vocabulary, type Word } from './vocabulary.ts'

let owner: Database
let pool: Pool

beforeAll(async () => {
	const database = await testDatabase()
	owner = database.owner
	pool = openPool(database.url, 'search', 1)
})
afterAll(() => pool.end())

const word = (text: string, documents = 1): Word => ({ word: text, documents, parts: [], label: text })
const known = (...words: readonly Word[]): Vocabulary => {
	const vocabulary = new Vocabulary(1)
	vocabulary.add(words)
	return vocabulary
}

describe('words that are alike', () => {
	const letters = fc.string({ unit: fc.constantFrom(...'abcdeü1.-'), minLength: 1, maxLength: 12 })

	it('are those that share as many pieces as pg_trgm would say, in the same order', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uniqueArray(letters, { minLength: 1, maxLength: 12 }), letters, async (words, asked) => {
				const { rows } = await sql<{ word: string; likeness: number }>`
					select word, similarity(word, ${asked}) as likeness from unnest(${words}::text[]) word
					where word % ${asked} order by likeness desc`.execute(owner)
				const similar = known(...words.map((text) => word(text))).similarTo(asked, () => true)
				expect(similar.map(({ likeness }) => likeness)).toEqual(rows.map(({ likeness }) => expect.closeTo(likeness, 5)))
				expect(new Set(similar.map(({ word }) => word))).toEqual(new Set(rows.map(({ word }) => word)))
			}),
			{ numRuns: 300 },
		)
	})

	it('are told anew for each question, the frequent ones of equals first, and none that are not meant', () => {
		const vocabulary = known(word('dampfhammer', 1), word('dampfkammer', 7), word('zange', 9))
		const names = (isMeant: (word: Word) => boolean) =>
			vocabulary.similarTo('dampfjammer', isMeant).map((similar) => similar.word)
		expect(names(() => true)).toEqual(['dampfkammer', 'dampfhammer'])
		expect(names(({ documents }) => documents < 5)).toEqual(['dampfhammer'])
		expect(names(() => true)).toEqual(['dampfkammer', 'dampfhammer'])
	})
})

it('reads all words but those with a colon, and then only what came', async () => {
	await sql`insert into search_word (word, documents, parts) values ('prüfstand', 3, '{pruf,stand}'), ('c:7', 9, '{}')`.execute(
		owner,
	)
	const vocabulary = await readVocabulary(pool, 1)
	expect(vocabulary.get('c:7')).toBeUndefined()
	expect(vocabulary.get('prüfstand')).toEqual({
		...{ word: 'prüfstand', documents: 3, parts: ['pruf', 'stand'] },
		// Folded, and then its stem.
		label: 'prufstand',
	})

	await sql`update search_version set words = 2`.execute(owner)
	await sql`insert into search_word (word, documents, since) values ('amboss', 0, 2), ('before', 1, 1)`.execute(owner)
	await sql`update search_word set documents = 4, since = 2 where word = 'prüfstand'`.execute(owner)
	await learnWhatCame(pool, vocabulary)
	expect(vocabulary.version).toBe(2)
	expect(vocabulary.get('amboss')?.documents).toBe(0)
	expect(vocabulary.get('prüfstand')?.documents).toBe(4)
	expect(vocabulary.get('before')).toBeUndefined()
	expect(vocabulary.similarTo('prüfstände', () => true)).toMatchObject([{ word: 'prüfstand', documents: 4 }])
})
