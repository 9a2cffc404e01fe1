import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPool, type Database } from '#platform/database.server.ts'
import { fold } from '#platform/search-text.ts'
import { testDatabase, writeAs } from '#platform/testing/test-database.ts'
import { indexDocuments } from './index-documents.ts'
import { noFilters, searchOrganisations, type Found } from './search-organisations.ts'

const today = '2026-03-12'
let db: Database
let pool: pg.Pool
let network: number
const parties = new Map<string, number>()

type Given = {
	name: string
	summary?: string
	summaryEn?: string
	claims?: [string, number, string?][]
	district?: string
	listing?: string
	scopes?: Record<string, string>
}

async function addConcept(
	slug: string,
	de: string,
	en: string,
	broader: string | null,
	alternatives: string[] = [],
): Promise<void> {
	const { rows: scheme } = await sql<{
		id: number
	}>`insert into competence_scheme (uri, label, digest) values ('urn:test', '{"de":"Test"}', '') on conflict (uri) do update set uri = excluded.uri returning id`.execute(
		db,
	)
	const { rows } = await sql<{ id: number }>`
		insert into competence (scheme_id, uri, slug, labels, broader_id) values (${scheme[0]!.id}, ${'urn:test:' + slug}, ${slug}, ${JSON.stringify({ de, en })}::jsonb, (select id from competence where slug = ${broader})) returning id`.execute(
		db,
	)
	const id = rows[0]!.id
	await sql`update competence set path = coalesce((select path from competence b where b.id = competence.broader_id), '{}') || id where id = ${id}`.execute(
		db,
	)
	await sql`update competence set field_id = path[1] where id = ${id}`.execute(db)
	if (!broader) await sql`insert into search_field values ((select count(*) from search_field), ${id})`.execute(db)
	for (const label of [de, en, ...alternatives])
		await sql`insert into search_label select stem_words(${fold(label)}), ${id}, true, 1 on conflict do nothing`.execute(
			db,
		)
}

async function addOrganisation(given: Given): Promise<void> {
	await writeAs(db, network, async (tx) => {
		const { rows: identity } = await sql<{
			id: number
		}>`insert into identity (kind, slug) values ('organisation', ${fold(given.name).replaceAll(' ', '-')}) returning id`.execute(
			tx,
		)
		const { rows: subject } = await sql<{
			id: number
		}>`insert into subject (network_id, kind) values (${network}, 'organisation') returning id`.execute(tx)
		const id = subject[0]!.id
		await sql`insert into party (id, network_id, identity_id, kind, name, name_key, organisation_kind, size_class, summary, scopes)
			values (${id}, ${network}, ${identity[0]!.id}, 'organisation', ${given.name}, ${fold(given.name)}, 'company', '10-49', ${JSON.stringify({ de: given.summary, en: given.summaryEn })}::jsonb, ${JSON.stringify(given.scopes ?? {})}::jsonb)`.execute(
			tx,
		)
		if (given.listing !== 'none')
			await sql`insert into listing (network_id, party_id, scope, during) values (${network}, ${id}, ${given.listing ?? 'public'}::scope, '[2020-01-01,)')`.execute(
				tx,
			)
		await sql`insert into address (network_id, party_id, place, district_code) values (${network}, ${id}, 'Konstanz', ${given.district ?? 'DE138'})`.execute(
			tx,
		)
		for (const [slug, level, scope] of given.claims ?? []) {
			await sql`insert into claim (network_id, party_id, competence_id, level, basis, scope) values (${network}, ${id}, (select id from competence where slug = ${slug}), ${level}, ${level === 3 ? 'reference' : 'self-declared'}, ${scope ?? 'public'}::scope)`.execute(
				tx,
			)
		}
		parties.set(given.name, id)
	})
}

async function names(q: string, extra: Partial<Parameters<typeof searchOrganisations>[1]> = {}): Promise<string[]> {
	return (await found(q, extra)).hits.map((hit) => [...parties].find(([, id]) => id === hit.party)![0])
}

const found = (q: string, extra: Partial<Parameters<typeof searchOrganisations>[1]> = {}): Promise<Found> =>
	searchOrganisations(pool, { q, filters: noFilters, audiences: [], today, page: 1, pageSize: 20, ...extra })

beforeAll(async () => {
	const database = await testDatabase()
	db = database.db
	pool = openPool(database.url, 'search', 2)
	const { rows } = await sql<{
		id: number
	}>`insert into network (slug, name) values ('see', 'Seekreis IT') returning id`.execute(database.owner)
	network = rows[0]!.id
	await addConcept('infrastructure', 'Infrastruktur', 'Infrastructure', null)
	await addConcept('cloud', 'Cloud-Computing', 'Cloud computing', 'infrastructure', ['Cloud'])
	await addConcept('kubernetes', 'Kubernetes', 'Kubernetes', 'cloud', ['K8s'])
	await addConcept('software', 'Softwareentwicklung', 'Software development', null)
	await addOrganisation({
		name: 'Container Kontor GmbH',
		summary: 'Wir betreiben Plattformen.',
		claims: [['kubernetes', 3]],
	})
	await addOrganisation({
		name: 'Wolke Sieben UG',
		summary: 'Beratung für den Umzug, Entwicklung ohne Datenbank.',
		claims: [['cloud', 1]],
		district: 'DE147',
	})
	await addOrganisation({
		name: 'Datenbankschmiede',
		summary: 'Datenbankentwicklung für Krankenhäuser.',
		summaryEn: 'Database engineering for hospitals.',
	})
	await addOrganisation({
		name: 'Verborgen GmbH',
		summary: 'Kubernetes im Verborgenen.',
		listing: 'none',
		claims: [['kubernetes', 3]],
	})
	await addOrganisation({
		name: 'Halboffen GmbH',
		summary: 'Für Mitglieder sichtbar.',
		listing: 'members',
		claims: [['kubernetes', 2]],
	})
	await addOrganisation({
		name: 'Leise Firma',
		summary: 'Quantenkryptografie aus Überlingen.',
		scopes: { summary: 'members' },
		claims: [['software', 2, 'members']],
	})
	await addOrganisation({ name: 'Infrastruktur Aalen eG', summary: 'Glasfaser für den Ostalbkreis.' })
	await indexDocuments(db, 'all', today)
})
afterAll(() => pool.end())

