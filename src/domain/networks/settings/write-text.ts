import { z } from 'zod'
import { command } from '#platform/command.ts'
import { may } from '../../access/permissions.ts'
import { lockNetwork, refuseIfChanged, stamp } from './stored-network.ts'

/** The texts of a network that stand on pages of their own. */
export const networkTexts = ['mission', 'imprint', 'privacy'] as const
export type NetworkText = (typeof networkTexts)[number]

const text = z.string().trim().max(40_000).default('')

export const WriteText = z.object({ which: z.enum(networkTexts), text: z.object({ de: text, en: text }), known: stamp })

/**
 * Writes the mission, the imprint or the privacy text in both languages; an empty one is none.
 * @throws Refusal `networks.changed-meanwhile`
 */
export const writeText = command({
	name: 'networks.write-text',
	input: WriteText,
	allowed: (ctx) => may(ctx.viewer, 'network.manage', ctx.networkId),
	async run(ctx, { which, text: written, known }) {
		refuseIfChanged((await lockNetwork(ctx))[which], known)
		const filled = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== ''))
		await ctx.db
			.updateTable('network')
			.set({ [which]: JSON.stringify(filled) })
			.where('id', '=', ctx.networkId)
			.execute()
		return { facts: { which }, result: { journalId: ctx.journalId } }
	},
})
