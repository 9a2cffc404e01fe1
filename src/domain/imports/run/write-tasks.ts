/** What rows of a batch say that is still to be done. */
import { numbersOfTasks, settleTasks, takeOverTasks } from '../../relations/tasks/take-over-tasks.ts'
import type { PlannedTask } from '../row/planned.ts'
import type { IdentifiedRow } from './identify.ts'
import type { RunState } from './run-state.ts'
import type { Unit } from './unit.ts'
import { writeNotes } from './write-details.ts'

type Wanted = PlannedTask & { parties: number[] }

/** A number is one task, at whom the first of its rows is about; the others whom rows of that number name keep it as a note. */
function wantedIn(rows: readonly IdentifiedRow[]): Wanted[] {
	const numbered = new Map<string, Wanted>()
	const others: Wanted[] = []
	for (const { planned, organisation, person } of rows) {
		const unit = planned.about === 'person' ? (person ?? organisation) : (organisation ?? person)
		if (!planned.task || !unit || unit.mode === 'known') continue
		const { id } = planned.task
		const known = id === null ? undefined : numbered.get(id)
		if (known) known.parties.push(unit.partyId)
		else {
			const wanted = { ...planned.task, parties: [unit.partyId] }
			if (id === null) others.push(wanted)
			else numbered.set(id, wanted)
		}
	}
	return [...numbered.values(), ...others]
}

/**
 * Writes tasks and ticks off those of which a later file says that they happened or were called off. Returns the parties to which something
 * came, and the numbers of activities that are tasks here and still to be done there, though their day is over: they are no contacts.
 */
export async function writeTasks(
	state: RunState,
	rows: readonly IdentifiedRow[],
): Promise<{ changed: number[]; overdue: ReadonlySet<string> }> {
	const { ctx, source } = state
	const wanted = wantedIn(rows)
	const { parties, changed } =
		wanted.length === 0
			? { parties: [], changed: [] }
			: await takeOverTasks(ctx, source, wanted.map(({ id, parties: [partyId], ...task }) => ({ ...task, number: id, partyId: partyId! }))) // prettier-ignore
	const noted = wanted.flatMap(({ note, saysMore, parties: all }, place) =>
		[...new Set(all)]
			.filter((partyId) => saysMore || partyId !== parties[place])
			.map((partyId): Pick<Unit, 'partyId' | 'notes'> => ({ partyId, notes: [{ body: note, on: null }] })),
	)
	const planned = rows.map((row) => row.planned)
	const settled = planned.flatMap(({ settles }) => settles ?? [])
	const passed = planned.flatMap(({ interactions }) => interactions.flatMap(({ isAhead, id }) => (isAhead && id) || []))
	return {
		changed: [...changed, ...(await writeNotes(state, noted)), ...(await settleTasks(ctx, source, settled))],
		overdue: await numbersOfTasks(ctx, source, passed),
	}
}
