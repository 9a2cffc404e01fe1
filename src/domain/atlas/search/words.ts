/**
 * The vocabulary of the search documents: which words exist, in how many documents, and of what parts German compounds
 * are made. It corrects typing errors, finds "Entwicklung" inside "Softwareentwicklung", and estimates the number of hits.
 */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import type { Which } from './index-documents.ts'
import { splitCompound } from './compounds.ts'

/** Words longer than this are no words. */
const longestWord = 60

/**
 * Brings the vocabulary up to date after documents changed. After a full rebuild the counts are exact; single changes
 * add new words and leave the counts of known ones to the next rebuild.
 */
export async function refreshWords(db: Database, which: Which): Promise<void> {
	if (which === 'all') await sql`truncate search_word`.execute(db)
	const documents =
		which === 'all'
			? sql`select word, ndoc as documents from ts_stat('select tsv from search_document where audience = 0')`
			: sql`select word, count(*)::int as documents from search_document, unnest(tsvector_to_array(tsv)) word
				where identity_id = any(${[...which.identities]}::bigint[]) group by word`
	await sql`
		insert into search_word (word, documents, parts)
		select word, documents, case when word ~ '^[[:alpha:]]{3,}$' then null else '{}'::text[] end from (${documents}) counted
		where length(word) <= ${longestWord} and word not like 'e:%'
		on conflict (word) do nothing`.execute(db)
	// Words of labels are known too, so that a mistyped "Kubernets" can be corrected before anyone claims it.
	if (which === 'all') {
		await sql`insert into search_word (word, documents)
			select distinct word, 0 from search_label, unnest(string_to_array(label, ' ')) word where length(word) between 3 and ${longestWord}
			on conflict (word) do nothing`.execute(db)
	}
	await splitNewWords(db)
}

/** Splits the words that have not been looked at yet. `parts` stays '{}' for words that are no compounds. */
async function splitNewWords(db: Database): Promise<void> {
	const fresh = await sql<{
		word: string
	}>`select word from search_word where parts is null`.execute(db)
	if (fresh.rows.length === 0) return
	const known = await knownWords(db, fresh.rows.length)
	const words = fresh.rows.map((row) => row.word)
	const parts = words.map((word) => JSON.stringify(splitCompound(word, known)))
	await sql`
		update search_word w set parts = array(select jsonb_array_elements_text(split.parts))
		from unnest(${words}::text[], ${parts}::jsonb[]) as split (word, parts) where w.word = split.word`.execute(db)
}

/** The stems that may be parts: all of them for many words, else only those that can occur in the given ones. */
async function knownWords(db: Database, fresh: number): Promise<ReadonlySet<string>> {
	const { rows } =
		fresh > 500
			? await sql<{ word: string }>`select word from search_word where word ~ '^[[:alpha:]]{4,}$'`.execute(db)
			: await sql<{ word: string }>`
				select distinct k.word from search_word k where k.word in (
					select substr(f.word, start, length) from search_word f, generate_series(1, length(f.word) - 3) start, generate_series(4, 20) length
					where f.parts is null and length(f.word) >= 8 and start + length - 1 <= length(f.word))`.execute(db)
	return new Set(rows.map((row) => row.word))
}
