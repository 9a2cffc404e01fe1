/** The whole scheme of competences as data, where its licence allows that. */
import type { RequestHandler } from './$types'
import { ownScheme } from '#domain/competences/export/exported-scheme.ts'
import { Refusal } from '#platform/errors.ts'
import { schemeAnswer } from '../scheme-answer.server.ts'

export const GET: RequestHandler = async ({ locals: { ctx }, params, request }) => {
	const scheme = await ownScheme(ctx.db)
	if (!scheme?.licence) throw new Refusal('not-found', 'competences.taxonomy-not-offered')
	return schemeAnswer(ctx.db, { ending: params.ending }, request)
}
