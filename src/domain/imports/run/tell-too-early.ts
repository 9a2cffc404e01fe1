/**
 * What began before there was the organisation or person. Nobody knows which of the two days is wrong, so both come in as the file says, and
 * the row carries a hint with both: an earlier system often knows the year of a legal form, and a day of joining is not to be lost over it.
 */
import { begunTooEarly, daysBefore, type TooEarly } from '../../parties/record/since-when.ts'
import type { Problem } from '../row/planned.ts'
import type { IdentifiedRow } from './identify.ts'
import type { RowProblem, RunState } from './run-state.ts'
import type { Unit } from './unit.ts'

/** Tells the days of a batch that is written, and those that the records had already when the batch has brought the year or the day of birth. */
export async function tellTooEarly(
	state: RunState,
	rows: readonly IdentifiedRow[],
	units: readonly Unit[],
): Promise<void> {
	const said = rows.flatMap(({ planned, ...of }) =>
		planned.days.flatMap(({ day, column, of: whom }) =>
			whom
				.map((each) => of[each])
				.filter((unit) => unit !== null && unit.mode !== 'known' && mayKnow(unit))
				.map((unit) => ({ row: planned.number, partyId: unit!.partyId, day, column })),
		),
	)
	const problems = await tooEarly(state, said)
	const told = new Set(problems.map(({ partyId }) => partyId))
	const found = new Map(
		units
			.filter((unit) => (unit.mode === 'update' || unit.mode === 'fill') && saysSince(unit) && !told.has(unit.partyId))
			.map((unit) => [unit.partyId, unit.row]),
	)
	const held = found.size === 0 ? [] : await begunTooEarly(state.ctx, [...found.keys()])
	state.report([
		...problems.map(({ problem }) => problem),
		...held.map((each) => ({ ...hintOf(each), row: found.get(each.partyId)!, column: null })),
	])
}

/** Hints at days that are too early for their party, each with the party. */
export async function tooEarly<Said extends { row: number; partyId: number; day: string; column: string | null }>(
	state: RunState,
	said: readonly Said[],
): Promise<{ said: Said; partyId: number; problem: RowProblem }[]> {
	if (said.length === 0) return []
	const rows = await daysBefore(state.ctx, said)
	return rows.map(({ place, ...each }) => {
		const { row, column, partyId } = said[place]!
		return { said: said[place]!, partyId, problem: { ...hintOf(each), row, column } }
	})
}

const hintOf = ({ day, founded, born_on }: TooEarly): Omit<Problem, 'column'> =>
	founded === null
		? { severity: 'hint', code: 'before-birth', facts: { day, from: born_on ?? '' } }
		: { severity: 'hint', code: 'before-founding', facts: { day, year: String(founded) } }

const saysSince = ({ columns }: Unit): boolean => columns.founded !== null || columns.born_on !== null

/** Of a new record only the rows of the batch know anything. */
const mayKnow = (unit: Unit): boolean => unit.mode !== 'create' || saysSince(unit)
