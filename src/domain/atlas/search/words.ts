/**
 * The vocabulary of the search documents: which words exist, in how many public documents, and of what parts German
 * compounds are made. It corrects typing errors, finds "Entwicklung" inside "Softwareentwicklung", and estimates the
 * number of hits.
 */
import { sql } from 'kysely'
import { inTransaction, type Database } from '#platform/database.server.ts'
import { runPrepared } from '#platform/prepared.ts'
import { visitor } from '#platform/context.ts'
import { columnSql, visibleTo } from '../../parties/party.visibility.ts'
import { shortestStem, splitCompound } from './compounds.ts'
import type { Chosen } from './index-documents.ts'

/** Words longer than this are no words. */
const longestWord = 60
/** Lexemes that nobody looks up by themselves: evidence, words of names. */
const notCounted = /^[et]:/
const atOnce = 5_000

/** Of letters alone: only such words are compounds. */
export const isPlain = (word: string): boolean => /^\p{L}{3,}$/u.test(word)

type Word = { word: string; documents: number; parts: string[] }

/**
 * Adds the words of documents that have just been made. What is known already keeps its count until the next night; words
 * of documents that not everybody may see count nothing.
 */
export async function addWords(db: Database, chosen: Chosen): Promise<void> {
	const { rows: words } = await runPrepared(
		db,
		sql<{ word: string; documents: number }>`
		select word, documents from (
			select word, (count(*) filter (where audience = 0))::int as documents from search_document, unnest(tsvector_to_array(tsv)) word
			where ${chosen('identity_id')} group by word
		) counted
		where not exists (select from search_word known where known.word = counted.word and (known.documents > 0 or counted.documents = 0))
			and position(':' in word) = 0 and length(word) <= ${longestWord}::int`,
	)
	if (words.length === 0) return
	const known = await possibleParts(db, words)
	// Before they are written: whoever else brings words waits here, so that numbers are seen in their order.
	await sql`update search_version set words = words + 1`.execute(db)
	const split = words.map((word) => ({ ...word, parts: partsOf(word.word, known) }))
	await writeWords(db, split)
	await addParts(
		db,
		chosen,
		split.filter(({ parts }) => parts.length > 0),
	)
}

/** Compounds that were not known when their documents were made. */
async function addParts(db: Database, chosen: Chosen, compounds: readonly Word[]): Promise<void> {
	if (compounds.length === 0) return
	// The padding must be there again for the words to stay out of line.
	await sql`
		update search_document d set padding = default, tsv = d.tsv || array_to_tsvector(found.parts)
		from (select doc.id, array_agg(distinct 'p:' || part) as parts
			from search_document doc cross join unnest(tsvector_to_array(doc.tsv)) held (word)
				join unnest(${compounds.map(({ word }) => word)}::text[], ${compounds.map(({ parts }) => JSON.stringify(parts))}::jsonb[]) given (word, parts) using (word),
				jsonb_array_elements_text(given.parts) part
			where ${chosen('doc.identity_id')} group by doc.id) found
		where d.id = found.id`.execute(db)
}

/**
 * Learns which words the public can read before any document is made, so that documents know the parts of their compounds.
 * Nothing is counted yet.
 */
export async function learnWords(db: Database, today: string): Promise<void> {
	const { rows: present } = await sql`select from search_word where documents > 0 limit 1`.execute(db)
	if (present.length > 0) return
	const text = (locale: 'de' | 'en') =>
		sql.join(
			['summary' as const, 'description' as const].map((name) => sql`${columnSql(visitor, name, 'p')} ->> ${locale}`),
		)
	const { rows } = await sql<{ word: string }>`
		select distinct word from party p, unnest(tsvector_to_array(to_tsvector('simple', p.name)
			|| to_tsvector('german', concat_ws(' ', p.name, ${text('de')})) || to_tsvector('english', concat_ws(' ', ${text('en')})))) word
			where p.kind = 'organisation' and ${visibleTo(visitor, today, 'p')}
		union select word from competence, unnest(tsvector_to_array(to_tsvector('german', labels ->> 'de') || to_tsvector('english', coalesce(labels ->> 'en', '')))) word`.execute(
		db,
	)
	const known = new Set(rows.map(({ word }) => word).filter(isPlain))
	const words = [...known].filter(isCounted).map((word) => ({ word, documents: 0, parts: partsOf(word, known) }))
	for (let first = 0; first < words.length; first += atOnce) await writeWords(db, words.slice(first, first + atOnce))
	// Every document will look its words up there. (The application's role may not; there it is left out.)
	await sql`analyze search_word`.execute(db)
}

