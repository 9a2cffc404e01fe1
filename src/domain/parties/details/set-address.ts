import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { changeParty } from '../record/lock-party.ts'
import { refuseIfChanged } from '../record/since-version.ts'
import { AddressInput } from './details.schema.ts'
import { putAddress } from './put-address.ts'

/**
 * Adds an address to a party, or changes one of them.
 * @throws Refusal `parties.not-found`, `parties.address-not-found`, `parties.changed-meanwhile`
 */
export const setAddress = command({
	name: 'parties.set-address',
	input: z.object({
		partyId,
		addressId: z.coerce.number().int().positive().nullable().default(null),
		version: z.coerce.number().int().positive().optional(),
		address: AddressInput,
	}),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, addressId, version, address }) {
		const party = await changeParty(ctx, id)
		if (addressId !== null) await refuseIfChanged(ctx, party, version, { table: 'address', rowId: addressId })
		const written = await putAddress(ctx, id, address, addressId)
		if (written === undefined) throw new Refusal('not-found', 'parties.address-not-found')
		return { subject: id, facts: { address: written }, result: { journalId: ctx.journalId, addressId: written } }
	},
})
