import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { refuseUnknownParty } from '../record/lock-party.ts'

/**
 * Removes a note of a party.
 * @throws Refusal `parties.not-found`, `parties.note-not-found`
 */
export const removeNote = command({
	name: 'parties.remove-note',
	input: z.object({ partyId, noteId: z.coerce.number().int().positive() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, noteId }) {
		await refuseUnknownParty(ctx, id)
		const { rows } = await sql`delete from note where id = ${noteId} and subject_id = ${id} returning id`.execute(
			ctx.db,
		)
		if (rows.length === 0) throw new Refusal('not-found', 'parties.note-not-found')
		return { subject: id, facts: { note: noteId }, result: { journalId: ctx.journalId } }
	},
})
