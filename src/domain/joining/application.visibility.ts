/**
 * Who may see what of an application. The office and the board of its network see all of it, once its address has been confirmed: so
 * the first mail promises. The applicant, who holds the link
 * of the status page, sees what becomes of it. To everybody else it does not exist, not even as a number.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import { may } from '../access/permissions.ts'

/** The applications of a network that the viewer may know of, as a condition on `application` (or the alias given). */
export function visibleTo({ viewer }: Context, networkId: number, alias = 'application'): RawBuilder<boolean> {
	if (!may(viewer, 'office.read', networkId)) return sql<boolean>`false`
	return sql<boolean>`(${sql.ref(`${alias}.network_id`)} = ${networkId}
		and exists (select from application_step c where c.application_id = ${sql.ref(`${alias}.id`)} and c.kind = 'confirmed'))`
}

/** What the applicant reads of a step: no names of those who acted, and of reasons only that of a decision. */
export const stepForApplicant = sql`json_build_object('kind', s.kind, 'at', s.at, 'reason', case when s.kind = 'declined' then s.reason end)`
