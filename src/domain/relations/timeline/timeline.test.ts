import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { asOffice } from '../../parties/as-office.ts'
import { noteParty } from '../../parties/notes/note-party.ts'
import { startFunction } from '../../parties/details/start-function.ts'
import { editParty } from '../../parties/record/edit-party.ts'
import { tagMany } from '../../parties/tags/tag-many.ts'
import { startMembership } from '../../membership/start-membership.ts'
import { logInteraction } from '../interactions/log-interaction.ts'
import { relationsFixture } from '../relations.fixture.ts'
import { relateParties } from '../relationships/relate-parties.ts'
import { addTask } from '../tasks/add-task.ts'
import { completeTask } from '../tasks/complete-task.ts'
import { readTimelineQuestion, timelineValues, writeCursor } from './timeline-question.ts'
import { timelineOf, timelineStatement, type TimelineEntry } from './timeline.queries.ts'

const { owner, network, other, office, colleague, board, neighbour, organisation, person } = await relationsFixture()
const ask = (values: Record<string, string> = {}) => readTimelineQuestion(new URLSearchParams(values))
const told = ({ source, data }: TimelineEntry) => (source === 'journal' ? data.action : source)

/** All entries, page by page. */
async function pages(id: number, values: Record<string, string>, atOnce: number): Promise<TimelineEntry[]> {
	const entries: TimelineEntry[] = []
	for (let before: string | null = ''; before !== null;) {
		const page = await timelineOf(office, network, id, ask({ ...values, before }), atOnce)
		entries.push(...page.entries)
		before = page.older
	}
	return entries
}

/** An organisation to which a bit of everything happened. */
async function eventful(name: string) {
	const [firm, mother, ada] = [
		await organisation(name),
		await organisation(`${name} Holding`),
		await person('Ada', name),
	]
	await startMembership(office, network, { partyId: firm, type: { label: 'Mitglied' }, from: '2021-01-01' })
	await startFunction(office, network, {
		personId: ada,
		organisationId: firm,
		kind: 'main-contact',
		from: '2022-03-01',
	})
	await relateParties(office, network, {
		partyId: firm,
		kind: 'subsidiary-of',
		fromId: firm,
		toId: mother,
		from: '2020-05-01',
		until: '2023-05-01',
	})
	for (const happenedOn of ['2025-01-01', '2025-01-01', '2026-03-12'])
		await logInteraction(office, network, { partyId: firm, kind: 'call', body: happenedOn, happenedOn, others: [ada] })
	await logInteraction(colleague, network, { partyId: firm, kind: 'visit', body: 'Jan war da' })
	const { taskId } = await addTask(office, network, { partyId: firm, title: 'Nachfassen', assignee: 'jan-uhl' })
	await addTask(office, network, { partyId: firm, title: 'Offen' })
	await completeTask(colleague, network, { taskId })
	await noteParty(office, network, { partyId: firm, body: 'Neue Leitung' })
	await tagMany(office, network, { ids: [firm, mother], tag: 'Holding' })
	await editParty(office, network, { kind: 'organisation', partyId: firm, version: 2, facts: { employees: 12 } })
	return { firm, mother, ada }
}

