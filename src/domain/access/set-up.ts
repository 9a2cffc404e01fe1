/** The first steps of a fresh instance: a link on the console, one page, the first network and its first account. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'
import { createNetwork } from '#domain/networks/create-network.ts'
import type { NewNetwork } from '#domain/networks/network.schema.ts'
import { hasNetwork, type Network } from '#domain/networks/network.queries.ts'
import type { Context } from '#platform/context.ts'
import { authOf, type AccessHost } from './auth.ts'
import { nameOperator } from './roles/name-operator.ts'
import './roles/on-network-created.ts'

/**
 * The token of the set-up page: the same at every start until there is a network, then null for good. It is derived
 * from the secret of the instance, so whoever reads the console or the data folder is the operator.
 */
export async function setupToken(host: AccessHost): Promise<string | null> {
	if (await hasNetwork(host.db)) return null
	const { secret } = await (await authOf(host)).$context
	return createHmac('sha256', secret).update('set up this instance').digest('base64url')
}

/** True when the token opens the set-up page now. */
export async function opensSetup(host: AccessHost, token: string): Promise<boolean> {
	const wanted = await setupToken(host)
	if (wanted === null) return false
	const [a, b] = [Buffer.from(token), Buffer.from(wanted)]
	return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * Makes the first network. The account in `ctx` becomes its office and admin, and the operator of the instance.
 * @throws Refusal `networks.already-set-up` when somebody was faster, and those of `createNetwork`
 */
export async function setUpInstance(ctx: Context, network: z.input<typeof NewNetwork>): Promise<Network> {
	const made = await createNetwork(ctx, { ...network, first: true })
	await nameOperator(ctx, made.id, { accountId: ctx.viewer.account!.id })
	return made
}
