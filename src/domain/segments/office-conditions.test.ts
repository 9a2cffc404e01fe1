/** What an office looks after: who is missing, who has an account, what is still to be done, who pays. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { officeFixture } from '../parties/parties.fixture.ts'
import { asOffice } from '../parties/as-office.ts'
import { countRows, tableRows } from '../parties/party-table.queries.ts'
import { attended } from '../relations/interactions/contact.conditions.ts'
import { askedTable } from './asked-table.ts'
import { saveSegment } from './save-segment.ts'
import type { RecordCondition, Tree } from './segment.schema.ts'
import { countSegment, segmentRows } from './segments.queries.ts'

const { network, other, office, neighbour, organisation, person, write } = await officeFixture()

const [alb, brenz, donau, enz] = await Promise.all(['Alb', 'Brenz', 'Donau', 'Enz'].map((name) => organisation(name)))
const [ida, jan, kim] = await Promise.all(['Ida', 'Jan', 'Kim'].map((name) => person(name, 'Lang')))
const holds = async (who: number, at: number, kind: string, during: string) =>
	write(sql`insert into party_function (network_id, person_id, organisation_id, kind, during)
		values (${network}, ${who}, ${at}, ${kind}, ${during}::daterange)`)
await holds(ida!, alb!, 'main-contact', '[2020-01-01,)')
await holds(jan!, brenz!, 'main-contact', '[2020-01-01,2026-01-01)')
await holds(jan!, brenz!, 'voting-delegate', '[2020-01-01,)')
await holds(kim!, donau!, 'main-contact', '[2027-01-01,)')
await holds(kim!, donau!, 'employee', '[2020-01-01,2025-01-01)')
for (const who of [jan, kim])
	await write(sql`insert into account_person (account_id, network_id, person_id) values (${`konto-${who}`}, ${network}, ${who})`) // prettier-ignore
const task = async (party: number | null, due: string | null, done: string | null) =>
	write(sql`insert into task (network_id, subject_id, party_id, title, due_on, done_at)
		values (${network}, ${party}, ${party}, 'nachfragen', ${due}::date, ${done}::timestamptz)`)
await task(alb!, '2026-03-12', null)
await task(alb!, '2026-01-01', '2026-01-02')
await task(brenz!, '2026-03-11', null)
await task(donau!, null, null)
await task(enz!, '2026-01-01', '2026-01-02')
await task(kim!, '2026-03-01', null)
// Belongs to nobody; those without a task are found all the same.
await task(null, '2026-01-01', null)
const pays = async (payer: number, member: number, during: string) =>
	write(sql`insert into membership_payer (network_id, party_id, payer_id, during) values (${network}, ${member}, ${payer}, ${during}::daterange)`) // prettier-ignore
await pays(alb!, brenz!, '[2026-01-01,)')
await pays(alb!, donau!, '[2020-01-01,2026-01-01)')
await pays(ida!, enz!, '[2020-01-01,2026-03-13)')

// Ida and the firm Brenz came to the summer evening, Kim, who worked at Donau then, to a workshop long ago; a meeting is no event.
const took = async (kind: string, on: string, body: string, ...parties: number[]) =>
	write(sql`
		with s as (insert into subject (network_id, kind) values (${network}, 'interaction') returning id),
			i as (insert into interaction (id, network_id, kind, happened_on, body, moment)
				select id, ${network}, ${kind}, ${on}::date, ${body}, ${on}::timestamptz from s returning *)
		insert into interaction_party (network_id, interaction_id, party_id, kind, happened_on, moment)
		select ${network}, i.id, p, i.kind, i.happened_on, i.moment from i, unnest(${parties}::bigint[]) p`)
await took('event', '2025-07-01', 'Sommerabend: „Größe zählt“\nReutlingen', ida!, brenz!)
await took('event', '2024-03-01', 'Workshop Größe', kim!)
await took('meeting', '2026-03-01', 'Sommerabend vorbereitet', jan!, enz!)

const asking = (kind: Tree['kind'], condition: RecordCondition, match: 'all' | 'none' = 'all'): Tree => ({
	kind,
	match: 'all',
	groups: [{ match, conditions: [condition] }],
})
const names = (rows: { name: string }[]) => rows.map(({ name }) => name.replace(' Lang', ''))

describe('a segment', () => {
	const organisations = ['Alb', 'Brenz', 'Donau', 'Enz']
	const people = ['Ida', 'Jan', 'Kim']
	it.each<[RecordCondition, string[], string[]]>([
		[{ of: 'no-function', any: ['main-contact'] }, ['Brenz', 'Donau', 'Enz'], ['Jan', 'Kim']],
		[{ of: 'no-function', any: ['main-contact', 'voting-delegate'] }, ['Donau', 'Enz'], ['Kim']],
		[{ of: 'account' }, ['Brenz'], ['Jan', 'Kim']],
		[{ of: 'no-account' }, ['Alb', 'Donau', 'Enz'], ['Ida']],
		[{ of: 'open-task' }, ['Alb', 'Brenz', 'Donau'], ['Kim']],
		[{ of: 'overdue-task' }, ['Brenz'], ['Kim']],
		[{ of: 'paid-by-others' }, ['Brenz', 'Enz'], []],
		[{ of: 'pays-for-others' }, ['Alb'], ['Ida']],
		// Kim had the function at Donau on the day of the workshop, not at the time of asking.
		[{ of: 'attended', words: null, months: null }, ['Alb', 'Brenz', 'Donau'], ['Ida', 'Kim']],
		[{ of: 'attended', words: null, months: 12 }, ['Alb', 'Brenz'], ['Ida']],
		[{ of: 'not-attended', words: null, months: 12 }, ['Donau', 'Enz'], ['Jan', 'Kim']],
		[{ of: 'attended', words: 'GROSSE sommer', months: null }, ['Alb', 'Brenz'], ['Ida']],
		[{ of: 'attended', words: 'größe', months: 24 }, ['Alb', 'Brenz'], ['Ida']],
		[{ of: 'not-attended', words: 'größe', months: null }, ['Enz'], ['Jan']],
		[{ of: 'attended', words: '%', months: null }, [], []],
		[{ of: 'contact', months: 12, any: ['event'] }, ['Brenz'], ['Ida']],
	])('%j, and its opposite', async (condition, meant, persons) => {
		for (const [kind, all, fit] of [['organisation', organisations, meant], ['person', people, persons]] as const) {
			expect(names(await segmentRows(office, network, asking(kind, condition), 10))).toEqual(fit)
			const opposite = names(await segmentRows(office, network, asking(kind, condition, 'none'), 10))
			expect(opposite).toEqual(all.filter((name) => !fit.includes(name)))
			expect(await countSegment(neighbour, other, asking(kind, condition))).toBe(0)
		}
	}) // prettier-ignore

	it.each<[RecordCondition, string[]]>([
		[{ of: 'overdue-task' }, ['Brenz']],
		[{ of: 'attended', words: 'workshop', months: null }, ['Donau']],
	])('of %j, which only the office reads, narrows the table', async (condition, meant) => {
		const { id } = await saveSegment(office, network, { name: condition.of, tree: asking('organisation', condition) }) // prettier-ignore
		const question = await askedTable(office, network, new URLSearchParams({ segment: String(id) }))
		expect(names(await tableRows(office, network, question))).toEqual(meant)
		expect(await countRows(office, network, question)).toBe(1)
	})
})

it('finds who was at an event by an index, and looks through the words once', async () => {
	const plan = await asOffice(office, network, async ({ db }) => {
		await sql`set local enable_seqscan = off`.execute(db)
		const asked = attended(sql.ref('p.id'), network, 'organisation', 'sommer', '2025-03-12')
		return sql<{ 'QUERY PLAN': string }>`explain select p.id from party p where ${asked}`.execute(db)
	})
	const steps = plan.rows.map((row) => row['QUERY PLAN']).join('\n')
	expect(steps).toContain('interaction_party_event')
	expect(steps.match(/hashed SubPlan/g)).toHaveLength(3)
})

it.each([
	['only=without-contact', ['Brenz', 'Donau', 'Enz']],
	['only=without-account', ['Alb', 'Donau', 'Enz']],
	['only=without-account&only=without-contact', ['Donau', 'Enz']],
	['only=without-account&kind=person', ['Ida']],
])('the member table is narrowed by who is missing: %s', async (query, expected) => {
	const question = await askedTable(office, network, new URLSearchParams(query))
	expect(names(await tableRows(office, network, question))).toEqual(expected)
	expect(await countRows(office, network, question)).toBe(expected.length)
})
