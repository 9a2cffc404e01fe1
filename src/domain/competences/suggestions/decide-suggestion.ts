import { sql } from 'kysely'
import { z } from 'zod'
import { asPartOf, command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../../parties/party.schema.ts'
import { keepsProfile } from '../../parties/profile/keeps-profile.ts'
import { lockParty } from '../../parties/record/lock-party.ts'
import { declareClaim } from '../declare-claim.ts'
import { setClaim } from '../set-claim.ts'
import { suggestionId, type SuggestionSource } from './suggestion.schema.ts'

type Held = { id: number; competenceId: number; source: SuggestionSource; passage: string; claimed: boolean }

/**
 * Makes a claim of what a text suggests. A project stands as its evidence. Notes are of talks that were held, and only the office reads them: what
 * they suggest rests on a talk, and is for the office until somebody widens it.
 * @throws Refusal `parties.not-found`, `competences.suggestion-settled`, `competences.claimed-already`
 */
export const acceptSuggestion = command({
	name: 'competences.accept-suggestion',
	input: z.object({ partyId, suggestionId, level: z.coerce.number().int().min(1).max(3) }),
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId, suggestionId, level }) {
		const { id, competenceId, source, passage, claimed } = await hold(ctx, partyId, suggestionId)
		if (claimed) throw new Refusal('conflict', 'competences.claimed-already')
		await decide(ctx, id, true)
		const claim = { competenceId, level }
		if (source === 'notes')
			await asPartOf(ctx, setClaim, { partyId, claim: { ...claim, basis: 'talk', scope: 'office' } })
		else if (source === 'project')
			await asPartOf(ctx, declareClaim, {
				partyId,
				claim: { ...claim, basis: 'reference', evidence: { [ctx.locale]: passage } },
			})
		else await asPartOf(ctx, declareClaim, { partyId, claim: { ...claim, basis: 'self-declared' } })
		return { subject: partyId, facts: { competence: competenceId }, result: { journalId: ctx.journalId } }
	},
})

/**
 * Says that a suggestion does not fit. It is not made again.
 * @throws Refusal `parties.not-found`, `competences.suggestion-settled`
 */
export const rejectSuggestion = command({
	name: 'competences.reject-suggestion',
	input: z.object({ partyId, suggestionId }),
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId, suggestionId }) {
		const { id, competenceId } = await hold(ctx, partyId, suggestionId)
		await decide(ctx, id, false)
		return { subject: partyId, facts: { competence: competenceId }, result: { journalId: ctx.journalId } }
	},
})

async function hold(ctx: CommandContext, partyId: number, id: number): Promise<Held> {
	await lockParty(ctx, partyId)
	const seesNotes = may(ctx.viewer, 'parties.manage', ctx.networkId)
	const { rows } = await sql<Held>`
		select s.id, s.competence_id as "competenceId", s.source, s.passage,
			exists (select from claim c where c.party_id = s.party_id and c.competence_id = s.competence_id
				and (c.scope <> 'office' or ${seesNotes})) as claimed
		from claim_suggestion s where s.id = ${id} and s.party_id = ${partyId} and s.decided_at is null
			and (s.source <> 'notes' or ${seesNotes}) for update`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('conflict', 'competences.suggestion-settled')
	return rows[0]
}

async function decide(ctx: CommandContext, id: number, accepted: boolean): Promise<void> {
	await sql`update claim_suggestion set decided_at = now(), accepted = ${accepted}, decided_name = ${ctx.viewer.account?.name ?? null}
		where id = ${id}`.execute(ctx.db)
}
