import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { listParty } from '../parties/details/list-party.ts'
import { officeFixture } from '../parties/parties.fixture.ts'
import { allOffers, currentOffers, offersPerPage, readOffersQuestion } from './offers.queries.ts'
import { writeEntry } from './write-entry.ts'

const { network, office, nobody, organisation, competence, write } = await officeFixture()
const data = await competence('data', 'Daten')
const python = await competence('python', 'Python')

const ask = async (question: Partial<typeof allOffers>) => {
	const answer = await currentOffers(nobody, { ...allOffers, ...question }, [network])
	return { ...answer, titles: answer.offers.map(({ title }) => title.de) }
}
const found = async (q: string) => (await ask({ q })).titles.toSorted()

beforeAll(async () => {
	await write(sql`update competence set broader_id = ${data}, path = array[${data}, ${python}]::int[], field_id = ${data},
		alternatives = '{"de": ["Schlangensprache"], "en": ["snake language"]}' where id = ${python}`)
	const [mill, yard] = [await organisation('Mühle am Fluß'), await organisation('Werft')]
	const hidden = await organisation('Verborgen')
	for (const id of [mill, yard]) await listParty(office, network, { partyId: id, scope: 'public' })
	const offer = (partyId: number, kind: 'internship' | 'job' | 'thesis', de: string, more: object = {}) =>
		writeEntry(office, network, { partyId, entry: { kind, title: { de }, mail: 'an@muehle.example', ...more } })
	await offer(mill, 'internship', 'Netzwerke betreuen', {
		body: { de: 'Mit dem Team die Übergänge prüfen.' },
		place: 'Ulm',
		district_code: 'DE144',
	})
	await offer(mill, 'job', 'Entwickeln', { competences: [python], district_code: 'DE144' })
	await offer(yard, 'job', 'Auswerten', { title: { de: 'Auswerten', en: 'Evaluating' }, competences: [data] })
	await offer(yard, 'thesis', 'Nur für Mitglieder', { competences: [python], scope: 'members' })
	await offer(hidden, 'job', 'Verborgenes entwickeln', { competences: [python] })
})

describe('offers by word', () => {
	it.each([
		['netzwerk', ['Netzwerke betreuen']],
		['NETZWERKEN ulm', ['Netzwerke betreuen']],
		['Übergänge', ['Netzwerke betreuen']],
		['Praktikum im Netz', ['Netzwerke betreuen']],
		['internship', ['Netzwerke betreuen']],
		['evaluate', ['Auswerten']],
		['Mühle', ['Entwickeln', 'Netzwerke betreuen']],
		['Stelle Mühle', ['Entwickeln']],
		['Python', ['Entwickeln']],
		['Schlangensprache', ['Entwickeln']],
		['Daten', ['Auswerten', 'Entwickeln']],
		['Stelle für die Daten', ['Auswerten', 'Entwickeln']],
		['Einhorn', []],
		['Netzwerk Einhorn', []],
		["' | !netz:* & (", ['Netzwerke betreuen']],
		['?!', ['Auswerten', 'Entwickeln', 'Netzwerke betreuen']],
	])('%s', async (q, titles) => {
		expect(await found(q)).toEqual(titles)
	})

	it('count and list only what the asking one sees', async () => {
		expect(await ask({ q: 'Mitglieder' })).toMatchObject({
			total: 0,
			offers: [],
			facets: { kinds: [], competences: [] },
		})
		const all = await ask({})
		expect(all.facets.competences).toEqual([
			{ value: 'data', count: 1 },
			{ value: 'python', count: 1 },
		])
		expect(all.names).toEqual([
			{ slug: 'data', labels: { de: 'Daten' } },
			{ slug: 'python', labels: { de: 'Python' } },
		])
	})
})

describe('offers by competence', () => {
	it('mean what is narrower, too, and other choices are counted as they are', async () => {
		expect((await ask({ competences: ['python'] })).titles).toEqual(['Entwickeln'])
		const both = await ask({ competences: ['data'], kinds: ['job'] })
		expect(both.titles.toSorted()).toEqual(['Auswerten', 'Entwickeln'])
		expect(both.facets).toMatchObject({
			kinds: [{ value: 'job', count: 2 }],
			districts: [{ value: 'DE144', count: 1 }],
		})
		expect(await ask({ competences: ['python'], districts: ['DE138'] })).toMatchObject({
			total: 0,
			facets: { districts: [{ value: 'DE144', count: 1 }], competences: [] },
			names: [{ slug: 'python' }],
		})
		expect(await ask({ competences: ['unheard-of'] })).toMatchObject({ total: 0, offers: [] })
	})
})

it('addresses are read with what makes sense in them', () => {
	const read = (query: string) => readOffersQuestion(new URLSearchParams(query))
	expect(read('')).toEqual(allOffers)
	expect(read('q=+a%00%0Ab+&kind=job&kind=reference&competence=python&competence=urn:x&page=0')).toEqual({
		...allOffers,
		q: 'a b',
		kinds: ['job'],
		competences: ['python'],
	})
	expect(read(`q=${'x'.repeat(500)}&page=9999`)).toMatchObject({ q: 'x'.repeat(200), page: 200 })
})

it('pages follow each other without a gap', async () => {
	const id = await organisation('Vielfach')
	await listParty(office, network, { partyId: id, scope: 'public' })
	for (let index = 0; index < offersPerPage + 3; index++)
		await writeEntry(office, network, {
			partyId: id,
			entry: { kind: 'training', title: { de: `Kurs ${index}` }, mail: 'a@kurs.example' },
		})
	const pages = [
		await ask({ q: 'Vielfach' }),
		await ask({ q: 'Vielfach', page: 2 }),
		await ask({ q: 'Vielfach', page: 3 }),
	]
	expect(pages.map(({ total, offers }) => [total, offers.length])).toEqual([
		[offersPerPage + 3, offersPerPage],
		[offersPerPage + 3, 3],
		[offersPerPage + 3, 0],
	])
	expect(new Set(pages.flatMap(({ offers }) => offers.map(({ id: entry }) => entry))).size).toBe(offersPerPage + 3)
})
