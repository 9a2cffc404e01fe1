import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { DataLicence } from '../licences.ts'
import { lockNetwork, refuseIfChanged, stamp } from './stored-network.ts'

export const ChooseLicence = z.object({
	/** Empty for none. */
	licence: z
		.string()
		.transform((given) => given || null)
		.pipe(DataLicence.nullable()),
	known: stamp,
})

/**
 * Says under which licence others may use what the network publishes; without one it is not offered as open data.
 * @throws Refusal `networks.changed-meanwhile`
 */
export const chooseLicence = command({
	name: 'networks.choose-licence',
	input: ChooseLicence,
	allowed: (ctx) => may(ctx.viewer, 'network.manage', ctx.networkId),
	async run(ctx, { licence, known }) {
		refuseIfChanged((await lockNetwork(ctx)).licence, known)
		await ctx.db.updateTable('network').set({ data_licence: licence }).where('id', '=', ctx.networkId).execute()
		return { facts: { which: licence ?? 'none' }, result: { journalId: ctx.journalId } }
	},
})
