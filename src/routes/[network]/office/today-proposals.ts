import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { WaitingOfKind, WaitingProposals } from '#domain/parties/proposals/proposal.queries.ts'
import { tableValues, type PartyKind } from '#domain/parties/table/table-question.ts'
import { waitingQuestions } from '#domain/parties/today/waiting.queries.ts'
import { dayIn } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNearDay, formatNumber } from '#ui/format.ts'
import type { WorkItem } from '#ui/office/WorkList.svelte'

/** Changes that people propose, of members and of their own records: one leads to its record, several to the table. */
export const proposalsItems = (waiting: WaitingProposals, slug: string, today: string): WorkItem[] =>
	(['organisation', 'person'] as const).flatMap((kind) => itemOf(kind, waiting[kind], slug, today) ?? [])

function itemOf(
	kind: PartyKind,
	{ parties: count, first }: WaitingOfKind,
	slug: string,
	today: string,
): WorkItem | null {
	if (!first) return null
	const { question, title } = {
		organisation: { question: waitingQuestions.proposals, title: m.proposals_today },
		person: { question: waitingQuestions.personProposals, title: m.proposals_today_persons },
	}[kind]
	const language = getLocale()
	const one = `${inLocale(paths.party(slug, first.id), language)}#vorschlaege`
	const href = count === 1 ? one : inLocale(paths.parties(slug, tableValues(question)), language)
	const day = formatNearDay(dayIn('Europe/Berlin', new Date(first.since)), today, language)
	return {
		icon: 'edit',
		title: title({ count, text: formatNumber(count, language) }),
		href,
		note: m.proposals_today_note({ name: first.name, day }),
		action: { href, label: m.proposals_today_look() },
	}
}
