import { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { openPool } from '#platform/database.server.ts'
import { databaseOn } from '#platform/testing/database-server.ts'
import { importReference } from '../../competences/reference/import-reference.ts'
import { setClaim } from '../../competences/set-claim.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { pageSize, questionValues, wholeAtlas } from '../atlas-question.ts'
import { keepShippedTaxonomy } from '../search/keep-shipped-taxonomy.ts'
import '../search/on-party-changed.ts'
import { rebuildSearch } from '../search/rebuild-search.ts'
import { api, type ApiEnvironment } from './api.ts'

const { network, office, nobody, organisation, db, owner } = await officeFixture()
const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(owner)
const url = databaseOn(inject('serverUrl'), rows[0]!.name)
const pool = openPool(url, 'search', 2)
afterAll(() => pool.end())

const app = new Hono<ApiEnvironment>()
app.use('*', async (c, next) => {
	c.set('ctx', nobody)
	c.set('searchPool', pool)
	c.set('publicUrl', 'https://atlas.example')
	await next()
})
app.route('/', api)

type Schema = {
	properties?: Record<string, Schema>
	items?: Schema
	anyOf?: Schema[]
	type?: string | string[]
	required?: string[]
}
type Described = {
	paths: Record<
		string,
		{
			get: {
				parameters?: { name: string; in: string }[]
				responses: Record<string, { content?: Record<string, { schema: Schema }> }>
			}
		}
	>
}
let described: Described

const get = async (path: string) => {
	const answer = await app.request(`/api/v1${path}`)
	return { status: answer.status, headers: answer.headers, body: (await answer.json().catch(() => null)) as unknown }
}

/** Names in an answer that its description does not know. */
function undescribed(schema: Schema, value: unknown, at = ''): string[] {
	if (schema.anyOf)
		return schema.anyOf.map((one) => undescribed(one, value, at)).toSorted((a, b) => a.length - b.length)[0]!
	if (Array.isArray(value))
		return schema.items ? value.flatMap((each) => undescribed(schema.items!, each, `${at}[]`)) : [at]
	if (value === null || typeof value !== 'object') return []
	const { properties } = schema
	return properties
		? Object.entries(value).flatMap(([name, each]) =>
				properties[name] ? undescribed(properties[name], each, `${at}.${name}`) : [`${at}.${name}`],
			)
		: [at]
}

/** An answer that is as its description says, and says nothing beyond it. */
async function described200<Answer>(path: string, route: string): Promise<Answer> {
	const { status, body } = await get(path)
	expect(status).toBe(200)
	const { schema } = described.paths[`/api/v1${route}`]!.get.responses['200']!.content!['application/json']!
	expect(z.fromJSONSchema(schema as never).safeParse(body)).toMatchObject({ success: true })
	expect(undescribed(schema, body)).toEqual([])
	return body as Answer
}

async function problem(path: string, route: string, status: 400 | 404): Promise<unknown> {
	const answer = await get(path)
	expect(answer.status).toBe(status)
	const { schema } = described.paths[`/api/v1${route}`]!.get.responses[String(status)]!.content!['application/json']!
	expect(z.fromJSONSchema(schema as never).safeParse(answer.body)).toMatchObject({ success: true })
	return answer.body
}

const competenceId = async (slug: string) =>
	(await sql<{ id: number }>`select id from competence where slug = ${slug}`.execute(db)).rows[0]!.id

beforeAll(async () => {
	await keepShippedTaxonomy(db)
	const kubernetes = await competenceId('kubernetes')
	for (let index = 1; index <= pageSize + 5; index++) {
		const facts = { organisation_kind: index <= 3 ? 'university' : 'company', size_class: '10-49' }
		const id = await organisation(`Kubus ${index}`, facts)
		await listParty(office, network, { partyId: id, scope: 'public' })
		const claim = { competenceId: kubernetes, level: 2, evidence: { de: 'Projekt' } } as const
		await setClaim(office, network, {
			partyId: id,
			claim: { ...claim, basis: 'certificate', certificate_issuer: 'Prüfhaus', capacity: { de: 'ab Mai' } },
		})
	}
	const read = (scheme: string, ...lines: string[]) =>
		importReference(db, scheme, [{ name: `${scheme}.tsv`, bytes: new TextEncoder().encode(lines.join('\n')) }])
	await read('words', 'uri\tlabel_de\tlabel_en', 'urn:e:firewall\tBrandmauer\tfirewall')
	const rows = ['urn:f:pods\tPods\turn:flechtwerk:it:kubernetes\t', 'urn:f:near\tNähe\t\turn:flechtwerk:it:kubernetes']
	await read('pods', 'uri\tlabel_de\texactMatch\tcloseMatch', ...rows)
	await read('far', 'uri\tlabel_de\texactMatch', 'urn:g:far\tFern\turn:f:pods')
	await rebuildSearch(url, office.today)
	described = (await get('/openapi.json')).body as Described
}, 120_000)

type Found = {
	items: { uri: string; slug: string | null; score: number; reason: { by: string; label: string; locale: string } }[]
}

describe('GET /openapi.json', () => {
	it('describes every address that answers, and none that does not', () => {
		const answering = api.routes
			.filter(({ method, path }) => method === 'GET' && path !== '/api/v1/openapi.json')
			.map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'))
		expect(Object.keys(described.paths).toSorted()).toEqual([...new Set(answering)].toSorted())
	})

	it('names every parameter by which organisations can be asked for', () => {
		const { parameters } = described.paths['/api/v1/organisations']!.get
		const named = parameters!.map((one) => one.name)
		expect(named.toSorted()).toEqual(Object.keys(questionValues(wholeAtlas)).toSorted())
	})
})

describe('GET /competences', () => {
	const route = '/competences'
	const found = (query: string) => described200<Found>(`/competences?${query}`, route)

	it('finds by label, by another name and in English, best first, and says why', async () => {
		const [best, ...others] = (await found('q=Kubernetes')).items
		expect(best).toMatchObject({
			slug: 'kubernetes',
			uri: 'urn:flechtwerk:it:kubernetes',
			reason: { by: 'label', label: 'Kubernetes' },
		})
		expect(others.every(({ score }) => score <= best!.score)).toBe(true)
		expect((await found('q=K8s')).items[0]).toMatchObject({ slug: 'kubernetes', reason: { by: 'alternative' } })
		expect((await found('q=Kubernets&lang=en')).items[0]).toMatchObject({
			slug: 'kubernetes',
			reason: { by: 'similar' },
		})
	})

	it('gives ten unless told otherwise, and the fields when nothing is asked', async () => {
		expect((await found('q=daten')).items).toHaveLength(10)
		expect((await found('q=daten&limit=3')).items).toHaveLength(3)
		expect((await found('limit=50')).items.map(({ slug }) => slug)).toContain('cloud-infrastructure')
	})

	it('asks a scheme of others by its name; concepts there have no slug', async () => {
		expect((await found('q=Brandmauer&scheme=words')).items).toMatchObject([{ uri: 'urn:e:firewall', slug: null }])
		expect(await problem('/competences?q=x&scheme=nichts', route, 404)).toEqual({
			error: 'competences.scheme-not-found',
		})
	})

	it('refuses what makes no sense, and names it', async () => {
		for (const limit of ['0', '51', '-1', '1.5', 'x'])
			expect(await problem(`/competences?limit=${limit}`, route, 400), limit).toEqual({
				error: 'invalid-parameters',
				parameters: ['limit'],
			})
		expect(await problem('/competences?q=x&lang=fr', route, 400)).toEqual({
			error: 'invalid-parameters',
			parameters: ['lang'],
		})
	})
})

type List = {
	total: number
	exact: boolean
	page: number
	items: { slug: string; url: string; reasons: { relation: string; competence: { slug: string } }[] }[]
	facets: Record<'network' | 'district' | 'field' | 'kind' | 'size', { value: string; count: number }[]>
}

describe('GET /organisations', () => {
	const route = '/organisations'
	const found = (query: string) => described200<List>(`/organisations?${query}`, route)

	it('counts, gives reasons and facets', async () => {
		const list = await found('competence=containers')
		expect(list).toMatchObject({ total: pageSize + 5, exact: true, page: 1 })
		expect(list.items).toHaveLength(pageSize)
		expect(list.items[0]!.url).toBe(`https://atlas.example/o/${list.items[0]!.slug}`)
		expect(list.items[0]!.reasons).toMatchObject([{ relation: 'narrower', competence: { slug: 'kubernetes' } }])
		expect(list.facets).toMatchObject({
			network: [{ value: 'nordufer', label: 'Nordufer', count: pageSize + 5 }],
			field: [{ value: 'cloud-infrastructure', count: pageSize + 5 }],
			kind: [
				{ value: 'company', count: pageSize + 2 },
				{ value: 'university', count: 3 },
			],
			size: [{ value: '10-49', count: pageSize + 5 }],
		})
		expect((await found('competence=containers&kind=university')).total).toBe(3)
	})

	it('asks for a competence by its address too, and by that of what is mapped to it exactly, over several schemes', async () => {
		for (const uri of ['urn:flechtwerk:it:kubernetes', 'urn:f:pods', 'urn:g:far'])
			expect(await found(`competence=${uri}`), uri).toMatchObject({
				total: pageSize + 5,
			})
		const [first] = (await found('competence=urn:g:far')).items
		expect(first!.reasons).toMatchObject([{ relation: 'same', competence: { slug: 'kubernetes' } }])
		expect((await found('competence=urn:f:pods&kind=university')).total).toBe(3)
	})

	it('turns its pages without losing or repeating anybody', async () => {
		const pages = await Promise.all([1, 2, 3].map((page) => found(`q=Kubernetes&page=${page}`)))
		expect(pages.map(({ page, items }) => [page, items.length])).toEqual([
			[1, pageSize],
			[2, 5],
			[3, 0],
		])
		expect(new Set(pages.flatMap(({ items }) => items.map(({ slug }) => slug))).size).toBe(pageSize + 5)
	})

	it('refuses a page that is none', async () => {
		for (const page of ['x', '-1', '12345', '1.5'])
			expect(await problem(`/organisations?page=${page}`, route, 400), page).toEqual({
				error: 'invalid-parameters',
				parameters: ['page'],
			})
	})
})

describe('GET /organisations/{slug}', () => {
	const routes = () =>
		Object.keys(described.paths)
			.find((path) => path.includes('{slug}'))!
			.replace('/api/v1', '')

	it('gives the profile, all of it described', async () => {
		const profile = await described200<Record<string, unknown>>('/organisations/kubus-7', routes())
		expect(profile).toMatchObject({
			slug: 'kubus-7',
			name: 'Kubus 7',
			url: 'https://atlas.example/o/kubus-7',
			networks: [{ slug: 'nordufer' }],
			claims: [
				{
					competence: { slug: 'kubernetes' },
					retired: null,
					capacity: { de: 'ab Mai' },
					certificate: { issuer: 'Prüfhaus', until: null, over: false },
				},
			],
		})
	})

	it('leads on from an old slug, and does not find what is not there', async () => {
		await sql`insert into identity_redirect (slug, identity_id) select 'alter-kubus', id from identity where slug = 'kubus-7'`.execute(
			owner,
		)
		const moved = await app.request('/api/v1/organisations/alter-kubus')
		expect(moved.status).toBe(308)
		expect(moved.headers.get('location')).toBe('/api/v1/organisations/kubus-7')
		expect(await problem('/organisations/gibt-es-nicht', routes(), 404)).toEqual({ error: 'parties.not-found' })
	})
})
