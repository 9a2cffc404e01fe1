/** `bin/flechtwerk demo`: the demonstration alliance, loaded once, with a sign-in link for each role on one screen. */
import { dataFolderOf, type Instance } from '#boot.ts'
import type { Configuration } from '#platform/configuration.ts'
import { isLoaded, loadAlliance } from '../demonstration/load/load-alliance.ts'
import { m } from '#generated/paraglide/messages.js'
import { demoScreen } from './demo-screen.ts'
import { inDigits } from './language.ts'
import { startServer } from './start.ts'

export async function run(_args: string[], configuration: Configuration): Promise<void> {
	const demonstration: Configuration = {
		...configuration,
		mode: 'demonstration',
		dataFolder: configuration.dataFolder ?? `${dataFolderOf(configuration)}-demo`,
	}
	const instance = await startServer(demonstration, prepare)
	console.log(await demoScreen(instance))
}

async function prepare(instance: Instance): Promise<void> {
	if (await isLoaded(instance)) return
	console.log(m.cli_demo_loading({ count: inDigits(1500) }))
	await loadAlliance(instance, { organisations: 1_500, seed: 1 })
}
