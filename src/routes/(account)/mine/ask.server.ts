/** Asking a member to be known as working there. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { countAttempt } from '#domain/access/sign-in/rate-limit.ts'
import { askColleague } from '#domain/joining/colleagues/ask-colleague.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { refused, typed } from '../forms.server.ts'
import { askToSignIn } from '../landing.server.ts'

/** Asks a member, to which the own mail address belongs, to be known as working there. */
export async function ask(event: RequestEvent) {
	const { ctx, locale } = event.locals
	if (!ctx.viewer.account) askToSignIn(event)
	const form = await event.request.formData()
	const host = await instance()
	try {
		await countAttempt(host, 'colleagues', ctx.viewer.account.id)
		const network = await networkBySlug(ctx.db, typed(form, 'network'))
		await askColleague(ctx, network.id, { organisationId: typed(form, 'organisation') })
	} catch (error) {
		return refused(error, 'ask', {})
	}
	sendSoon(host)
	redirect(303, `${inLocale(paths.mine(), locale)}#kollegen`)
}
