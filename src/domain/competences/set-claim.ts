import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { partyId } from '../parties/party.schema.ts'
import { changeParty } from '../parties/record/lock-party.ts'
import { refuseIfChanged } from '../parties/record/since-version.ts'
import { ClaimInput } from './claim.schema.ts'
import { refuseRetired, retiredSql, type Retired } from './retired.ts'

/**
 * Says that a party has a competence, or changes what is said about it: one claim for each competence.
 * @throws Refusal `parties.not-found`, `competences.not-found`, `competences.replaced`, `parties.changed-meanwhile`
 */
export const setClaim = command({
	name: 'competences.set-claim',
	input: z.object({ partyId, version: z.coerce.number().int().positive().optional(), claim: ClaimInput }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, version, claim: { competenceId, ...claim } }) {
		const party = await changeParty(ctx, id)
		const known = await sql<{ retired: Retired | null; claim: number | null }>`
			select ${retiredSql('k')} as retired, (select id from claim where party_id = ${id} and competence_id = k.id) as claim
			from competence k where k.id = ${competenceId}`.execute(ctx.db)
		const found = known.rows[0]
		refuseRetired(ctx, found)
		if (found.claim !== null) await refuseIfChanged(ctx, party, version, { table: 'claim', rowId: found.claim })
		const columns = Object.keys(claim)
		const { rows } = await sql<{ id: number }>`
			insert into claim (network_id, party_id, competence_id, ${sql.join(columns.map((column) => sql.ref(column)))})
			select ${ctx.networkId}, ${id}, ${competenceId}, ${sql.join(columns.map((column) => sql.ref(`g.${column}`)))}
			from jsonb_populate_record(null::claim, ${JSON.stringify(claim)}::jsonb) g
			on conflict (party_id, competence_id) do update set
				${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))}
			returning id`.execute(ctx.db)
		return {
			subject: id,
			facts: { competence: competenceId },
			result: { journalId: ctx.journalId, claimId: rows[0]!.id },
		}
	},
})
