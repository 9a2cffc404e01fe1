/** Who may see the values of a field that an office has defined: its scope, or the narrower one that the record says. */
import { sql, type RawBuilder } from 'kysely'
import type { Viewer } from '#platform/context.ts'
import { levelSql } from '../access/levels.ts'

/** Under this name a record keeps the narrower scope of a field. */
export const scopeKey = (key: string): string => `custom.${key}`

/**
 * Whether a viewer sees what a record says in a field: `field` is the alias of `custom_field`, `record` that of a row with
 * `network_id` and `scopes`: for what a membership says, that of its member. Of persons the owner of the record adds their consent (party.visibility.ts).
 */
export function fieldVisibleTo(viewer: Viewer, field: string, record: string): RawBuilder<boolean> {
	const [own, row] = [(name: string) => sql.ref(`${field}.${name}`), (name: string) => sql.ref(`${record}.${name}`)]
	const level = levelSql(viewer, row('network_id'))
	const scope = sql`least(${own('scope')}, (${row('scopes')} ->> ('custom.' || ${own('key')}))::scope)`
	return sql<boolean>`(${own('network_id')} = ${row('network_id')} and ${own('retired_on')} is null and ${scope} >= ${level})`
}
