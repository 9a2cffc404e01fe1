/** What a rehearsal and a real import share: open, map, run, note down. */
import { sql } from 'kysely'
import { z } from 'zod'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import type { FileStore } from '#platform/files.ts'
import { customFields } from '../fields/fields.queries.ts'
import type { Column, ColumnTarget } from './columns/column-targets.ts'
import type { KnownFormat } from './columns/formats/known-formats.ts'
import { hashOfHeaders, headerKey } from './columns/header-key.ts'
import { formatById, findsSomebody, namesSomebody, withOwnFields } from './columns/recognise-columns.ts'
import { openWhole } from './everything/read-whole.ts'
import { performWhole } from './everything/perform-whole.ts'
import { File, importId, Mapping, Options } from './import.schema.ts'
import { openImportTables, usualSheets, type ImportTable } from './open-import-file.ts'
import { nameable } from './row/read-own-fields.ts'
import type { FindPlace } from './row/locate-place.ts'
import { importRows, type Watch } from './run/import-rows.ts'
import type { RowOf } from './run/find-duplicates.ts'
import type { Outcome } from './run/outcome.ts'
import { readVocabulary } from './vocabulary.queries.ts'

export const Performance = z.object({
	/** The import as it was uploaded; without one it is made here and lives and dies with the transaction. */
	importId: importId.optional(),
	file: File,
	sheet: z.union([z.number().int().nonnegative(), z.string()]).optional(),
	mapping: Mapping.prefault({}),
	options: Options.prefault({}),
	findPlace: z.custom<FindPlace>((given) => typeof given === 'function'),
	/** Where the files of documents go that a whole network brings along; without it they stay away. */
	files: z.custom<FileStore>((given) => typeof given === 'object' && given !== null).optional(),
	watch: z.custom<Watch>((given) => typeof given === 'object' && given !== null),
})
export type Performance = z.output<typeof Performance>

export type Performed = {
	importId: number
	format: string | null
	outcome: Outcome
	/** Which row of the file brought a new record. */
	rowOf: RowOf
}

/**
 * Runs the rows of the file in the transaction of `ctx`.
 * @throws Refusal `tabular.…`, `imports.empty`, `imports.no-name-column`, `imports.already-running`
 */
export async function performImport(ctx: CommandContext, input: Performance): Promise<Performed> {
	const whole = await openWhole(input.file)
	if (whole) return performWhole(ctx, input, whole)
	const opened = await openImportTables(input.file, input.sheet)
	const { main } = opened
	const wished = new Set(input.options.sheets?.length ? input.options.sheets : usualSheets(opened))
	const taken = opened.tables.filter(({ sheet }) => wished.has(sheet))
	const tables: MappedTable[] = []
	for (const table of taken.length > 0 ? taken : [main]) {
		const columns = table === main ? input.mapping.columns : (input.mapping.sheets[table.sheet] ?? {})
		tables.push({ table, ...(await mappingFor(ctx, table, { ...input.mapping, columns })) })
	}
	for (const { table, columns } of tables)
		if (!namesSomebody(columns) && !findsSomebody(columns))
			throw new Refusal('invalid', 'imports.no-name-column', {
				headers: table.headers.filter((header) => header !== ''),
			})
	const format = formatOf(tables)
	const options = {
		publish: input.options.publish,
		asMembers: input.options.asMembers ?? usuallyMembers(opened, format),
	}
	const id = input.importId ?? (await insertImport(ctx, input, main))
	const vocabulary = await readVocabulary(
		ctx.db,
		Object.assign({}, ...tables.map(({ terms }) => terms)) as typeof input.mapping.terms,
	)
	const { outcome, rowOf } = await importRows(
		ctx,
		id,
		tables,
		{ format, vocabulary, findPlace: input.findPlace, options },
		input.watch,
	)
	for (const { table, columns, terms } of tables) await rememberMapping(ctx, table, columns, terms)
	return { importId: id, format: format?.id ?? null, outcome, rowOf }
}

type MappedTable = { table: ImportTable; columns: Column[]; terms: Record<string, string | null> }

/** All sheets of a file come from one system: that of the first one that is known. */
const formatOf = (tables: readonly { table: ImportTable }[]): KnownFormat | null =>
	formatById(tables.find(({ table }) => table.recognised.format !== null)?.table.recognised.format ?? null)

/** Whoever stands in the file is a member, unless it is an address book or has its memberships on a sheet of their own. */
export const usuallyMembers = (
	{ main, tables }: { main: ImportTable; tables: readonly ImportTable[] },
	format: Pick<KnownFormat, 'holds'> | null,
): boolean =>
	format?.holds !== 'contacts' &&
	!tables.some(
		(table) => table !== main && table.recognised.columns.some(({ target }) => target.startsWith('membership.')),
	)

/** What was recognised, what was decided the last time for a file with these headers, and what is decided now. */
export async function mappingFor(
	ctx: Pick<CommandContext, 'db' | 'networkId'>,
	table: Pick<ImportTable, 'headers' | 'recognised'>,
	decided: Pick<Mapping, 'columns' | 'terms'>,
): Promise<{ columns: Column[]; terms: Record<string, string | null> }> {
	const { rows } = await sql<{ mapping: unknown }>`
		select mapping from import_mapping where network_id = ${ctx.networkId} and headers_hash = ${hashOfHeaders(table.headers)}`.execute(
		ctx.db,
	)
	const remembered = Mapping.safeParse(rows[0]?.mapping).data ?? { columns: {}, terms: {}, sheets: {} }
	const chosen = new Map<string, ColumnTarget>()
	for (const mapping of [remembered, decided])
		for (const [header, target] of Object.entries(mapping.columns)) chosen.set(headerKey(header), target)
	const own = nameable(await customFields(ctx, ctx.networkId))
	return {
		columns: withOwnFields(table.recognised, chosen, own),
		terms: { ...remembered.terms, ...decided.terms },
	}
}

async function rememberMapping(
	ctx: CommandContext,
	table: ImportTable,
	columns: readonly Column[],
	terms: Record<string, string | null>,
): Promise<void> {
	const mapping = {
		columns: Object.fromEntries(
			columns.filter(({ header }) => header !== '').map(({ header, target }) => [header, target]),
		),
		terms,
	}
	await sql`
		insert into import_mapping (network_id, headers_hash, mapping) values (${ctx.networkId}, ${hashOfHeaders(table.headers)}, ${JSON.stringify(mapping)}::jsonb)
		on conflict (network_id, headers_hash) do update set mapping = excluded.mapping, used_at = now()`.execute(ctx.db)
}

async function insertImport(ctx: CommandContext, input: Performance, table: ImportTable): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		insert into import (network_id, file_name, file_size, format, sheet, headers, mapping, options, state, created_by)
		values (${ctx.networkId}, ${input.file.name}, ${input.file.size}, ${table.recognised.format}, ${table.sheet}, ${JSON.stringify(headersOf(table))}::jsonb,
			${JSON.stringify(input.mapping)}::jsonb, ${JSON.stringify(input.options)}::jsonb, 'running', ${ctx.viewer.account?.name ?? null})
		returning id`.execute(ctx.db)
	return rows[0]!.id
}

/** The columns as they are kept with the import. */
export const headersOf = (table: Pick<ImportTable, 'headers' | 'examples'>): { header: string; example: string }[] =>
	table.headers.map((header, index) => ({ header, example: table.examples[index] ?? '' }))
