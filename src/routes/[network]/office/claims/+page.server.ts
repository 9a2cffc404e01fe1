import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad, RequestEvent } from './$types'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/account-mails.ts'
import { mostReminded } from '#domain/competences/freshness/freshness.rules.ts'
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

export const load: PageServerLoad = async (event) => {
	const { office } = await event.parent()
	const { ctx, locale } = event.locals
	const page = Math.min(10_000, Math.max(1, Math.trunc(Number(event.url.searchParams.get('page'))) || 1))
	const [list, weekly, done] = await Promise.all([
		staleMembers(ctx, office.id, page),
		weeklyMail(ctx, office.id),
		doneOf(event, office.id),
	])
	const sent = Math.trunc(Number(event.url.searchParams.get('sent'))) || 0
	const at = (number: number) => inLocale(paths.staleClaims(office.slug, { page: number }), locale)
	return {
		...staleView(list, office.slug),
		pager:
			list.more || page > 1
				? {
						from: (page - 1) * mostReminded + 1,
						to: (page - 1) * mostReminded + list.members.length,
						total: list.total,
						previous: page > 1 ? at(page - 1) : undefined,
						next: list.more ? at(page + 1) : undefined,
					}
				: null,
		weekly: weeklyView(weekly),
		manages: office.manages,
		mails: sendsMails(await instance()),
		done,
		sent: sent > 0 ? m.claims_stale_done({ count: sent, text: formatNumber(sent, locale) }) : undefined,
		here: inLocale(paths.staleClaims(office.slug), locale),
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
		redirect(303, inLocale(paths.staleClaims(network.slug, { sent }), event.locals.locale))
	},

	weekly: async (event: RequestEvent) => {
		const { ctx, network, form } = await acting(event)
		const { journalId } = await setWeeklyMail(ctx, network.id, { wanted: typed(form, 'wanted') === 'yes' })
		redirect(303, inLocale(paths.staleClaims(network.slug, { done: journalId }), event.locals.locale))
	},
}
