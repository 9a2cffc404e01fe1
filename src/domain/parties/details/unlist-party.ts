import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { changeParty } from '../record/lock-party.ts'
import { closeListing } from './list-party.ts'

/**
 * From today on only the office knows of the party: it is gone from atlas, search and API at once.
 * @throws Refusal `parties.not-found`, `parties.not-listed`
 */
export const unlistParty = command({
	name: 'parties.unlist',
	input: z.object({ partyId }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id }) {
		await changeParty(ctx, id)
		if (!(await closeListing(ctx, id))) throw new Refusal('conflict', 'parties.not-listed')
		return { subject: id, result: { journalId: ctx.journalId } }
	},
})
