/** Questions of a hundred thousand characters, as the handlers of pages, API and feeds take them. */
import { beforeAll, describe, expect, it } from 'vitest'
import { competenceByUri } from '#domain/competences/competence.queries.ts'
import { setClaim } from '#domain/competences/set-claim.ts'
import { listParty } from '#domain/parties/details/list-party.ts'
import { officeFixture } from '#domain/parties/parties.fixture.ts'
import { longestQuery } from '#domain/atlas/search/terms.ts'
import { rebuildSearch } from '#domain/atlas/search/rebuild-search.ts'
import type { AtlasPageData } from './(public)/atlas-page.server.ts'
import { load } from './(public)/atlas/+page.server.ts'
import { GET as answer } from './api/[...path]/+server.ts'
import { bootedOn, publicUrl } from './booted.fixture.ts'
import { GET as feed } from './feeds/search/+server.ts'

const { network, office, nobody, organisation, db, url } = await officeFixture()
await bootedOn(url)

beforeAll(async () => {
	const id = await organisation('Kubus')
	await listParty(office, network, { partyId: id, scope: 'public' })
	const { id: competenceId } = (await competenceByUri(db, 'urn:flechtwerk:it:kubernetes'))!
	await setClaim(office, network, { partyId: id, claim: { competenceId, level: 2, basis: 'reference' } })
	await rebuildSearch(url, office.today)
})

const long = 100_000
const questions = {
	'one word': 'k'.repeat(long),
	'many words': 'Kubernetes '.repeat(long / 11),
	'operators and quotation marks': `Kubernetes ${`' | & ! ( ) : * \\ " `.repeat(long / 20)}`,
	'other alphabets': '雲😀'.repeat(long / 3),
} as const
const found = ['many words', 'operators and quotation marks']

function eventFor(path: string, values: Record<string, string>) {
	const address = new URL(`${path}?${new URLSearchParams(values)}`, publicUrl)
	const locals = { ctx: nobody, locale: 'de' as const }
	return { locals, params: {}, url: address, request: new Request(address) } as never
}

describe.each(Object.entries(questions))('a question of 100 kB: %s', (kind, q) => {
	const isFound = found.includes(kind)

	it('is cut and answered by the page', async () => {
		const page = (await load(eventFor('/atlas', { q }))) as AtlasPageData
		expect(page.q.length).toBeLessThanOrEqual(longestQuery)
		expect(page.hits.map(({ name }) => name)).toEqual(isFound ? ['Kubus'] : [])
		expect(JSON.stringify(page).length).toBeLessThan(long)
	})

	it('is cut and answered by the API, at every address that takes one', async () => {
		const list = await answer(eventFor('/api/v1/organisations', { q }))
		expect(list.status).toBe(200)
		expect(await list.json()).toMatchObject({ total: isFound ? 1 : 0 })
		const competences = await answer(eventFor('/api/v1/competences', { q }))
		expect([200, 400]).toContain(competences.status)
		expect((await competences.text()).length).toBeLessThan(long)
	})

	it('is cut and answered by the feed', async () => {
		const atom = await feed(eventFor('/feeds/search', { q }))
		expect(atom.status).toBe(200)
		expect((await atom.text()).length).toBeLessThan(long)
	})
})

it('is no trouble in the other values, either', async () => {
	const name = 'x'.repeat(long)
	const values = { network: name, district: name, field: name, competence: name, kind: name, size: name, process: name }
	const page = (await load(eventFor('/atlas', values))) as AtlasPageData
	expect(page.hits.map((hit) => hit.name)).toEqual(['Kubus'])
	expect((await answer(eventFor('/api/v1/organisations', values))).status).toBe(200)
	expect((await answer(eventFor(`/api/v1/organisations/${name}`, {}))).status).toBe(404)
	expect((await answer(eventFor('/api/v1/competences', { q: 'x', scheme: name }))).status).toBe(404)
	expect((await feed(eventFor('/feeds/search', values))).status).toBe(200)
})
