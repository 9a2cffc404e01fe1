import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { changeParty } from '../record/lock-party.ts'
import { dropAddress } from './put-address.ts'

/**
 * Removes an address of a party.
 * @throws Refusal `parties.not-found`, `parties.address-not-found`
 */
export const removeAddress = command({
	name: 'parties.remove-address',
	input: z.object({ partyId, addressId: z.coerce.number().int().positive() }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, addressId }) {
		await changeParty(ctx, id)
		if (!(await dropAddress(ctx, id, addressId))) throw new Refusal('not-found', 'parties.address-not-found')
		return { subject: id, facts: { address: addressId }, result: { journalId: ctx.journalId } }
	},
})
