import { randomUUID } from 'node:crypto'
import { redirect } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'
import { m } from '#generated/paraglide/messages.js'
import { partyNames } from '#domain/parties/find/party-names.queries.ts'
import { logInteraction } from '#domain/relations/interactions/log-interaction.ts'
import { Refusal } from '#platform/errors.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { formatList } from '#ui/format.ts'
import { refused, refusalWords, typed } from '../../../../(account)/forms.server.ts'
import { acting } from '../../done.server.ts'
import { readValues } from '../table-view.ts'
import { chosenIn, most } from './chosen.server.ts'

/** So many are named, the others are counted. */
const named = 8

export const load: PageServerLoad = async ({ parent, locals, url }) => {
	const { office } = await parent()
	const { ctx } = locals
	if (!office.manages) throw new Refusal('not-found', 'common.not-found')
	const ids = await chosenIn(ctx, office.id, url)
	const names = await partyNames(ctx, office.id, ids.slice(0, named))
	const count = ids.length - names.size
	const list = formatList([...names.values()], ctx.locale)
	return {
		who: count > 0 ? m.office_attended_more({ names: list, count }) : m.office_attended_who({ names: list }),
		refusal:
			names.size === 0
				? { title: m.office_attended_none(), text: refusalWords(new Refusal('invalid', 'parties.none-chosen')) }
				: ids.length > most
					? { title: m.office_attended(), text: m.office_attended_too_many({ count: most }) }
					: null,
		table: url.searchParams.get('kind') === 'person' ? m.office_persons() : m.office_members(),
		today: ctx.today,
		formKey: randomUUID(),
		// What the form is sent to says once more who is meant.
		action: `?/log&${url.searchParams}`,
		backHref: inLocale(tableHref(office.slug, url), ctx.locale),
	}
}

export const actions: Actions = {
	async log(event) {
		const { ctx, network, form } = await acting(event)
		const values = { body: typed(form, 'body', 20_000), on: typed(form, 'on', 10) }
		try {
			const [first, ...others] = await chosenIn(ctx, network.id, event.url)
			if (first === undefined) throw new Refusal('invalid', 'parties.none-chosen')
			const said = {
				kind: 'event',
				body: values.body,
				happenedOn: values.on || undefined,
				formKey: typed(form, 'formKey'),
			} as const
			const { journalId } = await logInteraction(ctx, network.id, { partyId: first, others, ...said })
			redirect(303, inLocale(tableHref(network.slug, event.url, journalId), ctx.locale))
		} catch (error) {
			return refused(error, 'attended', values, { 'relations.day-in-future': 'on', 'common.invalid-input': 'body' })
		}
	},
}

/** The list from which somebody came, with what was done. */
const tableHref = (slug: string, { searchParams }: URL, done: number | null = null): string =>
	paths.parties(slug, { ...readValues(searchParams.get('of') ?? ''), done })
