/** Takes hold of what waits for a record, and notes what the office says to it. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { requestMail } from '#platform/mail/requests.ts'
import { accountById } from '../../access/accounts.ts'
import { proposalsOf } from './proposal.queries.ts'
import type { Proposal } from './proposal.schema.ts'

/** So long a decision can be taken back before its mail goes out. */
export const minutesUntilMail = 10

/**
 * Some of what waits, within a command that holds the party.
 * @throws Refusal `parties.proposal-not-found`, `parties.proposal-decided` when somebody was quicker
 */
export async function holdProposals(ctx: CommandContext, party: number, ids: readonly number[]): Promise<Proposal[]> {
	const found = (await proposalsOf(ctx, ctx.networkId, party, ids)).filter(({ id }) => ids.includes(id))
	if (found.length < new Set(ids).size) throw new Refusal('not-found', 'parties.proposal-not-found')
	if (found.some(({ decision }) => decision !== null)) throw new Refusal('conflict', 'parties.proposal-decided')
	return found
}

/** Notes the decision, and has those who proposed told, once nobody is likely to take it back any more. */
export async function noteDecision(
	ctx: CommandContext,
	proposals: readonly Proposal[],
	decision: { accepted: boolean; reason: string | null },
): Promise<void> {
	const { account } = ctx.viewer
	await sql`
		update profile_proposal set decided_at = now(), decided_account = ${account?.id ?? null}, decided_name = ${account?.name ?? null},
			decided_journal = ${ctx.journalId}, accepted = ${decision.accepted}, reason = ${decision.reason}
		where id = any(${proposals.map(({ id }) => id)}::bigint[])`.execute(ctx.db)
	for (const id of new Set(proposals.flatMap(({ author }) => author.account ?? []))) {
		const author = await accountById(ctx.db, id)
		const facts = { network: String(ctx.networkId), entry: String(ctx.journalId), account: id }
		if (author)
			await requestMail(
				ctx.db,
				{ kind: 'proposal-decided', mail: author.mail, locale: author.locale, facts },
				minutesUntilMail,
			)
	}
}
