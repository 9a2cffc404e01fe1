/** Who may see what is proposed for a profile: the office of its network, those who represent the organisation, and the person themselves. */
import { sql, type RawBuilder } from 'kysely'
import type { Viewer } from '#platform/context.ts'
import { levelSql } from '../../access/levels.ts'

/** A condition on `profile_proposal` under an alias. */
export function visibleTo(viewer: Viewer, alias: string): RawBuilder<boolean> {
	return sql<boolean>`(${levelSql(viewer, sql.ref(`${alias}.network_id`))} = 'office'
		or ${sql.ref(`${alias}.party_id`)} = any(${[...viewer.persons, ...viewer.represents]}::bigint[]))`
}
