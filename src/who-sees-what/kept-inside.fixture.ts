/** What is decided to be nobody's, or the office's alone, taken from the database and looked for in what everybody reads. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { columnsBySeer, decisions, type Seer } from './columns.ts'

const inside: readonly Seer[] = [
	...(['office', 'its people', 'its account', 'operator', 'nobody'] as const),
	...(['line: Consents', 'line: Relationships', 'line: Applications', 'line: proposals'] as const),
]

/** Columns whose values stand in public for another reason. */
const alsoPublic: readonly { columns: RegExp; reason: string }[] = [
	{ columns: /\.(organisation_)?kind$/, reason: 'words of the program, not of a record' },
	{
		columns: /(^|\.)(author|asked|decided|assignee|done|actor)_name$/,
		reason: 'people who agreed to be seen elsewhere',
	},
	{ columns: /^interaction_account\.name$/, reason: 'the same' },
	{ columns: /^auth\.user\.(name|email)$|^search_alert\.mail$/, reason: 'the same' },
	{
		columns: /^channel\.value_key$|^party_overview\./,
		reason: 'copies of columns that are public where the record says so',
	},
	{
		columns: /^claim_confirmation\.(partner|mail_domain)$/,
		reason: 'organisations with a public profile of their own',
	},
	{
		columns: /^application(_person)?\.(name|mail|role_title)$/,
		reason: 'those who have become members, or speak for one',
	},
	{ columns: /^tag\.name$/, reason: 'words that stand in texts, too' },
]

/** Shorter texts are words that stand anywhere; numbers of registers and the like are told apart by less. */
const shortest = { text: 12, number: 9 }
const perColumn = 20

/**
 * Values of such columns that stand in a text, as `table.column: value`. `owner` reads past the second lock. The longest values are
 * looked for: they say most.
 */
export async function keptInsideIn(text: string, owner: Database): Promise<{ leaks: string[]; looked: number }> {
	const { rows: types } = await sql<{ column: string }>`
		select case table_schema when 'auth' then 'auth.' else '' end || table_name || '.' || column_name as column
		from information_schema.columns where table_schema in ('public', 'auth') and data_type = 'text'`.execute(owner)
	const texts = new Set(types.map(({ column }) => column))
	const columns = decisions(columnsBySeer)
		.filter(
			({ column, seer }) =>
				inside.includes(seer) && texts.has(column) && !alsoPublic.some(({ columns: known }) => known.test(column)),
		)
		.map(({ column }) => column)
	const leaks: string[] = []
	let looked = 0
	for (const column of columns) {
		const at = column.lastIndexOf('.')
		const name = sql.ref(column.slice(at + 1))
		const { rows } = await sql<{ value: string }>`
			select distinct ${name} as value, length(${name}) from ${sql.table(column.slice(0, at))}
			where length(${name}) >= case when ${name} ~ '[0-9]{3}' then ${shortest.number}::int else ${shortest.text}::int end order by length(${name}) desc, 1 limit ${perColumn}`.execute(
			owner,
		)
		looked += rows.length
		leaks.push(...rows.filter(({ value }) => text.includes(value)).map(({ value }) => `${column}: ${value}`))
	}
	return { leaks, looked }
}
