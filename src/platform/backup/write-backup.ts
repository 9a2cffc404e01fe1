/** Writes a consistent snapshot of an instance into one archive: rows by COPY, files, and a manifest. */
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Refusal } from '../errors.ts'
import { landedMigrations } from '../migrate.ts'
import { createArchive, type ArchiveWriter } from './archive-writer.ts'
import { qualified, sequencesOf, tablesOf, type Table } from './catalogue.ts'
import { filesFolder, openFile, pathsBelow, secretFile } from './instance-files.ts'
import { formatVersion, manifestPart, type FilePart, type Manifest, type Part, type TablePart } from './manifest.ts'
import { speakPlainly } from './session.ts'

export type BackupOptions = {
	/** Connects as the owner of the database. */
	url: string
	dataFolder: string
	/** The archive to be made. */
	file: string
	/** Tables of the schema public whose rows are derived and made anew after a restore. */
	leaveOut: readonly string[]
}

/**
 * Makes a backup, beside a running server or alone. The rows are those of one moment; uploads, which never change, are read
 * after them.
 *
 * @returns the manifest and the size of the archive in bytes
 * @throws Refusal `backup.nothing` for a database that is none of ours, `backup.file-exists`, `backup.file-unwritable`,
 *   `backup.disk-full`; nothing is left behind then
 */
export async function writeBackup(options: BackupOptions): Promise<{ manifest: Manifest; size: number }> {
	const client = new pg.Client({ connectionString: options.url, application_name: 'flechtwerk-backup' })
	// The statement that runs hears of a broken connection; without a listener Node would end.
	client.on('error', () => {})
	await client.connect()
	let archive: ArchiveWriter | null = null
	try {
		await speakPlainly(client)
		await client.query('begin isolation level repeatable read read only')
		const migrations = await landedMigrations(client)
		if (migrations.length === 0) throw new Refusal('not-found', 'backup.nothing')
		archive = await createArchive(options.file)
		const manifest: Manifest = {
			format: 'flechtwerk-backup',
			version: formatVersion,
			createdAt: new Date().toISOString(),
			server: (await client.query<{ server_version: string }>('show server_version')).rows[0]!.server_version,
			migrations,
			tables: await addTables(client, archive, options.leaveOut),
			sequences: await readSequences(client),
			files: [],
			secret: null,
		}
		await client.query('commit')
		manifest.files = await addFiles(archive, options.dataFolder)
		manifest.secret = await addFile(archive, 'secret', secretFile(options.dataFolder))
		await archive.add(manifestPart, Readable.from([Buffer.from(JSON.stringify(manifest, null, '\t'))]))
		return { manifest, size: await archive.finish() }
	} catch (error) {
		await archive?.abandon()
		throw error
	} finally {
		await client.end()
	}
}

async function addTables(client: pg.Client, archive: ArchiveWriter, leaveOut: readonly string[]): Promise<TablePart[]> {
	const tables = (await tablesOf(client)).filter(({ schema, name }) => schema !== 'public' || !leaveOut.includes(name))
	const parts: TablePart[] = []
	for (const table of tables) {
		const { lines, ...part } = await archive.add(
			`tables/${table.schema}.${table.name}.copy`,
			client.query(copyTo(`copy ${columnList(table)} to stdout`)),
		)
		// In COPY's text format a line end inside of a value is written as \n, so lines are rows.
		parts.push({ ...table, ...part, rows: lines })
	}
	return parts
}

/** Table and columns as COPY names them. */
export function columnList(table: Table): string {
	return `${qualified(table)} (${table.columns.map((column) => pg.escapeIdentifier(column)).join(', ')})`
}

/** Read within the snapshot but not of its moment: sequences know no transactions, and are never behind the rows. */
async function readSequences(client: pg.Client): Promise<Manifest['sequences']> {
	const read: Manifest['sequences'] = []
	for (const sequence of await sequencesOf(client)) {
		const { rows } = await client.query<{ value: string; called: boolean }>(
			`select last_value::text as value, is_called as called from ${qualified(sequence)}`,
		)
		read.push({ ...sequence, ...rows[0]! })
	}
	return read
}

async function addFiles(archive: ArchiveWriter, dataFolder: string): Promise<FilePart[]> {
	const folder = filesFolder(dataFolder)
	const parts: FilePart[] = []
	for (const path of await pathsBelow(folder)) {
		// Numbered, since a name of an upload may be none that every zip program can write.
		const part = await addFile(archive, `files/${parts.length + 1}`, join(folder, path))
		if (part) parts.push({ ...part, path })
	}
	return parts
}

async function addFile(archive: ArchiveWriter, name: string, path: string): Promise<Part | null> {
	const source = await openFile(path)
	if (!source) return null
	const { lines: _, ...part } = await archive.add(name, source)
	return part
}
