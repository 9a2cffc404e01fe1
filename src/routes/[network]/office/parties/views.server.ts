import { redirect, type RequestEvent } from '@sveltejs/kit'
import { readTableQuestion, tableValues } from '#domain/parties/table/table-question.ts'
import { inLocale, paths } from '#platform/paths.ts'

/** Back to the table with its question, without the dialog. */
export function viewAddress({ locals }: Pick<RequestEvent, 'locals'>, slug: string, query: string): never {
	const values = tableValues(readTableQuestion(new URLSearchParams(query)))
	redirect(303, inLocale(paths.parties(slug, values), locals.locale))
}
