/** Days on which something of the parties of a row began, to be held against the days since when there are these parties. */
import type { Cells } from './cells.ts'
import type { PlannedDay, PlannedMembership, PlannedRow } from './planned.ts'
import { dayBefore } from './read-days.ts'

/** Of a membership or function that has an end alone, the last day counts. */
export function beginningsOf(
	cells: Cells,
	{
		organisation,
		person,
		function: held,
		interactions,
	}: Pick<PlannedRow, 'organisation' | 'person' | 'function' | 'interactions'>,
): PlannedDay[] {
	const both = ['organisation', 'person'] as const
	return [
		...membershipDay(cells, organisation?.membership, ['organisation']),
		...membershipDay(cells, person?.membership, ['person']),
		...dayOfPeriod(held, both, { from: cells.header('function.from'), until: cells.header('function.until') }),
		...interactions.map(({ on, kind }) => ({
			day: on,
			column: (kind === 'event' ? cells.header('event.on') : null) ?? cells.header('interaction.on'),
			of: both,
		})),
	]
}

const membershipDay = (
	cells: Cells,
	membership: PlannedMembership | null | undefined,
	of: PlannedDay['of'],
): PlannedDay[] =>
	dayOfPeriod(membership?.endGuessed ? { ...membership, until: null } : membership, of, {
		from: cells.header('membership.from'),
		until: cells.header('membership.until') ?? cells.header('membership.expires'),
	})

type Days<Value> = { from: Value; until: Value }

function dayOfPeriod(
	period: Days<string | null> | null | undefined,
	of: PlannedDay['of'],
	columns: Days<string | null>,
): PlannedDay[] {
	if (period?.from) return [{ day: period.from, column: columns.from, of }]
	return period?.until ? [{ day: dayBefore(period.until), column: columns.until, of }] : []
}
