/** A network in a database of its own, and files to import into it. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { sql } from 'kysely'
import { afterAll } from 'vitest'
import type { z } from 'zod'
import { visitor, type Context, type Viewer } from '#platform/context.ts'
import { testDatabase, type TestDatabase } from '#platform/testing/test-database.ts'
import { findPlace } from '../atlas/geo/find-place.ts'
import type { FileOnDisk } from './open-import-file.ts'
import type { Performance, Performed } from './perform-import.ts'
import type { FoundProblem } from './internal/problem-rows.ts'
import { rehearseImport } from './rehearse-import.ts'
import { importFile } from './run-import.ts'

export type Given = Partial<Pick<z.input<typeof Performance>, 'mapping' | 'options' | 'importId' | 'sheet'>>
export type Result = Performed & { problems: FoundProblem[] }

export type ImportWorld = TestDatabase & {
	networkId: number
	ctx: Context
	folder: string
	file(content: string | Uint8Array, name?: string): FileOnDisk
	/** Imports a text: the first line is the header. */
	run(content: string | Uint8Array, given?: Given): Promise<Result>
	rehearse(content: string | Uint8Array, given?: Given): Promise<Result>
	/** Rows of a table as the owner sees them. */
	rows<Row>(query: string): Promise<Row[]>
	/** How many rows the tables of parties hold. */
	counts(): Promise<Record<string, number>>
}

export const officeOf = (networkId: number): Viewer => ({
	...visitor,
	kind: 'account',
	account: { id: 'office', name: 'Katrin Sailer', mail: 'sailer@albtrauf.example' },
	roles: [{ role: 'office', networkId }],
	memberOf: [networkId],
})

const counted = [
	...['party', 'identity', 'subject', 'address', 'channel', 'membership', 'membership_type', 'listing', 'claim'],
	...['party_function', 'tag', 'tagging', 'note', 'opt_out', 'external_id', 'duplicate_pair', 'import', 'import_row'],
]

/** Makes the world; its files are removed after the tests. */
export async function importWorld(): Promise<ImportWorld> {
	const database = await testDatabase()
	const { owner, db } = database
	const network = await sql<{ id: number }>`
		insert into network (slug, name) values ('albtrauf', 'Albtrauf Digital') returning id`.execute(owner)
	const networkId = network.rows[0]!.id
	await sql`insert into network_district values (${networkId}, 'DE141'), (${networkId}, 'DE142')`.execute(owner)
	const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-imports-'))
	afterAll(() => rmSync(folder, { recursive: true, force: true }))
	const ctx: Context = { viewer: officeOf(networkId), db, locale: 'de', today: '2026-03-10' }
	let number = 0
	const file = (content: string | Uint8Array, name = `list-${++number}.csv`): FileOnDisk => {
		const path = join(folder, name)
		writeFileSync(path, content)
		return { path, name: basename(path), size: statSync(path).size }
	}
	const perform = async (
		how: typeof importFile | typeof rehearseImport,
		content: string | Uint8Array,
		given: Given,
	) => {
		const problems: FoundProblem[] = []
		const watch = { problems: async (found: FoundProblem[]) => void problems.push(...found), progress: async () => {} }
		const performed = await how(ctx, networkId, { file: file(content), findPlace, watch, ...given })
		return { ...performed, problems }
	}
	return {
		...database,
		networkId,
		ctx,
		folder,
		file,
		run: (content, given = {}) => perform(importFile, content, given),
		rehearse: (content, given = {}) => perform(rehearseImport, content, given),
		rows: async <Row>(query: string) => (await sql.raw<Row>(query).execute(owner)).rows,
		async counts() {
			const columns = counted.map((table) => `(select count(*) from ${table}) as ${table}`)
			const { rows } = await sql.raw<Record<string, number>>(`select ${columns.join(', ')}`).execute(owner)
			return rows[0]!
		},
	}
}

/** Lines of a CSV file. */
export const lines = (...text: string[]): string => text.join('\r\n')
