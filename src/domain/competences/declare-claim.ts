import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { partyId } from '../parties/party.schema.ts'
import { keepsProfile } from '../parties/profile/keeps-profile.ts'
import { changeParty } from '../parties/record/lock-party.ts'
import { refuseIfChanged } from '../parties/record/since-version.ts'
import { ClaimInput } from './claim.schema.ts'
import { freshFromToday } from './keep-fresh.ts'
import { refuseRetired, retiredSql, type Retired } from './retired.ts'

/** What an organisation says of itself. Whoever names a project or a certificate says which one. */
export const DeclareClaim = z.object({
	partyId,
	version: z.coerce.number().int().positive().optional(),
	claim: ClaimInput.pick({
		competenceId: true,
		level: true,
		basis: true,
		evidence: true,
		capacity: true,
		certificate_issuer: true,
		certificate_until: true,
		scope: true,
	})
		.refine(
			({ basis, evidence }) => basis === 'self-declared' || basis === 'partner-confirmed' || evidence.de || evidence.en,
			{
				path: ['evidence'],
				message: 'evidence',
			},
		)
		.transform((claim) =>
			claim.basis === 'certificate' ? claim : { ...claim, certificate_issuer: null, certificate_until: null },
		),
})

type Known = { retired: Retired | null; claim: number | null; vouched: boolean }

/**
 * An organisation says that it has a competence, or corrects what is said about it. Counts as confirmed today. What somebody
 * else has confirmed stays confirmed as long as level, basis and evidence do; that a partner confirms is not for it to say.
 * @throws Refusal `parties.not-found`, `competences.not-found`, `competences.replaced`, `competences.partner-confirms`, `parties.changed-meanwhile`
 */
export const declareClaim = command({
	name: 'competences.declare-claim',
	input: DeclareClaim,
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId: id, version, claim }) {
		const party = await changeParty(ctx, id)
		const known = await knownClaim(ctx, id, claim)
		refuseRetired(ctx, known)
		if (known.claim !== null) await refuseIfChanged(ctx, party, version, { table: 'claim', rowId: known.claim })
		if (claim.basis === 'partner-confirmed' && !known.vouched)
			throw new Refusal('invalid', 'competences.partner-confirms')
		const evidence = JSON.stringify(claim.evidence)
		const { rows } = await sql<{ id: number }>`
			insert into claim (network_id, party_id, competence_id, level, basis, evidence, capacity, certificate_issuer, certificate_until, scope,
				confirmed_on, fresh_until)
			values (${ctx.networkId}, ${id}, ${claim.competenceId}, ${claim.level}, ${claim.basis}, ${evidence}::jsonb, ${JSON.stringify(claim.capacity)}::jsonb,
				${claim.certificate_issuer}, ${claim.certificate_until}::date, ${claim.scope}::scope, ${ctx.today}::date, ${freshFromToday(ctx.today)})
			on conflict (party_id, competence_id) do update set scope = excluded.scope, level = excluded.level, basis = excluded.basis,
				evidence = excluded.evidence, capacity = excluded.capacity, certificate_issuer = excluded.certificate_issuer,
				certificate_until = excluded.certificate_until,
				confirmed_on = case when ${known.vouched} then claim.confirmed_on else excluded.confirmed_on end,
				confirmed_by = case when ${known.vouched} then claim.confirmed_by end,
				fresh_until = case when ${known.vouched} then claim.fresh_until else excluded.fresh_until end
			returning id`.execute(ctx.db)
		return {
			subject: id,
			facts: { competence: claim.competenceId },
			result: { journalId: ctx.journalId, claimId: rows[0]!.id },
		}
	},
})

/** `vouched`: somebody has confirmed the claim exactly as it is declared now. */
async function knownClaim(
	ctx: CommandContext,
	party: number,
	claim: z.output<typeof DeclareClaim>['claim'],
): Promise<Known | undefined> {
	const { rows } = await sql<Known>`
		select ${retiredSql('k')} as retired, c.id as claim,
			coalesce(c.basis <> 'self-declared' and (c.confirmed_by is not null or c.basis = 'partner-confirmed') and c.level = ${claim.level}
				and c.basis = ${claim.basis} and c.evidence = ${JSON.stringify(claim.evidence)}::jsonb
				and (c.certificate_issuer, c.certificate_until) is not distinct from (${claim.certificate_issuer}::text, ${claim.certificate_until}::date), false) as vouched
		from competence k left join claim c on c.competence_id = k.id and c.party_id = ${party} where k.id = ${claim.competenceId}`.execute(
		ctx.db,
	)
	return rows[0]
}
