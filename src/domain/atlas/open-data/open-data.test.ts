import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { readJsonLd, triplesOf, turtleOf } from '#platform/json-ld.ts'
import { writeCsv } from '#platform/tabular/write-csv.ts'
import { exportedTaxonomy, ownScheme } from '../../competences/export/exported-scheme.ts'
import { skosDocument } from '../../competences/export/skos-document.ts'
import { importTaxonomy } from '../../competences/import-taxonomy.ts'
import { shippedTaxonomy } from '../../competences/shipped-taxonomy.ts'
import { createNetwork } from '../../networks/create-network.ts'
import { licenceFacts, type DataLicence } from '../../networks/licences.ts'
import { chooseLicence } from '../../networks/settings/choose-licence.ts'
import { stampOf } from '../../networks/settings/stored-network.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { officeFixture, viewerWith } from '../../parties/parties.fixture.ts'
import { profileBySlug } from '../profile.queries.ts'
import { catalogue, type CatalogueWords } from './catalogue.ts'
import { claimsTable, organisationsAsJsonLd, organisationsTable } from './dump.ts'
import { offeredDataOf, openDataOf } from './open-data.ts'
import { jsonLd } from './profile-json-ld.ts'
import { countPublished, publishedOrganisations } from './published-organisations.ts'
import { broken, linesOf, triplesOfPage } from './validate.fixture.ts'

const { db, network, other, context, office, neighbour, nobody, organisation, owner, person, write } =
	await officeFixture()
const admin = context(viewerWith('Ada Min', [{ role: 'admin', networkId: network }]))
const site = 'https://atlas.example'
const words: CatalogueWords = {
	catalogue: { title: { de: 'Offene Daten', en: 'Open data' }, description: { de: 'Alles', en: 'All' } },
	organisations: { title: { de: 'Firmen' }, description: { de: 'Alle' }, keywords: { de: 'Firmen, Region' } },
	competences: { de: 'Begriffe' },
}

const read = async (stream: AsyncIterable<string | Buffer>) => {
	let text = ''
	for await (const part of stream) text += part.toString()
	return text
}
const choose = async (licence: DataLicence, ctx = admin, id = network, slug = 'nordufer') =>
	chooseLicence(ctx, id, { licence, known: stampOf((await openDataOf(nobody, slug)).licence) })
const slugOf = async (id: number) =>
	(
		await sql<{
			slug: string
		}>`select i.slug from party p join identity i on i.id = p.identity_id where p.id = ${id}`.execute(db)
	).rows[0]!.slug
const dump = async (slug: string) => read(organisationsAsJsonLd(nobody, await offeredDataOf(nobody, slug), site))

const list = (...ids: number[]) =>
	write(sql`insert into listing (network_id, party_id, during, scope)
		select ${network}, unnest(${ids}::bigint[]), daterange('2020-01-01', null), 'public'`)

let shown: number
beforeAll(async () => {
	await importTaxonomy(db, shippedTaxonomy())
	const { id: kubernetes } = await db
		.selectFrom('competence')
		.select('id')
		.where('slug', '=', 'kubernetes')
		.executeTakeFirstOrThrow()
	shown = await organisation('Lindenrain <b>GmbH</b>', {
		organisation_kind: 'company',
		founded: 1998,
		employees: 40,
		summary: { de: 'Wir betreiben "Cluster".', en: 'We run clusters.' },
	})
	const hidden = await organisation('Geheim AG', { organisation_kind: 'company' })
	await write(sql`insert into claim (network_id, party_id, competence_id, level, scope)
		select ${network}, unnest(${[shown, hidden]}::bigint[]), ${kubernetes}, 3, 'public'`)
	await write(sql`delete from listing where party_id = any(${[shown, hidden]}::bigint[])`)
	await list(shown)
	await write(sql`insert into channel (network_id, party_id, kind, value, value_key, scope, position) values
		(${network}, ${shown}, 'web', 'lindenrain.example', 'lindenrain.example', 'public', 0),
		(${network}, ${shown}, 'mail', 'intern@lindenrain.example', 'intern@lindenrain.example', 'members', 1)`)
	await person('Ada', 'Verborgen')
})

