import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { WaitingProposals } from '#domain/parties/proposals/proposal.queries.ts'
import { tableValues } from '#domain/parties/table/table-question.ts'
import { waitingQuestions } from '#domain/parties/today/waiting.queries.ts'
import { dayIn } from '#platform/context.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNearDay, formatNumber } from '#ui/format.ts'
import type { WorkItem } from '#ui/office/WorkList.svelte'

/** Changes that people of members propose: one leads to its record, several to the table. */
export function proposalsItem(
	{ parties: count, first }: WaitingProposals,
	slug: string,
	today: string,
): WorkItem | null {
	if (!first) return null
	const language = getLocale()
	const one = `${inLocale(paths.party(slug, first.id), language)}#vorschlaege`
	const href = count === 1 ? one : inLocale(paths.parties(slug, tableValues(waitingQuestions.proposals)), language)
	const day = formatNearDay(dayIn('Europe/Berlin', new Date(first.since)), today, language)
	return {
		icon: 'edit',
		title: m.proposals_today({ count, text: formatNumber(count, language) }),
		href,
		note: m.proposals_today_note({ name: first.name, day }),
		action: { href, label: m.proposals_today_look() },
	}
}
