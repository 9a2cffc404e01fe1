import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { defineField } from '../fields/define-field.ts'
import { officeFixture, today } from '../parties/parties.fixture.ts'
import { countRows, fittingParties } from '../parties/party-table.queries.ts'
import { tagParty } from '../parties/tags/tag-party.ts'
import type { ContactKind } from '../relations/relations.schema.ts'
import { askedTable } from './asked-table.ts'
import { changeSegment } from './change-segment.ts'
import { monthsBefore } from './months-before.ts'
import { removeSegment } from './remove-segment.ts'
import { saveSegment } from './save-segment.ts'
import { everybody, Tree, type Condition } from './segment.schema.ts'
import { countSegment, segmentById, segmentRows, segmentsOf } from './segments.queries.ts'

/**
 * Whom a tree means is SQL of many tables; here it is held against a model in plain words, for random trees over a network in
 * which every fact is there, missing or just past its day. The model shares no code with what it checks.
 */
const { network, other, office, board, neighbour, organisation, competence, person, write } = await officeFixture()

await defineField(office, network, {
	label: { de: 'Stufe' }, organisations: true, persons: false, scope: 'office', required: false, type: 'choice',
	settings: { multiple: false, choices: [{ label: { de: 'Gold' } }, { label: { de: 'Silber' } }] },
}) // prettier-ignore
await defineField(office, network, {
	label: { de: 'Leistung' }, organisations: true, persons: false, scope: 'office', required: false, type: 'number',
	settings: { least: null, most: null, unit: null },
}) // prettier-ignore
await defineField(office, network, {
	label: { de: 'Klasse' }, organisations: false, persons: false, memberships: true, scope: 'office', required: false, type: 'choice',
	settings: { multiple: false, choices: [{ label: { de: 'Voll' } }, { label: { de: 'Halb' } }] },
}) // prettier-ignore
const wide = await competence('daten', 'Daten')
const narrow = await competence('sql', 'SQL')
await write(
	sql`update competence set path = array[${wide}::int, ${narrow}::int], broader_id = ${wide} where id = ${narrow}`,
)
const [type] = (await write(sql`
	insert into membership_type (network_id, slug, label) values (${network}, 'firma', '{"de": "Firma"}') returning id`)) as {
	id: number
}[]
const contact = await person('Ada', 'Stein')

type Facts = {
	name: string
	size: '1-9' | '10-49' | null
	employees: number | null
	district: 'DE138' | 'DE141' | null
	place: string | null
	tag: boolean
	/** First day of membership, first day without. */
	member: [string, string | null] | null
	/** What the membership says. */
	klasse: 'voll' | 'halb' | null
	claim: { slug: 'daten' | 'sql'; level: 1 | 2 | 3 } | null
	held: boolean
	stufe: 'gold' | 'silber' | null
	leistung: number | null
	/** Day of the last contact. */
	contact: string | null
	contactKind: 'call' | 'meeting'
	listed: boolean
	confirmed: string | null
	mail: boolean
}
const pick = <Value>(at: number, ...values: Value[]): Value => values[at % values.length]!

