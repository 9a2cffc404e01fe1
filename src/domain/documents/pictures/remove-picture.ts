import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { lockPictured, mayPicture, pictured } from './set-picture.ts'

/**
 * Takes the logo or portrait away.
 * @throws Refusal `documents.subject-not-found`, `documents.picture-not-found`
 */
export const removePicture = command({
	name: 'documents.remove-picture',
	input: z.object({ subjectId: pictured }),
	allowed: mayPicture,
	async run(ctx, { subjectId: given }) {
		const { subject, kind } = await lockPictured(ctx, given)
		const { rows } =
			await sql`delete from picture where subject_id = ${subject} and kind = ${kind} returning id`.execute(ctx.db)
		if (rows.length === 0) throw new Refusal('not-found', 'documents.picture-not-found')
		return { subject, facts: { kind }, result: { journalId: ctx.journalId } }
	},
})
