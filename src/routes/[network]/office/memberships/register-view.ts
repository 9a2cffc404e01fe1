/** The members as of a day, as the page shows them. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { shownStates, type AsOf } from '#domain/membership/register/as-of.schema.ts'
import { membersAtOnce, type MemberOn, type TypeCount } from '#domain/membership/register/members-on.queries.ts'
import { inLanguage } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatNumber, formatTableDay } from '#ui/format.ts'
import { stateTones, stateWords } from '../parties/column-words.ts'
import { dayBefore } from '../parties/[id]/days.ts'

type Input = { question: AsOf; counts: TypeCount[]; rows: MemberOn[]; slug: string; today: string }

/** The tabs that the two pages have in common. */
export function registerTabs(slug: string, day: string, today: string, current: 'register' | 'votes') {
	const values = day === today ? {} : { day }
	return [
		{
			href: inLocale(paths.memberships(slug, values), getLocale()),
			label: m.membership_register(),
			current: current === 'register',
		},
		{
			href: inLocale(paths.votes(slug, values), getLocale()),
			label: m.membership_votes(),
			current: current === 'votes',
		},
	]
}

/** Days that are often asked for. */
export function quickDays(today: string, to: (day: string) => string) {
	const year = Number(today.slice(0, 4))
	return [
		{ href: to(`${year - 1}-12-31`), label: m.membership_quick_last_year({ year: String(year - 1) }) },
		{ href: to(`${year}-01-01`), label: m.membership_quick_this_year({ year: String(year) }) },
		{ href: to(today), label: m.membership_quick_today() },
	]
}

export function registerView({ question, counts, rows, slug, today }: Input) {
	const language = getLocale()
	const { day, type, state, page } = question
	const kept = { day, type, state }
	const href = (values: object = {}) => inLocale(paths.memberships(slug, { ...kept, ...values }), language)
	const shown = counts.filter((each) => type === null || each.id === type)
	const total = shown.reduce((sum, each) => sum + (state ? each[state] : each.all), 0)
	const from = (page - 1) * membersAtOnce
	const label = (each: { label: TypeCount['label'] }) => inLanguage(each.label, language)?.text ?? ''
	return {
		title: m.membership_register_title({ day: formatDay(day, language) }),
		day,
		type: type === null ? '' : String(type),
		state: state ?? '',
		types: counts.map((each) => ({ value: String(each.id), label: label(each) })),
		states: shownStates.map((value) => ({ value, label: stateWords[value]() })),
		tabs: registerTabs(slug, day, today, 'register'),
		quick: quickDays(today, (other) => href({ day: other, page: null })),
		counts: counts.map((each) => countView(String(each.id), label(each), each, (of) => href({ ...of, type: each.id }))),
		sum: countView('all', m.membership_count_total(), sumOf(counts), (of) => href({ ...of, type: null })),
		caption: m.membership_list_caption({ count: total, text: formatNumber(total, language) }),
		rows: rows.map((row) => ({
			id: String(row.id),
			name: row.name,
			href: inLocale(paths.party(slug, row.id), language),
			note: row.place ?? undefined,
			type: inLanguage(row.type, language)?.text ?? '',
			number: row.number ?? '',
			since: row.since ? formatTableDay(row.since, language) : '',
			last: row.until ? formatTableDay(dayBefore(row.until), language) : '',
			state: { text: stateWords[row.status](), tone: stateTones[row.status] },
		})),
		total,
		pager: {
			from: from + 1,
			to: from + rows.length,
			total,
			previous: page > 1 ? href({ page: page > 2 ? page - 1 : null }) : undefined,
			next: from + rows.length < total ? href({ page: page + 1 }) : undefined,
		},
		exports: (['xlsx', 'csv'] as const).map((format) => ({
			href: inLocale(paths.membershipsExport(slug, format, kept), language),
			label: m.office_export_as({ format: format === 'csv' ? 'CSV' : 'Excel' }),
		})),
		todayHref: inLocale(paths.memberships(slug), language),
	}
}

type Count = Pick<TypeCount, (typeof shownStates)[number] | 'all'>

const sumOf = (counts: readonly Count[]): Count =>
	Object.fromEntries(
		([...shownStates, 'all'] as const).map((key) => [key, counts.reduce((sum, each) => sum + each[key], 0)]),
	) as Count

function countView(key: string, label: string, count: Count, href: (values: object) => string) {
	const cell = (state: (typeof shownStates)[number]) => ({
		text: formatNumber(count[state], getLocale()),
		href: count[state] > 0 ? href({ state }) : undefined,
	})
	return {
		key,
		label,
		cells: [...shownStates.map(cell), { text: formatNumber(count.all, getLocale()), href: href({ state: null }) }],
	}
}
