/** Looking up the words of all labels before anybody asks for them: most questions are about what competences are called. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import type { Lexicon } from './lexicon.ts'
import { stemsOf } from './stems.ts'
import { termsOf } from './terms.ts'

/** A lexicon that has just been read may be outdated in a moment, in milliseconds: where words come all the time, all would be looked up again and again. */
const settled = 2_000

/** So many words are looked up at once: others that ask meanwhile do not wait long. */
const portion = 250

/** Looks them up in a moment, as long as the lexicon is the one that is in use. */
export async function learnLabelWords(
	pool: Pool,
	lexicon: Lexicon,
	isInUse: () => boolean,
	wait = settled,
): Promise<void> {
	await pause(wait, undefined, { ref: false })
	if (!isInUse()) return
	const { labels } = await lexicon.catalogue()
	const terms = [...new Map(labels.flatMap(({ text }) => termsOf(text)).map((term) => [term.raw, term])).values()]
	for (let first = 0; first < terms.length && isInUse(); first += portion) {
		const started = performance.now()
		await stemsOf(pool, terms.slice(first, first + portion))
		// Half of the time is for others.
		await pause(performance.now() - started, undefined, { ref: false })
	}
}
