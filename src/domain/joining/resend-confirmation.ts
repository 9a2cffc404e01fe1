import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import type { AccessHost } from '../access/auth.ts'
import { countAttempt } from '../access/sign-in/rate-limit.ts'
import { statusBehind } from './status.queries.ts'
import { askToConfirm } from './submit-application.ts'

/**
 * Asks for the mail that confirms an application once more, for whoever holds the link of its status page.
 * @throws Refusal `joining.not-found`, `joining.other-state`, `access.too-many-attempts`
 */
export async function resendConfirmation(
	host: AccessHost,
	ctx: Context,
	networkId: number,
	token: string,
): Promise<void> {
	const { id, mail, locale, state } = await statusBehind(ctx, networkId, token)
	if (state !== 'unconfirmed') throw new Refusal('conflict', 'joining.other-state', { state })
	await countAttempt(host, 'application-mail', mail)
	await askToConfirm({ db: ctx.db, networkId }, { id, mail, locale })
}
