import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '#platform/context.ts'
import { startFunction } from '../../parties/details/start-function.ts'
import { viewerWith } from '../../parties/parties.fixture.ts'
import { relationsFixture } from '../relations.fixture.ts'
import { readTimelineQuestion } from '../timeline/timeline-question.ts'
import { timelineOf } from '../timeline/timeline.queries.ts'
import { addTask } from './add-task.ts'
import { editTask } from './edit-task.ts'
import { ownTasks } from './own-tasks.queries.ts'
import { openTasksOf } from './tasks.queries.ts'
import { tickOwnTask } from './tick-own-task.ts'

const { db, network, other, office, neighbour, nobody, organisation, person, context } = await relationsFixture()
const firm = await organisation('Karo')
const [selin, ute] = [await person('Selin', 'Aydemir'), await person('Ute', 'Fremd')]
await startFunction(office, network, {
	personId: selin,
	organisationId: firm,
	kind: 'main-contact',
	from: '2020-01-01',
})
const asPerson = (id: number, name: string, more: Partial<Viewer> = {}) =>
	context(viewerWith(name, [], { persons: [id], memberOf: [network], ...more }))
const own = asPerson(selin, 'Selin Aydemir', { represents: [firm] })

describe('a task that is given to a person of a member', () => {
	it('is seen and ticked off by them alone, opened again, and stands in the timeline', async () => {
		const { taskId } = await addTask(office, network, {
			partyId: firm,
			title: 'Logo schicken',
			dueOn: '2026-04-01',
			person: selin,
		})
		expect(await openTasksOf(office, network, firm)).toMatchObject([
			{ person: { name: 'Selin Aydemir' }, assignee: null },
		])
		expect(await ownTasks(own)).toMatchObject([
			{ id: taskId, title: 'Logo schicken', party: { id: firm, represented: true }, doneAt: null, network: { slug: 'nordufer' } },
		]) // prettier-ignore
		const stranger = asPerson(ute, 'Ute Fremd')
		for (const ctx of [stranger, nobody, neighbour]) {
			expect(await ownTasks(ctx)).toEqual([])
			await expect(tickOwnTask(ctx, network, { taskId, done: true })).rejects.toMatchObject({ kind: 'not-found' })
		}
		await expect(tickOwnTask(own, other, { taskId, done: true })).rejects.toMatchObject({ kind: 'not-found' })
		await tickOwnTask(own, network, { taskId, done: true })
		await expect(tickOwnTask(own, network, { taskId, done: true })).rejects.toMatchObject({
			code: 'relations.task-done',
		})
		expect(await ownTasks(own)).toMatchObject([{ doneAt: expect.any(Date), reopens: true }])
		const { entries } = await timelineOf(office, network, firm, readTimelineQuestion(new URLSearchParams()))
		expect(entries.find(({ source }) => source === 'task')).toMatchObject({ data: { doneBy: 'Selin Aydemir' } })
		await tickOwnTask(own, network, { taskId, done: false })
		expect(await ownTasks(own)).toMatchObject([{ doneAt: null }])
	})

	it('goes to nobody of another place, and not to two at once', async () => {
		const task = { partyId: firm, title: 'Anrufen' }
		await expect(addTask(office, network, { ...task, person: ute })).rejects.toMatchObject({
			code: 'relations.person-unknown',
		})
		await expect(addTask(office, network, { title: 'Ohne Eintrag', person: selin })).rejects.toMatchObject({
			kind: 'invalid',
		})
		await expect(
			addTask(office, network, { ...task, person: selin, assignee: 'katrin-sailer' }),
		).rejects.toMatchObject({ kind: 'invalid' }) // prettier-ignore
	})

	it('is told to those who have an account, and what the office gives back to itself they see no more', async () => {
		await sql`insert into auth."user" (id, name, email, email_verified, locale, created_at, updated_at)
			values ('selin-aydemir', 'Selin Aydemir', 'selin@karo.example', true, 'de', now(), now())`.execute(db)
		const other = asPerson(selin, 'Selin Aydemir')
		const before = (await ownTasks(other)).length
		const { taskId } = await addTask(office, network, { partyId: firm, title: 'Bilder', person: selin })
		expect(await ownTasks(other)).toHaveLength(before + 1)
		await editTask(office, network, { taskId, version: 1, title: 'Bilder', assignee: 'katrin-sailer' })
		expect(await ownTasks(other)).toHaveLength(before)
		await expect(tickOwnTask(own, network, { taskId, done: true })).rejects.toMatchObject({ kind: 'not-found' })
	})
})
