/** Importing a member list of organisations with a contact each, published, with everything that follows from it; and taking it back. */
import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Instance } from '#boot.ts'
import { loadAlliance } from '../../src/demonstration/load/load-alliance.ts'
import { seed } from '../data/alliance-database.ts'
import { dataRoot, keptInstance } from '../data/kept-instance.ts'
import { memberLines, width, writeMemberList } from '../data/member-list.ts'
import { rounded, spread, type Figures } from '../measure.ts'

const organisations = 10_000
const rounds = 3
const many = 50_000
const editedSince = 100
const program = join(import.meta.dirname, '../data/import-process.ts')

type Told = {
	/** Until all rows are there. */
	milliseconds: number
	/** Looking for duplicates, after it. */
	comparing: number
	rows: number
	created: number
	failed: number
	peakMegabytes: number
	grownMegabytes: number
}

type Undone = {
	/** Taking it back. */
	undoing: number
	/** Records by what came of them. */
	reversed: number
	kept: number
	blocked: number
}

export async function importBench(): Promise<Figures> {
	const file = join(dataRoot(), 'members.csv')
	await writeMemberList(file, organisations)
	const told: Told[] = []
	let copied = 0
	for (let round = 0; round < rounds; round++)
		await inNewInstance(async (instance) => {
			copied = Math.max(copied, await bareCopy(instance))
			told.push(await importInto<Told>(instance, file))
		})
	const best = told.toSorted((a, b) => a.milliseconds - b.milliseconds)[0]!
	return {
		...spread(told.map(({ milliseconds }) => milliseconds)),
		rows: best.rows,
		created: best.created,
		failed: best.failed,
		rows_per_second: rounded((best.rows / best.milliseconds) * 1000),
		comparing: rounded(best.comparing),
		rows_per_second_compared: rounded((best.rows / (best.milliseconds + best.comparing)) * 1000),
		copy_rate: rounded(copied),
		peak_megabytes: rounded(Math.max(...told.map(({ peakMegabytes }) => peakMegabytes))),
		grown_megabytes: rounded(Math.max(...told.map(({ grownMegabytes }) => grownMegabytes))),
	}
}

/** An import of 50,000 rows, of which some are edited since, is taken back. */
export async function undoBench(): Promise<Figures> {
	const file = join(dataRoot(), 'many-members.csv')
	await writeMemberList(file, many)
	const told = await inNewInstance((instance) => importInto<Told & Undone>(instance, file, String(editedSince)))
	return {
		rows: told.rows,
		importing: rounded(told.milliseconds),
		comparing: rounded(told.comparing),
		undoing: rounded(told.undoing),
		reversed: told.reversed,
		kept: told.kept,
		blocked: told.blocked,
		records_per_second: rounded((told.reversed / told.undoing) * 1000),
		peak_megabytes: rounded(told.peakMegabytes),
		grown_megabytes: rounded(told.grownMegabytes),
	}
}

/** Each time a new one: what is there already would only be recognised. */
async function inNewInstance<Result>(work: (instance: Instance) => Promise<Result>): Promise<Result> {
	const name = 'import'
	rmSync(join(dataRoot(), name), { recursive: true, force: true })
	const instance = await keptInstance(name, (empty) => loadAlliance(empty, { organisations: 60, seed }))
	try {
		return await work(instance)
	} finally {
		await instance.stop()
		rmSync(join(dataRoot(), name), { recursive: true, force: true })
	}
}

async function importInto<Answer extends Told>(instance: Instance, file: string, ...more: string[]): Promise<Answer> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--disable-warning=ExperimentalWarning', program, instance.dataFolder, file, ...more],
		{ maxBuffer: 2 ** 24 },
	)
	return JSON.parse(stdout.trim().split('\n').at(-1)!) as Answer
}

/** The same lines by COPY into a table of texts without any index: rows per second. */
async function bareCopy(instance: Instance): Promise<number> {
	const client = new pg.Client({ connectionString: instance.ownerUrl })
	await client.connect()
	try {
		const columns = Array.from({ length: width }, (_, index) => `c${index} text`).join(', ')
		await client.query(`create temp table bare (${columns})`)
		const lines = [...memberLines(organisations)].map((line) => `${line}\n`)
		const started = performance.now()
		await pipeline(
			Readable.from(lines),
			client.query(copyFrom(`copy bare from stdin with (format csv, delimiter ';')`)),
		)
		return organisations / ((performance.now() - started) / 1000)
	} finally {
		await client.end()
	}
}