/** Counts and splits all words anew. Done in pieces, so that search goes on meanwhile. */
export async function recountWords(db: Database): Promise<void> {
	const counts = await countWords(db)
	const known = new Set([...counts.keys()].filter(isPlain))
	const { rows } = await sql<Word>`select word, documents, parts from search_word`.execute(db)
	const present = new Map(rows.map((row) => [row.word, row]))
	const changed = [...counts]
		.map(([word, documents]) => ({ word, documents, parts: partsOf(word, known) }))
		.filter(({ word, documents, parts }) => {
			const before = present.get(word)
			return before?.documents !== documents || before.parts.join() !== parts.join()
		})
	const gone = rows.map(({ word }) => word).filter((word) => !counts.has(word))
	for (let first = 0; first < changed.length; first += atOnce)
		await inTransaction(db, (tx) => writeWords(tx, changed.slice(first, first + atOnce)))
	await sql`delete from search_word where word = any(${gone}::text[])`.execute(db)
	// Whoever knows them by heart reads all of them again: some are gone.
	await sql`update search_version set version = version + 1`.execute(db)
}

async function countWords(db: Database): Promise<Map<string, number>> {
	// Words of labels are known too, so that a mistyped "Kubernets" can be corrected before anyone claims it.
	const { rows } = await sql<{ word: string; documents: number }>`
		select word, sum(documents)::int as documents from (
			select word, ndoc as documents from ts_stat('select tsv from search_document where audience = 0')
			union all select word, 0 from ts_stat('select tsv from search_document where audience <> 0')
			union all select word, 0 from search_label, unnest(string_to_array(label, ' ')) word where length(word) >= 3
		) every group by word`.execute(db)
	return new Map(rows.filter(({ word }) => isCounted(word)).map(({ word, documents }) => [word, documents]))
}

const isCounted = (word: string): boolean => word.length <= longestWord && !notCounted.test(word)

function partsOf(word: string, known: ReadonlySet<string>): string[] {
	return isPlain(word) ? splitCompound(word, known) : []
}

/** Known stems that can be a part of the words. */
async function possibleParts(db: Database, words: readonly { word: string }[]): Promise<ReadonlySet<string>> {
	const pieces = [...new Set(words.flatMap(({ word }) => piecesOf(word)))]
	const { rows } = await sql<{
		word: string
	}>`select word from search_word where word = any(${pieces}::text[])`.execute(db)
	return new Set([...words, ...rows].map(({ word }) => word))
}

/** Everything inside of a word that can be a part of a compound. */
function piecesOf(word: string): string[] {
	if (word.length < 8 || !isPlain(word)) return []
	const pieces: string[] = []
	for (let start = 0; start + shortestStem <= word.length; start++)
		for (let end = start + shortestStem; end <= word.length; end++) pieces.push(word.slice(start, end))
	return pieces
}

/** In the order of the words, so that two changes at once cannot wait for each other. */
async function writeWords(db: Database, words: readonly Word[]): Promise<void> {
	const sorted = words.toSorted((a, b) => (a.word < b.word ? -1 : 1))
	await sql`
		insert into search_word (word, documents, parts, since)
		select word, documents, array(select jsonb_array_elements_text(parts)), (select words from search_version)
		from unnest(${sorted.map(({ word }) => word)}::text[], ${sorted.map(({ documents }) => documents)}::int[],
			${sorted.map(({ parts }) => JSON.stringify(parts))}::jsonb[]) given (word, documents, parts)
		on conflict (word) do update set documents = excluded.documents, parts = excluded.parts, since = excluded.since`.execute(
		db,
	)
}
