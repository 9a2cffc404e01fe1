import { command } from '#platform/command.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { lookAtToken, takeToken } from '../access/sign-in/links.ts'
import { anybody } from '../access/permissions.ts'
import { holdApplication, putStep } from './internal/application-rows.ts'
import { WithStatusLink } from './joining.schema.ts'
import { tellOffice } from './tell-waiting.ts'

/** How long the link of the first mail works; what nobody has confirmed by then is erased. */
export const confirmDays = 7

/** What the token of a confirmation stands for. */
export const confirmationOf = (networkId: number, applicationId: number): string => `${networkId} ${applicationId}`

/** The application that a link would confirm, without doing it; null when the link does not work in this network. */
export async function applicationToConfirm(
	db: Database | DatabaseTransaction,
	networkId: number,
	token: string,
): Promise<number | null> {
	const [network, application] = ((await lookAtToken(db, 'confirm-application', token)) ?? '').split(' ')
	return Number(network) === networkId && application ? Number(application) : null
}

/**
 * Confirms by the link of its mail that an application comes from whoever reads that address. From here on the office sees it.
 * @throws Refusal `access.link-used`, `joining.other-state`
 */
export const confirmApplication = command({
	name: 'joining.confirm',
	input: WithStatusLink,
	allowed: (ctx) => anybody(ctx),
	async run(ctx, { token }) {
		const id = await applicationToConfirm(ctx.db, ctx.networkId, token)
		// Of two that come at once, one gets null.
		if (id === null || (await takeToken(ctx.db, 'confirm-application', token)) === null)
			throw new Refusal('not-found', 'access.link-used')
		const { submission, kind } = await holdApplication(ctx, id, ['unconfirmed'])
		await putStep(ctx, id, 'confirmed')
		await tellOffice(ctx, id)
		return { subject: id, facts: { kind }, result: { submission } }
	},
})
