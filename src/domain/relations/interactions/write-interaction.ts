/** Who and what belongs to an interaction, set-based. Used by the commands beside it. */
import { sql, type RawBuilder } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { timeZoneSql } from '../../networks/network-columns.ts'
import { refuseBefore } from '../../parties/record/since-when.ts'
import type { InteractionInput } from '../relations.schema.ts'
import { namesOfColleagues, type Colleague } from '../staff.queries.ts'

/**
 * Checks what an interaction refers to.
 * @throws Refusal `relations.day-in-future`, `parties.not-found`, `parties.before-founding`, `parties.before-birth`, `relations.competence-not-found`
 */
export async function checkInteraction(ctx: CommandContext, partyId: number, given: InteractionInput): Promise<void> {
	if (given.happenedOn > ctx.today) throw new Refusal('invalid', 'relations.day-in-future')
	const parties = partiesIn(partyId, given)
	const { rows } = await sql<{ parties: number; competences: number }>`
		select (select count(*)::int from (select id from party where network_id = ${ctx.networkId} and id = any(${parties}::bigint[]) for key share) p) as parties,
			(select count(*)::int from competence where id = any(${given.competences}::int[])) as competences`.execute(ctx.db)
	if (rows[0]!.parties !== parties.length) throw new Refusal('not-found', 'parties.not-found')
	if (rows[0]!.competences !== new Set(given.competences).size)
		throw new Refusal('not-found', 'relations.competence-not-found')
	await refuseBefore(ctx, parties, { from: given.happenedOn })
}

/** The place of an interaction in the timeline: now, or noon of an earlier day. */
export function momentOf(ctx: CommandContext, day: string): RawBuilder<Date> {
	if (day === ctx.today) return sql`clock_timestamp()`
	return noonOf(sql`${day}::date`, ctx.networkId)
}

/** Where an interaction of a day stands of which no time is known: at noon of that day in the network. `day` is a date. */
export const noonOf = (day: RawBuilder<unknown>, networkId: number): RawBuilder<Date> =>
	sql<Date>`(${day} + time '12:00') at time zone ${timeZoneSql(networkId)}`

/** Makes parties, accounts and competences of an interaction those that are given; what stays keeps its row. */
export async function putParticipants(
	ctx: CommandContext,
	interactionId: number,
	partyId: number,
	given: InteractionInput,
	known: readonly Colleague[] = [],
): Promise<void> {
	const parties = partiesIn(partyId, given)
	const accounts = await namesOfColleagues(ctx, ctx.networkId, given.accounts, known)
	const ids = accounts.map(({ id }) => id)
	await sql`delete from interaction_party where interaction_id = ${interactionId} and party_id <> all(${parties}::bigint[])`.execute(
		ctx.db,
	)
	await sql`delete from interaction_account where interaction_id = ${interactionId} and account_id <> all(${ids}::text[])`.execute(
		ctx.db,
	)
	await sql`delete from interaction_competence where interaction_id = ${interactionId} and competence_id <> all(${given.competences}::int[])`.execute(
		ctx.db,
	)
	await sql`
		insert into interaction_party (network_id, interaction_id, party_id, kind, happened_on, moment)
		select i.network_id, i.id, party.id, i.kind, i.happened_on, i.moment
		from interaction i cross join unnest(${parties}::bigint[]) as party (id) where i.id = ${interactionId}
		on conflict (interaction_id, party_id) do nothing`.execute(ctx.db)
	if (ids.length > 0)
		await sql`
			insert into interaction_account (network_id, interaction_id, account_id, name)
			select ${ctx.networkId}, ${interactionId}, a.id, a.name
			from unnest(${ids}::text[], ${accounts.map(({ name }) => name)}::text[]) a (id, name)
			on conflict (interaction_id, account_id) do nothing`.execute(ctx.db)
	if (given.competences.length > 0)
		await sql`
			insert into interaction_competence (network_id, interaction_id, competence_id)
			select ${ctx.networkId}, ${interactionId}, unnest(${given.competences}::int[])
			on conflict (interaction_id, competence_id) do nothing`.execute(ctx.db)
}

const partiesIn = (partyId: number, { others }: InteractionInput): number[] => [...new Set([partyId, ...others])]
