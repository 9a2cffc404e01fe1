/** The start page of the office in words: what waits, with one action each, and the figures. Runs on the server alone. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { ImportRow } from '#domain/imports/import.queries.ts'
import type { EndingMember, MemberFigures } from '#domain/membership/figures.queries.ts'
import { tableValues } from '#domain/parties/table/table-question.ts'
import { waitingQuestions, type MemberCounts, type Waiting } from '#domain/parties/today/waiting.queries.ts'
import type { OpenDuplicates } from '#domain/duplicates/open-pairs.queries.ts'
import type { WaitingProposals } from '#domain/parties/proposals/proposal.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatDay, formatNumber } from '#ui/format.ts'
import type { WorkItem } from '#ui/office/WorkList.svelte'
import { applicationItems, type WaitingInput } from './today-applications.ts'
import { importItem } from './today-import.ts'
import { proposalsItems } from './today-proposals.ts'
import { taskItems, type OwnTasks } from './today-tasks.ts'

export type TodayInput = {
	slug: string
	today: string
	manages: boolean
	mayImport: boolean
	members: MemberCounts
	figures: MemberFigures
	ending: { count: number; next: EndingMember | undefined }
	due: { organisations: number; stale: number; soon: number }
	duplicates: OpenDuplicates
	/** Questions of other networks whether two records are about the same organisation. */
	asked: number
	lastImport: ImportRow | undefined
	/** Those of the viewer that are due soon. */
	tasks: OwnTasks
	applications: WaitingInput
	proposals: WaitingProposals
}
export type TodayGroup = { id: string; title: string; items: WorkItem[] }

export function todayView(input: TodayInput) {
	const { slug, today, members } = input
	const language = getLocale()
	const imported = input.lastImport && importItem(input.lastImport, slug, today)
	const dated = present([...taskItems(input.tasks, slug, today), endingItem(input), claimsItem(input)])
	const proposals = proposalsItems(input.proposals, slug, today)
	const applications = applicationItems(input.applications, slug, today)
	const open = present([
		...applications.own,
		...(input.manages ? proposals : []),
		duplicatesItem(input),
		askedItem(input),
		unconfirmedItem(input),
		unlistedItem(input),
		imported?.isWaiting ? imported.item : null,
	])
	const known = present([
		...applications.others,
		...(input.manages ? [] : proposals),
		upcomingItem(input),
		noticeItem(input),
		imported && !imported.isWaiting ? imported.item : null,
	])
	const first = [...dated, ...open][0]
	if (first?.action) first.action.first = true
	return {
		day: {
			iso: today,
			text: `${new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(today))}, ${formatDay(today, language)}`,
		},
		title: titleOf(dated.length, open.length),
		groups: groupsOf({ dated, open, known }),
		figures: figuresOf(input),
		start:
			members.records === 0 && input.manages
				? {
						importHref: input.mayImport ? inLocale(paths.newImport(slug), language) : null,
						newHref: inLocale(paths.newParty(slug), language),
					}
				: null,
	}
}

function groupsOf({ dated, open, known }: Record<'dated' | 'open' | 'known', WorkItem[]>): TodayGroup[] {
	return [
		{ id: 'dated', title: m.today_dated(), items: dated },
		{ id: 'open', title: m.today_open(), items: open },
		{ id: 'known', title: m.today_known(), items: known },
	].filter(({ items }) => items.length > 0)
}

const present = <Item>(items: (Item | null | undefined)[]): Item[] =>
	items.filter((item) => item !== null && item !== undefined)

const numbers = [
	m.today_number_0, m.today_number_1, m.today_number_2, m.today_number_3, m.today_number_4, m.today_number_5, m.today_number_6,
] as const // prettier-ignore

/** "Fünf Dinge warten, zwei mit Frist". */
function titleOf(dated: number, open: number): string {
	const count = dated + open
	const waiting = m.today_waiting({ count, text: numbers[count]?.() ?? String(count) })
	const text = (numbers[dated]?.() ?? String(dated)).toLowerCase()
	return dated > 0 ? m.today_with_deadline({ count: dated, waiting, text }) : waiting
}

const tableHref = (slug: string, waiting: Waiting): string =>
	inLocale(paths.parties(slug, tableValues(waitingQuestions[waiting])), getLocale())

