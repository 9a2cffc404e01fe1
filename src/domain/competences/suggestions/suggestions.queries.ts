/** What texts suggest, for those who decide about it. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import type { Localized } from '#platform/localized.ts'
import { inNetwork } from '../../access/in-network.ts'
import { may } from '../../access/permissions.ts'
import { keepsProfile } from '../../parties/profile/keeps-profile.ts'
import type { SuggestionSource } from './suggestion.schema.ts'

export type Suggestion = {
	id: number
	competence: { id: number; slug: string; labels: Localized }
	source: SuggestionSource
	passage: string
}

/**
 * The open suggestions of an organisation. Passages of notes are shown to the office alone; what is claimed meanwhile is left out.
 * @throws Refusal `parties.not-found` for those who do not keep its profile
 */
export async function openSuggestions(ctx: Context, networkId: number, partyId: number): Promise<Suggestion[]> {
	if (!keepsProfile({ ...ctx, networkId }, partyId)) throw new Refusal('not-found', 'parties.not-found')
	const seesNotes = may(ctx.viewer, 'parties.manage', networkId)
	return inNetwork(ctx.db, networkId, async (db) => {
		const { rows } = await sql<Suggestion>`
			select s.id, json_build_object('id', k.id, 'slug', k.slug, 'labels', k.labels) as competence, s.source, s.passage
			from claim_suggestion s join competence k on k.id = s.competence_id
			where s.network_id = ${networkId} and s.party_id = ${partyId} and s.decided_at is null and (s.source <> 'notes' or ${seesNotes})
				and not exists (select from claim c where c.party_id = s.party_id and c.competence_id = s.competence_id and (c.scope <> 'office' or ${seesNotes}))
			order by s.id limit 200`.execute(db)
		return rows
	})
}
