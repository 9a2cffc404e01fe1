/**
 * What search knows by heart: networks, competences with their labels, and the vocabulary. All of it is small and changes rarely, so it is kept in memory
 * until the number in `search_version` moves. Words come more often: those that came are read by themselves.
 */
import type { Pool } from 'pg'
import { queryBuilder } from '#platform/database.server.ts'
import type { Localized } from '#platform/localized.ts'
import { catalogueOfCompetences, type FindableCompetence } from '../../competences/find-competences.ts'
import type { Catalogue } from '../../competences/finder/catalogue.ts'
import { exactMatches } from '../../competences/reference/exact-matches.ts'
import { allNetworks, type Network } from '../../networks/network.queries.ts'
import { learnLabelWords } from './learn-label-words.ts'
import { prepared } from '#platform/prepared.ts'
import type { State } from './search-statement.ts'
import { learnWhatCame, readVocabulary, type Vocabulary } from './vocabulary.ts'

export type Competence = {
	id: number
	slug: string
	uri: string
	labels: Localized
	/** From the competence field down to itself. */
	path: number[]
	/** Documents that claim it or something narrower, as of the last rebuild. */
	documents: number
	/** No longer in the taxonomy; old claims and bookmarks still name it. */
	retired: boolean
	/** What took the place of a retired one. */
	replacedBy: number | null
}

export type Lexicon = {
	version: number
	/** How many documents there are, roughly: among so many is searched. */
	total: number
	networks: readonly Network[]
	/** The broad ones first. */
	competences: ReadonlyMap<number, Competence>
	bySlug: ReadonlyMap<string, Competence>
	/** Those in use that are narrower than a competence, the broad ones first. */
	narrower: ReadonlyMap<number, readonly Competence[]>
	/** Those of which a competence took the place. */
	replaced: ReadonlyMap<number, readonly number[]>
	/** Competence fields by their bit in the mask of documents. */
	fields: ReadonlyMap<number, Competence>
	/** Competences by label, each word of it as its stem. */
	labels: ReadonlyMap<string, readonly Competence[]>
	/** The same by the words of a label in any order, compounds split: "Entwicklerschulung" is "Schulung für Entwickler". */
	bags: ReadonlyMap<string, readonly Competence[]>
	/** Competences by the URIs of what is mapped to them exactly. */
	exactly: ReadonlyMap<string, readonly number[]>
	/** The words of all labels, each with the competences whose own name holds it. */
	labelWords: ReadonlyMap<string, ReadonlySet<number>>
	/** How many public documents hold a lexeme that is no word: `c:<id>`, `p:<part>`, `d:<district>` and the like, as of the last rebuild. */
	counts: ReadonlyMap<string, number>
	vocabulary: Vocabulary
	/** The competence finder's, made when it is first asked for: most questions need none. */
	catalogue: () => Promise<Catalogue<FindableCompetence>>
}

/** Numbers of documents drift without a new version; nobody minds for so long. */
const longestAge = 600_000

type Reading = { since: number; lexicon: Promise<Lexicon>; isRenewed: boolean }
const readings = new WeakMap<Pool, Reading>()

/** Does something with what is known, and once more when the answer shows that it was outdated. */
export async function withLexicon<Answer extends Pick<State, 'version' | 'words'>>(
	pool: Pool,
	work: (lexicon: Lexicon) => Promise<Answer>,
): Promise<Answer> {
	const reading = readingOf(pool)
	const lexicon = await reading.lexicon
	const words = lexicon.vocabulary.version
	const answer = await work(lexicon)
	if (answer.version !== lexicon.version) {
		if (readings.get(pool) === reading) readings.delete(pool)
		return work(await readingOf(pool).lexicon)
	}
	if (answer.words === words) return answer
	await learnWhatCame(pool, lexicon.vocabulary)
	return work(lexicon)
}

/** One that is old serves until it has been read anew. */
function readingOf(pool: Pool): Reading {
	const known = readings.get(pool)
	if (!known) return begin(pool)
	if (performance.now() - known.since >= longestAge && !known.isRenewed) {
		known.isRenewed = true
		readLexicon(pool)
			.then((lexicon) => readings.get(pool) === known && begin(pool, lexicon))
			.catch(() => (known.isRenewed = false))
	}
	return known
}

function begin(pool: Pool, lexicon: Lexicon | Promise<Lexicon> = readLexicon(pool)): Reading {
	const reading = { since: performance.now(), lexicon: Promise.resolve(lexicon), isRenewed: false }
	readings.set(pool, reading)
	reading.lexicon
		.then((lexicon) => learnLabelWords(pool, lexicon, () => readings.get(pool) === reading))
		// Whoever asks next reads what could not be read.
		.catch(() => readings.get(pool) === reading && readings.delete(pool))
	return reading
}

