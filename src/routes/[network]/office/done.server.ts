/** After a change: the page says what was done (`?done=` names the journal entry) and offers to take it back. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { m } from '#generated/paraglide/messages.js'
import { ownChange } from '#domain/parties/history/change.queries.ts'
import { undoChange } from '#domain/parties/undo/undo-change.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { inLocale, paths } from '#platform/paths.ts'
import { askToSignIn } from '../../(account)/landing.server.ts'
import { refused } from '../../(account)/forms.server.ts'
import { journalWords } from './journal-words.ts'

type OfficeEvent = RequestEvent<{ network: string }>

/** The toast of a page; undefined when nothing has just been done. */
export async function doneOf({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>, networkId: number) {
	const done = url.searchParams.get('done')
	if (!done) return undefined
	const change = await ownChange(locals.ctx, networkId, Number(done))
	if (!change) return undefined
	const rest = new URLSearchParams(url.searchParams)
	rest.delete('done')
	return {
		message:
			journalWords(change.action, { ...change.facts, tag: change.tag ?? '' }) +
			(change.party ? `: ${withOthers(change.party.name, change.facts)}` : ''),
		undo: change.undoable
			? { action: '?/undo', fields: { journal: String(change.journalId), back: url.search } }
			: undefined,
		closeHref: url.pathname + (rest.size > 0 ? `?${rest}` : ''),
	}
}

/** Of one change of several records one is named. */
const withOthers = (name: string, { others }: Record<string, unknown>): string =>
	typeof others === 'number' && others > 0 ? m.office_done_with_others({ name, count: others }) : name

/** The network of the page and the fields of its form, for an action. */
export async function acting(event: OfficeEvent) {
	const { ctx } = event.locals
	if (!ctx.viewer.account) askToSignIn(event)
	const network = await networkBySlug(ctx.db, event.params.network)
	return { ctx, network, form: await event.request.formData() }
}

/** This page again, with what was done; `query` is its state. */
export function backWith(event: Pick<RequestEvent, 'url'>, query: string, journalId: number, fragment = ''): never {
	const search = new URLSearchParams(query)
	for (const name of [...search.keys()]) if (name.startsWith('/') || name === 'done') search.delete(name)
	search.set('done', String(journalId))
	redirect(303, `${event.url.pathname}?${search}${fragment}`)
}

/** The action behind every undo button. A party that is gone thereby, or back again, leads to where it can be seen. */
export async function undoAction(event: OfficeEvent) {
	const { ctx, network, form } = await acting(event)
	try {
		const undone = await undoChange(ctx, network.id, { journalId: String(form.get('journal')) })
		if (undone.subject !== null && ['parties.create', 'parties.remove'].includes(undone.action)) {
			const there =
				undone.action === 'parties.remove' ? paths.party(network.slug, undone.subject) : paths.parties(network.slug)
			redirect(303, `${inLocale(there, event.locals.locale)}?done=${undone.journalId}`)
		}
		return backWith(event, String(form.get('back') ?? ''), undone.journalId)
	} catch (error) {
		return refused(error, 'undo', {})
	}
}
