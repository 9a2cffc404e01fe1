/** A contact that a row tells of: a call, a visit, a meeting, with its day; or one that is still to come. */
import type { Cells } from './cells.ts'
import type { PlannedInteraction, PlannedNote, PlannedTask, Problem } from './planned.ts'
import { eventOf } from './read-event.ts'
import { dayOf, type DayOrder } from './read-days.ts'
import { isDone, isNoContact, isPlanned, readInteractionKind } from './values/interaction-kind.ts'
import { plainText } from './values/plain-text.ts'
import { oneLine } from './values/text.ts'

const longestBody = 20_000

/** Longest title of a task. */
const longestTitle = 300

type Said = {
	interaction: PlannedInteraction | null
	task: PlannedTask | null
	settles: string | null
	notes: PlannedNote[]
}

type Around = { dayOrder: DayOrder; today: string }

/** All contacts of a row, one of a kind each, and what it tells besides as notes. */
export function contactsOf(
	cells: Cells,
	around: Around,
	problems: Problem[],
): Omit<Said, 'interaction'> & { interactions: PlannedInteraction[] } {
	const { interaction, notes, ...tasks } = interactionOf(cells, around, problems)
	const event = eventOf(cells, around, problems)
	return {
		...tasks,
		interactions: [interaction, event.interaction].filter((contact) => contact !== null),
		notes: [...notes, ...event.notes],
	}
}

/**
 * The contact of a row: its kind, its day, its subject and text. What was called off or nobody answered is a note, so that it counts as no
 * contact. What is planned for a day that is still to come is a task; what has no day, or was called off before its day, is a note of the party.
 */
function interactionOf(cells: Cells, { dayOrder, today }: Around, problems: Problem[]): Said {
	const none = { interaction: null, task: null, settles: null, notes: [] }
	const type = cells.one('interaction.kind')
	const subject = cells.one('interaction.subject')
	const texts = cells.all('interaction.text', longestBody).map(({ text }) => plainText(text))
	const dayCell = cells.cell('interaction.on')
	if (type === '' && subject === '' && texts.length === 0 && !dayCell) return none
	const day = dayOf(dayCell, dayOrder, 'hint', problems)
	const status = cells.one('interaction.state')
	const kind = type === '' ? null : readInteractionKind(type)
	const labelled = cells.all('interaction.labelled').map(({ text, header }) => `${header.replace(/:$/, '')}: ${text}`)
	const rest = [
		...(kind === null && type !== '' && (subject !== '' || texts.length > 0) ? [said(cells, 'kind', type)] : []),
		...(status === '' || isDone(status) ? [] : [said(cells, 'state', status)]),
		...labelled,
	]
	const what = [...(subject === '' ? [] : [subject]), ...texts]
	const usual = type || (cells.header('interaction.on') ?? '')
	const body = (lines: readonly string[]) => [...(lines.length > 0 ? lines : [usual]), ...rest].join('\n').slice(0, longestBody) // prettier-ignore
	const by = cells.one('interaction.by').slice(0, 200) || null
	const id = cells.one('interaction.id').slice(0, 200) || null
	if (day === null || day > today) {
		const ahead = day === null ? [] : [said(cells, 'on', day)]
		const note = body([...what, ...ahead])
		if (day === null || !(isPlanned(status) || (status === '' && (type !== '' || what.length > 0))))
			return { ...none, settles: id, notes: [{ body: note, on: null }] }
		const whole = [type, what[0] ?? ''].filter((part) => part !== '').join(': ') || usual
		const title = oneLine(whole).slice(0, longestTitle)
		const saysMore = what.length > 1 || labelled.length > 0 || title !== whole
		return { ...none, task: { id, title, dueOn: day, by, note, saysMore } }
	}
	// A column of days alone, such as "last contact", tells of contacts.
	const usually = type === '' && what.length === 0 ? 'meeting' : 'note'
	const isAhead = isPlanned(status)
	return {
		...none,
		settles: isAhead ? null : id,
		interaction: {
			...{ id, on: day, by, body: body(what) },
			kind: isNoContact(status) ? 'note' : (kind ?? usually),
			...(isAhead && { isAhead }),
		},
	}
}

const said = (cells: Cells, field: 'kind' | 'state' | 'on', value: string): string =>
	`${(cells.header(`interaction.${field}`) ?? '').replace(/:$/, '')}: ${value}`
