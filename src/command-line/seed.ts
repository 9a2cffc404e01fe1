/** `bin/flechtwerk seed`: fills an empty database with the demonstration alliance. */
import { parseArgs } from 'node:util'
import { boot } from '#boot.ts'
import type { Configuration } from '#platform/configuration.ts'
import { m } from '#generated/paraglide/messages.js'
import { loadAlliance } from '../demonstration/load/load-alliance.ts'
import { WrongUsage } from './usage.ts'

export async function run(args: string[], configuration: Configuration): Promise<void> {
	const { values } = parseArgs({
		args,
		options: { organisations: { type: 'string', default: '1500' }, seed: { type: 'string', default: '1' } },
	})
	const organisations = numberOf(values.organisations)
	const seed = numberOf(values.seed)
	if (organisations === 0) throw new WrongUsage()
	const instance = await boot(configuration, 'beside-a-server')
	try {
		const started = performance.now()
		const loaded = await loadAlliance(instance, {
			organisations,
			seed,
			progress: (done) => process.stderr.write(`\r${m.cli_seed_done({ count: done })}`),
		})
		const seconds = (performance.now() - started) / 1000
		console.log(
			`\r${m.cli_seeded({ organisations: loaded.organisations, networks: loaded.networks, rate: Math.round(loaded.organisations / seconds) })}`,
		)
	} finally {
		await instance.stop()
	}
}

/** @throws WrongUsage unless it is a whole number that is written in digits */
function numberOf(text: string): number {
	if (!/^\d{1,9}$/.test(text)) throw new WrongUsage()
	return Number(text)
}
