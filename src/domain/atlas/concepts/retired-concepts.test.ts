import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openPool } from '#platform/database.server.ts'
import { databaseOn } from '#platform/testing/database-server.ts'
import { hasCompetence } from '../../competences/claim.conditions.ts'
import { claimsOf } from '../../competences/claims.queries.ts'
import { declareClaim } from '../../competences/declare-claim.ts'
import { findCompetences } from '../../competences/find-competences.ts'
import { setClaim } from '../../competences/set-claim.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { officeFixture, viewerWith } from '../../parties/parties.fixture.ts'
import { wholeAtlas, type AtlasQuestion } from '../atlas-question.ts'
import { searchAtlas } from '../atlas.queries.ts'
import { profileBySlug } from '../profile.queries.ts'
import '../search/on-party-changed.ts'
import { rebuildSearch } from '../search/rebuild-search.ts'
import { renewTaxonomy } from '../search/renew-taxonomy.ts'
import { conceptPage } from './concept-page.ts'

const { network, office, nobody, context, organisation, db, owner } = await officeFixture()
const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(owner)
const url = databaseOn(inject('serverUrl'), rows[0]!.name)
const pool = openPool(url, 'search', 2)
afterAll(() => pool.end())

const turtle = (
	concepts: string,
) => `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
<urn:t:s> a skos:ConceptScheme ; skos:prefLabel "Probe"@de ; skos:hasTopConcept <urn:t:s:it>, <urn:t:s:geo> .
<urn:t:s:it> a skos:Concept ; skos:inScheme <urn:t:s> ; skos:topConceptOf <urn:t:s> ; skos:prefLabel "Informatik"@de, "IT"@en .
<urn:t:s:geo> a skos:Concept ; skos:inScheme <urn:t:s> ; skos:topConceptOf <urn:t:s> ; skos:prefLabel "Geodäsie"@de, "Geodesy"@en .
${concepts}`
const concept = (slug: string, label: string, broader: string) =>
	`<urn:t:s:${slug}> a skos:Concept ; skos:inScheme <urn:t:s> ; skos:broader <urn:t:s:${broader}> ; skos:prefLabel "${label}"@de, "${label}"@en .`
const retired = (slug: string, label: string, instead?: string) =>
	`<urn:t:s:${slug}> a skos:Concept ; owl:deprecated true ; skos:prefLabel "${label}"@de, "${label}"@en
		${instead ? `; <http://purl.org/dc/terms/isReplacedBy> <urn:t:s:${instead}>` : ''} .`

const idOf = async (slug: string) =>
	(await sql<{ id: number }>`select id from competence where slug = ${slug}`.execute(db)).rows[0]!.id
const claiming = async (name: string, slug: string) => {
	const id = await organisation(name)
	await listParty(office, network, { partyId: id, scope: 'public' })
	const claim = { competenceId: await idOf(slug), level: 2, basis: 'reference' } as const
	await setClaim(office, network, { partyId: id, claim })
	return id
}
const ask = (question: Partial<AtlasQuestion>) => searchAtlas(nobody, pool, { ...wholeAtlas, ...question }, null)
const names = (answer: Awaited<ReturnType<typeof ask>>) => answer.hits.map(({ name }) => name).toSorted()

let old: number
beforeAll(async () => {
	const before = [
		`${concept('old', 'Schwingwerk', 'geo')} <urn:t:s:old> skos:altLabel "Quarzuhr"@de .`,
		concept('new', 'Drehwerk', 'it'),
		concept('gone', 'Hobelwerk', 'geo'),
	]
	await renewTaxonomy(db, turtle(before.join('\n')))
	old = await claiming('Alt', 'old')
	await claiming('Neu', 'new')
	await claiming('Rest', 'gone')
	await renewTaxonomy(
		db,
		turtle(
			[concept('new', 'Drehwerk', 'it'), retired('old', 'Schwingwerk', 'new'), retired('gone', 'Hobelwerk')].join('\n'),
		),
	)
	await rebuildSearch(url, office.today)
})

