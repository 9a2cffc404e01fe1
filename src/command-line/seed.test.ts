import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, it, vi } from 'vitest'
import { readConfiguration } from '#platform/configuration.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { flechtwerk } from './program.fixture.ts'
import { run } from './seed.ts'
import { WrongUsage } from './usage.ts'

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 120_000 })

const { owner, url } = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'flechtwerk-seed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const networks = async () =>
	Number((await sql<{ n: number }>`select count(*) as n from network`.execute(owner)).rows[0]!.n)

it('takes whole numbers only, and fills nothing otherwise', async () => {
	const configuration = readConfiguration({ DATABASE_URL: url, FLECHTWERK_DATA: folder })
	for (const args of [
		['--organisations', 'abc'],
		['--organisations', '0'],
		['--organisations', '1e3'],
		['--organisations', '1.5'],
		['--organisations=-5'],
		['--organisations', ''],
		['--seed', 'x'],
	])
		await expect(run(args, configuration), args.join(' ')).rejects.toThrow(WrongUsage)
	expect(await networks()).toBe(0)
})

it('says how it is used instead', async () => {
	const settings = { DATABASE_URL: url, FLECHTWERK_DATA: folder }
	const { code, output, errors } = await flechtwerk(['seed', '--organisations', 'abc'], settings)
	expect([code, output]).toEqual([2, ''])
	expect(errors).toContain('bin/flechtwerk seed [--organisations N] [--seed N]')
})
