/** Whether a database is empty enough to restore into, and how it gets the schema that an archive was made of. */
import type pg from 'pg'
import { Refusal } from '../errors.ts'
import { applyMigrations, landedMigrations, refuseDrift, type Landed, type Migration } from '../migrate.ts'
import { qualified, removalsOf, tablesOf, type Table } from './catalogue.ts'

/** Whoever has worked with an instance has left a row in one of these. */
const telling = [
	{ schema: 'public', name: 'journal' },
	{ schema: 'public', name: 'network' },
	{ schema: 'public', name: 'subject' },
	{ schema: 'auth', name: 'user' },
]

/**
 * Refuses a database in which anything has been done. Locks what it looks at, so that a server which runs beside cannot
 * begin meanwhile. Within the caller's transaction.
 *
 * @throws Refusal `backup.not-empty`, naming a table
 */
export async function refuseRows(client: pg.Client): Promise<void> {
	const tables = await tablesOf(client)
	const landed = await landedMigrations(client)
	const here = (wanted: { schema: string; name: string }) => (table: Table) =>
		table.schema === wanted.schema && table.name === wanted.name
	// Tables without our list of migrations are somebody else's.
	if (landed.length === 0 && tables[0]) throw new Refusal('conflict', 'backup.not-empty', { table: tables[0].name })
	for (const wanted of telling.filter((each) => tables.some(here(each)))) {
		await client.query(`lock table ${qualified(wanted)} in access exclusive mode`)
		const { rowCount } = await client.query(`select from ${qualified(wanted)} limit 1`)
		if (rowCount) throw new Refusal('conflict', 'backup.not-empty', { table: wanted.name })
	}
}

/**
 * Brings an empty database to the schema of an archive, older or newer than it is. Within the caller's transaction.
 *
 * @param wanted the migrations of the archive
 * @param known all migrations of the program
 * @throws Refusal `backup.newer` for an archive of a later program, `migrations.changed` for one of another
 */
export async function takeSchema(
	client: pg.Client,
	wanted: readonly Landed[],
	known: readonly Migration[],
): Promise<void> {
	refuseLater(wanted, known)
	const names = (list: readonly Landed[]) => list.map(({ name, checksum }) => `${name} ${checksum}`).toSorted()
	if (names(await landedMigrations(client)).join() === names(wanted).join()) return
	for (const statement of await removalsOf(client)) await client.query(statement)
	const wantedNames = new Set(wanted.map(({ name }) => name))
	await applyMigrations(
		client,
		known.filter(({ name }) => wantedNames.has(name)),
	)
}

/** Refuses an archive whose schema this program does not know. */
export function refuseLater(wanted: readonly Landed[], known: readonly Migration[]): void {
	try {
		refuseDrift(wanted, known)
	} catch (error) {
		if (!(error instanceof Refusal && error.code === 'migrations.newer')) throw error
		throw new Refusal('conflict', 'backup.newer', error.facts)
	}
}
