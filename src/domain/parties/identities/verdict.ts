/** What a network has said about a record of its own and an identity of others; the last word counts. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { CommandContext } from '#platform/command.ts'
import { partyId } from '../party.schema.ts'

export const OfIdentity = z.object({ partyId, identityId: z.coerce.number().int().positive() })

export type Verdict = { partyId: number; identityId: number; verdict: 'same' | 'other' }

/** Keeps it, in place of what was said before. */
export async function keepVerdict(
	{ db, networkId, viewer }: CommandContext,
	{ partyId: party, identityId, verdict }: Verdict,
): Promise<void> {
	await sql`
		insert into identity_verdict (network_id, party_id, identity_id, verdict, author_account, author_name)
		values (${networkId}, ${party}, ${identityId}, ${verdict}, ${viewer.account?.id ?? null}, ${viewer.account?.name ?? null})
		on conflict (party_id, identity_id) do update set verdict = excluded.verdict, author_account = excluded.author_account,
			author_name = excluded.author_name, said_at = now()`.execute(db)
}

/** Whoever speaks about identities at the same moment does so one after the other: never do both sides move, or neither. */
export async function holdIdentities({ db }: CommandContext, ...ids: number[]): Promise<void> {
	await sql`select from identity where id = any(${ids}::bigint[]) order by id for update`.execute(db)
}