describe('a claim on a competence that was replaced', () => {
	it('is found by asking for what took its place, and counts in full', async () => {
		const answer = await ask({ competences: ['new'] })
		expect(names(answer)).toEqual(['Alt', 'Neu'])
		expect(new Set(answer.hits.map(({ score }) => score)).size).toBe(1)
		expect(answer.hits.map(({ claims }) => claims[0]!.relation)).toEqual(['same', 'same'])
		expect(names(await ask({ q: 'Drehwerk' }))).toEqual(['Alt', 'Neu'])
		expect(names(await ask({ fields: ['it'] }))).toEqual(['Alt', 'Neu'])
	})

	it('is found by its old name and address, and so is what took its place', async () => {
		for (const q of ['Schwingwerk', 'Quarzuhr']) {
			const answer = await ask({ q })
			expect(names(answer)).toEqual(['Alt', 'Neu'])
			expect(answer.understanding.units[0]!.competences.map(({ slug }) => slug)).toEqual(['new'])
		}
		expect(names(await ask({ competences: ['old'] }))).toEqual(['Alt', 'Neu'])
	})

	it('is what the finder names for the old name, wherever competences are chosen', async () => {
		for (const text of ['Schwingwerk', 'Quarzuhr'])
			expect((await findCompetences(db, { text, limit: 1 }))[0]).toMatchObject({
				concept: { slug: 'new' },
				reason: { by: 'alternative', label: text },
			})
	})

	it('is met by what the office asks of its members', async () => {
		const { rows: found } = await sql<{ name: string }>`
			select p.name from party p where ${hasCompetence(sql`p.id`, network, 'new', 2)} order by 1`.execute(db)
		expect(found.map(({ name }) => name)).toEqual(['Alt', 'Neu'])
	})

	it('says so on the profile, for the office, and with what took its place', async () => {
		const replacement = { uri: 'urn:t:s:new', slug: 'new', labels: { de: 'Drehwerk', en: 'Drehwerk' } }
		expect(await claimsOf(office, network, old)).toMatchObject([{ retired: { replacement } }])
		expect(await profileBySlug(nobody, 'alt')).toMatchObject({ claims: [{ retired: { replacement } }] })
		expect(await profileBySlug(nobody, 'neu')).toMatchObject({ claims: [{ retired: null }] })
		expect(await profileBySlug(nobody, 'rest')).toMatchObject({ claims: [{ retired: { replacement: null } }] })
	})

	it('leads from its page to that of what took its place; without one it keeps its page', async () => {
		const pageOf = (slug: string) => conceptPage(nobody, pool, { slug, page: 1 }, null)
		expect(await pageOf('old')).toEqual({ movedTo: 'new' })
		expect(await pageOf('new')).toMatchObject({ answer: { total: 2 } })
		expect(await pageOf('gone')).toMatchObject({ concept: { retired: true }, answer: { total: 1 } })
	})

	it('can be corrected, but is not made anew: the refusal names what to take', async () => {
		const competenceId = await idOf('old')
		const claim = { competenceId, level: 3, basis: 'self-declared' } as const
		await setClaim(office, network, { partyId: old, claim })
		const id = await organisation('Spät')
		const contact = context(viewerWith('Selin Aydemir', [], { represents: [id] }))
		const refusal = { code: 'competences.replaced', facts: { replacement: 'Drehwerk' } }
		await expect(setClaim(office, network, { partyId: id, claim })).rejects.toMatchObject(refusal)
		await expect(declareClaim(contact, network, { partyId: id, claim })).rejects.toMatchObject(refusal)
		const gone = { ...claim, competenceId: await idOf('gone') }
		await expect(setClaim(office, network, { partyId: id, claim: gone })).rejects.toMatchObject({
			code: 'competences.not-found',
		})
	})
})

it('lets a name that is in use mean what is called so', async () => {
	const both = [
		concept('new', 'Drehwerk', 'it'),
		concept('other', 'Schwingwerk', 'geo'),
		retired('old', 'Schwingwerk', 'new'),
	]
	await renewTaxonomy(db, turtle(both.join('\n')))
	await rebuildSearch(url, office.today)
	const { understanding } = await ask({ q: 'Schwingwerk' })
	expect(understanding.units[0]!.competences.map(({ slug }) => slug)).toEqual(['other'])
	expect((await ask({ q: 'Quarzuhr' })).understanding.units[0]!.competences.map(({ slug }) => slug)).toEqual(['new'])
})
