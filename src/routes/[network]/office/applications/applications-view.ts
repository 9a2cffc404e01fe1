/** Applications in words, for the list. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { ApplicationCounts, ApplicationFilter, ApplicationRow } from '#domain/joining/applications.queries.ts'
import type { ApplicationState } from '#domain/joining/application-states.ts'
import { dayIn } from '#platform/context.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatNearDay, formatNumber } from '#ui/format.ts'

export const officeStateWords: Record<ApplicationState, () => string> = {
	unconfirmed: m.applications_state_unconfirmed,
	received: m.applications_state_received,
	forwarded: m.applications_state_forwarded,
	approved: m.applications_state_approved,
	declined: m.applications_state_declined,
	withdrawn: m.applications_state_withdrawn,
}

/** Tone of the tag of a state; what waits is of the network's own colour. */
export const toneOf = (state: ApplicationState): 'ac' | 'ok' | 'no' | '' =>
	(({ received: 'ac', forwarded: 'ac', approved: 'ok', declined: 'no', unconfirmed: '', withdrawn: '' }) as const)[
		state
	]

const shown: readonly ApplicationFilter[] = ['waiting', 'received', 'forwarded', 'approved', 'declined', 'withdrawn']

export function filterTabs(slug: string, current: ApplicationFilter, counts: ApplicationCounts) {
	const language = getLocale()
	return shown.map((filter) => ({
		href: inLocale(paths.applications(slug, filter === 'waiting' ? {} : { state: filter }), language),
		label: filter === 'waiting' ? m.applications_waiting() : officeStateWords[filter](),
		count: formatNumber(filter === 'waiting' ? counts.received + counts.forwarded : counts[filter], language),
		current: filter === current,
	}))
}

/** The moment of an application as its day, said near to today. */
export const nearDay = (at: string, today: string): string =>
	formatNearDay(dayIn('Europe/Berlin', new Date(at)), today, getLocale())

export function rowView(row: ApplicationRow, slug: string, today: string) {
	const language = getLocale()
	const type = row.type && inLanguage(row.type, language)?.text
	return {
		id: String(row.id),
		name: row.name,
		href: inLocale(paths.application(slug, row.id), language),
		note: row.kind === 'organisation' ? [row.contact, row.place].filter(Boolean).join(', ') : (row.place ?? undefined),
		state: officeStateWords[row.state](),
		tone: toneOf(row.state),
		submitted: nearDay(row.submittedAt, today),
		changed: nearDay(row.changedAt, today),
		proposal:
			type && row.startsOn ? m.applications_proposal_from({ type, day: formatDay(row.startsOn, language) }) : '',
	}
}
export type RowView = ReturnType<typeof rowView>