describe('the timeline', () => {
	it('joins what happened to a party, newest first, each thing once', async () => {
		const { firm } = await eventful('Alles')
		const entries = await pages(firm, {}, 100)
		expect(entries.map(told)).toEqual([
			...['parties.edit', 'parties.tag-many', 'note', 'task', 'task', 'interaction', 'interaction'],
			...['relations.relate-parties', 'parties.start-function', 'membership.start', 'parties.create'],
			...['interaction', 'interaction', 'relationship', 'function', 'membership', 'relationship'],
		])
		expect(entries.at(-1)).toMatchObject({
			day: '2020-05-01',
			data: { ends: false, kind: 'subsidiary-of', direction: 'from', other: { name: 'Alles Holding' } },
		})
		expect(entries.find(({ source }) => source === 'task')).toMatchObject({
			data: { title: 'Nachfassen', doneBy: 'Jan Uhl' },
		})
	})

	it.each([1, 2, 3, 7])('loses and doubles nothing in pages of %i', async (atOnce) => {
		const { firm } = await eventful(`Seiten ${atOnce}`)
		// Many at one moment, as an import or the demonstration makes them.
		await sql`insert into note (network_id, subject_id, body, created_at)
			select ${network}, ${firm}, 'n' || n, '2024-06-01T10:00:00.123456Z' from generate_series(1, 6) n`.execute(owner)
		// A long import: its entry got its number early and its time late.
		await sql`update journal set at = at + interval '1 hour' where subject_id = ${firm} and action = 'parties.create'`.execute(
			owner,
		)
		const whole = await pages(firm, {}, 100)
		expect(whole).toHaveLength(23)
		expect(await pages(firm, {}, atOnce)).toEqual(whole)
		const changes = await pages(firm, { kind: 'changes' }, 100)
		expect(changes.map(told)).toEqual(
			expect.arrayContaining(['relations.log-interaction', 'parties.note', 'parties.create']),
		)
		expect(await pages(firm, { kind: 'changes' }, atOnce)).toEqual(changes)
	})

	it('narrows by kind and by person', async () => {
		const { firm, ada } = await eventful('Filter')
		const of = async (values: Record<string, string>) => (await pages(firm, values, 100)).map(told)
		expect(await of({ kind: 'contacts' })).toEqual(['interaction', 'interaction', 'interaction', 'interaction'])
		expect(await of({ kind: 'tasks' })).toEqual(['task', 'task'])
		expect(await of({ kind: 'membership' })).toEqual(['membership'])
		expect(await of({ kind: 'relations' })).toEqual(['relationship', 'function', 'relationship'])
		expect(await of({ kind: 'notes' })).toEqual(['note'])
		expect(await of({ who: 'ajan-uhl' })).toEqual(['task', 'interaction'])
		expect(await of({ who: `p${ada}` })).toEqual(['interaction', 'interaction', 'interaction', 'function'])
		expect(await of({ who: `p${ada}`, kind: 'tasks' })).toEqual([])
		expect((await pages(ada, {}, 100)).map(told)).toEqual(
			expect.arrayContaining(['interaction', 'function', 'parties.create']),
		)
	})

	it('is for the office of the network alone', async () => {
		const { firm } = await eventful('Geheim')
		await expect(timelineOf(neighbour, network, firm, ask())).rejects.toMatchObject({ kind: 'not-found' })
		expect((await timelineOf(neighbour, other, firm, ask())).entries).toEqual([])
		expect((await timelineOf(board, network, firm, ask())).entries).not.toEqual([])
	})

	it('reads a question from any address', () => {
		const cursor = { moment: '2026-03-12T10:11:12.123456Z', rank: 8, id: 55, journal: 7 }
		expect(ask({ before: writeCursor(cursor), kind: 'tasks', who: 'p12' })).toEqual({
			...{ kind: 'tasks', colleague: null, person: 12, before: cursor },
		})
		expect(timelineValues(ask({ who: 'ax y' }))).toEqual({ kind: null, who: 'ax y' })
		for (const before of ['x', '1.2.3.4', '-1000000.8.1.1', '999999999999999999.8.1.1', '1.9.1', "1';--"])
			expect(ask({ before }).before).toBeNull()
		expect(ask({ kind: 'all', who: 'p1e9' })).toEqual({ kind: null, colleague: null, person: null, before: null })
	})
})

describe('a long timeline', () => {
	it('reads a page, not everything that ever happened', async () => {
		const [firm, another] = [await organisation('Lang'), await organisation('Ebenso lang')]
		const each = sql`generate_series(1, 1000) n`
		const moment = sql`'2016-01-01T10:00Z'::timestamptz + n * interval '8 hours'`
		const fill = (statement: ReturnType<typeof sql>) => statement.execute(owner)
		await fill(sql`
			with s as (insert into subject (network_id, kind) select ${network}, 'interaction' from ${each} returning id),
			i as (insert into interaction (id, network_id, kind, happened_on, body, moment)
				select id, ${network}, 'call', '2016-01-01'::date + n::int / 3, 'Anruf', ${moment} from (select id, row_number() over () as n from s) s returning *)
			insert into interaction_party (network_id, interaction_id, party_id, kind, happened_on, moment)
			select network_id, id, ${firm}, kind, happened_on, moment from i`)
		for (const party of [firm, another]) {
			await fill(
				sql`insert into note (network_id, subject_id, body, created_at) select ${network}, ${party}, 'Notiz', ${moment} from ${each}`,
			)
			await fill(
				sql`insert into task (network_id, subject_id, party_id, title, created_at) select ${network}, ${party}, ${party}, 'Aufgabe', ${moment} from ${each}`,
			)
			await fill(
				sql`insert into journal (network_id, at, action, actor_kind, subject_id) select ${network}, ${moment}, 'parties.edit', 'job', ${party} from ${each}`,
			)
		}
		await fill(sql`insert into revision (network_id, journal_id, table_name, row_id, subject_id, before)
			select network_id, id, 'party', subject_id, subject_id, '{}' from journal where actor_kind = 'job' and action = 'parties.edit'`)
		await fill(sql`analyze note, task, journal, revision, interaction, interaction_party`)
		const middle = { moment: '2016-06-01T00:00:00.000000Z', rank: 9, id: 1, journal: 900 }
		for (const asked of [ask(), ask({ before: writeCursor(middle) })]) {
			const plan = await asOffice(office, network, async ({ db }) => {
				const statement = timelineStatement(office, network, firm, asked, 26)!
				const { rows } = await sql<{
					'QUERY PLAN': [{ Plan: Plan }]
				}>`explain (analyze, format json) ${statement}`.execute(db)
				return rows[0]!['QUERY PLAN'][0].Plan
			})
			expect(mostRows(plan)).toBeLessThan(200)
		}
	})
})

type Plan = { 'Actual Rows': number; 'Rows Removed by Filter'?: number; Plans?: Plan[] }

/** The most rows that a step of a plan read. */
function mostRows(plan: Plan): number {
	return Math.max(plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0), ...(plan.Plans ?? []).map(mostRows))
}
