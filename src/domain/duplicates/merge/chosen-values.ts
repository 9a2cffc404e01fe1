/** The values of the two records side by side, which of them stays, and the columns that this makes of the remaining record. */
import { narrower, type Scope } from '#platform/context.ts'
import { columnsOfFlat, flatRow } from '../../parties/record/flat-row.ts'

export type PartyRow = Record<string, unknown>

const organisationColumns = ['name', 'organisation_kind', 'legal_form', 'size_class', 'employees', 'founded', 'register_number', 'vat_id', 'summary', 'description', 'languages'] // prettier-ignore
const personColumns = ['salutation', 'title', 'given_name', 'family_name', 'born_on']

/** Columns that can be chosen, by kind, with the fields that the office has defined as `custom.<key>`. */
export function choosable(kind: 'organisation' | 'person', ...rows: readonly PartyRow[]): string[] {
	const own = rows.flatMap((row) => Object.keys((row.custom ?? {}) as PartyRow).map((key) => `custom.${key}`))
	return [...(kind === 'person' ? personColumns : organisationColumns), ...[...new Set(own)].toSorted()]
}

/** Nothing is said: null, an empty text, list or object. */
export const isEmpty = (value: unknown): boolean =>
	value === null ||
	value === undefined ||
	value === '' ||
	(typeof value === 'object' && Object.keys(value).length === 0)

/** Both say the same, whatever its shape. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Whether the value of the other record stays when nobody chooses: it alone is there, or it says more, or later. */
export function otherByDefault(kept: PartyRow, other: PartyRow, column: string): boolean {
	const [own, theirs] = [flatRow(kept)[column], flatRow(other)[column]]
	if (isEmpty(theirs) || same(own, theirs)) return false
	if (isEmpty(own)) return true
	if (column === 'summary' || column === 'description')
		return JSON.stringify(theirs).length > JSON.stringify(own).length * 1.2
	if (column === 'employees' || column === 'size_class') return String(other.changed_at) > String(kept.changed_at)
	return false
}

/** The columns to be written; a scope that the other record had narrowed for a value comes with it. */
export function columnsTaken(kept: PartyRow, other: PartyRow, taken: readonly string[]): PartyRow {
	const flat = flatRow(other)
	const values = columnsOfFlat(Object.fromEntries(taken.map((column) => [column, flat[column] ?? null])), kept)
	const scopes = { ...(kept.scopes as Record<string, Scope>) }
	for (const [column, scope] of Object.entries((other.scopes ?? {}) as Record<string, Scope>))
		if (taken.includes(column)) scopes[column] = scopes[column] ? narrower(scopes[column], scope) : scope
	return same(scopes, kept.scopes) ? values : { ...values, scopes }
}
