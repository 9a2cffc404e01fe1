/**
 * Which English words stand for which German ones, learned from labels in both languages alone: the first model of Brown et
 * al., "The Mathematics of Statistical Machine Translation" (Computational Linguistics 19, 1993), a few rounds of it.
 */

/** The stems of a label in one language and in the other. */
export type LabelPair = readonly [from: readonly string[], to: readonly string[]]

/** Stems of the other language, with the probability that they are meant. */
export type Translations = ReadonlyMap<string, readonly (readonly [stem: string, probability: number])[]>

const rounds = 8
const mostPerWord = 3
const leastProbable = 0.1

/** Learns from pairs; words that always stand together are told apart by the labels in which they do not. */
export function learnTranslations(pairs: readonly LabelPair[]): Translations {
	let table = evenly(pairs)
	for (let round = 0; round < rounds; round++) table = expected(pairs, table)
	return new Map(
		[...table].map(([word, row]) => [
			word,
			[...row]
				.toSorted((a, b) => b[1] - a[1])
				.slice(0, mostPerWord)
				.filter(([, probability]) => probability > leastProbable),
		]),
	)
}

type Table = Map<string, Map<string, number>>

function evenly(pairs: readonly LabelPair[]): Table {
	const table: Table = new Map()
	for (const [from, to] of pairs) for (const word of from) for (const other of to) add(table, word, other, 1)
	return normalized(table)
}

/** How often each translation is to be expected if the table were right. */
function expected(pairs: readonly LabelPair[], table: Table): Table {
	const counts: Table = new Map()
	for (const [from, to] of pairs)
		for (const other of to) {
			const all = from.reduce((sum, word) => sum + table.get(word)!.get(other)!, 0)
			for (const word of from) add(counts, word, other, all > 0 ? table.get(word)!.get(other)! / all : 0)
		}
	return normalized(counts)
}

function add(table: Table, word: string, other: string, amount: number): void {
	let row = table.get(word)
	if (!row) table.set(word, (row = new Map()))
	row.set(other, (row.get(other) ?? 0) + amount)
}

function normalized(table: Table): Table {
	for (const row of table.values()) {
		const sum = [...row.values()].reduce((total, value) => total + value, 0)
		for (const [other, value] of row) row.set(other, value / sum)
	}
	return table
}
