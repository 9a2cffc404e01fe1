/** The tasks of an office: as a list by state, of one record, and what waits for the viewer. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { asOffice } from '../../parties/as-office.ts'
import type { RepeatRule } from '../relations.schema.ts'

export const taskFilters = ['mine', 'overdue', 'open', 'done'] as const
/** `mine`, `overdue` and `open` are not done yet. */
export type TaskFilter = (typeof taskFilters)[number]

export type Task = {
	id: number
	title: string
	/** ISO day; null without a deadline. */
	dueOn: string | null
	assignee: { id: string; name: string } | null
	/** The person of a member who is to do it. */
	person: { id: number; name: string } | null
	repeats: RepeatRule | null
	version: number
	author: string | null
	party: { id: number; name: string } | null
	/** The interaction it was made of. */
	interactionId: number | null
	/** ISO instant, and who ticked it off by which journal entry. */
	doneAt: string | null
	doneBy: string | null
	doneJournal: number | null
}

/** A task as JSON, for statements that know it as `t`. */
export const taskJson = sql`json_build_object(
	'id', t.id, 'title', t.title, 'dueOn', t.due_on, 'repeats', t.repeats, 'version', t.version, 'author', t.author_name,
	'assignee', case when t.assignee_account is not null then json_build_object('id', t.assignee_account, 'name', t.assignee_name) end,
	'person', (select json_build_object('id', p.id, 'name', p.name) from party p where p.id = t.person_id),
	'party', (select json_build_object('id', p.id, 'name', p.name) from party p where p.id = t.party_id),
	'interactionId', (select i.id from interaction i where i.id = t.subject_id),
	'doneAt', t.done_at, 'doneBy', t.done_name, 'doneJournal', t.done_journal)`

export const tasksAtOnce = 50

function condition(filter: TaskFilter, { viewer, today }: Context): RawBuilder<boolean> {
	switch (filter) {
		case 'mine':
			return sql`t.done_at is null and t.assignee_account = ${viewer.account?.id ?? ''}`
		case 'overdue':
			return sql`t.done_at is null and t.due_on < ${today}::date`
		case 'open':
			return sql`t.done_at is null`
		case 'done':
			return sql`t.done_at is not null`
	}
}

/** A page of tasks: open ones by the day on which they are due, done ones newest first. `page` counts from 1. */
export async function listTasks(
	ctx: Context,
	networkId: number,
	filter: TaskFilter,
	page = 1,
): Promise<{ tasks: Task[]; more: boolean }> {
	const order = filter === 'done' ? sql`t.done_at desc, t.due_on desc, t.id desc` : sql`t.due_on, t.id`
	const skipped = (Math.min(Math.max(1, Math.trunc(page)), 1_000) - 1) * tasksAtOnce
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<{ task: Task }>`
			select ${taskJson} as task from (
				select * from task t where t.network_id = ${networkId} and ${condition(filter, ctx)}
				order by ${order} offset ${skipped} limit ${tasksAtOnce + 1}) t
			order by ${order}`.execute(db)
		return { tasks: rows.slice(0, tasksAtOnce).map(({ task }) => task), more: rows.length > tasksAtOnce }
	})
}

/** How many tasks each list holds; done ones are not counted. */
export async function countTasks(
	ctx: Context,
	networkId: number,
): Promise<Record<'mine' | 'overdue' | 'open', number>> {
	return asOffice(ctx, networkId, async ({ db }) => {
		const count = (filter: TaskFilter) => sql`(count(*) filter (where ${condition(filter, ctx)}))::int`
		const { rows } = await sql<Record<'mine' | 'overdue' | 'open', number>>`
			select ${count('mine')} as mine, ${count('overdue')} as overdue, ${count('open')} as open
			from task t where t.network_id = ${networkId} and t.done_at is null`.execute(db)
		return rows[0]!
	})
}

/** Open tasks of a party, by the day on which they are due. */
export async function openTasksOf(ctx: Context, networkId: number, partyId: number): Promise<Task[]> {
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<{ task: Task }>`
			select ${taskJson} as task from task t
			where t.party_id = ${partyId} and t.network_id = ${networkId} and t.done_at is null order by t.due_on, t.id limit ${tasksAtOnce}`.execute(
			db,
		)
		return rows.map(({ task }) => task)
	})
}

/** The viewer's own tasks that are overdue or due within so many days, the most urgent first, and how many there are. */
export async function ownDueTasks(
	ctx: Context,
	networkId: number,
	days: number,
	limit: number,
): Promise<{ tasks: Task[]; count: number }> {
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<{ task: Task; count: number }>`
			select ${taskJson} as task, t.count from (
				select *, count(*) over ()::int as count from task t
				where t.network_id = ${networkId} and ${condition('mine', ctx)} and t.due_on <= ${ctx.today}::date + ${days}::int
				order by t.due_on, t.id limit ${limit}) t
			order by t.due_on, t.id`.execute(db)
		return { tasks: rows.map(({ task }) => task), count: rows[0]?.count ?? 0 }
	})
}

/**
 * One task, for its form.
 * @throws Refusal `relations.task-not-found`
 */
export async function taskById(ctx: Context, networkId: number, id: number): Promise<Task> {
	if (!Number.isSafeInteger(id)) throw new Refusal('not-found', 'relations.task-not-found')
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<{ task: Task }>`
			select ${taskJson} as task from task t where t.id = ${id} and t.network_id = ${networkId}`.execute(db)
		if (!rows[0]) throw new Refusal('not-found', 'relations.task-not-found')
		return rows[0].task
	})
}