const competencesText = `
select c.id, c.slug, c.uri, c.labels, c.path, c.retired_at is not null as retired,
	(select o.id from competence o where o.id = c.replaced_by_id and o.retired_at is null) as "replacedBy", f.bit,
	(select coalesce(json_agg(json_build_array(l.label, l.preferred)), '[]') from search_label l where l.competence_id = c.id) as spellings
from competence c left join search_field f on f.competence_id = c.id
order by cardinality(c.path), c.id`

const countsText = `select word, documents from search_word where position(':' in word) > 0`

const labelWordsText = `
select word, coalesce((select w.parts from search_word w where w.word = asked.word), '{}') as parts,
	ts_lexize('german_stem', word) = '{}' or ts_lexize('english_stem', word) = '{}' as empty
from (select distinct unnest(string_to_array(label, ' ')) as word from search_label) asked`

const stateText = `
select v.version::int, v.words::int, greatest(c.reltuples, 0)::int as total from search_version v, pg_class c where c.oid = 'search_document'::regclass`

type CompetenceRow = Omit<Competence, 'documents'> & {
	bit: number | null
	spellings: [label: string, preferred: boolean][]
}

async function readLexicon(pool: Pool): Promise<Lexicon> {
	// The version first: what changes meanwhile moves it, and is then read again.
	const state = await prepared<{ version: number; words: number; total: number }>(pool, stateText, [])
	const { words, ...of } = state.rows[0]!
	const networks = await allNetworks(queryBuilder(pool))
	const occurring = await prepared<{ word: string; documents: number }>(pool, countsText, [])
	const counts = new Map(occurring.rows.map(({ word, documents }) => [word, documents]))
	const { rows } = await prepared<CompetenceRow>(pool, competencesText, [])
	const competences = new Map<number, Competence>()
	const narrower = new Map<number, Competence[]>()
	const replaced = new Map<number, number[]>()
	const fields = new Map<number, Competence>()
	const labels = new Map<string, Competence[]>()
	const labelWords = new Map<string, Set<number>>()
	const bags = new Map<string, Competence[]>()
	const labelled = await prepared<{ word: string; parts: string[]; empty: boolean }>(pool, labelWordsText, [])
	const contents = new Map(labelled.rows.map(({ word, parts, empty }) => [word, empty ? [] : partsOr(parts, word)]))
	for (const { bit, spellings, ...row } of rows) {
		const competence = { ...row, documents: counts.get(`c:${row.id}`) ?? 0 }
		competences.set(competence.id, competence)
		if (bit !== null) fields.set(bit, competence)
		if (competence.replacedBy !== null) append(replaced, competence.replacedBy, competence.id)
		for (const ancestor of competence.retired ? [] : competence.path)
			if (ancestor !== competence.id) append(narrower, ancestor, competence)
		for (const [label, preferred] of spellings) {
			append(labels, label, competence)
			const bag = bagOf(label.split(' ').flatMap((word) => contents.get(word) ?? []))
			if (bag.includes(' ')) append(bags, bag, competence)
			for (const word of label.split(' ')) {
				const named = labelWords.get(word) ?? new Set()
				labelWords.set(word, preferred ? named.add(competence.id) : named)
			}
		}
	}
	let made: Promise<Catalogue<FindableCompetence>> | undefined
	const catalogue = () => (made ??= catalogueOfCompetences(queryBuilder(pool)))
	const exactly = mappedTo(await exactMatches(queryBuilder(pool)), competences)
	return {
		...of,
		networks,
		competences,
		bySlug: new Map([...competences.values()].map((competence) => [competence.slug, competence])),
		narrower,
		replaced,
		fields,
		labels,
		bags,
		exactly,
		labelWords,
		counts,
		vocabulary: await readVocabulary(pool, words),
		catalogue,
	}
}

function mappedTo(
	matches: ReadonlyMap<string, readonly { uri: string }[]>,
	competences: ReadonlyMap<number, Competence>,
): Map<string, readonly number[]> {
	const ids = new Map([...competences.values()].map(({ uri, id }) => [uri, id]))
	return new Map([...matches].map(([uri, others]) => [uri, others.flatMap((other) => ids.get(other.uri) ?? [])]))
}

const partsOr = (parts: string[], word: string): string[] => (parts.length > 0 ? parts : [word])

/**
 * The same words give the same bag, in whatever order. The German stemmer cuts -ung off long words and leaves it on short
 * ones ("schulung", but "entwicklerschul"), so here it is cut off everywhere.
 */
export const bagOf = (stems: readonly string[]): string =>
	[...new Set(stems.map((stem) => stem.replace(/(?<=.{4})ung$/, '')))].toSorted().join(' ')

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key)
	if (list) list.push(value)
	else lists.set(key, [value])
}
