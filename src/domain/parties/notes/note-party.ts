import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { refuseUnknownParty } from '../record/lock-party.ts'

/** Within so many minutes the same words of the same person are a form that was sent twice. */
const sameForm = 10

/**
 * Hangs a note of the office on a party; nobody else ever sees it.
 * @throws Refusal `parties.not-found`, `parties.noted-already` for a form that was sent twice
 */
export const noteParty = command({
	name: 'parties.note',
	input: z.object({ partyId, body: z.string().trim().min(1).max(20_000) }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, body }) {
		await refuseUnknownParty(ctx, id)
		const { account } = ctx.viewer
		const text = body.replaceAll('\r\n', '\n')
		// The lock on the record lets the second of two forms see the note of the first.
		const sent = await sql`
			select from note where subject_id = ${id} and body = ${text} and author_account is not distinct from ${account?.id || null}
				and created_at > now() - make_interval(mins => ${sameForm}) limit 1`.execute(ctx.db)
		if (sent.rows.length > 0) throw new Refusal('conflict', 'parties.noted-already')
		const { rows } = await sql<{ id: number }>`
			insert into note (network_id, subject_id, body, author_account, author_name)
			values (${ctx.networkId}, ${id}, ${text}, ${account?.id || null}, ${account?.name ?? null}) returning id`.execute(
			ctx.db,
		)
		return { subject: id, facts: { note: rows[0]!.id }, result: { journalId: ctx.journalId, noteId: rows[0]!.id } }
	},
})
