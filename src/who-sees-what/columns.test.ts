import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testDatabase } from '#platform/testing/test-database.ts'
import { columnsBySeer, decisions, openQuestions, seers } from './columns.ts'
import { matrix, readMatrix } from './matrix.ts'

const { owner } = await testDatabase()

/** As `table.column`; tables of the account library as `auth.table.column`. */
async function existing(): Promise<string[]> {
	const { rows } = await sql<{ column: string }>`
		select case c.relnamespace when 'auth'::regnamespace then 'auth.' else '' end || c.relname || '.' || a.attname as column
		from pg_attribute a join pg_class c on c.oid = a.attrelid
		where c.relkind in ('r', 'p') and c.relnamespace in ('public'::regnamespace, 'auth'::regnamespace)
			and a.attnum > 0 and not a.attisdropped`.execute(owner)
	return rows.map(({ column }) => column)
}

it('decides who sees every column, once, and none that does not exist', async () => {
	expect(openQuestions(columnsBySeer, await existing())).toEqual([])
})

it('asks about a new column, also of a table that is nobody’s business', async () => {
	await sql`alter table search_word add column favourite text`.execute(owner)
	await sql`create table auth.diary (id bigint)`.execute(owner)
	const asked = openQuestions(columnsBySeer, await existing())
	expect(asked.toSorted()).toEqual([
		'auth.diary.id: who sees it? Decide in src/who-sees-what/columns-of-….ts.',
		'search_word.favourite: who sees it? Decide in src/who-sees-what/columns-of-….ts.',
	])
	expect(openQuestions({ tag: { office: 'name', nobody: 'name gone' } }, ['tag.name'])).toEqual([
		'tag.gone is decided but does not exist.',
		'tag.name is decided twice.',
	])
})

it('names those who see in one of its words, or by a line of the matrix', () => {
	const { expectations } = readMatrix(matrix)
	const unknown = decisions(columnsBySeer).filter(({ seer }) =>
		seer.startsWith('line: ')
			? !expectations.some(({ fact }) => fact.includes(seer.slice('line: '.length)))
			: !(seer in seers),
	)
	expect(unknown).toEqual([])
})
