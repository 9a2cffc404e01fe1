import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad, RequestEvent } from './$types'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { membersAtOnce } from '#domain/competences/freshness/freshness.rules.ts'
import { remindMembers } from '#domain/competences/freshness/remind-members.ts'
import { setWeeklyMail } from '#domain/competences/freshness/set-weekly-mail.ts'
import { staleMembers, weeklyMail } from '#domain/competences/freshness/stale-claims.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { sendsMails } from '#platform/mail.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatNumber } from '#ui/format.ts'
import { refused, typed } from '../../../(account)/forms.server.ts'
import { acting, doneOf, undoAction } from '../done.server.ts'
import { staleView, weeklyView } from './stale-view.ts'

const pageIn = (given: string | null): number => Math.min(10_000, Math.max(1, Math.trunc(Number(given)) || 1))

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	const asked = pageIn(event.url.searchParams.get('page'))
	const [list, weekly, done] = await Promise.all([
		staleMembers(ctx, office.id, asked),
		weeklyMail(ctx, office.id),
		doneOf(event, office.id),
	])
	const sent = Math.trunc(Number(event.url.searchParams.get('sent'))) || 0
	const { page, total } = list
	const from = (page - 1) * membersAtOnce
	const at = (number: number) => inLocale(paths.staleClaims(office.slug, { page: number > 1 ? number : null }), locale)
	return {
		...staleView(list, office.slug),
		page,
		pager: {
			from: from + 1,
			to: from + list.members.length,
			total,
			previous: page > 1 ? at(page - 1) : undefined,
			next: from + list.members.length < total ? at(page + 1) : undefined,
		},
		weekly: weeklyView(weekly),
		manages: office.manages,
		mails: sendsMails(await instance()),
		done,
		sent: sent > 0 ? m.claims_stale_done({ count: sent, text: formatNumber(sent, locale) }) : undefined,
		here: at(page),
	}
}

export const actions: Actions = {
	undo: undoAction,

	/** One member, or all of a page. */
	remind: async (event: RequestEvent) => {
		const { ctx, network, form } = await acting(event)
		const partyIds = form.getAll('party').map(String).slice(0, 200)
		let sent: number
		try {
			;({ sent } = await remindMembers(ctx, network.id, { partyIds }))
		} catch (error) {
			return refused(error, 'remind', {})
		}
		sendSoon(await instance())
		const page = pageIn(typed(form, 'page'))
		const values = { page: page > 1 ? page : null, sent }
		redirect(303, inLocale(paths.staleClaims(network.slug, values), event.locals.locale))
	},

	weekly: async (event: RequestEvent) => {
		const { ctx, network, form } = await acting(event)
		const { journalId } = await setWeeklyMail(ctx, network.id, { wanted: typed(form, 'wanted') === 'yes' })
		redirect(303, inLocale(paths.staleClaims(network.slug, { done: journalId }), event.locals.locale))
	},
}
