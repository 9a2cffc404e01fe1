/** A whole network as an import: noted down, told of, taken back like any other. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import type { FileStore } from '#platform/files.ts'
import { openTables } from '#platform/tabular/open-table.ts'
import { takeTurn } from '../run/take-turn.ts'
import { noOutcome } from '../run/outcome.ts'
import type { Performance, Performed } from '../perform-import.ts'
import { importWhole } from './import-whole.ts'
import { keepFiles } from './keep-files.ts'
import { wholeFormat, type WholeFile } from './read-whole.ts'

/** @throws Refusal as `importWhole` */
export async function performWhole(ctx: CommandContext, input: Performance, whole: WholeFile): Promise<Performed> {
	await takeTurn(ctx)
	const importId = input.importId ?? (await insertImport(ctx, input))
	const brought = input.files ? await filesOf(input.files, input.file) : new Set<string>()
	const { rows, created, unchanged, tables } = await importWhole(ctx, whole, { ...input.options, brought }, (done) =>
		input.watch.progress(done),
	)
	// Pairs come along as they were judged there.
	const outcome = { ...noOutcome(), rows, created, unchanged, tables, duplicates: 0, ...(await kindsOf(ctx)) }
	return { importId, format: wholeFormat, outcome, rowOf: () => null }
}

/** The files that come along; a workbook holds none. */
async function filesOf(files: FileStore, file: Performance['file']): Promise<Set<string>> {
	const opened = await openTables(file)
	return opened.format === 'bundle' ? keepFiles(files, file.path) : new Set()
}

async function kindsOf(ctx: CommandContext): Promise<{ organisations: number; persons: number }> {
	const { rows } = await sql<{ organisations: number; persons: number }>`
		select (count(*) filter (where kind = 'organisation'))::int as organisations, (count(*) filter (where kind = 'person'))::int as persons
		from party where network_id = ${ctx.networkId}`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('unavailable', 'imports.unexpected')
	return rows[0]
}

async function insertImport(ctx: CommandContext, input: Performance): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		insert into import (network_id, file_name, file_size, format, mapping, options, state, created_by)
		values (${ctx.networkId}, ${input.file.name}, ${input.file.size}, ${wholeFormat}, '{}', ${JSON.stringify(input.options)}::jsonb, 'running',
			${ctx.viewer.account?.name ?? null})
		returning id`.execute(ctx.db)
	return rows[0]!.id
}
