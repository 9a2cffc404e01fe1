/** What hangs on a party: numbers, function, competences, tags, opt-outs. */
import type { Cells } from './cells.ts'
import type { PlannedFunction, Problem } from './planned.ts'
import { dayAfter, dayOf, lastDayOf, type DayOrder } from './read-days.ts'
import type { RowKind } from './read-parties.ts'
import { readFlag } from './values/flag.ts'
import { readFunctionKind } from './values/function-kind.ts'
import { oneLine, severalOf } from './values/text.ts'
import type { Vocabulary } from './vocabulary.ts'

const longestTag = 80

/** Ids for a party of the kind: own columns always, those of the row when the row is about it, the member number when it is the member. */
export function idsOf(
	cells: Cells,
	rowKind: RowKind,
): (kind: 'organisation' | 'person', main: boolean, member: boolean) => { kind: string; value: string }[] {
	return (kind, main, member) => {
		const ids: { kind: string; value: string }[] = []
		const add = (name: string, value: string) => {
			if (value !== '' && !ids.some((id) => id.kind === name)) ids.push({ kind: name, value: value.slice(0, 200) })
		}
		add(kind, cells.one(`${kind}.external-id`))
		if (kind === 'organisation' && !main && rowKind !== 'organisation') add(kind, cells.one('organisation.above-id'))
		if (main) add(kind, cells.one('external-id'))
		if (main) add(`other-${kind}`, cells.one('other-id'))
		if (member) add('member-number', cells.one('membership.number'))
		return ids
	}
}

/** The function of the person at the organisation; in a list the person is the contact, in an address book an employee. */
export function functionOf(cells: Cells, kind: RowKind, order: DayOrder, problems: Problem[]): PlannedFunction {
	const title = cells.one('function.title').slice(0, 200) || null
	const named = cells.one('function.kind')
	const from = dayOf(cells.cell('function.from'), order, 'hint', problems)
	const last = lastDayOf(cells.cell('function.until'), order, 'hint', problems)
	const until = last && dayAfter(last)
	const column = cells.header('function.until')
	// An end before the beginning says nothing of either.
	const turned = from !== null && until !== null && from >= until
	if (turned) problems.push({ severity: 'hint', code: 'function-turned', column, facts: { from, until: last! } })
	return {
		kind:
			(named ? readFunctionKind(named) : null) ??
			(title ? readFunctionKind(title) : null) ??
			(kind === 'person' ? 'employee' : 'main-contact'),
		title,
		from: turned ? null : from,
		until: turned ? null : until,
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

/** Groups of other systems are kept as tags: a prefix says what they were. */
export const groupPrefix = 'Gruppe: '

/** Tags once each, whatever their case: those of tag columns, of groups, and of ticked columns, which are called like their header. */
export function tagsOf(cells: Cells, problems: Problem[]): string[] {
	const found = new Map<string, string>()
	const add = (tag: string, header: string) => {
		if (tag.length <= longestTag) found.set(tag.toLowerCase(), found.get(tag.toLowerCase()) ?? tag)
		else
			problems.push({ severity: 'hint', code: 'tag-too-long', column: header, facts: { length: String(longestTag) } })
	}
	for (const { text, header } of cells.all('tags')) for (const tag of severalOf(text)) add(tag, header)
	for (const { text, header } of cells.all('row.group-kind')) add(oneLine(text), header)
	for (const { text, header } of cells.all('groups'))
		for (const group of severalOf(text)) add(groupPrefix + group, header)
	for (const { text, header } of cells.all('flag-tag')) {
		const flag = readFlag(text)
		const name = header.replace(/^(eigenschaft|sekundaer|zusatzfeld)[_ -]/i, '')
		if (flag === true) add(name, header)
		else if (flag === null) add(`${name}: ${oneLine(text)}`, header)
	}
	return [...found.values()]
}

const optOutKinds = ['bulk-mail', 'mail', 'phone', 'post', 'sms', 'sharing'] as const

/** Only what is ticked counts: an import adds opt-outs and never removes one. A newsletter or directory column that says no is one too. */
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
	const directory = cells.cell('directory')
	if (directory && readFlag(directory.text) === false) found.add('sharing')
	return [...found]
}
