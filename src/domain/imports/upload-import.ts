import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { formatById } from './columns/recognise-columns.ts'
import { wholeFormat, openWhole, type WholeFile } from './everything/read-whole.ts'
import type { Column } from './columns/column-targets.ts'
import { File, type Mapping } from './import.schema.ts'
import { dataRows, openImportTables, usualSheets } from './open-import-file.ts'
import type { ImportSheet } from './import.queries.ts'
import { headersOf, mappingFor, usuallyMembers } from './perform-import.ts'

/**
 * Notes down a file that was uploaded: what it is, its columns, how many rows. Nothing of it is taken over yet.
 * `stored` is its name in the folder of uploads.
 * @throws Refusal `tabular.…` for a file that cannot be read to its end, `imports.empty`
 */
export const uploadImport = command({
	name: 'imports.upload',
	input: z.object({ file: File, stored: z.uuid() }),
	allowed: (ctx) => may(ctx.viewer, 'imports.run', ctx.networkId),
	async run(ctx, { file, stored }): Promise<{ facts: Record<string, number>; result: number }> {
		const whole = await openWhole(file)
		if (whole) return uploadWhole(ctx, { file, stored }, whole)
		const opened = await openImportTables(file)
		const { main, tables } = opened
		const sheets: ImportSheet[] = []
		const further: Mapping['sheets'] = {}
		for (const table of tables) {
			let rows = 0
			for await (const _row of dataRows(table)) rows++
			sheets.push({ index: table.sheet, name: table.name, rows, headers: headersOf(table) })
			if (table !== main) further[table.sheet] = targetsOf((await mappingFor(ctx, table, nothing)).columns)
		}
		const { columns, terms } = await mappingFor(ctx, main, nothing)
		const mapping: Mapping = { columns: targetsOf(columns), terms, sheets: further }
		const format = tables.find((table) => table.recognised.format !== null)?.recognised.format ?? null
		const taken = usualSheets(opened)
		const options = { publish: false, asMembers: usuallyMembers(opened, formatById(format)), sheets: taken }
		const rows = sheets.filter(({ index }) => taken.includes(index)).reduce((sum, sheet) => sum + sheet.rows, 0)
		const { rows: made } = await sql<{ id: number }>`
			insert into import (network_id, file_name, file_path, file_size, format, sheet, headers, sheets, mapping, options, rows_total, created_by)
			values (${ctx.networkId}, ${file.name}, ${stored}, ${file.size}, ${format}, ${main.sheet}, ${JSON.stringify(headersOf(main))}::jsonb,
				${JSON.stringify(sheets.length > 1 ? sheets : [])}::jsonb, ${JSON.stringify(mapping)}::jsonb, ${JSON.stringify(options)}::jsonb, ${rows},
				${ctx.viewer.account?.name ?? null})
			returning id`.execute(ctx.db)
		const importId = made[0]!.id
		return { facts: { importId, rows }, result: importId }
	},
})

const nothing = { columns: {}, terms: {} }
const targetsOf = (columns: readonly Column[]) =>
	Object.fromEntries(columns.map(({ header, target }) => [header, target]))

/** Nothing is to be chosen of a network that was taken along as a whole, except whether it is to be known outside. */
async function uploadWhole(
	ctx: CommandContext,
	{ file, stored }: { file: { name: string; size: number }; stored: string },
	whole: WholeFile,
): Promise<{ facts: Record<string, number>; result: number }> {
	if (!may(ctx.viewer, 'network.manage', ctx.networkId)) throw new Refusal('invalid', 'imports.whole-for-admins')
	const rows = whole.tables.reduce((sum, table) => sum + table.rows, 0)
	const { rows: made } = await sql<{ id: number }>`
		insert into import (network_id, file_name, file_path, file_size, format, options, rows_total, created_by)
		values (${ctx.networkId}, ${file.name}, ${stored}, ${file.size}, ${wholeFormat}, '{"publish": false, "asMembers": false}', ${rows},
			${ctx.viewer.account?.name ?? null})
		returning id`.execute(ctx.db)
	return { facts: { importId: made[0]!.id, rows }, result: made[0]!.id }
}
