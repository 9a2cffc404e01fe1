import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { officeFixture } from './parties.fixture.ts'
import { countRows, fittingParties, tableRows } from './party-table.queries.ts'
import { exportRows } from './table/export-table.ts'
import { tableChoices } from './table/table-choices.queries.ts'
import { readTableQuestion } from './table/table-question.ts'

const { network, other, office, board, neighbour, nobody, organisation, person, competence, write } =
	await officeFixture()
const ids: Record<string, number> = {}

const ask = (query: string) => readTableQuestion(new URLSearchParams(query))
const names = async (query: string) => (await tableRows(office, network, ask(query))).map((row) => row.name)

beforeAll(async () => {
	const place = (postcode: string, name: string, district_code: string) => ({
		address: { postcode, place: name, district_code },
	})
	ids.karo = await organisation(
		'Karo & Faden Datenwerk eG',
		{ size_class: '10-49' },
		{
			...place('72070', 'Tübingen', 'DE142'),
			channels: [
				{ kind: 'mail', value: 'Aydemir@karofaden.example' },
				{ kind: 'phone', value: '07071 3920041' },
			],
		},
	)
	ids.alb = await organisation(
		'Albwasser Leittechnik GmbH',
		{ size_class: '50-249' },
		place('72764', 'Reutlingen', 'DE141'),
	)
	ids.school = await organisation(
		'Berufliche Schule am Trauf',
		{ organisation_kind: 'school' },
		place('72764', 'Reutlingen', 'DE141'),
	)
	ids.ueber = await organisation('Überlinger Strickwaren')
	ids.selin = await person('Selin', 'Aydemir', { channels: [{ kind: 'mail', value: 'selin@karofaden.example' }] })
	const python = await competence('python', 'Python')
	const erp = await competence('erp', 'ERP')
	await write(sql`insert into claim (network_id, party_id, competence_id, basis) values
		(${network}, ${ids.karo}, ${python}, 'reference'), (${network}, ${ids.karo}, ${erp}, 'self-declared'), (${network}, ${ids.alb}, ${erp}, 'certificate')`)
	await write(sql`insert into listing (network_id, party_id, scope, during) values
		(${network}, ${ids.karo}, 'public', '[2020-01-01,)'), (${network}, ${ids.alb}, 'public', '[2020-01-01,2026-01-01)')`)
	await write(sql`insert into party_function (network_id, person_id, organisation_id, kind, title)
		values (${network}, ${ids.selin}, ${ids.karo}, 'managing-director', 'Vorständin')`)
	const [type] = (await write(
		sql`insert into membership_type (network_id, slug, label) values (${network}, 'firma', '{"de": "Firma"}') returning id`,
	)) as { id: number }[]
	await write(sql`insert into membership (network_id, party_id, type_id, during) values
		(${network}, ${ids.karo}, ${type!.id}, '[2019-04-01,2021-01-01)'), (${network}, ${ids.karo}, ${type!.id}, '[2021-01-01,)'),
		(${network}, ${ids.alb}, ${type!.id}, '[2016-01-01,2025-01-01)'), (${network}, ${ids.school}, ${type!.id}, '[2026-07-01,)')`)
	await write(sql`insert into tag (network_id, name) values (${network}, 'Beirat')`)
	await write(
		sql`insert into tagging (network_id, tag_id, subject_id) select ${network}, id, ${ids.karo} from tag where name = 'Beirat'`,
	)
})

