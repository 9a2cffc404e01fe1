import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { keepsProfile } from '../../parties/profile/keeps-profile.ts'
import { subjectId } from '../document.schema.ts'
import { lockSubject, makeNetworkSubject } from '../subject.ts'
import { KeptPicture, type PictureKind } from './picture.schema.ts'

/** Whose picture; null is the network itself. */
export const pictured = subjectId.nullable()

/** Who keeps a profile sets its logo, people set their own portrait, the admin sets the logo of the network. */
export function mayPicture(
	ctx: Context & { networkId: number },
	{ subjectId: id }: { subjectId: number | null },
): boolean {
	if (id === null) return may(ctx.viewer, 'network.manage', ctx.networkId)
	return keepsProfile(ctx, id) || ctx.viewer.persons.includes(id)
}

/**
 * Gives an organisation or network its logo, or a person their portrait; an earlier one is replaced.
 * @throws Refusal `documents.subject-not-found`, `documents.portrait-needs-consent` for a person who has not agreed to be shown
 */
export const setPicture = command({
	name: 'documents.set-picture',
	input: z.object({ subjectId: pictured, picture: KeptPicture }),
	allowed: mayPicture,
	async run(ctx, { subjectId: given, picture: { width, height, hashes } }) {
		const { subject, kind } = await lockPictured(ctx, given)
		if (kind === 'portrait' && !(await agreed(ctx, subject)))
			throw new Refusal('invalid', 'documents.portrait-needs-consent')
		await sql`
			insert into picture (network_id, subject_id, kind, width, height, hashes)
			values (${ctx.networkId}, ${subject}, ${kind}, ${width}, ${height}, ${[...hashes]}::text[])
			on conflict (subject_id, kind) do update
				set width = excluded.width, height = excluded.height, hashes = excluded.hashes, set_at = now()`.execute(ctx.db)
		return { subject, facts: { kind }, result: { journalId: ctx.journalId } }
	},
})

/** @throws Refusal `documents.subject-not-found` for what has no picture */
export async function lockPictured(
	ctx: CommandContext,
	given: number | null,
): Promise<{ subject: number; kind: PictureKind }> {
	const subject = given ?? (await makeNetworkSubject(ctx))
	const { kind } = await lockSubject(ctx, subject)
	if (kind === 'person') return { subject, kind: 'portrait' }
	if (kind === 'organisation' || (kind === 'network' && given === null)) return { subject, kind: 'logo' }
	throw new Refusal('not-found', 'documents.subject-not-found')
}

async function agreed(ctx: CommandContext, person: number): Promise<boolean> {
	const { rows } = await sql<{
		agreed: boolean
	}>`select consented_scope(${person}, now()) is not null as agreed`.execute(ctx.db)
	return rows[0]!.agreed
}
