/** What hangs on a party: numbers, membership, function, competences, tags, notes, opt-outs. */
import type { FunctionKind } from '../../parties/party.schema.ts'
import type { Cells } from './cells.ts'
import type { PlannedMembership, Problem } from './planned.ts'
import { dayAfter, dayOf, type DayOrder } from './read-days.ts'
import type { RowKind } from './read-parties.ts'
import { readFlag } from './values/flag.ts'
import { readFunctionKind } from './values/function-kind.ts'
import { severalOf } from './values/text.ts'
import type { Vocabulary } from './vocabulary.ts'

const longestTag = 80

/** Ids for a party of the kind: own columns always, those of the row when the row is about it, the member number when it is the member. */
export function idsOf(
	cells: Cells,
): (kind: 'organisation' | 'person', main: boolean, member: boolean) => { kind: string; value: string }[] {
	return (kind, main, member) => {
		const ids: { kind: string; value: string }[] = []
		const add = (name: string, value: string) => {
			if (value !== '' && !ids.some((id) => id.kind === name)) ids.push({ kind: name, value: value.slice(0, 200) })
		}
		add(kind, cells.one(`${kind}.external-id`))
		if (main) add(kind, cells.one('external-id'))
		if (main) add(`other-${kind}`, cells.one('other-id'))
		if (member) add('member-number', cells.one('membership.number'))
		return ids
	}
}

/** `given` tells whether any column of the membership is filled. */
export function membershipOf(
	cells: Cells,
	context: { dayOrder: DayOrder; today: string },
	problems: Problem[],
): { given: boolean; value: PlannedMembership | null } {
	const number = cells.one('membership.number').slice(0, 100) || null
	const type = cells.one('membership.type').slice(0, 200) || null
	const from = dayOf(cells.cell('membership.from'), context.dayOrder, 'error', problems)
	const last = dayOf(cells.cell('membership.until'), context.dayOrder, 'error', problems)
	// A term that is usually renewed has ended only when its last day is over.
	const term = last ? null : dayOf(cells.cell('membership.expires'), context.dayOrder, 'hint', problems)
	const end = last ?? (term && term < context.today ? term : null)
	if (from && end && end < from)
		problems.push({
			severity: 'error',
			code: 'ends-before-start',
			column: cells.header('membership.until') ?? cells.header('membership.expires'),
			facts: { from, until: end },
		})
	if (!number && !type && !from && !end) return { given: false, value: null }
	return { given: true, value: { number, type, from, until: end ? dayAfter(end) : null } }
}

/** The function of the person at the organisation; in a list the person is the contact, in an address book an employee. */
export function functionOf(cells: Cells, kind: RowKind): { kind: FunctionKind; title: string | null } {
	const title = cells.one('function.title').slice(0, 200) || null
	const named = cells.one('function.kind')
	return {
		kind:
			(named ? readFunctionKind(named) : null) ??
			(title ? readFunctionKind(title) : null) ??
			(kind === 'person' ? 'employee' : 'main-contact'),
		title,
	}
}

/** Known concepts; for other words a hint with proposals. Nothing is invented. */
export function competencesOf(cells: Cells, vocabulary: Vocabulary, problems: Problem[]): number[] {
	const found = new Set<number>()
	for (const { text, header } of cells.all('competences')) {
		for (const term of severalOf(text)) {
			const id = vocabulary.match(term)
			if (typeof id === 'number') found.add(id)
			else if (id === null) problems.push(unknownTerm(term, header, vocabulary.propose(term)))
		}
	}
	return [...found]
}

function unknownTerm(term: string, column: string, proposals: readonly string[]): Problem {
	const value = term.slice(0, 100)
	if (proposals.length === 0) return { severity: 'hint', code: 'competence-unknown', column, facts: { value } }
	return {
		severity: 'hint',
		code: 'competence-similar',
		column,
		facts: { value, proposals: proposals.join(', '), choices: proposals.join('\n') },
	}
}

/** Tags once each, whatever their case. */
export function tagsOf(cells: Cells, problems: Problem[]): string[] {
	const found = new Map<string, string>()
	for (const { text, header } of cells.all('tags')) {
		for (const tag of severalOf(text)) {
			if (tag.length <= longestTag) found.set(tag.toLowerCase(), found.get(tag.toLowerCase()) ?? tag)
			else
				problems.push({ severity: 'hint', code: 'tag-too-long', column: header, facts: { length: String(longestTag) } })
		}
	}
	return [...found.values()]
}

/** Notes of all columns as one; nothing when they are empty. */
export function notesOf(cells: Cells): string[] {
	const text = cells
		.all('note', 20_000)
		.map((cell) => cell.text)
		.join('\n')
	return text === '' ? [] : [text]
}

const optOutKinds = ['bulk-mail', 'mail', 'phone', 'post', 'sms', 'sharing'] as const

/** Only what is ticked counts: an import adds opt-outs and never removes one. A newsletter column that says no is one too. */
export function optOutsOf(cells: Cells, problems: Problem[]): string[] {
	const found = new Set<string>()
	for (const kind of optOutKinds) {
		const cell = cells.cell(`opt-out.${kind}`)
		if (!cell) continue
		const flag = readFlag(cell.text)
		if (flag === null)
			problems.push({
				severity: 'hint',
				code: 'flag-unreadable',
				column: cell.header,
				facts: { value: cell.text.slice(0, 100) },
			})
		// What cannot be read is kept as a no to us rather than as a yes.
		if (flag !== false) found.add(kind)
	}
	const newsletter = cells.cell('newsletter')
	if (newsletter && readFlag(newsletter.text) === false) found.add('bulk-mail')
	return [...found]
}
