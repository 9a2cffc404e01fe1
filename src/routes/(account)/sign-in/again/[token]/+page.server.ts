import type { PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { parkedForm } from '#domain/access/sign-in/parked-form.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { isFresh } from '../../../fresh.server.ts'
import { keepPrivate } from '../../../forms.server.ts'
import { askToSignIn } from '../../../landing.server.ts'

/** What machines read: numbers, and words of the form itself. */
const technical = /^[\w-]{0,30}$/

export const load: PageServerLoad = async (event) => {
	keepPrivate(event)
	const { ctx, locale } = event.locals
	if (!ctx.viewer.account) askToSignIn(event)
	const { db } = await instance()
	const form = await parkedForm(db, event.params.token, ctx.viewer.account.id)
	if (!form) throw new Refusal('not-found', 'access.parked-gone')
	const fresh = await isFresh(event)
	return {
		fresh,
		here: inLocale(paths.signInAgain(event.params.token), locale),
		to: form.to,
		// Without the action: the page on which the form stands.
		back: form.to.split('?')[0]!,
		sends: form.sends,
		fields: fresh ? form.fields : [],
		shown: form.fields.map(([, value]) => value).filter((value) => !technical.test(value)),
	}
}
