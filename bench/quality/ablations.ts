/** What each part of search brings: the same questions with one part taken away. */
import pg from 'pg'
import type { Instance } from '#boot.ts'
import { withLexicon, type Lexicon } from '#domain/atlas/search/lexicon.ts'
import { noFilters, searchKnowing } from '#domain/atlas/search/search-organisations.ts'
import { makeCatalogue } from '#domain/competences/finder/catalogue.ts'
import type { Search } from './judge.ts'
import { withoutStemming } from './unstemmed.ts'

export type Ablation = {
	name: string
	/** Takes a part away from what is in the database. */
	statement?: string
	/** Takes a part away from what search knows by heart. */
	without?: (lexicon: Lexicon) => Promise<Lexicon>
}

const nothingNear = async (lexicon: Lexicon): Promise<Lexicon> => {
	const empty = makeCatalogue<Awaited<ReturnType<Lexicon['catalogue']>>['concepts'][number]>([], null)
	return { ...lexicon, catalogue: () => empty }
}

const nothingSimilar = (lexicon: Lexicon): Promise<Lexicon> => {
	lexicon.vocabulary.similarTo = () => []
	return Promise.resolve(lexicon)
}

export const ablations: readonly Ablation[] = [
	{ name: 'everything' },
	{ name: 'without the nearest competence', without: nothingNear },
	{ name: 'without correcting typing errors', without: nothingSimilar },
	{ name: 'without other labels of competences', statement: 'delete from search_label where not preferred', without: nothingNear },
	{ name: 'without competences in the question', without: async (lexicon) => ({ ...(await nothingNear(lexicon)), labels: new Map(), bags: new Map() }) },
	{ name: 'without narrower competences', statement: `
		update search_document d set tsv = ts_delete(d.tsv, array(
			select 'c:' || broader from claim c join party p on p.id = c.party_id join competence k on k.id = c.competence_id,
				unnest(k.path) broader where p.identity_id = d.identity_id and broader <> k.id
			except select 'c:' || c.competence_id from claim c join party p on p.id = c.party_id where p.identity_id = d.identity_id))` },
	{ name: 'without parts of compounds', statement: `
		with cut as (update search_word set parts = '{}' returning 1)
		update search_document d set tsv = ts_delete(d.tsv, array(select lexeme from unnest(d.tsv) where lexeme like 'p:%')) where exists (select from cut)` },
	{ name: 'without the fit of words in the order', statement: `
		update search_document set tsv = strip(tsv)` },
	{ name: 'without quality in the order', statement: `
		update search_document set quality = 0, facts = overlay(facts placing '\\x0000'::bytea from 5 for 2)` },
	{ name: 'without the strength of claims', statement: `
		update search_document d set tsv = setweight(ts_delete(d.tsv, array(select lexeme from unnest(d.tsv) where lexeme like 'e:%')), 'B',
			array(select lexeme from unnest(d.tsv) where lexeme like 'c:%'))` },
	{ name: 'without hits in names counting more', statement: `
		update search_document d set tsv = setweight(ts_delete(d.tsv, array(select lexeme from unnest(d.tsv) where lexeme like 't:%')), 'C',
			array(select lexeme from unnest(d.tsv) where 'A' = any(weights) and position(':' in lexeme) = 0))` },
] // prettier-ignore

/**
 * Calls `judged` with a search for each ablation, in a transaction that is taken back: one connection, so that all questions are within it. Without
 * stemming documents are others, so that comes last and lasts.
 */
export async function eachAblation(
	instance: Instance,
	today: string,
	judged: (name: string, search: Search) => Promise<void>,
): Promise<void> {
	for (const ablation of ablations) await judgeOne(instance.ownerUrl, today, ablation, judged)
	await judgeOne(await withoutStemming(instance, today), today, { name: 'without stemming' }, judged)
}

async function judgeOne(
	connectionString: string,
	today: string,
	{ name, statement, without }: Ablation,
	judged: (name: string, search: Search) => Promise<void>,
): Promise<void> {
	const pool = new pg.Pool({ connectionString, max: 1, idleTimeoutMillis: 0 })
	await pool.query('begin')
	if (statement) await pool.query(statement)
	// Nobody else writes, and what this transaction writes itself would count as changed at every question.
	await pool.query('delete from search_change')
	await judged(name, (q) =>
		withLexicon(pool, async (lexicon) =>
			searchKnowing(pool, without ? await without(lexicon) : lexicon, {
				q, filters: noFilters, audiences: [], today, page: 1, pageSize: 20,
			}),
		),
	) // prettier-ignore
	await pool.query('rollback')
	await pool.end()
}
