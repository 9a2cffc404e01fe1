import { afterAll, expect, it } from 'vitest'
import { openPool } from '#platform/database.server.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { answering } from './held/documents.fixture.ts'
import { stemsOf } from './stems.ts'

const { url } = await testDatabase()
const pool = openPool(url, 'search', 2)
afterAll(() => pool.end())

const term = (raw: string) => ({ raw, folded: raw })

it('are told of all words, also of one that is forgotten while others are looked up', async () => {
	const slow = Promise.withResolvers<void>()
	const asking = answering(pool, (statement) =>
		JSON.stringify(statement.values).includes('zange') ? slow.promise.then(() => pool.query(statement)) : null,
	)
	await stemsOf(asking, [term('pumpen')])
	const both = stemsOf(asking, [term('pumpen'), term('zange'), term('zange')])
	// More than are kept.
	await stemsOf(
		asking,
		Array.from({ length: 20_001 }, (_, index) => term(`wort${index}`)),
	)
	slow.resolve()
	expect(await both).toMatchObject([{ de: 'pump', en: 'pumpen' }, { de: 'zang' }, { de: 'zang' }])
})
