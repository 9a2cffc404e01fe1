/** Types of membership, as the settings show them. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { refuseOutsideOffice } from '../../parties/as-office.ts'
import type { TypeKind } from './statute.schema.ts'

export type TypeSetting = {
	id: number
	label: Localized
	kind: TypeKind
	votes: boolean
	closedOn: string | null
	version: number
	/** How many are such members today. */
	members: number
}

/** The types of a network in its order, with how many members they have today. */
export async function typeSettings(ctx: Context, networkId: number): Promise<TypeSetting[]> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<TypeSetting>`
		select t.id, t.label, t.kind, t.votes, t.closed_on as "closedOn", t.version,
			(select count(*)::int from membership m where m.network_id = ${networkId} and m.type_id = t.id and m.during @> ${ctx.today}::date) as members
		from membership_type t where t.network_id = ${networkId} order by t.position, t.id`.execute(ctx.db)
	return rows
}
