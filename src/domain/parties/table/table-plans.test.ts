import { sql, type RawBuilder } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { officeFixture } from '../parties.fixture.ts'
import type { CustomField } from '../../fields/field.schema.ts'
import { customCondition } from './custom-conditions.ts'
import { fitting, stretch } from './fitting-rows.ts'
import { readTableQuestion, rowsPerPage } from './table-question.ts'

/** How PostgreSQL answers in a network with many rows: held here, since nothing else shows it before there are as many. */
const { db, owner, network, office } = await officeFixture()

beforeAll(async () => {
	// Nothing but the narrow rows is read: they can stand alone.
	await owner.transaction().execute(async (tx) => {
		// Of a commit that is not on disk yet, VACUUM does not know that all may see it.
		await sql`set local synchronous_commit = on`.execute(tx)
		await sql`insert into party_overview (id, network_id, kind, name_key, size_class, changed_at, place, place_key, mails, claims, proven, tags, listed, since, member, custom)
			select n, ${network}, case n % 3 when 0 then 'organisation' else 'person' end, md5(n::text) || ' werk', '10-49', now() - n * 7919 % 30000 * interval '1 minute', repeat('x', 80), 'ort ' || n % 50,
				'post@' || md5(n::text) || '.example', n % 7, 0, '{}', '{}', case n % 3 when 0 then '2020-01-01'::date + n % 900 end,
				case n % 3 when 0 then datemultirange(daterange('2020-01-01'::date + n % 900, null)) else '{}' end,
				case n % 1500 when 0 then '{"stufe": "gold"}' else '{}' end::jsonb
			from generate_series(1, 30000) n`.execute(tx)
	})
	await sql`vacuum analyze party_overview`.execute(owner)
})

type Plan = { 'Node Type': string; 'Actual Rows': number; 'Rows Removed by Filter'?: number; Plans?: Plan[] }

const stepsOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(stepsOf)]

/** The steps of counting, and of finding a page, as the application's role. */
async function stepsFor(query: string): Promise<Plan[]> {
	const question = readTableQuestion(new URLSearchParams(query))
	const steps = async (statement: RawBuilder<unknown>) => {
		const { rows } = await db.transaction().execute(async (tx) => {
			// As embedded: a server that reckons with turning disks reads two thirds of the rows in their order on the disk.
			await sql`set local random_page_cost = 1.1`.execute(tx)
			return sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>`explain (analyze, format json) ${statement}`.execute(tx)
		})
		return stepsOf(rows[0]!['QUERY PLAN'][0].Plan)
	}
	return [
		...(await steps(sql`select count(*) from ${fitting(office, network, question)} o`)),
		...(await steps(stretch(office, network, question, (question.page - 1) * rowsPerPage, rowsPerPage))),
	]
}

describe('the member table, when it is long', () => {
	it.each([
		'', 'sort=-name&page=40', 'sort=place', 'sort=-since', 'sort=until', 'sort=size&page=40', 'sort=-claims', 'size=10-49', 'is=company', 'district=DE142',
		'status=active', 'status=notice-given', 'status=suspended', 'status=ended', 'status=none', 'status=ended&kind=person', 'only=without-claims',
		'only=unlisted', 'only=unconfirmed', 'kind=person&page=100',
	])('is counted and put in order by an index alone: %s', async (query) => {
		const reading = (await stepsFor(query)).filter((step) => / (Only )?Scan$/.test(step['Node Type']) && step['Node Type'] !== 'Subquery Scan')
		expect(reading.map((step) => step['Node Type'])).toEqual(['Index Only Scan', 'Index Only Scan'])
	}) // prettier-ignore

	it('finds who says something in a field of the office without looking through the others', async () => {
		const stage: CustomField = {
			id: 1, key: 'stufe', label: { de: 'Stufe' }, hint: {}, organisations: true, persons: true, memberships: false, scope: 'office', required: false,
			memberEdits: false, retiredOn: null, type: 'choice', settings: { multiple: false, choices: [{ key: 'gold', label: { de: 'Gold' } }] },
		} // prettier-ignore
		const gold = customCondition({ key: 'stufe', values: ['gold'], from: null, to: null }, [stage])
		const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>`
			explain (analyze, format json) select id from party_overview o where o.network_id = ${network} and ${gold}`.execute(db)
		const steps = stepsOf(rows[0]!['QUERY PLAN'][0].Plan)
		expect(steps[0]!['Actual Rows']).toBe(20)
		expect(Math.max(...steps.map((step) => step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0)))).toBe(20)
	})

	it.each(['', '&sort=-name', '&sort=place', '&page=2'])(
		'finds what is searched for without looking through the others%s',
		async (order) => {
			const word = await sql<{
				key: string
			}>`select substr(name_key, 5, 9) as key from party_overview where id = 15000`.execute(db)
			for (const words of [word.rows[0]!.key, `werk ${word.rows[0]!.key}`]) {
				const steps = await stepsFor(`q=${words}${order}`)
				const read = Math.max(...steps.map((step) => step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0)))
				expect(read).toBeLessThan(20)
			}
		},
	)
})
