import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { defineField } from '../../fields/define-field.ts'
import { officeFixture } from '../parties.fixture.ts'
import { tableRows } from '../party-table.queries.ts'
import { askedTable } from './asked-table.ts'
import { exportRows } from './export-table.ts'

const { network, other, office, neighbour, organisation, person, write } = await officeFixture()
const about = { organisations: false, persons: false, memberships: true, scope: 'office', required: false } as const
await defineField(office, network, { ...about, label: { de: 'Beitrag' }, type: 'number', settings: { least: null, most: null, unit: null } }) // prettier-ignore
await defineField(office, network, { ...about, label: { de: 'Klasse' }, type: 'choice', settings: { multiple: false, choices: [{ label: { de: 'Voll' } }, { label: { de: 'Halb' } }] } }) // prettier-ignore
const types = (await write(sql`insert into membership_type (network_id, slug, label) values
	(${network}, 'zz', '{"de": "Ärzte", "en": "Physicians"}'), (${network}, 'aa', '{"de": "Zünfte", "en": "Crafts"}'), (${network}, 'mm', '{"de": "Firmen", "en": "Firms"}')
	returning id`)) as { id: number }[]
const [aerzte, zuenfte, firmen] = types.map(({ id }) => id)
const member = async (id: number, type: number, during: string, custom = {}) =>
	write(sql`insert into membership (network_id, party_id, type_id, during, custom)
		values (${network}, ${id}, ${type}, ${during}::daterange, ${JSON.stringify(custom)}::jsonb)`)

// A guild that becomes a firm next year, a firm that was one of physicians, physicians who left, somebody to come, nobody.
const [alb, brenz, donau, enz] = await Promise.all(['Alb', 'Brenz', 'Donau', 'Enz'].map((name) => organisation(name)))
await organisation('Fils')
await member(alb!, zuenfte!, '[2015-01-01,2099-01-01)', { beitrag: 90, klasse: 'halb' })
await member(alb!, firmen!, '[2099-01-01,)', { beitrag: 1 })
await member(brenz!, aerzte!, '[2010-01-01,2015-01-01)', { beitrag: 500 })
await member(brenz!, firmen!, '[2016-01-01,2098-01-01)', { beitrag: 100, klasse: 'voll' })
await member(donau!, aerzte!, '[2010-01-01,2020-01-01)')
await member(enz!, firmen!, '[2097-01-01,)', { beitrag: 'viel' })
await member(await person('Ida', 'Gammelshausen'), firmen!, '[2020-01-01,2090-01-01)')
await person('Ina', 'Hohenstein')

const asked = (query: string) => askedTable(office, network, new URLSearchParams(query))
const names = async (query: string, ctx = office) =>
	(await tableRows(ctx, network, await asked(query))).map(({ name }) => name)

it.each([
	['sort=membership', ['Donau', 'Brenz', 'Enz', 'Alb', 'Fils']],
	['sort=-membership', ['Alb', 'Brenz', 'Enz', 'Donau', 'Fils']],
	['sort=membership&status=active', ['Brenz', 'Alb']],
	['sort=-membership&q=n', ['Brenz', 'Enz', 'Donau']],
	['sort=until', ['Donau', 'Brenz', 'Alb', 'Enz', 'Fils']],
	['sort=-until', ['Brenz', 'Donau', 'Alb', 'Enz', 'Fils']],
	['sort=membership.beitrag', ['Alb', 'Brenz', 'Donau', 'Enz', 'Fils']],
	['sort=-membership.beitrag', ['Brenz', 'Alb', 'Donau', 'Enz', 'Fils']],
	['sort=membership.klasse', ['Brenz', 'Alb', 'Donau', 'Enz', 'Fils']],
	['sort=membership.erfunden', ['Alb', 'Brenz', 'Donau', 'Enz', 'Fils']],
	['sort=membership&kind=person', ['Ida Gammelshausen', 'Ina Hohenstein']],
	['sort=until&kind=person', ['Ida Gammelshausen', 'Ina Hohenstein']],
])('the member table is ordered by the membership that a row shows: %s', async (query, expected) => {
	expect(await names(query)).toEqual(expected)
	const exported = []
	for await (const { name } of exportRows(office, network, await asked(query))) exported.push(name)
	expect(exported).toEqual(expected)
})

it('orders types by their names in the language of whoever reads', async () => {
	expect(await names('sort=membership', { ...office, locale: 'en' })).toEqual(['Alb', 'Brenz', 'Enz', 'Donau', 'Fils'])
})

it('shows the last day where one is known', async () => {
	const rows = await tableRows(office, network, await asked('column=until'))
	expect(rows.map(({ name, until }) => [name, until])).toEqual([
		['Alb', null],
		['Brenz', '2097-12-31'],
		['Donau', '2019-12-31'],
		['Enz', null],
		['Fils', null],
	])
})

it('knows nothing of the types and values of another network', async () => {
	const question = await askedTable(neighbour, other, new URLSearchParams('sort=membership.beitrag'))
	expect(question.membershipFields).toEqual([])
	expect(await tableRows(neighbour, other, { ...question, sort: 'membership' })).toEqual([])
})
