import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { visitor } from '#platform/context.ts'
import { openPool } from '#platform/database.server.ts'
import { databaseOn } from '#platform/testing/database-server.ts'
import { setClaim } from '../../competences/set-claim.ts'
import { networkBySlug } from '../../networks/network.queries.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { publicConcepts } from '../sitemap.queries.ts'
import { keepShippedTaxonomy } from '../search/keep-shipped-taxonomy.ts'
import '../search/on-party-changed.ts'
import { rebuildSearch } from '../search/rebuild-search.ts'
import { processPage } from '../processes/process-page.ts'
import { conceptPage } from './concept-page.ts'

const { network, office, nobody, context, organisation, db, owner } = await officeFixture()
const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(owner)
const url = databaseOn(inject('serverUrl'), rows[0]!.name)
const pool = openPool(url, 'search', 2)
afterAll(() => pool.end())

const member = context({ ...visitor, kind: 'account', memberOf: [network] })

async function claiming(name: string, slug: string, scope: 'public' | 'members' = 'public', listed = scope) {
	const id = await organisation(name)
	await listParty(office, network, { partyId: id, scope: listed })
	const { rows: found } = await sql<{ id: number }>`select id from competence where slug = ${slug}`.execute(db)
	await setClaim(office, network, {
		partyId: id,
		claim: { competenceId: found[0]!.id, level: 2, basis: 'reference', scope },
	})
}

beforeAll(async () => {
	await keepShippedTaxonomy(db)
	await claiming('Kubus', 'kubernetes')
	await claiming('Hafen', 'docker', 'members')
	await claiming('Wolke', 'cloud-computing', 'members', 'public')
})

async function pageFor(ctx: typeof nobody, slug: string, within: Parameters<typeof conceptPage>[3] = null) {
	const page = await conceptPage(ctx, pool, { slug, page: 1 }, within)
	if ('movedTo' in page) throw new Error(`moved to ${page.movedTo}`)
	return page
}
const namesOf = (page: Awaited<ReturnType<typeof pageFor>>) => page.answer.hits.map(({ name }) => name)
const slugsOf = (concepts: { slug: string }[]) => concepts.map(({ slug }) => slug)

describe('the page of a concept', () => {
	it('shows who claims it or something narrower, to those who may see it', async () => {
		const seen = await pageFor(nobody, 'containers')
		expect(namesOf(seen)).toEqual(['Kubus'])
		expect(seen.narrower).toMatchObject([{ value: { slug: 'kubernetes' }, count: 1 }])
		const inside = await pageFor(member, 'containers')
		expect(namesOf(inside).toSorted()).toEqual(['Hafen', 'Kubus'])
		expect(slugsOf(inside.narrower.map(({ value }) => value)).toSorted()).toEqual(['docker', 'kubernetes'])
	})

	it('counts no claim that the viewer may not see', async () => {
		expect(namesOf(await pageFor(nobody, 'cloud-computing'))).toEqual(['Kubus'])
		expect((await pageFor(member, 'cloud-computing')).answer.total).toBe(3)
	})

	it('names what nobody claims, and nothing below that', async () => {
		const { gaps } = await pageFor(nobody, 'cloud-computing')
		expect(slugsOf(gaps)).toContain('docker')
		expect(slugsOf(gaps)).toContain('public-cloud')
		expect(slugsOf(gaps)).not.toContain('aws')
		expect(slugsOf(gaps)).not.toContain('kubernetes')
	})

	it('knows its place in the taxonomy', async () => {
		const { concept } = await pageFor(nobody, 'kubernetes')
		expect(slugsOf(concept.broader)).toEqual(['cloud-infrastructure', 'cloud-computing', 'containers'])
		expect(concept.alternatives.de).toContain('K8s')
		expect(slugsOf(concept.related)).toContain('go-language')
	})

	it('belongs to one network when asked so', async () => {
		const suedufer = await networkBySlug(db, 'suedufer')
		const { answer, narrower, gaps } = await pageFor(nobody, 'containers', suedufer)
		expect(answer.total).toBe(0)
		expect(narrower).toEqual([])
		expect(slugsOf(gaps)).toContain('kubernetes')
	})

	it('is not found for what is no concept', async () => {
		await expect(pageFor(nobody, 'gibt-es-nicht')).rejects.toMatchObject({ code: 'competences.not-found' })
	})

	it('is told to search engines when the public finds somebody there', async () => {
		await rebuildSearch(url, office.today)
		const told = await publicConcepts(db)
		expect(told).toContain('kubernetes')
		expect(told).toContain('cloud-infrastructure')
		expect(told).not.toContain('docker')
	})
})

describe('the page of a process', () => {
	it('shows who has one of its competences, as far as the viewer may see', async () => {
		await claiming('Plan', 'production-planning')
		await claiming('Doppelt', 'manufacturing-execution', 'members')
		const ofProcess = async (ctx: typeof nobody) =>
			(await processPage(ctx, pool, { slug: 'plan-production', page: 1 }, null))!
		const seen = await ofProcess(nobody)
		expect(seen.answer.hits.map(({ name }) => name)).toEqual(['Plan'])
		expect(seen.answer.hits[0]!.claims[0]).toMatchObject({ relation: 'same' })
		expect(seen.competences.find(({ value }) => value.slug === 'manufacturing-execution')).toMatchObject({ count: 0 })
		expect((await ofProcess(member)).answer.total).toBe(2)
		expect(await processPage(nobody, pool, { slug: 'nichts', page: 1 }, null)).toBeNull()
	})
})