/** An item whose title and action open the member table with a question. */
function tableItem(
	slug: string,
	waiting: Waiting,
	item: Pick<WorkItem, 'icon' | 'title' | 'note'>,
	label = m.today_show(),
): WorkItem {
	const href = tableHref(slug, waiting)
	return { ...item, href, action: { href, label } }
}

const figure = (count: number): string => formatNumber(count, getLocale())

function endingItem({ slug, ending: { count, next } }: TodayInput): WorkItem | null {
	if (count === 0) return null
	const note = next && m.today_ending_next({ name: next.name, day: formatDay(next.lastDay, getLocale()) })
	return tableItem(slug, 'ending', { icon: 'cal', title: m.today_ending({ count, text: figure(count) }), note })
}

function claimsItem({ slug, due: { organisations, stale, soon } }: TodayInput): WorkItem | null {
	if (organisations === 0) return null
	const href = inLocale(paths.staleClaims(slug), getLocale())
	return {
		icon: 'phone',
		title: m.today_claims({ count: organisations, text: figure(organisations) }),
		note: m.today_claims_note({ stale: figure(stale), soon: figure(soon) }),
		href,
		action: { href, label: m.claims_stale_remind() },
	}
}

function duplicatesItem({ slug, duplicates: { count, likeliest } }: TodayInput): WorkItem | null {
	if (!likeliest) return null
	const href = inLocale(count > 1 ? paths.duplicates(slug) : paths.duplicate(slug, likeliest.id), getLocale())
	return {
		icon: 'merge',
		title: m.today_duplicates({ count, text: figure(count) }),
		href,
		note: m.today_duplicates_note({ first: likeliest.first.name, second: likeliest.second.name }),
		action: { href, label: m.today_compare() },
	}
}

function askedItem({ slug, asked: count }: TodayInput): WorkItem | null {
	if (count === 0) return null
	const href = inLocale(paths.duplicates(slug, { show: 'elsewhere' }), getLocale())
	return {
		icon: 'merge',
		title: m.elsewhere_today({ count, text: figure(count) }),
		note: m.elsewhere_today_note(),
		href,
		action: { href, label: m.elsewhere_answer() },
	}
}

function unconfirmedItem({ slug, members: { unconfirmed: count } }: TodayInput): WorkItem | null {
	if (count === 0) return null
	const title = m.today_unconfirmed({ count, text: figure(count) })
	return tableItem(slug, 'unconfirmed', { icon: 'check', title, note: m.today_unconfirmed_note() })
}

function unlistedItem({ slug, members: { unlisted: count } }: TodayInput): WorkItem | null {
	if (count === 0) return null
	const title = m.today_unlisted({ count, text: figure(count) })
	return tableItem(slug, 'unlisted', { icon: 'eye', title, note: m.today_unlisted_note() })
}

function upcomingItem({ slug, figures: { upcoming: count } }: TodayInput): WorkItem | null {
	if (count === 0) return null
	return tableItem(slug, 'upcoming', { icon: 'plus', title: m.today_upcoming({ count, text: figure(count) }) })
}

function noticeItem({ slug, figures: { noticeGiven: count } }: TodayInput): WorkItem | null {
	if (count === 0) return null
	return tableItem(slug, 'noticeGiven', { icon: 'file', title: m.today_notice({ count, text: figure(count) }) })
}

/** The table of figures; the first one with its course over a year. */
function figuresOf({ slug, members, figures }: TodayInput) {
	const months = figures.months.map((month) => month.members)
	const change = members.members - (months[0] ?? 0)
	const changed =
		change === 0
			? m.today_members_same()
			: change > 0
				? m.today_members_more({ text: figure(change) })
				: m.today_members_fewer({ text: figure(-change) })
	return [
		{
			label: m.office_members(),
			href: tableHref(slug, 'members'),
			note: changed,
			months,
			value: figure(members.members),
		},
		{
			label: m.today_confirmed(),
			note: m.today_confirmed_note(),
			months: null,
			value: figure(members.members - members.unconfirmed),
		},
		{
			label: m.today_all_claims(),
			note: m.today_all_claims_note({ text: figure(members.proven) }),
			months: null,
			value: figure(members.claims),
		},
	]
}
