import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { readJsonLd } from '#platform/json-ld.ts'
import { writeCsv } from '#platform/tabular/write-csv.ts'
import { chooseLicence } from '../../networks/settings/choose-licence.ts'
import { stampOf } from '../../networks/settings/stored-network.ts'
import { officeFixture, viewerWith } from '../../parties/parties.fixture.ts'
import { setMarketPosition } from '../../profiles/market-position.ts'
import type { EntryKind } from '../../profiles/profile-entry.schema.ts'
import { writeEntry } from '../../profiles/write-entry.ts'
import { profileBySlug } from '../profile.queries.ts'
import { entriesTable, organisationsAsJsonLd, organisationsTable } from './dump.ts'
import { offeredDataOf, openDataOf } from './open-data.ts'
import { jsonLd } from './profile-json-ld.ts'
import { countPublished } from './published-organisations.ts'
import { broken, linesOf, triplesOfPage } from './validate.fixture.ts'

const { db, network, context, office, nobody, organisation, competence, write } = await officeFixture()
const site = 'https://atlas.example'
const later = { ...nobody, today: '2026-07-01' }

const read = async (stream: AsyncIterable<string | Buffer>) => {
	let text = ''
	for await (const part of stream) text += part.toString()
	return text
}
const dump = async (ctx = nobody) => read(organisationsAsJsonLd(ctx, await offeredDataOf(ctx, 'nordufer'), site))
const pageOf = async (ctx = nobody) => {
	const profile = await profileBySlug(ctx, slug)
	if ('movedTo' in profile) throw new Error('moved')
	return jsonLd(profile, site, 'de') as { '@graph': Record<string, unknown>[] }
}

let karo: number
let slug: string
const entries = new Map<string, number>()
const uri = (title: string) => `${site}/o/${slug}#entry-${entries.get(title)}`

beforeAll(async () => {
	karo = await organisation('Karo', { organisation_kind: 'company', languages: ['de', 'en'] })
	const python = await competence('python', 'Python')
	const add = async (title: string, kind: EntryKind, more: object = {}) => {
		const entry = { kind, title: { de: title }, ...more }
		entries.set(title, (await writeEntry(office, network, { partyId: karo, entry })).entryId)
	}
	await add('Stelle', 'job', {
		title: { de: 'Stelle', en: 'Job' },
		body: { de: 'Kommen Sie.', en: 'Come.' },
		starts_on: '2026-05-01',
		place: 'Radolfzell',
		district_code: 'DE138',
		link: 'karo.example/stelle',
		mail: 'frau.geheim@karo.example',
		competences: [python],
	})
	await add('Ausbildung', 'apprenticeship')
	await add('Praktikum', 'internship')
	await add('Arbeit', 'thesis')
	await add('Kurs', 'training', { starts_on: '2026-04-01', place: 'Singen', competences: [python] })
	await add('ISO 27001', 'certificate', { issuer: 'Prüfverein', valid_until: '2026-05-01' })
	await add('Umbau', 'reference', { year: '2024', client: 'Rheinau AG', competences: [python] })
	await add('Umzug', 'announcement', {
		body: { de: 'Ab Mai am Hafen.' },
		posted_on: '2026-03-01',
		valid_until: '2026-06-01',
		competences: [python],
	})
	await add('Demnächst', 'announcement', { posted_on: '2026-03-13' })
	await add('Interne Stelle', 'job', { scope: 'members' })
	await setMarketPosition(office, network, {
		partyId: karo,
		activeIn: ['home', 'FR', '001'],
		partnersIn: ['EU'],
		valueChain: ['research'],
	})
	await write(sql`delete from listing where party_id = ${karo}`)
	await write(
		sql`insert into listing (network_id, party_id, during, scope) values (${network}, ${karo}, daterange('2020-01-01', null), 'public')`,
	)
	await write(sql`insert into address (network_id, party_id, kind, street, postcode, place, country, scope)
		values (${network}, ${karo}, 'visiting', 'Hafen 1', '78462', 'Konstanz', 'DE', 'public')`)
	const admin = context(viewerWith('Ada Min', [{ role: 'admin', networkId: network }]))
	const known = stampOf((await openDataOf(nobody, 'nordufer')).licence)
	await chooseLicence(admin, network, { licence: 'cc0-1.0', known })
	const { rows } = await sql<{ slug: string }>`
		select i.slug from party p join identity i on i.id = p.identity_id where p.id = ${karo}`.execute(db)
	slug = rows[0]!.slug
})

