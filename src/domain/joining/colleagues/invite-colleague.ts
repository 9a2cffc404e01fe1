import { command } from '#platform/command.ts'
import { Colleague } from '../joining.schema.ts'
import { speaksFor } from './colleagues.queries.ts'
import { putColleague } from './put-colleague.ts'

/**
 * The main contact of a member (or the office) invites somebody who works there.
 * @throws Refusal `joining.colleague-known`, `parties.not-found`
 */
export const inviteColleague = command({
	name: 'joining.invite-colleague',
	input: Colleague,
	allowed: (ctx, { organisationId }) => speaksFor(ctx, ctx.networkId, organisationId),
	async run(ctx, given) {
		const personId = await putColleague(ctx, given)
		return { subject: given.organisationId, facts: { person: personId }, result: { personId } }
	},
})
