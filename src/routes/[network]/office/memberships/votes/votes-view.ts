/** Who votes for whom, as the page shows it. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { Vote } from '#domain/membership/register/votes-on.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import { quickDays, registerTabs } from '../register-view.ts'

/** Rows of a table at once. */
const atOnce = 50

type Input = { votes: Vote[]; day: string; slug: string; today: string; page: number; open: number }

/** Some of the rows; the address says of each of the two tables which. */
function paged<Row>(rows: Row[], asked: number, href: (page: number | null) => string) {
	const last = Math.max(1, Math.ceil(rows.length / atOnce))
	const page = Number.isSafeInteger(asked) ? Math.min(Math.max(1, asked), last) : 1
	const from = (page - 1) * atOnce
	const shown = rows.slice(from, from + atOnce)
	return {
		rows: shown,
		pager: {
			from: from + 1,
			to: from + shown.length,
			total: rows.length,
			previous: page > 1 ? href(page > 2 ? page - 1 : null) : undefined,
			next: page < last ? href(page + 1) : undefined,
		},
	}
}

export function votesView({ votes, day, slug, today, page, open }: Input) {
	const language = getLocale()
	const here = (values: { page?: number | null; open?: number | null }, part: string) =>
		`${inLocale(paths.votes(slug, { day, page: page > 1 ? page : null, open: open > 1 ? open : null, ...values }), language)}#${part}`
	const missing = votes.filter(({ delegates }) => delegates.length === 0)
	const held = Map.groupBy(
		votes.flatMap(({ delegates }) => (delegates.length === 1 ? delegates : [])),
		({ id }) => id,
	)
	const person = ({ id, name }: { id: number; name: string }) => {
		const count = held.get(id)?.length ?? 0
		return {
			name,
			href: inLocale(paths.party(slug, id), language),
			note: count > 1 ? m.membership_votes_many({ count, text: formatNumber(count, language) }) : undefined,
		}
	}
	const row = ({ id, name, type, delegates, directors }: Vote) => ({
		id: String(id),
		name,
		href: inLocale(paths.party(slug, id), language),
		type: inLanguage(type, language)?.text ?? '',
		people: (delegates.length > 0 ? delegates : directors).map(person),
		note: delegates.length > 1 ? m.membership_votes_several() : undefined,
	})
	const counted = (count: number) => ({ count, text: formatNumber(count, language) })
	return {
		title: m.membership_votes_title({ day: formatDay(day, language) }),
		day,
		tabs: registerTabs(slug, day, today, 'votes'),
		quick: quickDays(today, (other) => inLocale(paths.votes(slug, { day: other }), language)),
		total: votes.length,
		sum: `${m.membership_votes_sum(counted(votes.length))}, ${
			missing.length > 0 ? m.membership_votes_without(counted(missing.length)) : m.membership_votes_complete()
		}`,
		missing: paged(missing.map(row), open, (open) => here({ open }, 'ohne')),
		voters: paged(votes.filter(({ delegates }) => delegates.length > 0).map(row), page, (page) =>
			here({ page }, 'wer'),
		),
		exports: (['xlsx', 'csv'] as const).map((format) => ({
			href: inLocale(paths.membershipsExport(slug, format, { list: 'votes', day }), language),
			label: m.office_export_as({ format: format === 'csv' ? 'CSV' : 'Excel' }),
		})),
		typesHref: inLocale(paths.membershipTypes(slug), language),
	}
}
