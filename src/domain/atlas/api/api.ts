/** The public HTTP API, mounted below /api. The same viewer, questions and visibility as the pages; OpenAPI 3.1 from the schemas. */
import { Hono } from 'hono'
import { describeRoute, openAPIRouteHandler, resolver, validator } from 'hono-openapi'
import type { Pool } from 'pg'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { findCompetences, findReferenceConcepts } from '../../competences/find-competences.ts'
import { readQuestion } from '../atlas-question.ts'
import { searchAtlas } from '../atlas.queries.ts'
import { profileBySlug } from '../profile.queries.ts'
import { Competences, OrganisationList, OrganisationProfile, Problem } from './api.schema.ts'
import { conceptOf, listOf, profileOf } from './api-answers.ts'

export type ApiEnvironment = { Variables: { ctx: Context; searchPool: Pool; publicUrl: string } }

const values = z.union([z.string(), z.array(z.string())]).optional()
const ListQuery = z.object({
	q: z.string().optional(),
	network: values,
	competence: values.meta({ description: 'Slugs or URIs, also of concepts of others that are mapped to one exactly.' }),
	process: z
		.string()
		.optional()
		.meta({ description: 'The slug of a process: one of its competences must be claimed.' }),
	district: values,
	field: values,
	kind: values,
	size: values,
	page: z
		.string()
		.regex(/^\d{1,4}$/)
		.optional(),
})
const CompetenceQuery = z.object({
	q: z.string().default(''),
	scheme: z
		.string()
		.optional()
		.meta({ description: 'The name of a scheme of others; without it the taxonomy is asked.' }),
	lang: z
		.enum(['de', 'en'])
		.optional()
		.meta({ description: 'Of the question. Labels of both languages are compared in any case.' }),
	limit: z.coerce.number().int().min(1).max(50).default(10),
})

const json = (schema: z.ZodType, description: string) => ({
	description,
	content: { 'application/json': { schema: resolver(schema) } },
})
const problems = { 400: json(Problem, 'A parameter is wrong.'), 404: json(Problem, 'Not found, or not visible.') }

export const api = new Hono<ApiEnvironment>().basePath('/api/v1')

api.get(
	'/organisations',
	describeRoute({
		summary: 'Who can do it',
		tags: ['Organisations'],
		responses: { 200: json(OrganisationList, 'Hits with reasons, and facets.'), 400: problems[400] },
	}),
	validator('query', ListQuery, refuse),
	async (c) => {
		const question = readQuestion(new URL(c.req.url).searchParams)
		const answer = await searchAtlas(c.get('ctx'), c.get('searchPool'), question, null)
		return c.json(listOf(answer, question, c.get('publicUrl')))
	},
)

api.get(
	'/organisations/:slug',
	describeRoute({
		summary: 'One organisation',
		tags: ['Organisations'],
		responses: { 200: json(OrganisationProfile, 'The profile.'), 404: problems[404] },
	}),
	async (c) => {
		const found = await profileBySlug(c.get('ctx'), c.req.param('slug'))
		if ('movedTo' in found) return c.redirect(`/api/v1/organisations/${found.movedTo}`, 308)
		return c.json(profileOf(found, c.get('publicUrl')))
	},
)

api.get(
	'/competences',
	describeRoute({
		summary: 'Competences by label',
		tags: ['Competences'],
		responses: { 200: json(Competences, 'Best first.'), ...problems },
	}),
	validator('query', CompetenceQuery, refuse),
	async (c) => {
		const { q: text, limit, scheme, lang: locale } = c.req.valid('query')
		const { db } = c.get('ctx')
		const question = { text, limit, ...(locale && { locale }) }
		const found = scheme ? await findReferenceConcepts(db, scheme, question) : await findCompetences(db, question)
		return c.json({ items: found.map(conceptOf) })
	},
)

api.get(
	'/openapi.json',
	openAPIRouteHandler(api, {
		documentation: {
			openapi: '3.1.0',
			info: {
				title: 'Flechtwerk',
				version: '1',
				description: 'The competence atlas: organisations, what they can do, and how you can tell.',
			},
		},
	}),
)

api.notFound((c) => c.json({ error: 'not-found' }, 404))

api.onError((error, c) => {
	if (error instanceof Refusal)
		return c.json({ error: error.code }, error.kind === 'not-found' ? 404 : error.kind === 'unavailable' ? 503 : 400)
	throw error
})

type Checked = { success: boolean; error?: readonly { path?: readonly unknown[] }[] }

function refuse(result: Checked, c: { json(body: unknown, status: 400): Response }): Response | undefined {
	if (result.success) return undefined
	const parameters = [...new Set((result.error ?? []).map((issue) => String(issue.path?.[0] ?? '')))]
	return c.json({ error: 'invalid-parameters', parameters }, 400)
}
