/** `bin/flechtwerk seed`: fills an empty database with the demonstration alliance. */
import { parseArgs } from 'node:util'
import { boot } from '#boot.ts'
import type { Configuration } from '#platform/configuration.ts'
import { loadAlliance } from '../demonstration/load/load-alliance.ts'

export async function run(args: string[], configuration: Configuration): Promise<void> {
	const { values } = parseArgs({
		args,
		options: { organisations: { type: 'string', default: '1500' }, seed: { type: 'string', default: '1' } },
	})
	const instance = await boot(configuration, 'beside-a-server')
	try {
		const started = performance.now()
		const loaded = await loadAlliance(instance, {
			organisations: Number(values.organisations),
			seed: Number(values.seed),
			progress: (done) => process.stderr.write(`\r${done} Organisationen …`),
		})
		const seconds = (performance.now() - started) / 1000
		console.log(
			`\r${loaded.organisations} Organisationen in ${loaded.networks} Netzwerken, ${Math.round(loaded.organisations / seconds)} je Sekunde.`,
		)
	} finally {
		await instance.stop()
	}
}
