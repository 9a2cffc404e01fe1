/** Loads the rows of an archive into tables of the same schema, in constant memory, whatever refers to what. */
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { pipeline } from 'node:stream/promises'
import { escapeIdentifier } from 'pg'
import { Refusal } from '../errors.ts'
import { foreignKeysOf, qualified, sequencesOf, tablesOf, type ForeignKey, type Table } from './catalogue.ts'
import type { Manifest, TablePart } from './manifest.ts'
import type { Backup } from './open-backup.ts'
import { columnList } from './write-backup.ts'

/**
 * Replaces all rows by those of the archive and sets the sequences. Foreign keys are taken away meanwhile and put back at
 * the end, which checks all rows at once; so the order of the tables, cycles and self references do not matter, and it
 * needs no superuser. Triggers rest: the rows were right when they were saved. Within the caller's transaction.
 *
 * @throws Refusal `backup.inconsistent` when the archive names what the schema has not, or breaks one of its rules
 */
export async function loadRows(client: pg.Client, backup: Backup): Promise<void> {
	const tables = await tablesOf(client)
	const parts = backup.manifest.tables.map((part) => ({ part, table: tableFor(part, tables) }))
	const keys = await foreignKeysOf(client)
	for (const key of keys)
		await client.query(`alter table ${ownerOf(key)} drop constraint ${escapeIdentifier(key.name)}`)
	for (const table of tables) await client.query(`alter table ${qualified(table)} disable trigger user`)
	if (tables.length > 0) await client.query(`truncate ${tables.map(qualified).join(', ')}`)
	for (const { part, table } of parts) await load(client, backup, part, table)
	for (const table of tables) await client.query(`alter table ${qualified(table)} enable trigger user`)
	for (const key of keys) await putBack(client, key)
	await setSequences(client, backup.manifest.sequences)
}

const ownerOf = ({ schema, table }: ForeignKey) => qualified({ schema, name: table })

/** Names from an archive go into statements only when the catalogue has them. */
function tableFor(part: TablePart, tables: readonly Table[]): Table {
	const table = tables.find(({ schema, name }) => schema === part.schema && name === part.name)
	const known = table && part.columns.every((column) => table.columns.includes(column))
	if (!known) throw new Refusal('invalid', 'backup.inconsistent', { table: part.name })
	return { schema: table.schema, name: table.name, columns: part.columns }
}

async function load(client: pg.Client, backup: Backup, part: TablePart, table: Table): Promise<void> {
	const into = client.query(copyFrom(`copy ${columnList(table)} from stdin`))
	try {
		await pipeline(backup.read(part.part), into)
	} catch (error) {
		throw asInconsistent(error, table.name)
	}
	if (into.rowCount !== part.rows) throw new Refusal('invalid', 'backup.inconsistent', { table: table.name })
}

async function putBack(client: pg.Client, key: ForeignKey): Promise<void> {
	try {
		await client.query(`alter table ${ownerOf(key)} add constraint ${escapeIdentifier(key.name)} ${key.definition}`)
	} catch (error) {
		throw asInconsistent(error, key.table)
	}
}

/** Error classes of PostgreSQL for data that break a rule (22 and 23); anything else stays what it is. */
function asInconsistent(error: unknown, table: string): unknown {
	const code = error instanceof Error && 'code' in error ? String(error.code) : ''
	return /^2[23]/.test(code) ? new Refusal('invalid', 'backup.inconsistent', { table, reason: code }) : error
}

async function setSequences(client: pg.Client, saved: Manifest['sequences']): Promise<void> {
	const here = await sequencesOf(client)
	for (const { schema, name, value, called } of saved) {
		if (!here.some((sequence) => sequence.schema === schema && sequence.name === name))
			throw new Refusal('invalid', 'backup.inconsistent', { sequence: name })
		await client.query('select setval($1::regclass, $2::bigint, $3)', [qualified({ schema, name }), value, called])
	}
}
