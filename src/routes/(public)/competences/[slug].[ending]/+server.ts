/** One concept as data: what its page says, retired ones with what took their place. */
import type { RequestHandler } from './$types'
import { schemeAnswer } from '../scheme-answer.server.ts'

export const GET: RequestHandler = ({ locals: { ctx }, params: { slug, ending }, request }) =>
	schemeAnswer(ctx.db, { slug, ending }, request)
