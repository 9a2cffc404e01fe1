import { Refusal } from '#platform/errors.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'

/** Owns a database until SIGTERM, as the platform does; optionally as another user, when started by root. */
const { dataFolder, binaries, uid } = JSON.parse(process.argv[2] ?? '{}')
if (uid !== undefined) {
	process.setgroups?.([])
	process.setgid?.(uid)
	process.setuid?.(uid)
}
const idle = setInterval(() => undefined, 60_000)
try {
	const database = await startEmbeddedPostgres({ dataFolder, binaries, settings: { fsync: 'off' } })
	process.once('SIGTERM', async () => {
		await database.stop()
		clearInterval(idle)
	})
	console.log(database.url)
} catch (error) {
	console.log(error instanceof Refusal ? error.code : error)
	clearInterval(idle)
}
