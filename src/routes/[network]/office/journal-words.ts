/** Journal entries in words: `parties.tag-many` is said at `journal_parties_tag_many`. Used on the server alone. */
import { m } from '#generated/paraglide/messages.js'

type Sentence = (facts: Record<string, unknown>) => string

/** What happened, as a sentence in the past; a plain one for entries of parts that have no words here. */
export function journalWords(action: string, facts: Record<string, unknown> = {}): string {
	const sentences: Readonly<Record<string, unknown>> = m
	const sentence = sentences[`journal_${action.replaceAll(/[.-]/g, '_')}`]
	return typeof sentence === 'function' ? (sentence as Sentence)(facts) : m.office_changed_somehow()
}
