/** Search without stemming: the configurations of languages that the program names are replaced by some that only know stop words. */
import type { Instance } from '#boot.ts'
import { rebuildSearch } from '#domain/atlas/search/rebuild-search.ts'
import { writeSearchLabels } from '#domain/atlas/search/renew-taxonomy.ts'
import { inTransaction, openPool, queryBuilder } from '#platform/database.server.ts'
import { forget } from '../data/kept-instance.ts'

const schema = 'unstemmed'
/** Names are looked for there before those of PostgreSQL. */
const sessions = `-c search_path=${schema},public,pg_catalog`

/**
 * Makes labels and documents of the kept instance anew without stemming, and returns the address to ask them by. The instance is not put back: the
 * next run makes it anew.
 */
export async function withoutStemming({ ownerUrl }: Instance, today: string): Promise<string> {
	const url = `${ownerUrl}${ownerUrl.includes('?') ? '&' : '?'}options=${encodeURIComponent(sessions)}`
	const pool = openPool(url, 'owner', 1)
	await forget(pool)
	await pool.query(`create schema ${schema}`)
	for (const language of ['german', 'english'])
		await pool.query(`
			create text search dictionary ${schema}.${language}_stem (template = pg_catalog.simple, stopwords = ${language});
			create text search configuration ${schema}.${language} (copy = pg_catalog.${language});
			alter text search configuration ${schema}.${language} alter mapping replace pg_catalog.${language}_stem with ${schema}.${language}_stem`)
	await inTransaction(queryBuilder(pool), writeSearchLabels)
	await pool.end()
	await rebuildSearch(url, today)
	return url
}
