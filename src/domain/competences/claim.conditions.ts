import { sql, type RawBuilder } from 'kysely'

/**
 * Whether a party has claimed a competence, or a narrower one, at least at a level. `party` is the column with its id. For the
 * office of the network, which sees all claims of its records.
 */
export function hasCompetence(
	party: RawBuilder<unknown>,
	networkId: number,
	slug: string,
	level: number,
): RawBuilder<boolean> {
	return sql<boolean>`((${party} in (select cl.party_id from claim cl join competence k on k.id = cl.competence_id
		where cl.network_id = ${networkId} and cl.level >= ${level} and k.path @> array(select id from competence where slug = ${slug} limit 1)
			and exists (select from competence where slug = ${slug}))) is true)`
}
