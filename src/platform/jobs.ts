/**
 * Work that goes on without a browser. Jobs lie in the database (schema pgboss) and are written in the transaction of the
 * command that asks for them: there is never a job without its command, nor a command without its job.
 */
import { fromKysely, PgBoss } from 'pg-boss'
import { applicationRole, type DatabaseTransaction } from './database.server.ts'
import { Refusal } from './errors.ts'

/** A queue and what is done with its jobs, one after the other. Data are plain JSON. */
export type Work = {
	queue: string
	perform(data: unknown): Promise<void>
	/** When it also runs by itself: five fields of cron, in the time of the networks. */
	every?: string
}

export type Jobs = {
	/** Ends waiting; a job at work gets up to `seconds` to end by itself. */
	stop(seconds?: number): Promise<void>
}

const schema = 'pgboss'
/** A job that has not ended by then is given up. Its own rules say what that means. */
const longest = { expireInSeconds: 4 * 3600, heartbeatSeconds: 60 }
/** Jobs say what came of them in tables of their own. */
const keptSeconds = 24 * 3600

// The built pages and the program that starts them are two bundles of the same code: they share the queue here.
const key = Symbol.for('flechtwerk.jobs')
const shared = globalThis as typeof globalThis & { [key]?: PgBoss | undefined }

/**
 * Starts working. To be called once per process that runs the server; `ownerUrl` connects as the owner of the database, who
 * makes the tables of the queue.
 */
export async function startJobs(ownerUrl: string, works: readonly Work[]): Promise<Jobs> {
	const boss = new PgBoss({
		connectionString: ownerUrl,
		schema,
		max: 3,
		application_name: 'flechtwerk-jobs',
		useListenNotify: true,
	})
	boss.on('error', (error) => console.error(`jobs: ${error.message}`))
	await boss.start()
	for (const work of works) await begin(boss, work)
	await allowApplication(boss)
	shared[key] = boss
	return {
		async stop(seconds = 10) {
			if (shared[key] === boss) shared[key] = undefined
			await boss.stop({ graceful: true, timeout: seconds * 1000, close: true })
		},
	}
}

async function begin(boss: PgBoss, { queue, perform, every }: Work): Promise<void> {
	const options = { ...longest, retryLimit: 0, deleteAfterSeconds: keptSeconds, notify: true }
	if (await boss.getQueue(queue)) await boss.updateQueue(queue, options)
	else await boss.createQueue(queue, options)
	if (every) await boss.schedule(queue, every, {}, { tz: 'Europe/Berlin' })
	// New jobs announce themselves; looking every two seconds is for those that waited behind another.
	await boss.work(
		queue,
		{ batchSize: 1, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 },
		async ([job]) => {
			if (job) await perform(job.data)
		},
	)
}

/** Commands write their jobs as the application's role, which otherwise has no business there. */
async function allowApplication(boss: PgBoss): Promise<void> {
	await boss.getDb().executeSql(`
		grant usage on schema ${schema} to ${applicationRole};
		grant select, insert on all tables in schema ${schema} to ${applicationRole}`)
}

/**
 * Puts a job into a queue, in the transaction of the command.
 * @throws Refusal `jobs.not-running` in a process that has started none
 */
export async function enqueue(tx: DatabaseTransaction, queue: string, data: object): Promise<void> {
	const boss = shared[key]
	if (!boss) throw new Refusal('unavailable', 'jobs.not-running')
	await boss.send(queue, data, { db: fromKysely(tx) })
}
