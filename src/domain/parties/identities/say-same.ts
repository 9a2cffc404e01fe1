import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { keepsProfile } from '../profile/keeps-profile.ts'
import { lockParty } from '../record/lock-party.ts'
import { moveTo } from './move-to.ts'
import { holdIdentities, keepVerdict, OfIdentity } from './verdict.ts'

/**
 * Says that a record of the network is about the same organisation as an identity that another network shows. As soon as a network on
 * the other side says so, too, both show one profile from then on: the record that stands alone moves to the identity of the other.
 * Whoever represents both speaks for both. Each network moves its own record only, and learns nothing of the other's but what is public.
 * @throws Refusal `parties.not-found`, `parties.not-published` for what is not public yet, `parties.identity-same-network`,
 * `parties.identity-already-shared`
 */
export const saySame = command({
	name: 'parties.same-identity',
	input: OfIdentity,
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId, identityId }) {
		const own = await lockParty(ctx, partyId)
		await holdIdentities(ctx, own.identityId, identityId)
		await refuseUnfit(ctx, own, identityId)
		await keepVerdict(ctx, { partyId, identityId, verdict: 'same' })
		const agreed = await otherSide(ctx, own.identityId, identityId)
		const moved = agreed !== null && (await standsAlone(ctx, own.identityId))
		if (moved) await moveTo(ctx, { partyId, identityId, agreed })
		return {
			subject: partyId,
			facts: { identity: identityId, moved },
			result: { journalId: ctx.journalId, moved, agreed: agreed !== null },
		}
	},
})

type Own = { id: number; kind: string; identityId: number }

async function refuseUnfit({ db, networkId, today }: CommandContext, own: Own, identityId: number): Promise<void> {
	const { rows } = await sql<{ published: boolean; identity: number; network: number }>`
		select p.identity_id as identity, p.network_id as network,
			exists (select from listing l where l.party_id = p.id and l.scope = 'public' and l.during @> ${today}::date) as published
		from party p where p.kind = 'organisation' and (p.id = ${own.id} or p.identity_id = ${identityId})`.execute(db)
	const theirs = rows.filter(({ identity }) => identity === identityId)
	if (own.kind !== 'organisation' || !theirs.some(({ published }) => published))
		throw new Refusal('not-found', 'parties.not-found')
	if (own.identityId === identityId) throw new Refusal('conflict', 'parties.identity-already-shared')
	if (theirs.some(({ network }) => network === networkId))
		throw new Refusal('conflict', 'parties.identity-same-network')
	if (!rows.some(({ identity, published }) => identity === own.identityId && published))
		throw new Refusal('conflict', 'parties.not-published')
}

/** A record of the other identity whose network says the same of ours, or that the viewer represents as well; null without one. */
async function otherSide(ctx: CommandContext, ownIdentity: number, identityId: number): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		select p.id from party p where p.identity_id = ${identityId} and (p.id = any(${[...ctx.viewer.represents]}::bigint[])
			or exists (select from identity_verdict v where v.party_id = p.id and v.identity_id = ${ownIdentity} and v.verdict = 'same'))
		order by p.network_id limit 1`.execute(ctx.db)
	return rows[0]?.id ?? null
}

async function standsAlone({ db }: CommandContext, identityId: number): Promise<boolean> {
	const { rows } = await sql`select from party where identity_id = ${identityId} limit 2`.execute(db)
	return rows.length === 1
}
