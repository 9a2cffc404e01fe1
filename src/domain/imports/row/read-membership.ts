/** What a row says of a membership: days, number, type, and the word for its status. */
import { fold } from '#platform/search-text.ts'
import type { CustomField } from '../../fields/field.schema.ts'
import type { Cells } from './cells.ts'
import type { PlannedMembership, Problem } from './planned.ts'
import { dayAfter, dayOf, lastDayOf, type DayOrder } from './read-days.ts'
import { membershipFieldsOf } from './read-own-fields.ts'
import { readFlag } from './values/flag.ts'
import { readMembershipWord, type MembershipWord } from './values/membership-status.ts'

type Context = {
	dayOrder: DayOrder
	today: string
	statuses?: Readonly<Record<string, string>>
	fields: readonly CustomField[]
}

export type ReadMembership = {
	/** Whether any column of the membership is filled. */
	given: boolean
	value: PlannedMembership | null
	/** The row says that there is no membership, whoever else in the file is a member. */
	barred: boolean
	/** What the status says beyond what a membership can hold. */
	tags: string[]
}

/**
 * The status of a membership is never kept: it becomes days. "Ausgetreten" ends it (without a day on the day of the import), "gekündigt"
 * is a notice with its end, "ruhend" a suspension, "beantragt" no membership yet.
 */
export function membershipOf(cells: Cells, context: Context, problems: Problem[]): ReadMembership {
	const number = cells.one('membership.number').slice(0, 100) || null
	const type = cells.one('membership.type').slice(0, 200) || null
	const { dayOrder: order } = context
	const from = dayOf(cells.cell('membership.from'), order, 'error', problems)
	const died = dayOf(cells.cell('person.died-on'), order, 'hint', [])
	const last = lastDayOf(cells.cell('membership.until'), order, 'error', problems) ?? died
	const noticed = dayOf(cells.cell('membership.notice'), order, 'hint', problems)
	const { word, tags } = statusOf(cells, context, problems)
	// A term that is usually renewed has ended only when its last day is over.
	const term = last ? null : lastDayOf(cells.cell('membership.expires'), order, 'hint', problems)
	const ended =
		last ?? (word?.kind === 'ended' ? (word.day ?? pastTerm(term, context.today)) : pastTerm(term, context.today))
	const end = ended ?? (word?.kind === 'notice' ? word.day : null)
	if (from && end && end < from)
		problems.push({
			severity: 'error',
			code: 'ends-before-start',
			column:
				cells.header('membership.until') ?? cells.header('membership.expires') ?? cells.header('membership.status'),
			facts: { from, until: end },
		})
	const barred = isBarred(cells, word)
	const custom = membershipFieldsOf(cells, context, problems)
	const said = Object.keys(custom).length > 0 ? { custom } : {}
	if (!barred && !(number ?? type ?? from ?? end ?? word ?? noticed) && 'custom' in said)
		return { given: true, value: { number, type, from, until: null, ...said, ifThere: true }, barred, tags }
	if (barred || (!number && !type && !from && !end && !word && !noticed))
		return { given: barred, value: null, barred, tags }
	const until = end ? dayAfter(end) : null
	const value: PlannedMembership = { number, type, from, until, ...said }
	const hint = (code: string, column: string | null) => problems.push({ severity: 'hint', code, column, facts: {} })
	if (word?.kind === 'ended' && !until)
		endGuessed(value, context.today, () => hint('end-unknown', cells.header('membership.status')))
	if (noticed || word?.kind === 'notice') {
		if (until && until > context.today)
			value.notice = { givenOn: earlier(noticed ?? context.today, until), endsOn: until }
		else if (!until) hint('notice-without-end', cells.header('membership.notice') ?? cells.header('membership.status'))
	}
	if (word?.kind === 'suspended') value.rest = { from: word.day ?? from ?? context.today, until }
	const because = died ? 'death' : word?.because
	if (because && value.until && value.until <= context.today) value.because = because
	return { given: true, value, barred, tags }
}

const pastTerm = (term: string | null, today: string): string | null => (term && term < today ? term : null)
const earlier = (a: string, b: string): string => (a < b ? a : b)

/** Of a membership that begins later nothing is known but that somebody has given it up: it never begins. */
function endGuessed(value: PlannedMembership, today: string, tell: () => void): void {
	tell()
	if (value.from !== null && value.from >= today) return
	value.until = today
	value.endGuessed = true
}

function isBarred(cells: Cells, word: MembershipWord | null): boolean {
	if (word?.kind === 'applied' || word?.kind === 'none') return true
	if (readFlag(cells.one('membership.applied')) === true) return true
	const member = cells.cell('membership.is-member')
	return member !== null && readFlag(member.text) === false
}

/** A word that is none of a membership, or of none, is kept as a tag. */
function statusOf(
	cells: Cells,
	context: Context,
	problems: Problem[],
): { word: MembershipWord | null; tags: string[] } {
	const cell = cells.cell('membership.status')
	if (!cell) return { word: null, tags: [] }
	const word = readMembershipWord(
		context.statuses?.[cell.text] ?? context.statuses?.[fold(cell.text)] ?? cell.text,
		context.dayOrder,
	)
	const kept = [`Status: ${cell.text}`.slice(0, 80)]
	if (!word) {
		problems.push({
			severity: 'hint',
			code: 'status-unknown',
			column: cell.header,
			facts: { value: cell.text.slice(0, 100) },
		})
		return { word, tags: kept }
	}
	return { word, tags: word.kind === 'applied' || word.kind === 'none' ? kept : [] }
}