describe('the member table', () => {
	it('shows what a row needs', async () => {
		const [row] = await tableRows(office, network, ask('q=karo'))
		expect(row).toMatchObject({
			id: ids.karo, name: 'Karo & Faden Datenwerk eG', size: '10-49', place: 'Tübingen', district: 'DE142', claims: 2, proven: 1,
			tags: ['Beirat'], since: '2019-04-01', membership: { type: { de: 'Firma' }, status: 'active' }, listed: true,
			function: { kind: 'managing-director', title: 'Vorständin', name: 'Selin Aydemir' },
			mail: 'Aydemir@karofaden.example', phone: '07071 3920041',
		}) // prettier-ignore
		const [selin] = await tableRows(office, network, ask('kind=person'))
		expect(selin).toMatchObject({
			name: 'Selin Aydemir',
			function: { partyId: ids.karo, name: 'Karo & Faden Datenwerk eG' },
			listed: false,
		})
	})

	it('finds by parts of name, mail and place, in any spelling', async () => {
		expect(await names('q=karo+FADEN')).toEqual(['Karo & Faden Datenwerk eG'])
		expect(await names('q=uberlinger')).toEqual(['Überlinger Strickwaren'])
		expect(await names('q=aydemir%40karofaden')).toEqual(['Karo & Faden Datenwerk eG'])
		expect(await names('q=leittechnik+tubingen')).toEqual([])
		expect(await names('q=reutlingen')).toEqual(['Albwasser Leittechnik GmbH', 'Berufliche Schule am Trauf'])
		expect(await names('q=%25')).toHaveLength(4)
		expect(await names('q=a_b%40x')).toEqual([])
	})

	it('filters by what a membership is today', async () => {
		expect(await names('status=active')).toEqual(['Karo & Faden Datenwerk eG'])
		expect(await names('status=ended')).toEqual(['Albwasser Leittechnik GmbH'])
		expect(await names('status=upcoming')).toEqual(['Berufliche Schule am Trauf'])
		expect(await names('status=none')).toEqual(['Überlinger Strickwaren'])
		expect(await names('status=none&status=ended')).toEqual(['Albwasser Leittechnik GmbH', 'Überlinger Strickwaren'])
		expect(await names('type=firma')).toEqual(['Berufliche Schule am Trauf', 'Karo & Faden Datenwerk eG'])
	})

	it('filters by facts, tags and what is missing', async () => {
		const tag = (await tableChoices(office, network)).tags[0]!
		expect(await names(`tag=${tag.id}`)).toEqual(['Karo & Faden Datenwerk eG'])
		expect(await names('district=DE141&is=school')).toEqual(['Berufliche Schule am Trauf'])
		expect(await names('size=50-249&size=10-49')).toEqual(['Albwasser Leittechnik GmbH', 'Karo & Faden Datenwerk eG'])
		expect(await names('only=without-claims')).toEqual(['Berufliche Schule am Trauf', 'Überlinger Strickwaren'])
		expect(await names('only=unlisted')).toEqual([
			'Albwasser Leittechnik GmbH',
			'Berufliche Schule am Trauf',
			'Überlinger Strickwaren',
		])
	})

	it('sorts by each column in both directions, empty values last', async () => {
		expect(await names('sort=-name')).toEqual([
			'Überlinger Strickwaren',
			'Karo & Faden Datenwerk eG',
			'Berufliche Schule am Trauf',
			'Albwasser Leittechnik GmbH',
		])
		expect((await names('sort=since'))[0]).toBe('Albwasser Leittechnik GmbH')
		expect((await names('sort=-since')).at(-1)).toBe('Überlinger Strickwaren')
		expect((await names('sort=-place')).at(-1)).toBe('Überlinger Strickwaren')
		expect((await names('sort=-claims')).slice(0, 2)).toEqual([
			'Karo & Faden Datenwerk eG',
			'Albwasser Leittechnik GmbH',
		])
		expect((await names('sort=-size'))[0]).toBe('Albwasser Leittechnik GmbH')
		expect((await names('sort=-changed'))[0]).toBe('Überlinger Strickwaren')
	})

	it('counts, lists and exports the same parties', async () => {
		for (const query of ['', 'q=a', 'status=active', 'only=unlisted&sort=-name', 'kind=person', 'page=2']) {
			const question = ask(query)
			const exported: number[] = []
			for await (const row of exportRows(office, network, question)) exported.push(row.id)
			expect(await countRows(office, network, question)).toBe(exported.length)
			expect((await fittingParties(office, network, question, 100)).toSorted()).toEqual(exported.toSorted())
			if (question.page === 1)
				expect((await tableRows(office, network, question)).map((row) => row.id)).toEqual(exported)
		}
	})

	it('offers the choices of the network', async () => {
		expect(await tableChoices(office, network)).toMatchObject({
			types: [{ slug: 'firma', label: { de: 'Firma' } }],
			tags: [{ name: 'Beirat' }],
			districts: ['DE138', 'DE141', 'DE142'],
		})
	})

	it('is the office’s alone', async () => {
		expect(await countRows(board, network, ask(''))).toBe(4)
		for (const ctx of [neighbour, nobody]) {
			await expect(tableRows(ctx, network, ask(''))).rejects.toMatchObject({ kind: 'not-found' })
			await expect(countRows(ctx, network, ask(''))).rejects.toMatchObject({ kind: 'not-found' })
			await expect(tableChoices(ctx, network)).rejects.toMatchObject({ kind: 'not-found' })
			await expect(exportRows(ctx, network, ask('')).next()).rejects.toMatchObject({ kind: 'not-found' })
		}
		expect(await countRows(neighbour, other, ask(''))).toBe(0)
	})
})

describe('the address of the table', () => {
	it('ignores what makes no sense', () => {
		const question = readTableQuestion(
			new URLSearchParams('sort=drop&status=x&page=-3&column=x&tag=a&only=all&size=9&kind=animal'),
		)
		expect(question).toMatchObject({
			kind: 'organisation',
			sort: 'name',
			states: [],
			page: 1,
			tags: [],
			only: [],
			sizes: [],
		})
		expect(question.columns).toContain('membership')
	})
})