describe('a network without a licence', () => {
	it('offers nothing, and nobody but its admins can change that', async () => {
		expect(await openDataOf(nobody, 'nordufer')).toMatchObject({ licence: null, included: [] })
		await expect(offeredDataOf(nobody, 'nordufer')).rejects.toMatchObject({
			kind: 'not-found',
			code: 'networks.no-open-data',
		})
		await expect(choose('cc0-1.0', office)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(choose('cc0-1.0', neighbour)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(choose('wtfpl' as DataLicence)).rejects.toMatchObject({ kind: 'invalid' })
	})

	it('chooses one, sees when somebody was quicker, and takes it back', async () => {
		const { journalId } = await choose('cc-by-4.0')
		expect(await openDataOf(nobody, 'nordufer')).toMatchObject({ licence: 'cc-by-4.0' })
		await expect(chooseLicence(admin, network, { licence: 'cc0-1.0', known: stampOf(null) })).rejects.toMatchObject({
			code: 'networks.changed-meanwhile',
		})
		await undoChange(admin, network, { journalId })
		expect((await openDataOf(nobody, 'nordufer')).licence).toBeNull()
		await choose('cc-by-4.0')
	})
})

describe('the dump', () => {
	it('holds what the public sees and nothing else, whoever asks', async () => {
		const text = await dump('nordufer')
		expect(text).toContain('Lindenrain')
		for (const secret of ['Geheim', 'intern@', 'Verborgen', 'QuantitativeValue']) expect(text).not.toContain(secret)
		expect(await read(organisationsAsJsonLd(office, await offeredDataOf(office, 'nordufer'), site))).toBe(text)
		expect(await countPublished(office, [network])).toMatchObject({ organisations: 1, claims: 1 })
	})

	it('is JSON-LD that says of an organisation what its page says', async () => {
		const quads = await readJsonLd(await dump('nordufer'))
		expect(await broken('organisation', quads)).toEqual([])
		const slug = await slugOf(shown)
		const profile = await profileBySlug(nobody, slug)
		if ('movedTo' in profile) throw new Error('moved')
		const page = await triplesOfPage(jsonLd(profile, site, 'de'))
		expect(await broken('organisation', page)).toEqual([])
		const own = (lines: string[]) => lines.filter((line) => line.startsWith(`${site}/o/${slug} `))
		const withoutLanguage = (line: string) => line.replace(/@\w*\^\S*$/, '')
		// The page speaks one language, the data all that there are.
		expect(own(linesOf(page)).map(withoutLanguage)).toEqual(
			own(linesOf(quads))
				.filter((line) => !line.includes('@en'))
				.map(withoutLanguage),
		)
		expect(linesOf(quads)).toContain(`${site}/o/${slug} http://schema.org/knowsAbout urn:flechtwerk:it:kubernetes`)
		expect(linesOf(quads)).toContain(
			`${site}/nordufer/data#organisations http://schema.org/license ${licenceFacts['cc-by-4.0'].url}`,
		)
	})

	it('is a table, too', async () => {
		const data = await offeredDataOf(nobody, 'nordufer')
		const csv = { delimiter: ',', bom: false } as const
		const [header, line, end] = (await read(writeCsv(organisationsTable(nobody, data, site), csv))).split('\r\n')
		expect(header).toMatch(/^uri,name,kind,/)
		expect(line).toContain(`${site}/o/${await slugOf(shown)},Lindenrain <b>GmbH</b>,company`)
		expect(line).toContain('urn:flechtwerk:it:kubernetes')
		expect(end).toBe('')
		const claims = await read(writeCsv(claimsTable(nobody, data, site), csv))
		expect(claims.split('\r\n')[1]).toContain('urn:flechtwerk:it:kubernetes,Kubernetes,Kubernetes,3,self-declared')
	})

	it('loses at once what is taken back', async () => {
		await write(sql`update listing set scope = 'members' where party_id = ${shown}`)
		expect(await dump('nordufer')).not.toContain('Lindenrain')
		expect(await countPublished(nobody, [network])).toEqual({
			organisations: 0,
			claims: 0,
			entries: 0,
			changedOn: null,
		})
		await write(sql`update listing set scope = 'public' where party_id = ${shown}`)
	})

	it('is read in pieces without losing or doubling any', async () => {
		const more = await Promise.all(['Eins', 'Zwei', 'Drei', 'Vier'].map((name) => organisation(name)))
		await list(...more)
		const names = async (atOnce: number) => {
			const found: string[] = []
			for await (const { name } of publishedOrganisations(nobody, [network], atOnce)) found.push(name)
			return found
		}
		const all = await names(500)
		expect(all.toSorted()).toEqual(['Drei', 'Eins', 'Lindenrain <b>GmbH</b>', 'Vier', 'Zwei'])
		for (const atOnce of [1, 2, 5]) expect(await names(atOnce)).toEqual(all)
		await write(sql`delete from listing where party_id = any(${more}::bigint[])`)
	})
})

describe('an alliance', () => {
	it('passes on what its networks allow', async () => {
		await choose('cc-by-4.0')
		const operator = context({ ...nobody.viewer, kind: 'command-line', roles: [{ role: 'operator', networkId: null }] })
		const { id: alliance } = await createNetwork(operator, { slug: 'ufer', name: 'Ufer', kind: 'alliance' })
		await sql`insert into alliance_network (alliance_id, network_id, during)
			select ${alliance}, unnest(${[network, other]}::bigint[]), daterange('2020-01-01', null)`.execute(owner)
		const head = context(viewerWith('Cleo Rand', [{ role: 'admin', networkId: alliance }]))
		const inOther = context(viewerWith('Ora Süd', [{ role: 'admin', networkId: other }]))
		const names = async () => {
			const { included, missing } = await openDataOf(nobody, 'ufer')
			return [included.map(({ slug }) => slug), missing.map(({ slug }) => slug)]
		}
		expect(await names()).toEqual([[], []])
		await choose('cc-by-4.0', head, alliance, 'ufer')
		expect(await names()).toEqual([['ufer', 'nordufer'], ['suedufer']])
		await choose('dl-de-by-2.0', inOther, other, 'suedufer')
		expect(await names()).toEqual([['ufer', 'nordufer'], ['suedufer']])
		await choose('dl-de-zero-2.0', inOther, other, 'suedufer')
		expect(await names()).toEqual([['ufer', 'nordufer', 'suedufer'], []])
		expect(await dump('ufer')).toContain('Lindenrain')
	})
})

describe('the catalogue', () => {
	it('keeps what DCAT-AP.de requires, with attribution and without people', async () => {
		const data = await offeredDataOf(nobody, 'nordufer')
		const taxonomy = await ownScheme(db)
		const facts = { data, changedOn: '2026-03-12', taxonomy, host: data.owner, parts: [] }
		const document = catalogue(facts, words, site)
		const quads = await triplesOf(document)
		expect(await broken('dcat-ap', quads)).toEqual([])
		expect(linesOf(quads).filter((line) => line.includes('licenseAttributionByText'))).toHaveLength(4)
		expect(linesOf(quads)).toContain(
			`${site}/nordufer/data#catalogue http://purl.org/dc/terms/spatial http://data.europa.eu/nuts/code/DE138`,
		)
		expect(await turtleOf(document, {})).toContain('dcat#Catalog')
	})

	it('would be told when something was missing', { timeout: 60_000 }, async () => {
		const data = await offeredDataOf(nobody, 'nordufer')
		const facts = { data, changedOn: null, taxonomy: null, host: data.owner, parts: [] }
		const document = catalogue(facts, words, site)
		const without = (...names: string[]) => ({
			...document,
			'@graph': document['@graph'].map((node) =>
				Object.fromEntries(Object.entries(node).filter(([name]) => !names.includes(name))),
			),
		})
		expect(await broken('dcat-ap', await triplesOf(document))).toEqual([])
		for (const name of [
			'dct:title',
			'dct:publisher',
			'dcat:accessURL',
			'dct:license',
			'foaf:name',
			'dcat:distribution',
		])
			expect(await broken('dcat-ap', await triplesOf(without(name))), name).not.toEqual([])
	})
})

describe('the taxonomy', () => {
	it('keeps the integrity of SKOS', { timeout: 60_000 }, async () => {
		const document = skosDocument(await exportedTaxonomy(db), (slug) => `${site}/competences/${slug}`)
		expect(await broken('skos', await triplesOf(document))).toEqual([])
	})

	it('would be told when a concept was an orphan', async () => {
		const document = skosDocument(await exportedTaxonomy(db, 'it-security'), (slug) => `${site}/competences/${slug}`)
		expect(await broken('skos', await triplesOf(document))).toEqual([])
		const [scheme, concept] = document['@graph']
		const orphan = { ...document, '@graph': [scheme!, { ...concept!, topConceptOf: [] }] }
		expect((await broken('skos', await triplesOf(orphan))).join(' ')).toContain('it-security')
	})
})