describe('the entries of a profile', () => {
	it('stand in the data and on the page as the shapes promise, and mean the same in both', async () => {
		const data = await readJsonLd(await dump())
		const page = await triplesOfPage(await pageOf())
		expect(await broken('organisation', data)).toEqual([])
		expect(await broken('organisation', page)).toEqual([])
		const withoutLanguage = (line: string) => line.replaceAll(/@\w*\^\S*/g, '')
		const told = (lines: string[]) => lines.filter((line) => line.startsWith(uri('Stelle'))).map(withoutLanguage)
		expect(told(linesOf(page))).toEqual(told(linesOf(data).filter((line) => !line.includes('@en'))))
	})

	it('are postings that name the organisation, with days, place and kind of employment', async () => {
		const { '@graph': nodes } = await pageOf()
		const posting = (title: string) => nodes.find((node) => node.title === title)
		expect(posting('Stelle')).toEqual({
			'@type': 'JobPosting',
			'@id': uri('Stelle'),
			url: 'https://karo.example/stelle',
			title: 'Stelle',
			description: 'Kommen Sie.',
			datePosted: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
			validThrough: '2026-06-10',
			jobStartDate: '2026-05-01',
			hiringOrganization: { '@id': `${site}/o/${slug}` },
			jobLocation: {
				'@type': 'Place',
				address: {
					'@type': 'PostalAddress',
					addressLocality: 'Radolfzell',
					addressRegion: 'Kreis Konstanz',
					addressCountry: 'DE',
				},
			},
			skills: [{ '@type': 'DefinedTerm', '@id': 'urn:test:python', name: 'Python', url: `${site}/competences/python` }],
		})
		expect(posting('Ausbildung')).toMatchObject({
			url: uri('Ausbildung'),
			description: 'Ausbildung',
			employmentType: ['OTHER', 'APPRENTICESHIP'],
			jobLocation: { address: { streetAddress: 'Hafen 1', addressLocality: 'Konstanz' } },
		})
		expect(posting('Praktikum')).toMatchObject({ employmentType: 'INTERN' })
		expect(posting('Arbeit')).toMatchObject({ employmentType: ['OTHER', 'THESIS'] })
	})

	it('are courses, certificates and references of the organisation, with its markets and languages', async () => {
		const [node] = (await pageOf())['@graph']
		expect(node).toMatchObject({
			knowsLanguage: ['de', 'en'],
			areaServed: [
				{ '@type': 'AdministrativeArea', '@id': 'http://data.europa.eu/nuts/code/DE138', name: 'Konstanz' },
				{ '@type': 'Country', identifier: 'FR', name: 'Frankreich' },
				{ '@type': 'Place', identifier: '001', name: 'Welt' },
			],
			seeks: { '@type': 'Demand', areaServed: [{ identifier: 'EU', name: 'Europäische Union' }] },
			makesOffer: [
				{
					'@type': 'Offer',
					validThrough: '2026-06-10',
					itemOffered: {
						'@type': 'Course',
						'@id': uri('Kurs'),
						teaches: [{ '@id': 'urn:test:python' }],
						hasCourseInstance: { startDate: '2026-04-01', location: { address: { addressLocality: 'Singen' } } },
					},
				},
			],
			hasCertification: [
				{ '@type': 'Certification', name: 'ISO 27001', issuedBy: { name: 'Prüfverein' }, expires: '2026-05-01' },
			],
			subjectOf: [
				{ '@type': 'Article', headline: 'Umbau', temporalCoverage: '2024', mentions: { name: 'Rheinau AG' } },
				{
					'@type': 'NewsArticle',
					'@id': uri('Umzug'),
					headline: 'Umzug',
					articleBody: 'Ab Mai am Hafen.',
					datePublished: '2026-03-01',
					expires: '2026-06-01',
					author: { '@id': `${site}/o/${slug}` },
					about: [{ '@id': 'urn:test:python' }],
				},
			],
		})
	})

	it('are those of the public alone, without addresses of people, and gone once they expire', async () => {
		const text = await dump()
		for (const secret of ['Interne Stelle', 'frau.geheim', 'Demnächst']) expect(text).not.toContain(secret)
		expect(await dump(office)).toBe(text)
		expect(JSON.stringify(await pageOf())).not.toContain('frau.geheim')
		expect(JSON.stringify(await pageOf(office))).toContain('Interne Stelle')
		const then = await dump(later)
		for (const over of ['Stelle', 'Ausbildung', 'Kurs', 'ISO 27001', 'JobPosting', 'Course', 'Certification', 'Umzug'])
			expect(then).not.toContain(over)
		for (const there of ['Umbau', 'Demnächst']) expect(then).toContain(there)
		expect(await countPublished(nobody, [network])).toMatchObject({ entries: 8 })
		expect(await countPublished(later, [network])).toMatchObject({ entries: 2 })
	})

	it('are a table, too, and markets stand in that of the organisations', async () => {
		const data = await offeredDataOf(nobody, 'nordufer')
		const csv = { delimiter: ',', bom: false } as const
		const [header, ...lines] = (await read(writeCsv(entriesTable(nobody, data, site), csv))).trimEnd().split('\r\n')
		expect(header).toMatch(/^uri,organisation,kind,title_de,/)
		expect(lines).toHaveLength(8)
		expect(lines.find((line) => line.includes(',job,'))).toBe(
			`${uri('Stelle')},${site}/o/${slug},job,Stelle,Job,Kommen Sie.,Come.,,,,2026-05-01,Radolfzell,DE138,https://karo.example/stelle,${await postedOn()},2026-06-10,urn:test:python`,
		)
		expect(lines.find((line) => line.includes(',announcement,'))).toBe(
			`${uri('Umzug')},${site}/o/${slug},announcement,Umzug,,Ab Mai am Hafen.,,,,,,,,,2026-03-01,2026-06-01,urn:test:python`,
		)
		expect(await read(writeCsv(organisationsTable(nobody, data, site), csv))).toContain(
			',de|en,home|FR|001,EU,research,',
		)
	})
})