/** Every fact changes with another step, so that they meet in all combinations that matter. */
const facts = Array.from({ length: 36 }, (_, at): Facts => ({
	name: `${pick(at, 'Alb', 'Neckar', 'Äther')} ${at}`,
	size: pick(at, '1-9', '10-49', null),
	employees: pick(at >> 1, null, 0, 12, 60),
	district: pick(at >> 2, 'DE138', 'DE141', null),
	place: pick(at >> 2, 'Konstanz', 'Reutlingen', null),
	tag: pick(at >> 1, true, false, false),
	member: pick<Facts['member']>(
		at,
		null,
		['2019-01-01', null],
		['2020-01-01', today],
		['2026-06-01', null],
		['2018-01-01', '2026-12-31'],
	),
	klasse: pick(at >> 1, 'voll', null, 'halb', 'halb'),
	claim: pick<Facts['claim']>(
		at >> 1,
		null,
		{ slug: 'sql', level: 2 },
		{ slug: 'daten', level: 1 },
		{ slug: 'sql', level: 3 },
	),
	held: pick(at, true, false),
	stufe: pick(at >> 1, 'gold', null, 'silber'),
	leistung: pick(at, null, 5, 40.5),
	contact: pick(at, null, '2026-03-01', '2025-03-12', '2025-03-11', '2020-01-01'),
	contactKind: pick(at >> 1, 'call', 'meeting'),
	listed: pick(at, true, true, false),
	confirmed: pick(at >> 1, null, '2026-01-01', '2024-01-01'),
	mail: pick(at, false, true),
}))
const ids = new Map<number, Facts>()
for (const given of facts) {
	const custom = {
		...(given.stufe && { stufe: given.stufe }),
		...(given.leistung !== null && { leistung: given.leistung }),
	}
	const id = await organisation(
		given.name,
		{ size_class: given.size, employees: given.employees, custom },
		{
			...(given.district && { address: { place: given.place, district_code: given.district } }),
			channels: given.mail
				? [{ kind: 'mail', value: `${given.name.toLowerCase().replaceAll(/\W/g, '')}@firma.example` }]
				: [],
		},
	)
	ids.set(id, given)
	if (given.tag) await tagParty(office, network, { partyId: id, tag: 'Beirat' })
	const during = given.member && `[${given.member[0]},${given.member[1] ?? ''})`
	if (during)
		await write(
			sql`insert into membership (network_id, party_id, type_id, during, custom) values (${network}, ${id}, ${type!.id}, ${during}::daterange,
				jsonb_strip_nulls(jsonb_build_object('klasse', ${given.klasse}::text)))`,
		)
	if (given.claim)
		await write(sql`insert into claim (network_id, party_id, competence_id, level, basis)
		values (${network}, ${id}, ${given.claim.slug === 'sql' ? narrow : wide}, ${given.claim.level}, 'self-declared')`)
	if (given.held)
		await write(
			sql`insert into party_function (network_id, person_id, organisation_id, kind) values (${network}, ${contact}, ${id}, 'main-contact')`,
		)
	if (given.listed)
		await write(
			sql`insert into listing (network_id, party_id, scope, during) values (${network}, ${id}, 'public', '[2020-01-01,)')`,
		)
	if (given.confirmed) await write(sql`update party set confirmed_on = ${given.confirmed}::date where id = ${id}`)
	if (given.contact) {
		await write(sql`
			with s as (insert into subject (network_id, kind) values (${network}, 'interaction') returning id),
				i as (insert into interaction (id, network_id, kind, happened_on, body, moment)
					select id, ${network}, ${given.contactKind}, ${given.contact}::date, 'Anruf', ${given.contact}::timestamptz from s returning id, moment)
			insert into interaction_party (network_id, interaction_id, party_id, kind, happened_on, moment)
			select ${network}, id, ${id}, ${given.contactKind}, ${given.contact}::date, moment from i`)
	}
}
const [tag] = (await write(sql`select id from tag where network_id = ${network}`)) as { id: number }[]

const within = (value: number | string | null, from: number | string | null, to: number | string | null) =>
	value !== null && (from === null || value >= from) && (to === null || value <= to)
const isMember = ({ member }: Facts) =>
	member !== null && member[0] <= today && (member[1] === null || member[1] > today)

const says = (said: string | null, values: readonly string[]) =>
	values.some((value) => (value === '-' ? said === null : value === '*' ? said !== null : said === value))

/** One condition in plain words. */
function holds(condition: Condition, it: Facts): boolean {
	switch (condition.of) {
		case 'status':
			return condition.any.some((state) => {
				if (state === 'active') return isMember(it)
				if (state === 'none') return it.member === null
				if (state === 'upcoming') return it.member !== null && it.member[0] > today
				return state === 'ended' && it.member !== null && it.member[1] !== null && it.member[1] <= today
			})
		case 'membership-type':
			return condition.any.includes('firma') && it.member !== null && (it.member[1] === null || it.member[1] > today)
		case 'member-since':
			return within(it.member?.[0] ?? null, condition.from, condition.to)
		case 'organisation-kind':
			return condition.any.includes('company')
		case 'size':
			return it.size !== null && condition.any.includes(it.size)
		case 'employees':
			return within(it.employees, condition.from, condition.to)
		case 'district':
			return it.district !== null && condition.any.includes(it.district)
		case 'place':
			return (it.place ?? '').toLowerCase().includes(condition.words.toLowerCase())
		case 'name':
			return it.name.toLowerCase().replace('ä', 'a').includes(condition.words.toLowerCase().replace('ä', 'a'))
		case 'tag':
			return it.tag && condition.any.includes(tag!.id)
		case 'function':
			return it.held && condition.any.includes('main-contact')
		case 'competence':
			return (
				it.claim !== null &&
				it.claim.level >= condition.level &&
				(condition.slug === 'daten' || it.claim.slug === condition.slug)
			)
		case 'field':
			if (condition.key === 'leistung')
				return within(
					it.leistung,
					condition.from === null ? null : Number(condition.from),
					condition.to === null ? null : Number(condition.to),
				)
			return condition.key === 'stufe' && says(it.stufe, condition.values)
		case 'membership-field':
			if (condition.key !== 'klasse' || it.member === null) return false
			return (it.member[1] === null || it.member[1] > today) && says(it.klasse, condition.values)
		case 'contact':
			return contacted(condition, it)
		case 'no-contact':
			return !contacted(condition, it)
		case 'listed':
			return it.listed
		case 'unlisted':
			return !it.listed
		case 'unconfirmed':
			return it.confirmed === null || it.confirmed < monthsBefore(today, condition.months)
		case 'mail':
			return it.mail
		case 'no-mail':
			return !it.mail
		default:
			throw new Error(`${condition.of}: see further-conditions.test.ts`)
	}
}