describe('search', () => {
	it('finds narrower competences with the broader word', async () => {
		expect(await names('Cloud')).toEqual(['Container Kontor GmbH', 'Wolke Sieben UG'])
	})
	it('understands abbreviations, inflections, compounds and typing errors', async () => {
		expect(await names('K8s')).toEqual(['Container Kontor GmbH'])
		expect(await names('Kubernets')).toEqual(['Container Kontor GmbH'])
		expect(await names('Krankenhaus')).toEqual(['Datenbankschmiede'])
		expect(await names('Entwicklung von Datenbanken')).toContain('Datenbankschmiede')
		expect(await names('databases for hospitals')).toEqual(['Datenbankschmiede'])
	})
	it('says what it corrected', async () => {
		const { understanding } = await found('Kubrnetes')
		expect(understanding.units[0]).toMatchObject({ text: 'kubrnetes', corrected: 'kubernet' })
	})
	it('hides what the public may not see from hits, counts and facets', async () => {
		expect((await found('Kubernetes')).total).toBe(1)
		expect(await names('Verborgenen')).toEqual([])
		expect((await found('')).total).toBe(5)
		expect((await found('')).fields.reduce((sum, field) => sum + field.count, 0)).toBe(2)
		expect(await names('Quantenkryptografie')).toEqual([])
	})
	it('shows members of the network what is meant for them, once', async () => {
		const audiences = [network]
		expect(await names('Kubernetes', { audiences })).toEqual(
			expect.arrayContaining(['Container Kontor GmbH', 'Halboffen GmbH']),
		)
		expect((await found('', { audiences })).total).toBe(6)
		expect(await names('Quantenkryptografie', { audiences })).toEqual(['Leise Firma'])
	})
	it('counts facets as if the own facet were not chosen', async () => {
		const answer = await found('Cloud', { filters: { ...noFilters, districts: ['DE147'] } })
		expect(answer.total).toBe(1)
		expect(answer.districts).toEqual(
			expect.arrayContaining([
				{ value: 'DE138', count: 1 },
				{ value: 'DE147', count: 1 },
			]),
		)
		expect(answer.networks).toEqual([{ value: network, count: 1 }])
	})
	it('leaves out the least telling parts when nobody meets all, and says so', async () => {
		const answer = await found('Krankenhaus Unsinnswort')
		expect(answer.relaxed).toBe(true)
		expect(answer.total).toBe(1)
		expect(await names('Krankenhaus Unsinnswort')).toEqual(['Datenbankschmiede'])
	})
	it('shows below the few that meet all parts others that meet the most telling ones, and counts them nowhere', async () => {
		const answer = await found('Cloud Umzug')
		const named = (hits: Found['hits']) => hits.map((hit) => [...parties].find(([, id]) => id === hit.party)![0])
		expect(named(answer.hits)).toEqual(['Wolke Sieben UG'])
		expect(named(answer.partly)).toEqual(['Container Kontor GmbH'])
		expect([answer.total, answer.relaxed]).toEqual([1, false])
		expect(named((await found('Cloud Umzug', { audiences: [network] })).partly)).toHaveLength(2)
		expect((await found('Cloud Umzug', { page: 2 })).partly).toEqual([])
		// By a name one looks for one organisation, not for others with a word of it.
		expect((await found('Wolke Sieben')).partly).toEqual([])
		expect(named((await found('Infrastruktur Aalen')).hits)).toEqual(['Infrastruktur Aalen eG'])
		expect((await found('Infrastruktur Aalen')).partly).toEqual([])
		expect((await found('Aalen Infrastruktur')).partly).not.toEqual([])
	})
	it('takes the competence that comes nearest when nobody meets the question as it stands, and says so', async () => {
		const answer = await found('Kubernetes Krankenhaus')
		expect(answer.understanding).toMatchObject({ nearest: true, units: [{ competences: [{ slug: 'kubernetes' }] }] })
		expect(await names('Kubernetes Krankenhaus')).toEqual(['Container Kontor GmbH'])
		expect((await found('Kubernetes')).understanding.nearest).toBe(false)
	})
	it('is not impressed by operators, quotes and very long questions', async () => {
		for (const q of [
			"a' | b & !(c) <-> \\",
			':*',
			"'); drop table party; --",
			'\u0000Cloud',
			'🦊'.repeat(500),
			'x'.repeat(100_000),
			'\\',
			'!!!',
			'c++ c# .net',
		]) {
			expect((await found(q)).total).toBeGreaterThanOrEqual(0)
		}
		expect((await found('')).total).toBe(5)
	})
})
