/**
 * How near a viewer is to a network: the level to which scopes are compared, once in TypeScript and once as SQL.
 * A property test holds the two together.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Scope, Viewer } from '#platform/context.ts'
import { networksWith } from './permissions.ts'

/** `office` for its office and board, `members` for its members, `alliance` for members of allied networks, else `public`. */
export function levelIn(viewer: Viewer, networkId: number): Scope {
	if (networksWith(viewer, 'office.read').includes(networkId)) return 'office'
	if (viewer.memberOf.includes(networkId)) return 'members'
	if (viewer.allianceOf.includes(networkId)) return 'alliance'
	return 'public'
}

/** The same as an SQL expression of type scope. `networkColumn` is a reference such as sql.ref('party.network_id'). */
export function levelSql(viewer: Viewer, networkColumn: RawBuilder<unknown>): RawBuilder<Scope> {
	const office = networksWith(viewer, 'office.read')
	if (office.length + viewer.memberOf.length + viewer.allianceOf.length === 0) return sql<Scope>`'public'::scope`
	// A scope each, not a text that becomes one for each row anew: of a given network all of it is one constant.
	return sql<Scope>`(case
		when ${networkColumn} = any(${office}::bigint[]) then 'office'::scope
		when ${networkColumn} = any(${[...viewer.memberOf]}::bigint[]) then 'members'::scope
		when ${networkColumn} = any(${[...viewer.allianceOf]}::bigint[]) then 'alliance'::scope
		else 'public'::scope end)`
}
