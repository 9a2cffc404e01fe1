/** Looking up the words of all labels before anybody asks for them: most questions are about what competences are called. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { knownWords } from './known-words.ts'
import type { Lexicon } from './lexicon.ts'
import { termsOf } from './terms.ts'

/** So many words are looked up at once: others that ask meanwhile do not wait long. */
const portion = 250

/** Looks them up, as long as the lexicon is the one that is in use. */
export async function learnLabelWords(pool: Pool, lexicon: Lexicon, isInUse: () => boolean): Promise<void> {
	const { labels } = await lexicon.catalogue()
	const terms = [...new Map(labels.flatMap(({ text }) => termsOf(text)).map((term) => [term.raw, term])).values()]
	for (let first = 0; first < terms.length && isInUse(); first += portion) {
		const started = performance.now()
		await knownWords(pool, lexicon, 'public', terms.slice(first, first + portion))
		// Half of the time is for others.
		await pause(performance.now() - started, undefined, { ref: false })
	}
}
