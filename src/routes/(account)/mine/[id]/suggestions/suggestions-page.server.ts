/** Competences that texts suggest: what the page shows, and its forms. For members and for the office. */
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { acceptSuggestion, rejectSuggestion } from '#domain/competences/suggestions/decide-suggestion.ts'
import { suggestCompetences } from '#domain/competences/suggestions/suggest-competences.ts'
import {
	longestText,
	suggestionSources,
	type SuggestionSource,
} from '#domain/competences/suggestions/suggestion.schema.ts'
import { openSuggestions, type Suggestion } from '#domain/competences/suggestions/suggestions.queries.ts'
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { inLanguage } from '#platform/localized.ts'
import { formatNumber } from '#ui/format.ts'
import { incomplete, refused, typed } from '../../../forms.server.ts'

type Of = { partyId: number; networkId: number }

const sourceWords: Record<SuggestionSource, () => string> = {
	website: m.claims_suggest_source_website,
	project: m.claims_suggest_source_project,
	job: m.claims_suggest_source_job,
	notes: m.claims_suggest_source_notes,
}

/** @throws Refusal `parties.not-found` */
export async function suggestionsShown(
	{ locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
	{ partyId, networkId }: Of,
) {
	const open = await openSuggestions(locals.ctx, networkId, partyId)
	const found = Math.trunc(Number(url.searchParams.get('found'))) || 0
	const said = { accepted: m.claims_suggest_done_accepted, rejected: m.claims_suggest_done_rejected }
	return {
		suggestions: open.map(suggestionView),
		sources: suggestionSources
			.filter((source) => source !== 'notes')
			.map((value) => ({ value, label: sourceWords[value]() })),
		longest: longestText,
		done:
			found > 0
				? m.claims_suggest_done_found({ count: found, text: formatNumber(found, getLocale()) })
				: said[url.searchParams.get('done') as 'accepted']?.(),
	}
}

const suggestionView = ({ id, competence, source, passage }: Suggestion) => ({
	id,
	name: inLanguage(competence.labels, getLocale())?.text ?? competence.slug,
	source: sourceWords[source](),
	passage,
})

export type ShownSuggestion = ReturnType<typeof suggestionView>

/** Reads the pasted text. What was typed comes back when it is refused. */
export async function pasteAction(event: RequestEvent, { partyId, networkId }: Of, form: FormData) {
	const values = { source: typed(form, 'source'), text: typed(form, 'text', longestText * 5) }
	const most = formatNumber(longestText, getLocale())
	if (values.text.trim() === '')
		return incomplete('paste', values, [{ field: 'text', message: m.claims_suggest_missing() }])
	if (values.text.length > longestText)
		return incomplete('paste', values, [{ field: 'text', message: m.claims_suggest_too_long({ most }) }])
	const source = values.source === 'project' || values.source === 'job' ? values.source : 'website'
	return suggested(event, { partyId, networkId }, source, [values.text], values)
}

/** Suggests out of texts, and shows what came of it. */
export async function suggested(
	event: RequestEvent,
	{ partyId, networkId }: Of,
	source: SuggestionSource,
	texts: string[],
	values: Record<'source' | 'text', string>,
) {
	let count: number
	try {
		;({ count } = await suggestCompetences(event.locals.ctx, networkId, { partyId, source, texts }))
	} catch (error) {
		return refused(error, 'paste', values, { 'competences.nothing-suggested': 'text' })
	}
	again(event, `found=${count}`)
}

/** Accepts or rejects one. */
export async function decideAction(event: RequestEvent, { partyId, networkId }: Of, form: FormData) {
	const suggestionId = typed(form, 'suggestion')
	const accepts = typed(form, 'decide') === 'accept'
	const { ctx } = event.locals
	try {
		if (accepts) await acceptSuggestion(ctx, networkId, { partyId, suggestionId, level: typed(form, 'level') })
		else await rejectSuggestion(ctx, networkId, { partyId, suggestionId })
	} catch (error) {
		return refused(error, 'decide', { source: '', text: '' })
	}
	again(event, `done=${accepts ? 'accepted' : 'rejected'}`)
}

function again({ url }: Pick<RequestEvent, 'url'>, said: string): never {
	redirect(303, `${url.pathname}?${said}`)
}
