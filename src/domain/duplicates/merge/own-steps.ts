/** Tables whose rows need more than to be moved. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { claimBases } from '../../competences/claim.schema.ts'
import { movePeriods, type Merging } from './move-rows.ts'

export const ownSteps: Readonly<Record<string, (ctx: CommandContext, merging: Merging) => Promise<void>>> = {
	membership,
	relationship,
	claim,
	claim_suggestion: claimSuggestion,
	colleague_request: colleagueRequest,
	duplicate_denial: denial,
}

/**
 * One party has one membership at a time. Where both have one, that of the remaining record stays, and takes over the number if it
 * has none, what it does not say in fields of the office, the notices and the times of rest; of the other one the days before and
 * after remain.
 */
async function membership(ctx: CommandContext, { keptId, goneId }: Merging): Promise<void> {
	const { db } = ctx
	const { rows } = await sql<{ id: number; kept: number }>`
		select t.id, (select k.id from membership k where k.party_id = ${keptId} and k.during && t.during order by lower(k.during) desc limit 1) as kept
		from membership t where t.party_id = ${goneId} and datemultirange(t.during) <@ (
			select coalesce(range_agg(k.during), '{}') from membership k where k.party_id = ${keptId})`.execute(db)
	for (const { id, kept } of rows) {
		await sql`update membership k set number = coalesce(k.number, t.number), custom = t.custom || k.custom from membership t
			where k.id = ${kept} and t.id = ${id} and (k.number is null and t.number is not null or not k.custom @> t.custom)`.execute(db)
		await sql`update membership_notice set membership_id = ${kept} where membership_id = ${id}`.execute(db)
		await movePeriods(ctx, 'membership_suspension', sql`t.membership_id = ${id}`, sql`k.membership_id = ${kept}`, { membership_id: kept })
		await sql`update membership_end set successor_id = case when membership_id = ${kept} then null else ${kept}::bigint end where successor_id = ${id}`.execute(db)
		await sql`update membership_end e set membership_id = ${kept}, successor_id = nullif(e.successor_id, ${kept}::bigint)
			where e.membership_id = ${id} and not exists (select from membership_end o where o.membership_id = ${kept})
				and exists (select from membership k where k.id = ${kept} and not upper_inf(k.during))`.execute(db)
	}
	await movePeriods(ctx, 'membership', sql`t.party_id = ${goneId}`, sql`k.party_id = ${keptId}`, { party_id: keptId })
	await sql`delete from membership_payer where (party_id = ${goneId} and payer_id = ${keptId}) or (party_id = ${keptId} and payer_id = ${goneId})`.execute(db)
} // prettier-ignore

/** Nobody has a relationship to oneself; of partners the smaller number comes first. */
async function relationship(ctx: CommandContext, { keptId, goneId }: Merging): Promise<void> {
	const { db } = ctx
	await sql`delete from relationship where ${keptId} in (from_id, to_id) and ${goneId} in (from_id, to_id)`.execute(db)
	const { rows } = await sql<{ id: number; kind: string; from_id: number; to_id: number }>`
		select id, kind, from_id, to_id from relationship where network_id = ${ctx.networkId} and ${goneId} in (from_id, to_id) order by id`.execute(db)
	try {
		for (const { id, kind, ...ends } of rows) {
			const moved = [ends.from_id, ends.to_id].map((end) => (end === goneId ? keptId : end))
			const [from_id, to_id] = kind === 'partner-of' ? moved.toSorted((a, b) => a - b) : moved
			await movePeriods(ctx, 'relationship', sql`t.id = ${id}`, sql`k.kind = ${kind} and k.from_id = ${from_id} and k.to_id = ${to_id}`, { from_id: from_id!, to_id: to_id! })
		}
	} catch (error) {
		if (error instanceof Error && 'constraint' in error && error.constraint === 'relationship_without_circle') throw new Refusal('conflict', 'duplicates.relationship-circle')
		throw error
	}
} // prettier-ignore

/**
 * A party claims a competence once: what the claim with the stronger basis says stays, then that of the higher level, then the later
 * confirmed one. The row of the remaining record stays in any case, so that an undo finds its place free.
 */
async function claim({ db }: CommandContext, { keptId, goneId }: Merging): Promise<void> {
	const rank = (row: string) =>
		sql`(array_position(${[...claimBases]}::text[], ${sql.ref(`${row}.basis`)}), ${sql.ref(`${row}.level`)}, coalesce(${sql.ref(`${row}.confirmed_on`)}, '-infinity'::date))`
	const both = sql`k.party_id = ${keptId} and t.party_id = ${goneId} and t.competence_id = k.competence_id`
	await sql`update claim k set level = t.level, basis = t.basis, evidence = t.evidence, capacity = t.capacity, confirmed_on = t.confirmed_on,
		confirmed_by = t.confirmed_by, fresh_until = t.fresh_until, certificate_issuer = t.certificate_issuer, certificate_until = t.certificate_until, scope = least(k.scope, t.scope) from claim t where ${both} and ${rank('t')} > ${rank('k')}`.execute(db)
	await sql`update claim_confirmation c set claim_id = k.id from claim t, claim k where c.claim_id = t.id and ${both}`.execute(db)
	await sql`delete from claim t using claim k where ${both}`.execute(db)
	await sql`update claim set party_id = ${keptId} where party_id = ${goneId}`.execute(db)
} // prettier-ignore

/** A competence is suggested once, and once more by what only the office reads. */
async function claimSuggestion({ db }: CommandContext, { keptId, goneId }: Merging): Promise<void> {
	await sql`delete from claim_suggestion t where t.party_id = ${goneId} and exists (select from claim_suggestion k where k.party_id = ${keptId}
		and k.competence_id = t.competence_id and (k.source = 'notes') = (t.source = 'notes'))`.execute(db)
	await sql`update claim_suggestion set party_id = ${keptId} where party_id = ${goneId}`.execute(db)
} // prettier-ignore

/** An account asks once at a time to be known at an organisation. */
async function colleagueRequest({ db }: CommandContext, { keptId, goneId }: Merging): Promise<void> {
	await sql`delete from colleague_request t where t.organisation_id = ${goneId} and t.answered_at is null and exists (
		select from colleague_request k where k.organisation_id = ${keptId} and k.account_id = t.account_id and k.answered_at is null)`.execute(db)
	await sql`update colleague_request set organisation_id = ${keptId} where organisation_id = ${goneId}`.execute(db)
} // prettier-ignore

/** What somebody decided about the record that goes is true of the one that remains. */
async function denial({ db }: CommandContext, { keptId, goneId }: Merging): Promise<void> {
	await sql`delete from duplicate_denial where ${keptId} in (party_id, other_id) and ${goneId} in (party_id, other_id)`.execute(db)
	const other = sql`case when party_id = ${goneId} then other_id else party_id end`
	await sql`delete from duplicate_denial t where ${goneId} in (t.party_id, t.other_id) and exists (
		select from duplicate_denial k where k.party_id = least(${keptId}, ${other}) and k.other_id = greatest(${keptId}, ${other}))`.execute(db)
	await sql`update duplicate_denial set party_id = least(${keptId}, ${other}), other_id = greatest(${keptId}, ${other}) where ${goneId} in (party_id, other_id)`.execute(db)
} // prettier-ignore
