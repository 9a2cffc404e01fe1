import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import type { Locale } from '#platform/localized.ts'
import { requestBehind, requestById, speaksFor } from './colleagues.queries.ts'
import { putColleague } from './put-colleague.ts'

type Held = {
	id: number
	organisationId: number
	given_name: string | null
	family_name: string
	mail: string
	locale: Locale
}

/**
 * Says whether somebody who asked works at the organisation: by the link of the mail, or signed in as its main contact or its
 * office. Who does gets an invitation to an account of their own.
 * @throws Refusal `joining.colleague-answered`, `joining.colleague-known`
 */
export const answerColleague = command({
	name: 'joining.answer-colleague',
	input: z.object({
		by: z.union([
			z.object({ token: z.string().max(200) }),
			z.object({ requestId: z.coerce.number().int().positive() }),
		]),
		belongs: z.boolean(),
	}),
	async allowed(ctx, { by }) {
		if ('token' in by) return (await requestBehind(ctx.db, ctx.networkId, by.token)) !== null
		const request = await requestById(ctx.db, ctx.networkId, by.requestId)
		return request !== null && (await speaksFor(ctx, ctx.networkId, request.organisation.id))
	},
	async run(ctx, { by, belongs }) {
		const id = 'token' in by ? (await requestBehind(ctx.db, ctx.networkId, by.token))?.id : by.requestId
		const request = await hold(ctx, id)
		const personId = belongs ? await putColleague(ctx, request) : null
		await sql`
			update colleague_request set answered_at = now(), answered_by = ${ctx.viewer.account?.id || null}, confirmed = ${belongs}, person_id = ${personId}
			where id = ${request.id}`.execute(ctx.db)
		return { subject: request.organisationId, facts: { belongs }, result: undefined }
	},
})

/** @throws Refusal `joining.colleague-answered` */
async function hold(ctx: CommandContext, id: number | undefined): Promise<Held> {
	const { rows } = await sql<Held>`
		select id, organisation_id as "organisationId", given_name, family_name, mail, locale from colleague_request
		where id = ${id ?? null} and network_id = ${ctx.networkId} and answered_at is null for update`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('conflict', 'joining.colleague-answered')
	return rows[0]
}
