import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#platform/testing/test-database.ts'
import { listParty } from '../parties/details/list-party.ts'
import { officeFixture } from '../parties/parties.fixture.ts'
import { claimsOf } from './claims.queries.ts'
import { exportedTaxonomy } from './export/exported-scheme.ts'
import { writeScheme } from './export/write-scheme.ts'
import { findCompetences } from './find-competences.ts'
import { importTaxonomy } from './import-taxonomy.ts'
import { importReference } from './reference/import-reference.ts'
import { textOf } from './reference/read-files.ts'
import { setClaim } from './set-claim.ts'

const { network, office, organisation, db } = await officeFixture()

const prefixes = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .`
const scheme = (
	concepts: string,
) => `${prefixes}\n<urn:t:s> a skos:ConceptScheme ; skos:prefLabel "Probe"@de ; skos:hasTopConcept <urn:t:s:it> .
<urn:t:s:it> a skos:Concept ; skos:prefLabel "IT"@de . ${concepts}`
const concept = (slug: string, label: string, more = '') =>
	`<urn:t:s:${slug}> a skos:Concept ; skos:prefLabel "${label}"@de ${more} .`
const below = (slug: string) => `; skos:broader <urn:t:s:${slug}>`
const bytes = (text: string) => new TextEncoder().encode(text)
const state = async () =>
	(await sql`select slug, labels, path, retired_at from competence order by id`.execute(db)).rows

const codeOf = (done: Promise<unknown>) =>
	done.then(
		() => null,
		(problem: { code?: string }) => problem.code ?? String(problem),
	)
const asOurs = (concepts: string) => codeOf(importTaxonomy(db, scheme(concepts)))
const asOthers = (concepts: string) =>
	codeOf(importReference(db, 'others', [{ name: 'others.ttl', bytes: bytes(scheme(concepts)) }]))

beforeAll(async () => {
	await importTaxonomy(
		db,
		scheme([concept('cloud', 'Wolke', below('it')), concept('kept', 'Bleibt', below('cloud'))].join('\n')),
	)
})

describe('a scheme that is broken is refused as a whole, and what was there stays', () => {
	it.each([
		['a concept below itself', concept('a', 'A', below('a')), 'turtle-broader-cycle', null],
		[
			'a circle',
			[concept('a', 'A', below('b')), concept('b', 'B', below('a'))].join(' '),
			'turtle-broader-cycle',
			'scheme-broader-cycle',
		],
		[
			'a circle said from above',
			[concept('a', 'A', '; skos:narrower <urn:t:s:b>'), concept('b', 'B', '; skos:narrower <urn:t:s:a>')].join(' '),
			'turtle-broader-cycle',
			null,
		],
		[
			'a circle away from what is below it',
			[concept('a', 'A', below('b')), concept('b', 'B', below('c')), concept('c', 'C', below('b'))].join(' '),
			'turtle-broader-cycle',
			'scheme-broader-cycle',
		],
		['a zero in a label', concept('a', 'A\\u0000B'), 'turtle-characters', 'turtle-characters'],
		['an escape that is half a pair', concept('a', 'A\\uD800B'), 'turtle-syntax', 'turtle-syntax'],
		[
			'a broader concept that is retired',
			[concept('a', 'A', below('b')), concept('b', 'B', '; owl:deprecated true')].join(' '),
			'turtle-broader-unknown',
			null,
		],
	])('%s', async (_, concepts, ours, others) => {
		const before = await state()
		expect(await asOurs(concepts)).toBe(`competences.${ours}`)
		expect(await state()).toEqual(before)
		expect(await asOthers(concepts)).toBe(others && `competences.${others}`)
	})

	it('as JSON-LD, too', async () => {
		for (const label of ['A\\u0000', 'A\\ud800B']) {
			const text = `{"@context": {"s": "http://www.w3.org/2004/02/skos/core#"}, "@id": "urn:x", "@type": "s:Concept", "s:prefLabel": "${label}"}`
			const read = importReference(db, 'others', [{ name: 'x.jsonld', bytes: bytes(text) }])
			expect(await codeOf(read), label).toBe('competences.turtle-characters')
		}
	})

	it('with an address that no index holds', async () => {
		for (const more of [
			`; skos:exactMatch <urn:${'x'.repeat(1_000)}>`,
			`. <urn:${'x'.repeat(1_000)}> a skos:Concept ; skos:prefLabel "X"@de`,
		])
			expect(await asOthers(concept('a', 'A', more))).toBe('competences.scheme-uri-long')
	})

	it('written in anything but UTF-8; a mark at its beginning does no harm', async () => {
		const text = scheme(concept('uml', 'Prüfstände'))
		const utf16 = Uint8Array.from(Buffer.from(text, 'utf16le'))
		for (const wrong of [utf16, Uint8Array.of(0xff, 0xfe, ...utf16), Uint8Array.from(Buffer.from(text, 'latin1'))])
			expect(() => textOf({ name: 'x.ttl', bytes: wrong })).toThrow(
				expect.objectContaining({ code: 'competences.scheme-encoding' }),
			)
		const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes(text))
		expect(textOf({ name: 'x.ttl', bytes: marked })).toBe(text)
		expect(await codeOf(importReference(db, 'marked', [{ name: 'x.ttl', bytes: marked }]))).toBeNull()
	})
})

it('a concept that nothing is above of is a field, though the scheme does not call it a top concept', async () => {
	const { db: elsewhere } = await testDatabase()
	await importTaxonomy(
		elsewhere,
		scheme([concept('orphan', 'Waise'), concept('child', 'Kind', below('orphan'))].join(' ')),
	)
	const rows = await elsewhere.selectFrom('competence').select(['id', 'slug', 'field_id']).orderBy('id').execute()
	const orphan = rows.find(({ slug }) => slug === 'orphan')!
	expect(rows.map(({ slug, field_id }) => [slug, field_id === orphan.id])).toEqual([
		['it', false],
		['orphan', true],
		['child', true],
	])
})

describe('a concept that is gone from the scheme and still claimed', () => {
	it('keeps its claim and its name, is offered no more, and leaves and comes back as retired', async () => {
		const party = await organisation('Bleibwerk')
		await listParty(office, network, { partyId: party, scope: 'public' })
		const { id } = await db.selectFrom('competence').select('id').where('slug', '=', 'kept').executeTakeFirstOrThrow()
		await setClaim(office, network, { partyId: party, claim: { competenceId: id, level: 2, basis: 'reference' } })
		const done = await importTaxonomy(db, scheme(concept('cloud', 'Wolke', below('it'))))
		expect(done).toMatchObject({ concepts: 2, retired: 1 })
		expect(await claimsOf(office, network, party)).toMatchObject([
			{ competence: { slug: 'kept', labels: { de: 'Bleibt' } }, retired: { replacement: null } },
		])
		expect(
			(await findCompetences(db, { text: 'Bleibt', limit: 5 })).map(({ concept: { slug } }) => slug),
		).not.toContain('kept')
		const text = await writeScheme(await exportedTaxonomy(db), 'turtle', (slug) => `https://atlas.example/${slug}`)
		expect(text).toContain('urn:t:s:kept')
		const before = await state()
		await importTaxonomy(db, text)
		expect(await state()).toEqual(before)
		expect(await claimsOf(office, network, party)).toHaveLength(1)
	})

	it('is claimed as before when a later version names it again', async () => {
		await importTaxonomy(
			db,
			scheme([concept('cloud', 'Wolke', below('it')), concept('kept', 'Wieder da', below('cloud'))].join(' ')),
		)
		const { rows } =
			await sql`select k.labels ->> 'de' as label, k.retired_at from claim c join competence k on k.id = c.competence_id`.execute(
				db,
			)
		expect(rows).toEqual([{ label: 'Wieder da', retired_at: null }])
	})
})
