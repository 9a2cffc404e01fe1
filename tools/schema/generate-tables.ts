/** The types of all tables, as the migrated database describes them. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../sources/source.ts'

const program = join(root, 'node_modules/kysely-codegen/dist/cli/bin.js')

/** What the pools really return: days as ISO strings, 64-bit numbers as numbers, periods as they are written. */
const parsed = ['--date-parser', 'string', '--type-mapping', JSON.stringify({ int8: 'number', daterange: 'string' })]

/** Writes them to `file`; `url` connects as the owner of a migrated database. */
export async function generateTables(url: string, file: string): Promise<void> {
	const where = ['--dialect', 'postgres', '--url', url, '--out-file', file]
	await promisify(execFile)(process.execPath, [program, ...where, ...parsed], { cwd: root })
}
