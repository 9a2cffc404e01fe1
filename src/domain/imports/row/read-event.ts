/** That somebody was at an event, as lists of participants say it: a row for each event and person. */
import { fold } from '#platform/search-text.ts'
import type { Cells } from './cells.ts'
import type { PlannedInteraction, PlannedNote, Problem } from './planned.ts'
import { dayOf, type DayOrder } from './read-days.ts'
import { goesWithoutSaying, wasAbsent } from './values/attendance.ts'
import { plainText } from './values/plain-text.ts'

const longestBody = 20_000

/**
 * The event of a row, the same for all who were there: its title, and what the row says of the event. What it says of this one participant
 * is a note of theirs. Whoever called off, did not come or is still to come was not there, which is a note, too, as is an event without a title or day.
 */
export function eventOf(
	cells: Cells,
	{ dayOrder, today }: { dayOrder: DayOrder; today: string },
	problems: Problem[],
): { interaction: PlannedInteraction | null; notes: PlannedNote[] } {
	const title = cells.one('event.title')
	const status = cells.one('event.state')
	const texts = cells.all('event.text', longestBody).map(({ text }) => plainText(text))
	const ofEvent = cells.all('event.labelled').map(labelled)
	const ofParticipant = cells.all('event.participant').filter(({ text }) => !goesWithoutSaying(text))
	const day = dayOf(cells.cell('event.on'), dayOrder, 'hint', problems)
	const state =
		status === '' || goesWithoutSaying(status)
			? []
			: [labelled({ text: status, header: cells.header('event.state') ?? '' })]
	const note = (lines: readonly string[]): PlannedNote[] =>
		lines.length === 0 ? [] : [{ body: [title, ...lines].filter(Boolean).join('\n').slice(0, longestBody), on: day }]
	const own = [...texts, ...state, ...ofParticipant.map(labelled)]
	if (title === '' || day === null || day > today || wasAbsent(status)) {
		const all = [...texts, ...ofEvent, ...state, ...ofParticipant.map(labelled)]
		return { interaction: null, notes: title === '' ? note(all) : note(all.length > 0 ? all : ['']) }
	}
	return {
		interaction: {
			id: identityOf(cells.one('event.id'), title, day),
			kind: 'event',
			on: day,
			body: [title, ...ofEvent].join('\n').slice(0, longestBody),
			by: null,
		},
		notes: note(own),
	}
}

/** By its number in the other system; without one, or with a name in its place, by day and title. */
const identityOf = (number: string, title: string, day: string): string =>
	(/^\S*\d\S*$/.test(number) ? `event ${number}` : `event ${day} ${fold(title) || title}`).slice(0, 200)

const labelled = ({ text, header }: { text: string; header: string }): string => `${header.replace(/:$/, '')}: ${text}`
