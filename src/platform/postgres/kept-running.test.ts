import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { keepPostgresRunning } from './kept-running.ts'
import { careless, scratchFolder } from './scratch-folder.fixture.ts'

it('starts a killed server again at the same address, and ends when it is told to', async () => {
	const scratch = await scratchFolder()
	onTestFinished(() => scratch.remove())
	const { root: dataFolder } = await scratch.withCluster('kept')
	const kept = await keepPostgresRunning({ dataFolder, settings: careless })
	onTestFinished(() => kept.stop())
	const pool = new pg.Pool({ connectionString: kept.url, max: 2 })
	pool.on('error', (error) => expect(error).toBeInstanceOf(Error))
	await pool.query('create table kept (n int)')
	await pool.query('insert into kept values (1)')
	const postmaster = Number(readFileSync(join(dataFolder, 'postgres/18/postmaster.pid'), 'utf8').split('\n')[0])
	process.kill(postmaster, 'SIGKILL')
	await expect
		.poll(
			() =>
				pool.query('select n from kept').then(
					({ rows }) => rows,
					() => 'not yet',
				),
			{ timeout: 15_000, interval: 100 },
		)
		.toEqual([{ n: 1 }])
	await pool.end()
	await kept.stop()
	await expect(new pg.Client({ connectionString: kept.url }).connect()).rejects.toThrow()
})