const contacted = ({ months: count, any }: { months: number; any: ContactKind[] }, it: Facts): boolean =>
	it.contact !== null && it.contact >= monthsBefore(today, count) && (any.length === 0 || any.includes(it.contactKind))

function fits({ match, groups }: Tree, it: Facts): boolean {
	const results = groups
		.filter(({ conditions }) => conditions.length > 0)
		.map((group) => {
			const parts = group.conditions.map((condition) => holds(condition, it))
			return group.match === 'all' ? parts.every(Boolean) : parts.some(Boolean) === (group.match === 'any')
		})
	if (results.length === 0) return true
	return match === 'all' ? results.every(Boolean) : results.some(Boolean)
}

const some = <Value>(...values: Value[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 })
const range = <Value>(...values: Value[]) => ({
	from: fc.option(fc.constantFrom(...values)),
	to: fc.option(fc.constantFrom(...values)),
})
const endless = { from: fc.constant(null), to: fc.constant(null) }
const asking = (of: 'field' | 'membership-field', key: string, ...values: string[]) =>
	fc.record({ of: fc.constant(of), key: fc.constant(key), values: some(...values), ...endless })
const months = fc.constantFrom(1, 12, 24)
const condition: fc.Arbitrary<Condition> = fc.oneof(
	fc.record({
		of: fc.constant('status' as const),
		any: some('active' as const, 'ended' as const, 'upcoming' as const, 'none' as const),
	}),
	fc.record({ of: fc.constant('membership-type' as const), any: some('firma', 'verein') }),
	fc.record({ of: fc.constant('member-since' as const), ...range('2019-01-01', '2020-06-01', '2026-01-01') }),
	fc.record({ of: fc.constant('organisation-kind' as const), any: some('company' as const, 'school' as const) }),
	fc.record({ of: fc.constant('size' as const), any: some('1-9' as const, '10-49' as const, '250+' as const) }),
	fc.record({ of: fc.constant('employees' as const), ...range(0, 10, 60) }),
	fc.record({ of: fc.constant('district' as const), any: some('DE138', 'DE141', 'DE142') }),
	fc.record({ of: fc.constant('place' as const), words: fc.constantFrom('stanz', 'Reut') }),
	fc.record({ of: fc.constant('name' as const), words: fc.constantFrom('alb', 'ÄTHER', '1') }),
	fc.record({ of: fc.constant('tag' as const), any: some(tag!.id, 999_999) }),
	fc.record({ of: fc.constant('function' as const), any: some('main-contact' as const, 'employee' as const) }),
	fc.record({
		of: fc.constant('competence' as const),
		slug: fc.constantFrom('daten', 'sql'),
		level: fc.constantFrom(1, 2, 3),
	}),
	asking('field', 'stufe', 'gold', 'silber', '-', '*'),
	asking('membership-field', 'klasse', 'voll', 'halb', '-', '*'),
	asking('membership-field', 'stufe', 'gold', '-'),
	fc
		.record({
			of: fc.constant('field' as const),
			key: fc.constant('leistung'),
			values: fc.constant([] as string[]),
			...range('5', '20', '40.5'),
		})
		.filter(({ from, to }) => from !== null || to !== null),
	fc.record({
		of: fc.constantFrom('contact' as const, 'no-contact' as const),
		months,
		any: fc.constantFrom<ContactKind[]>([], ['meeting'], ['meeting', 'visit'], ['call', 'mail']),
	}),
	fc.record({ of: fc.constantFrom('listed' as const, 'unlisted' as const) }),
	fc.record({ of: fc.constant('unconfirmed' as const), months }),
	fc.record({ of: fc.constantFrom('mail' as const, 'no-mail' as const) }),
)
const tree: fc.Arbitrary<Tree> = fc.record({
	kind: fc.constant('organisation' as const),
	match: fc.constantFrom('all' as const, 'any' as const),
	groups: fc.array(
		fc.record({
			match: fc.constantFrom('all' as const, 'any' as const, 'none' as const),
			conditions: fc.array(condition, { maxLength: 3 }),
		}),
		{ maxLength: 3 },
	),
})
const alone = (one: Condition): Tree => ({
	kind: 'organisation',
	match: 'all',
	groups: [{ match: 'all', conditions: [one] }],
})

