/** Benefits are computed, not copied: the people of a member organisation are members through their function. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import type { FunctionKind } from '../../parties/party.schema.ts'
import { refuseOutsideOffice } from '../../parties/as-office.ts'

/** Why a person counts as a member: through which function, at which member. */
export type ThroughFunction = {
	personId: number
	organisation: { id: number; name: string }
	kind: FunctionKind
	title: string | null
	membershipType: Localized
}

/**
 * Who is a member through a function on a day, with every reason: of these people, or of all of the network. Whoever has several
 * functions stands there several times.
 */
export async function membersThroughFunctions(
	ctx: Context,
	networkId: number,
	day: string,
	personIds: readonly number[] | null = null,
): Promise<ThroughFunction[]> {
	refuseOutsideOffice(ctx, networkId)
	const { rows } = await sql<ThroughFunction>`
		select t.person_id as "personId", json_build_object('id', o.id, 'name', o.name) as organisation, f.kind, f.title, y.label as "membershipType"
		from members_through_functions(${day}::date) t join party_function f on f.id = t.function_id join party o on o.id = t.organisation_id
		join membership m on m.id = t.membership_id join membership_type y on y.id = m.type_id
		where t.network_id = ${networkId} and (${personIds === null} or t.person_id = any(${[...(personIds ?? [])]}::bigint[]))
		order by t.person_id, o.name_key, f.id`.execute(ctx.db)
	return rows
}