describe('the shapes', () => {
	it.each([
		['JobPosting', 'datePosted'],
		['JobPosting', 'validThrough'],
		['JobPosting', 'hiringOrganization'],
		['JobPosting', 'description'],
		['Certification', 'issuedBy'],
		['Course', 'provider'],
		['CourseInstance', 'startDate'],
		['Article', 'headline'],
		['NewsArticle', 'headline'],
		['NewsArticle', 'datePublished'],
		['NewsArticle', 'expires'],
		['NewsArticle', 'author'],
		['Demand', 'areaServed'],
		['Country', 'identifier'],
		['Offer', 'validThrough'],
	])('would tell when a %s lost its %s', async (type, name) => {
		const lost = JSON.parse(JSON.stringify(await pageOf()), (_, value: unknown) =>
			typeof value === 'object' && value !== null && '@type' in value && value['@type'] === type
				? Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
				: value,
		) as Record<string, unknown>
		expect(JSON.stringify(lost)).not.toBe(JSON.stringify(await pageOf()))
		expect(await broken('organisation', await triplesOfPage(lost))).not.toEqual([])
	})
})

async function postedOn(): Promise<string> {
	const { rows } = await sql<{ day: string }>`
		select to_char(created_at at time zone 'Europe/Berlin', 'YYYY-MM-DD') as day from profile_entry where id = ${entries.get('Stelle')}`.execute(
		db,
	)
	return rows[0]!.day
}
