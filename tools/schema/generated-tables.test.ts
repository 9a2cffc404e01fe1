import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { testDatabase } from '#platform/testing/test-database.ts'
import { root } from '../sources/source.ts'
import { generateTables } from './generate-tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-tables-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('src/generated/tables.ts is what the migrated database says; npm run tables writes it', async () => {
	const { url } = await testDatabase()
	const file = join(folder, 'tables.ts')
	await generateTables(url, file)
	expect(readFileSync(file, 'utf8')).toBe(readFileSync(join(root, 'src/generated/tables.ts'), 'utf8'))
})