async function expectSame(asked: Tree): Promise<void> {
	expect(Tree.parse(asked)).toEqual(asked)
	const expected = [...ids].filter(([, it]) => fits(asked, it)).map(([id]) => id)
	const rows = await segmentRows(office, network, asked, 100)
	expect(rows.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(expected)
	expect(await countSegment(office, network, asked)).toBe(expected.length)
}

describe('a segment', () => {
	it('means the same as its conditions in words, each alone and its opposite', async () => {
		await fc.assert(
			fc.asyncProperty(condition, async (one) => {
				await expectSame(alone(one))
				await expectSame({ ...alone(one), groups: [{ match: 'none', conditions: [one] }] })
			}),
			{ numRuns: 120 },
		)
	}, 60_000)

	it('means the same as its conditions in words, in any combination', async () => {
		await fc.assert(fc.asyncProperty(tree, expectSame), { numRuns: 150 })
	}, 60_000)

	it('means nobody by what is not there any more', async () => {
		const gone: Condition[] = [
			{ of: 'field', key: 'erfunden', values: ['x'], from: null, to: null },
			{ of: 'competence', slug: 'erfunden', level: 1 },
			{ of: 'tag', any: [999_999] },
		]
		for (const one of gone) expect(await countSegment(office, network, alone(one))).toBe(0)
	})

	it('narrows the member table, and lets nothing through unless it was looked up', async () => {
		const { id } = await saveSegment(office, network, {
			name: 'Mit Gold',
			tree: alone({ of: 'field', key: 'stufe', values: ['gold'], from: null, to: null }),
		})
		const search = new URLSearchParams({ segment: String(id) })
		const question = await askedTable(office, network, search)
		expect(question.within?.name).toBe('Mit Gold')
		expect(await countRows(office, network, question)).toBe(facts.filter(({ stufe }) => stufe === 'gold').length)
		expect(await fittingParties(office, network, { ...question, within: null }, 10)).toEqual([])
		const people = await saveSegment(office, network, { name: 'Leute', tree: everybody('person') })
		const asked = await askedTable(office, network, new URLSearchParams({ segment: String(people.id) }))
		expect([asked.kind, await countRows(office, network, asked)]).toEqual(['person', 1])
	})

	it('has a name of its own, is changed and removed by the office, and belongs to its network', async () => {
		const { id } = await saveSegment(office, network, { name: ' Alle  da ', tree: everybody('organisation') })
		await expect(saveSegment(office, network, { name: 'alle DA', tree: everybody('person') })).rejects.toMatchObject({
			code: 'segments.name-taken',
		})
		await changeSegment(office, network, { segmentId: id, name: 'Alle da', tree: alone({ of: 'mail' }) })
		expect(await segmentById(board, network, id)).toMatchObject({ name: 'Alle da', tree: alone({ of: 'mail' }) })
		await expect(
			changeSegment(board, network, { segmentId: id, name: 'x', tree: everybody('person') }),
		).rejects.toMatchObject({ kind: 'not-found' })
		await expect(
			changeSegment(neighbour, other, { segmentId: id, name: 'x', tree: everybody('person') }),
		).rejects.toMatchObject({ code: 'segments.not-found' })
		await expect(removeSegment(neighbour, other, { segmentId: id })).rejects.toMatchObject({
			code: 'segments.not-found',
		})
		await expect(segmentById(neighbour, other, id)).rejects.toMatchObject({ code: 'segments.not-found' })
		await expect(segmentsOf(neighbour, network)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(countSegment(neighbour, network, everybody('organisation'))).rejects.toMatchObject({
			kind: 'not-found',
		})
		expect(await countSegment(neighbour, other, everybody('organisation'))).toBe(0)
		await removeSegment(office, network, { segmentId: id })
		expect((await segmentsOf(office, network)).map(({ name }) => name)).toEqual(['Leute', 'Mit Gold'])
	})

	it('asks for a bounded number of things', () => {
		const many = Array.from({ length: 31 }, () => ({ of: 'mail' as const }))
		const groups = [
			{ match: 'all' as const, conditions: many.slice(0, 16) },
			{ match: 'any' as const, conditions: many.slice(0, 15) },
		]
		expect(Tree.safeParse({ ...everybody('person'), groups }).success).toBe(false)
		expect(
			Tree.safeParse({ ...everybody('person'), groups: [{ match: 'all', conditions: [{ of: 'drop table' }] }] })
				.success,
		).toBe(false)
	})
})

it.each([
	['2026-03-12', 12, '2025-03-12'],
	['2026-03-31', 1, '2026-02-28'],
	['2024-02-29', 12, '2023-02-28'],
	['2026-01-15', 2, '2025-11-15'],
])('%s less %i months is %s', (day, months_, before) => {
	expect(monthsBefore(day, months_)).toBe(before)
})
