/** `bin/flechtwerk doctor`: whether all is well with an instance, and what to do where it is not. Changes nothing by itself. */
import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { dataFolderOf, migrationsFolder, openDatabase } from '#boot.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { openPool, queryBuilder } from '#platform/database.server.ts'
import { localFiles } from '#platform/files.ts'
import { Refusal } from '#platform/errors.ts'
import { landedMigrations, readMigrations } from '#platform/migrate.ts'
import { m } from '#generated/paraglide/messages.js'
import { databaseFindings } from './doctor/database-checks.ts'
import { wrong, type Finding } from './doctor/finding.ts'
import { filesFinding } from './doctor/files-check.ts'
import { folderFindings } from './doctor/folder-checks.ts'
import { addressFinding, mailFinding } from './doctor/outside-checks.ts'
import { searchFindings } from './doctor/search-check.ts'
import { explain } from './explain.ts'
import { renewSearch } from './search-documents.ts'

export async function run(args: string[], configuration: Configuration): Promise<number> {
	const { values } = parseArgs({ args, options: { 'rebuild-search': { type: 'boolean', default: false } } })
	const findings = await examine(configuration, values['rebuild-search'])
	for (const finding of findings) console.log(line(finding))
	const count = findings.filter(({ mark }) => mark === 'wrong').length
	console.log(count === 0 ? m.doctor_all_fine() : m.doctor_something_wrong({ count }))
	return count === 0 ? 0 : 1
}

const marks = { fine: '✓', hint: '–', wrong: '!' } as const

function line({ mark, text, advice }: Finding): string {
	return `${marks[mark]} ${text}${advice ? `\n    ${advice.replaceAll('\n', '\n    ')}` : ''}`
}

/** All findings, in the order in which things depend on each other. */
export async function examine(configuration: Configuration, rebuild = false): Promise<Finding[]> {
	const folder = dataFolderOf(configuration)
	return [
		...(await folderFindings(folder)),
		...(await behindTheDatabase(configuration, folder, rebuild)),
		await mailFinding(configuration),
		addressFinding(configuration),
	]
}

async function behindTheDatabase(configuration: Configuration, folder: string, rebuild: boolean): Promise<Finding[]> {
	// An examination does not make a database where there is none.
	if (!configuration.databaseUrl && !(await stat(folder).catch(() => null))) return []
	try {
		const database = await openDatabase(configuration, folder, 'beside-a-server')
		try {
			const { findings, complete } = await asOwner(database.url)
			// Only a database that has the whole schema can be asked about search.
			return complete ? [...findings, ...(await inSearch(database.url, folder, rebuild))] : findings
		} finally {
			await database.stop()
		}
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		return [wrong(m.doctor_database_unreachable(), explain(error))]
	}
}

async function asOwner(url: string): Promise<{ findings: Finding[]; complete: boolean }> {
	const migrations = readMigrations(migrationsFolder())
	const client = new pg.Client({ connectionString: url, application_name: 'flechtwerk-doctor' })
	await client.connect()
	try {
		const landed = await landedMigrations(client)
		return { findings: await databaseFindings(client, migrations), complete: landed.length === migrations.length }
	} finally {
		await client.end()
	}
}

async function inSearch(url: string, folder: string, rebuild: boolean): Promise<Finding[]> {
	const pool = openPool(url, 'application', 2)
	const db = queryBuilder(pool)
	try {
		if (rebuild) await renewSearch(db, dayIn())
		return [...(await searchFindings(db, dayIn())), await filesFinding(db, localFiles(folder))]
	} finally {
		await pool.end()
	}
}
