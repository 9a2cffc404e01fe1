import { z } from 'zod'
import { command } from '#platform/command.ts'
import { mailAddress } from '#platform/mail/address.ts'
import { may } from '../../access/permissions.ts'
import { lockNetwork, refuseIfChanged, stamp } from './stored-network.ts'

const empty = z.literal('').transform(() => null)

/** With or without https://, as people write it; no other protocol. */
const address = /^(https?:\/\/)?([\p{L}\d-]+\.)+\p{L}{2,}(:\d+)?(\/\S*)?$/u

export const DescribeNetwork = z.object({
	name: z.string().trim().min(2).max(200),
	legalForm: empty.or(z.string().trim().max(100)).nullable(),
	mail: empty.or(mailAddress).nullable(),
	website: empty.or(z.string().trim().max(300).regex(address, 'website')).nullable(),
	known: stamp,
})

/** The facts of a network that this changes, in the order of their stamp. */
export const described = ({
	name,
	legalForm,
	mail,
	website,
}: {
	name: string
	legalForm: string | null
	mail: string | null
	website: string | null
}) => ({ name, legalForm, mail, website })

/**
 * Changes what a network is called and how it is reached.
 * @throws Refusal `networks.changed-meanwhile`
 */
export const describeNetwork = command({
	name: 'networks.describe',
	input: DescribeNetwork,
	allowed: (ctx) => may(ctx.viewer, 'network.manage', ctx.networkId),
	async run(ctx, { known, name, legalForm, mail, website }) {
		refuseIfChanged(described(await lockNetwork(ctx)), known)
		await ctx.db
			.updateTable('network')
			.set({ name, legal_form: legalForm, mail, website })
			.where('id', '=', ctx.networkId)
			.execute()
		return { result: { journalId: ctx.journalId } }
	},
})
