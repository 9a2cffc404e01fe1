import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import type { Localized } from '#platform/localized.ts'
import { asOffice } from '../../parties/as-office.ts'
import type { InteractionKind } from '../relations.schema.ts'
import type { Colleague } from '../staff.queries.ts'

export type Interaction = {
	id: number
	kind: InteractionKind
	/** ISO day. */
	happenedOn: string
	body: string
	needs: string[]
	author: string | null
	version: number
	parties: { id: number; name: string; kind: 'organisation' | 'person' }[]
	accounts: Colleague[]
	competences: { id: number; labels: Localized; slug: string }[]
}

/** An interaction as JSON, for statements that know it as `i`. */
export const interactionJson = sql`json_build_object(
	'id', i.id, 'kind', i.kind, 'happenedOn', i.happened_on, 'body', i.body, 'needs', i.needs, 'author', i.author_name, 'version', i.version,
	'parties', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'kind', p.kind) order by p.kind, p.name_key), '[]')
		from interaction_party ip join party p on p.id = ip.party_id where ip.interaction_id = i.id),
	'accounts', (select coalesce(json_agg(json_build_object('id', a.account_id, 'name', a.name) order by a.name), '[]')
		from interaction_account a where a.interaction_id = i.id),
	'competences', (select coalesce(json_agg(json_build_object('id', c.id, 'labels', c.labels, 'slug', c.slug) order by c.slug), '[]')
		from interaction_competence ic join competence c on c.id = ic.competence_id where ic.interaction_id = i.id))`

/**
 * One interaction of a party, for its form.
 * @throws Refusal `relations.interaction-not-found`
 */
export async function interactionOf(
	ctx: Context,
	networkId: number,
	partyId: number,
	interactionId: number,
): Promise<Interaction> {
	if (!Number.isSafeInteger(interactionId)) throw new Refusal('not-found', 'relations.interaction-not-found')
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<{ interaction: Interaction }>`
			select ${interactionJson} as interaction from interaction i where i.id = ${interactionId} and i.network_id = ${networkId}
				and exists (select from interaction_party ip where ip.interaction_id = i.id and ip.party_id = ${partyId})`.execute(db)
		if (!rows[0]) throw new Refusal('not-found', 'relations.interaction-not-found')
		return rows[0].interaction
	})
}
