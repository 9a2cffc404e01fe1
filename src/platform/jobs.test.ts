import { afterAll, expect, it } from 'vitest'
import { enqueue, startJobs } from './jobs.ts'
import { testDatabase } from './testing/test-database.ts'

const { db, url } = await testDatabase()
const done: unknown[] = []
let told = () => {}
const jobs = await startJobs(url, [
	{
		queue: 'testing',
		async perform(data) {
			done.push(data)
			told()
		},
	},
])
afterAll(() => jobs.stop(1))

const next = () => new Promise<void>((resolve) => (told = resolve))

it('does a job after its transaction, and only then', async () => {
	const performed = next()
	await db.transaction().execute(async (tx) => {
		await enqueue(tx, 'testing', { number: 1 })
		expect(done).toEqual([])
	})
	await performed
	expect(done).toEqual([{ number: 1 }])
})

it('has no job of a transaction that was taken back', async () => {
	const undone = db.transaction().execute(async (tx) => {
		await enqueue(tx, 'testing', { number: 2 })
		throw new Error('taken back')
	})
	await expect(undone).rejects.toThrow('taken back')
	const performed = next()
	await db.transaction().execute((tx) => enqueue(tx, 'testing', { number: 3 }))
	await performed
	expect(done).toEqual([{ number: 1 }, { number: 3 }])
})

it('refuses where nobody works', async () => {
	await jobs.stop(1)
	await expect(db.transaction().execute((tx) => enqueue(tx, 'testing', {}))).rejects.toMatchObject({
		code: 'jobs.not-running',
	})
})
