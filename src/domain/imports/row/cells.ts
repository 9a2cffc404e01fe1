/** The cells of one row by what their columns become. */
import type { Row } from '#platform/tabular/row.ts'
import type { Column, ColumnTarget } from '../columns/column-targets.ts'
import type { Problem } from './planned.ts'
import { isVoid, oneLine } from './values/text.ts'

export type Layout = { columns: readonly Column[]; at: ReadonlyMap<ColumnTarget, readonly number[]> }

/** Where each target is found; several columns may share one. */
export function layoutOf(columns: readonly Column[]): Layout {
	const at = new Map<ColumnTarget, number[]>()
	columns.forEach(({ target }, index) => {
		if (target !== 'ignored') at.set(target, [...(at.get(target) ?? []), index])
	})
	return { columns, at }
}

export type Cell = { text: string; header: string }

export type Cells = {
	/** The first filled cell, on one line; '' when there is none. */
	one(target: ColumnTarget): string
	/** The same with its header, for problems. */
	cell(target: ColumnTarget): Cell | null
	/** All filled cells, with their lines: lines separate values. */
	all(target: ColumnTarget, longest?: number): Cell[]
	/** The first filled cell with its lines, for texts. */
	text(target: ColumnTarget): string
	/** Header of the first column with this target. */
	header(target: ColumnTarget): string | null
	/** The raw cells of the targets that `includes` accepts, for comparing. */
	content(includes: (target: ColumnTarget) => boolean): string
}

/** Longest value on one line, longest list of values, longest text; longer ones are cut and reported. */
const longestValue = 1_000
const longestList = 5_000
const longestText = 20_000
const none: readonly number[] = []

/** Looks at one row through the layout. Values that are too long are cut, with a hint among the problems. */
export function cellsOf(row: Row, layout: Layout, problems: Problem[]): Cells {
	const at = (target: ColumnTarget) => layout.at.get(target) ?? none
	const raw = (index: number) => row.cells[index] ?? ''
	const headerAt = (index: number) => layout.columns[index]!.header
	const within = (index: number, longest: number): string => {
		const given = raw(index).trim()
		if (given.length <= longest) return given
		problems.push({ severity: 'hint', code: 'cut', column: headerAt(index), facts: { length: String(longest) } })
		return given.slice(0, longest)
	}
	const short = (index: number): string => {
		const text = oneLine(within(index, longestValue))
		return isVoid(text) ? '' : text
	}
	const cell = (target: ColumnTarget): Cell | null => {
		for (const index of at(target)) {
			const text = short(index)
			if (text !== '') return { text, header: headerAt(index) }
		}
		return null
	}
	return {
		cell,
		one: (target) => cell(target)?.text ?? '',
		all(target, longest = longestList) {
			return at(target).flatMap((index) => {
				const text = within(index, longest).replace(/[^\S\n]+/g, ' ')
				return text === '' || isVoid(text) ? [] : [{ text, header: headerAt(index) }]
			})
		},
		text(target) {
			const index = at(target).find((each) => raw(each).trim() !== '')
			return index === undefined ? '' : within(index, longestText)
		},
		header: (target) => (at(target).length > 0 ? headerAt(at(target)[0]!) : null),
		content(includes) {
			let content = ''
			for (const [target, indexes] of layout.at)
				if (includes(target)) for (const index of indexes) content += `${raw(index)}\u001f`
			return content
		},
	}
}
