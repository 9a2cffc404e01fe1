import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { removeParty } from '../../parties/record/remove-party.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { logInteraction } from '../interactions/log-interaction.ts'
import { removeInteraction } from '../interactions/remove-interaction.ts'
import { repeatRules } from '../relations.schema.ts'
import { relationsFixture } from '../relations.fixture.ts'
import { addTask } from './add-task.ts'
import { completeTask } from './complete-task.ts'
import { editTask } from './edit-task.ts'
import { nextDue } from './next-due.ts'
import { removeTask } from './remove-task.ts'
import { countTasks, listTasks, openTasksOf, ownDueTasks, taskById } from './tasks.queries.ts'

const { network, other, office, colleague, board, neighbour, organisation, today } = await relationsFixture()
const titles = async (filter: 'mine' | 'overdue' | 'open' | 'done', ctx = office) =>
	(await listTasks(ctx, network, filter)).tasks.map(({ title }) => title)

describe('a task', () => {
	it('is given to somebody, found in its lists, ticked off once, and taken back', async () => {
		const firm = await organisation('Fällig')
		const mine = { title: 'Anrufen', dueOn: '2026-03-10', assignee: 'katrin-sailer' }
		const { taskId } = await addTask(office, network, { partyId: firm, ...mine })
		await addTask(office, network, { title: 'Ohne Tag', assignee: 'jan-uhl' })
		await addTask(office, network, { title: 'Später', dueOn: '2026-05-01' })
		expect(await titles('open')).toEqual(['Anrufen', 'Später', 'Ohne Tag'])
		expect(await titles('mine')).toEqual(['Anrufen'])
		expect(await titles('overdue')).toEqual(['Anrufen'])
		expect(await titles('mine', colleague)).toEqual(['Ohne Tag'])
		expect(await countTasks(office, network)).toEqual({ mine: 1, overdue: 1, open: 3 })
		expect(await ownDueTasks(office, network, 7, 5)).toMatchObject({
			count: 1,
			tasks: [{ party: { name: 'Fällig' } }],
		})
		const { journalId, nextDue: next } = await completeTask(colleague, network, { taskId })
		expect(next).toBeNull()
		await expect(completeTask(office, network, { taskId })).rejects.toMatchObject({ code: 'relations.task-done' })
		expect(await listTasks(office, network, 'done')).toMatchObject({
			tasks: [{ doneBy: 'Jan Uhl', doneJournal: journalId }],
		})
		await undoChange(office, network, { journalId })
		expect(await taskById(office, network, taskId)).toMatchObject({ doneAt: null, doneBy: null, title: 'Anrufen' })
		const removed = await removeTask(office, network, { taskId })
		expect(await openTasksOf(office, network, firm)).toEqual([])
		await undoChange(office, network, { journalId: removed.journalId })
		expect(await openTasksOf(office, network, firm)).toMatchObject([{ id: taskId }])
	})

	it('that repeats makes the next one; taking it back removes that one, unless somebody went on', async () => {
		const series = { title: 'Beitrag prüfen', dueOn: '2025-12-31', repeats: 'monthly' } as const
		const { taskId } = await addTask(office, network, { ...series, assignee: 'jan-uhl' })
		const { journalId, nextDue: next } = await completeTask(office, network, { taskId })
		expect(next).toBe('2026-03-31')
		const following = (await listTasks(office, network, 'open')).tasks.filter(({ title }) => title === 'Beitrag prüfen')
		expect(following).toMatchObject([{ dueOn: '2026-03-31', repeats: 'monthly', assignee: { name: 'Jan Uhl' } }])
		await editTask(office, network, {
			taskId: following[0]!.id,
			version: 1,
			title: 'Beitrag prüfen',
			dueOn: '2026-04-01',
		})
		await expect(undoChange(office, network, { journalId })).rejects.toMatchObject({ code: 'parties.changed-since' })
		const weekly = await addTask(office, network, { title: 'Wochenblatt', dueOn: today, repeats: 'weekly' })
		const done = await completeTask(office, network, { taskId: weekly.taskId })
		expect(done.nextDue).toBe('2026-03-19')
		await undoChange(office, network, { journalId: done.journalId })
		const left = (await listTasks(office, network, 'open')).tasks.filter(({ title }) => title === 'Wochenblatt')
		expect(left).toMatchObject([{ id: weekly.taskId, dueOn: today }])
	})

	it('is changed by one at a time, and not when it is done', async () => {
		const { taskId } = await addTask(office, network, { title: 'Zu zweit' })
		const edit = { taskId, version: 1, title: 'Zu dritt' }
		await editTask(office, network, edit)
		await expect(editTask(colleague, network, edit)).rejects.toMatchObject({ code: 'relations.changed-meanwhile' })
		await completeTask(office, network, { taskId })
		await expect(editTask(office, network, { ...edit, version: 3 })).rejects.toMatchObject({
			code: 'relations.task-done',
		})
	})

	it('refuses what makes no sense: a series without a day, strangers, ids of other networks, the same form twice', async () => {
		const firm = await organisation('Grenze')
		await expect(addTask(office, network, { title: 'Immer', repeats: 'weekly' })).rejects.toMatchObject({
			facts: { fields: ['dueOn: repeats-without-day'] },
		})
		await expect(addTask(office, network, { title: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
		await expect(addTask(office, network, { title: 'Fremd', assignee: 'nora-süd' })).rejects.toMatchObject({
			code: 'relations.account-unknown',
		})
		await expect(addTask(neighbour, other, { title: 'Fremd', partyId: firm })).rejects.toMatchObject({
			code: 'parties.not-found',
		})
		await expect(addTask(neighbour, other, { title: 'Fremd', subjectId: firm })).rejects.toMatchObject({
			code: 'relations.subject-not-found',
		})
		const form = { title: 'Einmal', formKey: '5b8b6c33-0d2a-4b9e-9a53-0a5b0c1d2e3f' }
		const { taskId } = await addTask(office, network, form)
		await expect(addTask(office, network, form)).rejects.toMatchObject({ code: 'relations.saved-already' })
		for (const attempt of [completeTask, removeTask])
			await expect(attempt(neighbour, other, { taskId })).rejects.toMatchObject({ code: 'relations.task-not-found' })
		await expect(editTask(neighbour, other, { taskId, version: 1, title: 'x' })).rejects.toMatchObject({
			kind: 'not-found',
		})
		await expect(taskById(neighbour, other, taskId)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(listTasks(neighbour, network, 'open')).rejects.toMatchObject({ kind: 'not-found' })
	})

	it('may be ticked off by the board when it is theirs, and changed only by the office', async () => {
		const theirs = await addTask(office, network, { title: 'Unterschreiben', assignee: 'vera-berg' })
		const ours = await addTask(office, network, { title: 'Ablegen', assignee: 'jan-uhl' })
		await completeTask(board, network, { taskId: theirs.taskId })
		await expect(completeTask(board, network, { taskId: ours.taskId })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(addTask(board, network, { title: 'Neu' })).rejects.toMatchObject({ kind: 'not-found' })
	})

	it('outlives the interaction it was made of, and goes with its party until that comes back', async () => {
		const firm = await organisation('Hängt')
		const { interactionId } = await logInteraction(office, network, {
			partyId: firm,
			kind: 'call',
			body: 'Bitte melden',
		})
		const { taskId } = await addTask(office, network, { partyId: firm, subjectId: interactionId, title: 'Melden' })
		expect(await taskById(office, network, taskId)).toMatchObject({ interactionId, party: { id: firm } })
		const { journalId } = await removeInteraction(office, network, { partyId: firm, interactionId })
		expect(await taskById(office, network, taskId)).toMatchObject({ interactionId: null, title: 'Melden' })
		await undoChange(office, network, { journalId })
		expect(await taskById(office, network, taskId)).toMatchObject({ interactionId })
		const removed = await removeParty(office, network, { partyId: firm })
		await expect(taskById(office, network, taskId)).rejects.toMatchObject({ kind: 'not-found' })
		await undoChange(office, network, { journalId: removed.journalId })
		expect(await taskById(office, network, taskId)).toMatchObject({ party: { id: firm } })
	})
})

describe('the next day of a series', () => {
	it.each([
		['weekly', '2026-03-02', '2026-03-02', '2026-03-02', '2026-03-09'],
		['weekly', '2026-03-02', '2026-03-02', '2026-03-20', '2026-03-23'],
		['monthly', '2026-01-31', '2026-01-31', '2026-01-31', '2026-02-28'],
		['monthly', '2026-01-31', '2026-02-28', '2026-02-28', '2026-03-31'],
		['quarterly', '2025-11-30', '2025-11-30', '2025-12-01', '2026-02-28'],
		['yearly', '2024-02-29', '2024-02-29', '2024-03-01', '2025-02-28'],
		['yearly', '2024-02-29', '2027-02-28', '2027-03-01', '2028-02-29'],
		['monthly', '2026-05-15', '2026-05-15', '2026-03-01', '2026-06-15'],
	] as const)('%s from %s, due %s, done %s: %s', (rule, first, due, done, next) => {
		expect(nextDue(rule, first, due, done)).toBe(next)
	})

	it('lies after both days, and at most one step after the later one', () => {
		const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
		const iso = (date: Date) => date.toISOString().slice(0, 10)
		fc.assert(
			fc.property(fc.constantFrom(...repeatRules), day, day, day, (rule, a, b, c) => {
				const [first, second, third] = [a, b, c].map(iso).toSorted()
				const next = nextDue(rule, first!, second!, third!)
				expect(next > third!).toBe(true)
				const most = { weekly: 7, monthly: 31, quarterly: 92, yearly: 366 }[rule]
				expect((Date.parse(next) - Date.parse(third!)) / 86_400_000).toBeLessThanOrEqual(most)
			}),
		)
	})
})
