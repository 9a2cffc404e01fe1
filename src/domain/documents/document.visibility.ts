/** Who may see which documents. Every list and every download starts here. */
import { sql, type RawBuilder } from 'kysely'
import type { Viewer } from '#platform/context.ts'
import { levelSql } from '../access/levels.ts'
import { visibleTo } from '../parties/party.visibility.ts'

/**
 * A document is seen by its office; by others when it is wide enough and hangs on a network or on a party that they see.
 * Of their own records people see what members see, and what the office opened to them. What hangs on anything else stays in the office.
 */
export function documentVisibleTo(viewer: Viewer, today: string, alias = 'document'): RawBuilder<boolean> {
	const column = (name: string) => sql.ref(`${alias}.${name}`)
	const level = levelSql(viewer, column('network_id'))
	const isOwn = sql`${column('subject_id')} = any(${[...viewer.persons, ...viewer.represents]}::bigint[])`
	return sql<boolean>`(${level} = 'office'
		or ((${column('scope')} >= (case when ${isOwn} then least(${level}, 'members'::scope) else ${level} end) or (${column('opened')} and ${isOwn}))
			and (exists (select from subject s where s.id = ${column('subject_id')} and s.kind = 'network')
				or exists (select from party p where p.id = ${column('subject_id')} and ${visibleTo(viewer, today, 'p')}))))`
}

/** The `DocumentScope` of a row, as `keptScope` keeps it. */
export const scopeOf = (alias: string): RawBuilder<unknown> =>
	sql`case when ${sql.ref(`${alias}.opened`)} then 'own' else ${sql.ref(`${alias}.scope`)}::text end`
