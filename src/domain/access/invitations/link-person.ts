import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { LinkPerson } from '../access.schema.ts'
import { putInvitation } from './invite.ts'
import { may } from '../permissions.ts'

/**
 * Invites a person whom the network knows to act with an account of their own. Accepting links account and record; an
 * equal mail address alone never does.
 */
export const linkPerson = command({
	name: 'access.link-person',
	input: LinkPerson,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { mail, personId, locale }) {
		// The kind is part of the subject, which every module may ask for.
		const subject = await ctx.db
			.selectFrom('subject')
			.select('kind')
			.where('network_id', '=', ctx.networkId)
			.where('id', '=', personId)
			.executeTakeFirst()
		if (subject?.kind !== 'person') throw new Refusal('not-found', 'access.person-not-found')
		const invitationId = await putInvitation(ctx, { mail, role: null, person_id: personId, locale })
		return { subject: personId, facts: { invitation: invitationId }, result: invitationId }
	},
})
