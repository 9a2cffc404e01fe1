import { fail, redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { applicationFormOf, ownFieldsAsked } from '#domain/joining/application-form.queries.ts'
import { needsOf, type ApplicantKind } from '#domain/joining/form-fields.ts'
import { makeFormToken } from '#domain/joining/form-token.ts'
import { problemOf, takeForm } from '#domain/joining/submit-application.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { inLanguage } from '#platform/localized.ts'
import { sendsMails } from '#platform/mail.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { joinForm } from './join-form.ts'
import { consentWords } from './join-words.ts'
import { joinErrors, readJoin, typedValues } from './read-join.ts'

/** The network that somebody wants to join. Members of an alliance are networks, they are admitted otherwise. */
async function joined({ db }: Context, slug: string) {
	const network = await networkBySlug(db, slug)
	if (network.kind !== 'network') throw new Refusal('not-found', 'common.not-found')
	return { network, form: await applicationFormOf(db, network.id) }
}

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, locale } = locals
	const { network, form } = await joined(ctx, params.network)
	const host = await instance()
	const wanted = url.searchParams.get('kind') as ApplicantKind
	const kind = form.kinds.includes(wanted) ? wanted : form.kinds[0]!
	// Each form is one of its own: a stored copy would be taken for one that has been sent.
	setHeaders({ 'cache-control': 'private, no-store' })
	return {
		network: network.name,
		mail: network.mail,
		publicUrl: host.configuration.publicUrl,
		open: form.open,
		mails: sendsMails(host),
		kind,
		kinds: form.kinds.map((one) => ({ kind: one, href: inLocale(paths.join(network.slug, { kind: one }), locale) })),
		intro: inLanguage(form.intro, locale),
		groups: joinForm(kind, needsOf(form.fields, kind), await ownFieldsAsked(ctx.db, network.id, form, kind)),
		consent: consentWords(network.name, form.monthsKept),
		token: await makeFormToken(host, network.id),
	}
}

/** Refusals after which the same form cannot be used again. */
const spent = new Set(['joining.form-old', 'joining.form-unknown'])

export const actions: Actions = {
	default: async (event) => {
		const { ctx, locale } = event.locals
		const { network, form } = await joined(ctx, event.params.network)
		const typed = await event.request.formData()
		const host = await instance()
		const consent = consentWords(network.name, form.monthsKept)
		const own = await ownFieldsAsked(ctx.db, network.id, form, typed.get('kind') as ApplicantKind)
		const { sent, people } = readJoin(typed, { districts: network.districts, own, locale, consentText: consent.text })
		const answer = (status: number, errors: { field?: string; message: string }[], keepsForm = true) =>
			fail(status, { values: typedValues(typed), errors, token: keepsForm ? sent.token : null })
		if (!typed.has('agree')) {
			const problem = await problemOf(ctx, network.id, sent)
			const agree = { field: 'agree', message: m.join_missing_agree() }
			return answer(422, [...(problem ? joinErrors(problem, { people, own }) : []), agree])
		}
		let link: string
		try {
			link = await takeForm(host, ctx, network.id, sent, event.getClientAddress())
		} catch (error) {
			if (!(error instanceof Refusal)) throw error
			const status = error.code === 'access.too-many-attempts' ? 429 : 422
			return answer(status, joinErrors(error, { people, own }), !spent.has(error.code))
		}
		sendSoon(host)
		redirect(303, inLocale(paths.joinStatus(network.slug, link), locale))
	},
}
