/** Notes of a row, with the day on which they were written. */
import type { Cells } from './cells.ts'
import type { PlannedNote, Problem } from './planned.ts'
import { dayOf, type DayOrder } from './read-days.ts'
import { oneLine } from './values/text.ts'

const longestNote = 20_000

/**
 * All note columns of a row as one note: its title, its text, and whatever is kept with the name of its column, a line each.
 * Nothing when they are empty.
 */
export function notesOf(cells: Cells, order: DayOrder, problems: Problem[]): PlannedNote[] {
	const title = cells.all('note.title').map((cell) => oneLine(cell.text))
	const text = cells.all('note', longestNote).map((cell) => cell.text)
	const labelled = cells
		.all('note.labelled', longestNote)
		.map(({ text: value, header }) => `${header.replace(/:$/, '')}: ${value}`)
	const body = [...(title.length > 0 ? [title.join(', ')] : []), ...text, ...labelled].join('\n').slice(0, longestNote)
	const died = dayOf(cells.cell('person.died-on'), order, 'hint', problems)
	return [
		...(body === '' ? [] : [{ body, on: dayOf(cells.cell('note.on'), order, 'hint', problems) }]),
		...(died ? [{ body: `Verstorben am ${died.split('-').toReversed().join('.')}`, on: died }] : []),
	]
}
