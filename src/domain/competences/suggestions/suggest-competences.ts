import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../../parties/party.schema.ts'
import { keepsProfile } from '../../parties/profile/keeps-profile.ts'
import { lockParty } from '../../parties/record/lock-party.ts'
import { catalogueOfCompetences } from '../find-competences.ts'
import { conceptsInText } from '../finder/concepts-in-text.ts'
import { longestText, mostSuggested, suggestionSources } from './suggestion.schema.ts'

/**
 * Reads texts about an organisation and notes which competences they speak of, with the passage; the texts themselves are kept nowhere. What is
 * claimed already, was suggested before or was rejected is not suggested again.
 * @throws Refusal `parties.not-found`, `competences.nothing-suggested`
 */
export const suggestCompetences = command({
	name: 'competences.suggest',
	input: z.object({
		partyId,
		source: z.enum(suggestionSources),
		texts: z.array(z.string().max(longestText)).min(1).max(50),
	}),
	allowed: (ctx, { partyId, source }) =>
		source === 'notes' ? may(ctx.viewer, 'parties.manage', ctx.networkId) : keepsProfile(ctx, partyId),
	async run(ctx, { partyId, source, texts }) {
		await lockParty(ctx, partyId)
		const catalogue = await catalogueOfCompetences(ctx.db)
		const found = conceptsInText(catalogue, texts.join('\n')).map(({ concept, passage }) => ({
			slug: concept.slug,
			uri: concept.uri,
			passage,
		}))
		const { rows } = await sql<{ id: number }>`
			with found as (
				select k.id, k.path, f.passage, f.at from jsonb_to_recordset(${JSON.stringify(found.map((one, at) => ({ ...one, at })))}::jsonb) f (uri text, passage text, at int)
				join competence k on k.uri = f.uri where k.retired_at is null and k.broader_id is not null
			)
			insert into claim_suggestion (network_id, party_id, competence_id, source, passage)
			select ${ctx.networkId}, ${partyId}, f.id, ${source}, f.passage from found f
			-- The narrower says it better than the wider.
			where not exists (select from found narrower where narrower.id <> f.id and f.id = any(narrower.path))
				and not exists (select from claim c join competence k on k.id = c.competence_id where c.party_id = ${partyId} and f.id = any(k.path)
					and (c.scope <> 'office' or ${source === 'notes'}))
				and not exists (select from claim_suggestion s where s.party_id = ${partyId} and s.competence_id = f.id
					and (s.source <> 'notes' or ${source === 'notes'}))
			order by f.at limit ${mostSuggested} on conflict do nothing returning id`.execute(ctx.db)
		if (rows.length === 0) throw new Refusal('conflict', 'competences.nothing-suggested')
		return { subject: partyId, facts: { count: rows.length }, result: { count: rows.length, journalId: ctx.journalId } }
	},
})
