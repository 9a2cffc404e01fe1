/** `bin/flechtwerk`: one word, one job, one file each. */
import { readConfiguration } from '#platform/configuration.ts'
import { Refusal } from '#platform/errors.ts'
import { explain } from './explain.ts'
import { commandNames, isWrongUsage, usage, usageOf } from './usage.ts'

const [name = 'help', ...args] = process.argv.slice(2)

try {
	if (name === 'help' || name === '--help') console.log(usage())
	else if (commandNames.includes(name)) {
		const { run } = (await import(`./${name}.ts`)) as {
			run(args: string[], configuration: ReturnType<typeof readConfiguration>): Promise<number | void>
		}
		process.exitCode = (await run(args, readConfiguration())) ?? 0
	} else {
		console.error(`„${name}“ gibt es nicht.\n\n${usage()}`)
		process.exitCode = 2
	}
} catch (error) {
	if (isWrongUsage(error)) {
		console.error(`So geht es:\n\n${usageOf(name)}`)
		process.exitCode = 2
	} else if (error instanceof Refusal) {
		console.error(explain(error))
		process.exitCode = 1
	} else throw error
}
