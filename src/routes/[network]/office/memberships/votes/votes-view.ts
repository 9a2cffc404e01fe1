/** Who votes for whom, as the page shows it. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { votesAtOnce, type Vote, type Voter } from '#domain/membership/register/votes-on.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import { quickDays, registerTabs } from '../register-view.ts'

type Input = {
	counts: { all: number; missing: number }
	/** The rows of the page of each table. */
	voters: Vote[]
	missing: Vote[]
	day: string
	slug: string
	today: string
	page: number
	open: number
}

/** The page that is asked for, as far as there is one of so many rows. */
export function pageOf(asked: number, total: number): number {
	const last = Math.max(1, Math.ceil(total / votesAtOnce))
	return Number.isSafeInteger(asked) ? Math.min(Math.max(1, asked), last) : 1
}

/** A page of one of the two tables; the address says of each which. */
function paged<Row>(rows: Row[], page: number, total: number, href: (page: number) => string) {
	const from = (page - 1) * votesAtOnce
	return {
		rows,
		pager: {
			from: from + 1,
			to: from + rows.length,
			total,
			previous: page > 1 ? href(page - 1) : undefined,
			next: from + rows.length < total ? href(page + 1) : undefined,
		},
	}
}

export function votesView({ counts, voters, missing, day, slug, today, page, open }: Input) {
	const language = getLocale()
	const here = (pages: { page: number; open: number }, part: string) => {
		const values = { page: pages.page > 1 ? pages.page : null, open: pages.open > 1 ? pages.open : null }
		return `${inLocale(paths.votes(slug, { day, ...values }), language)}#${part}`
	}
	const person = ({ id, name, alone }: Voter) => ({
		name,
		href: inLocale(paths.party(slug, id), language),
		note: alone > 1 ? m.membership_votes_many({ count: alone, text: formatNumber(alone, language) }) : undefined,
	})
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
		total: counts.all,
		sum: `${m.membership_votes_sum(counted(counts.all))}, ${
			counts.missing > 0 ? m.membership_votes_without(counted(counts.missing)) : m.membership_votes_complete()
		}`,
		missing: paged(missing.map(row), open, counts.missing, (other) => here({ page, open: other }, 'ohne')),
		voters: paged(voters.map(row), page, counts.all - counts.missing, (other) => here({ page: other, open }, 'wer')),
		exports: (['xlsx', 'csv'] as const).map((format) => ({
			href: inLocale(paths.membershipsExport(slug, format, { list: 'votes', day }), language),
			label: m.office_export_as({ format: format === 'csv' ? 'CSV' : 'Excel' }),
		})),
		typesHref: inLocale(paths.membershipTypes(slug), language),
	}
}
