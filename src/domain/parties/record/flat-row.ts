/** A party's row with each of its own fields as a column `custom.<key>`, so that two people can change two of them. */
import { isDeepStrictEqual } from 'node:util'

type Row = Record<string, unknown>

const prefix = 'custom.'

/** The row with its own fields beside its columns. */
export function flatRow({ custom, ...row }: Row): Row {
	const fields = Object.entries((custom ?? {}) as Row).map(([key, value]) => [prefix + key, value] as const)
	return { ...row, ...Object.fromEntries(fields) }
}

/** Flat values as columns again; fields that are not named stay as `now` has them, empty ones go. */
export function columnsOfFlat(values: Row, now: Row): Row {
	const own = Object.entries(values).filter(([name]) => name.startsWith(prefix))
	const columns = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith(prefix)))
	if (own.length === 0) return columns
	const custom = {
		...(now.custom as Row),
		...Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value])),
	}
	return {
		...columns,
		custom: Object.fromEntries(Object.entries(custom).filter(([, value]) => value !== null && value !== undefined)),
	}
}

/** The names of the flat columns in which two rows differ. */
export function differing(before: Row, after: Row): string[] {
	const [old, now] = [flatRow(before), flatRow(after)]
	return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
		(name) => !isDeepStrictEqual(old[name] ?? null, now[name] ?? null),
	)
}
