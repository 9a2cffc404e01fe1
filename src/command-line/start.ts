/** `bin/flechtwerk start`: database, migrations, jobs, pages. Ends cleanly on Ctrl-C and SIGTERM. */
import { boot, type Instance } from '#boot.ts'
import { setupToken } from '#domain/access/set-up.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn } from '#platform/context.ts'
import { paths } from '#platform/paths.ts'
import { m } from '#generated/paraglide/messages.js'
import { serve } from '../server.ts'
import { startWorkers } from '../workers.ts'
import { renewStaleSearch } from './search-documents.ts'

export async function run(_args: string[], configuration: Configuration): Promise<void> {
	await startServer(configuration)
}

/** Starts everything and returns when the pages answer; the process ends when it is told to. */
export async function startServer(
	configuration: Configuration,
	prepare: (instance: Instance) => Promise<void> = async () => {},
): Promise<Instance> {
	const instance = await boot(configuration)
	const server = await answering(instance, prepare).catch(async (error) => {
		await instance.stop()
		throw error
	})
	let ending = false
	const end = async (signal: string) => {
		if (ending) return
		ending = true
		console.log(`\n${signal}: ${m.cli_ending()}`)
		await server.close()
		await server.endWork()
		await instance.stop()
		process.exit(0)
	}
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(signal))
	console.log(m.cli_running({ url: configuration.publicUrl }))
	console.log(m.cli_data({ place: configuration.databaseUrl ? m.cli_data_server() : instance.dataFolder }))
	const token = await setupToken(instance)
	if (token) console.log(m.accounts_cli_setup({ url: configuration.publicUrl + paths.setup(token) }))
	return instance
}

async function answering(instance: Instance, prepare: (instance: Instance) => Promise<void>) {
	await renewStaleSearch(instance.db, dayIn())
	await prepare(instance)
	const endWork = await startWorkers(instance)
	try {
		return { ...(await serve(instance)), endWork }
	} catch (error) {
		await endWork()
		throw error
	}
}
