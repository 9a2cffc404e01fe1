import { Refusal } from '#platform/errors.ts'
import { startEmbeddedPostgres, type RunningPostgres } from './embedded-postgres.ts'

/** A server that is started again when it ends by itself. */
export type KeptPostgres = Pick<RunningPostgres, 'url'> & { stop(): Promise<void> }

const firstPause = 200
const longestPause = 30_000

/**
 * Starts the embedded server and starts it again whenever it ends without being told to (killed for lack of memory, say).
 * The address stays the same, so pools connect anew by themselves; until then queries fail and pages say so. Pauses between
 * tries double up to half a minute: a full disk is not cured by trying harder.
 */
export async function keepPostgresRunning(options: Parameters<typeof startEmbeddedPostgres>[0]): Promise<KeptPostgres> {
	let running = await startEmbeddedPostgres(options)
	let stopping = false
	const watching = watch()
	return {
		url: running.url,
		async stop() {
			stopping = true
			await running.stop()
			await watching
		},
	}

	async function watch(): Promise<void> {
		for (;;) {
			const { code, signal } = await running.exited
			if (stopping) return
			console.error(`database: PostgreSQL ended by itself (${signal ?? `code ${code}`}); it is started again`)
			const again = await startAgain()
			if (!again) return
			running = again
			console.error('database: PostgreSQL runs again')
		}
	}

	async function startAgain(): Promise<RunningPostgres | null> {
		for (let pause = firstPause; !stopping; pause = Math.min(2 * pause, longestPause)) {
			try {
				const started = await startEmbeddedPostgres(options)
				if (!stopping) return started
				await started.stop()
			} catch (error) {
				console.error(
					`database: PostgreSQL does not start (${error instanceof Refusal ? error.code : 'unexpected'}); next try in ${pause / 1000} s`,
				)
				await new Promise((resolve) => setTimeout(resolve, pause))
			}
		}
		return null
	}
}
