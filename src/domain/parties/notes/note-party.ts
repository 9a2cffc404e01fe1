import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { refuseUnknownParty } from '../record/lock-party.ts'

/** Hangs a note of the office on a party; nobody else ever sees it. */
export const noteParty = command({
	name: 'parties.note',
	input: z.object({ partyId, body: z.string().trim().min(1).max(20_000) }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, body }) {
		await refuseUnknownParty(ctx, id)
		const { account } = ctx.viewer
		const { rows } = await sql<{ id: number }>`
			insert into note (network_id, subject_id, body, author_account, author_name)
			values (${ctx.networkId}, ${id}, ${body.replaceAll('\r\n', '\n')}, ${account?.id || null}, ${account?.name ?? null}) returning id`.execute(
			ctx.db,
		)
		return { subject: id, facts: { note: rows[0]!.id }, result: { journalId: ctx.journalId, noteId: rows[0]!.id } }
	},
})
