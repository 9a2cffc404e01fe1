import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { requestMail } from '#platform/mail/requests.ts'
import { accountById } from '../../access/accounts.ts'
import { askableOrganisations, whoAnswers } from './colleagues.queries.ts'

/**
 * Asks the main contact of a member to be known as working there. Only the domain of a verified mail address lets one ask; asking
 * once more changes nothing.
 * @throws Refusal `joining.colleague-unknown`
 */
export const askColleague = command({
	name: 'joining.ask-colleague',
	input: z.object({ organisationId: z.coerce.number().int().positive() }),
	allowed: ({ viewer }) => viewer.kind === 'account' && viewer.account !== null,
	async run(ctx, { organisationId }) {
		const found = (await askableOrganisations(ctx)).find(
			({ id, network }) => id === organisationId && network.id === ctx.networkId,
		)
		if (!found) throw new Refusal('not-found', 'joining.colleague-unknown')
		const account = (await accountById(ctx.db, ctx.viewer.account!.id))!
		const { given, family } = splitName(account.name)
		const { rows } = await sql<{ id: number }>`
			insert into colleague_request (network_id, organisation_id, account_id, mail, given_name, family_name, locale)
			values (${ctx.networkId}, ${organisationId}, ${account.id}, ${account.mail}, ${given}, ${family}, ${account.locale})
			on conflict (organisation_id, account_id) where answered_at is null do nothing returning id`.execute(ctx.db)
		const request = rows[0]
		for (const mail of request ? await whoAnswers(ctx, organisationId) : [])
			await requestMail(ctx.db, {
				kind: 'colleague-asks',
				mail,
				locale: 'de',
				facts: { network: String(ctx.networkId), request: String(request!.id) },
			})
		return { subject: organisationId, result: undefined }
	},
})

/** The last word is the family name; whoever answers corrects the record where it is not. */
function splitName(name: string): { given: string | null; family: string } {
	const words = name.trim().split(/\s+/)
	return { given: words.slice(0, -1).join(' ').slice(0, 120) || null, family: (words.at(-1) || name).slice(0, 120) }
}
