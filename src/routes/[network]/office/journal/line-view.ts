/** Entries of the journal in words. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { JournalLine } from '#domain/journal/journal.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatInstant } from '#ui/format.ts'
import { journalWords } from '../journal-words.ts'
import { actorWords } from '../parties/[id]/history-view.ts'

type Told = Pick<JournalLine, 'action' | 'facts' | 'tag'>

/** What was done; an undo says what it took back. */
export function titleOf({ action, facts, tag }: Told): string {
	const undone = facts.action
	return action === 'parties.undo' && typeof undone === 'string'
		? m.journal_of_undo({ what: journalWords(undone, { tag: '', count: 0 }) })
		: journalWords(action, { ...facts, tag: tag ?? '' })
}

/** Who did it, if need be by what they are. */
export const actorOf = ({ actor, actorKind }: Pick<JournalLine, 'actor' | 'actorKind'>): string =>
	actor || actorWords[actorKind]()

export function lineView(line: JournalLine, slug: string) {
	const language = getLocale()
	return {
		id: String(line.id),
		href: inLocale(paths.journalEntry(slug, line.id), language),
		when: formatInstant(line.at, language),
		title: titleOf(line),
		note: line.undone ? m.journal_undone() : undefined,
		party: line.party && { name: line.party.name, href: inLocale(paths.party(slug, line.party.id), language) },
		by: actorOf(line),
	}
}
