/** `bin/flechtwerk`: one word, one job, one file each. */
import { readConfiguration, systemLanguage } from '#platform/configuration.ts'
import { databaseTrouble } from '#platform/database-trouble.ts'
import { Refusal } from '#platform/errors.ts'
import { m } from '#generated/paraglide/messages.js'
import { explain } from './explain.ts'
import { speak } from './language.ts'
import { commandNames, isWrongUsage, usage, usageOf } from './usage.ts'

const given = speak(process.argv.slice(2), systemLanguage())
const [name = 'help', ...args] = given ?? ['help']

try {
	if (!given) {
		console.error(`${m.cli_unknown_language()}\n\n${usage()}`)
		process.exitCode = 2
	} else if (name === 'help' || name === '--help') console.log(usage())
	else if (commandNames.includes(name)) {
		const { run } = (await import(`./${name}.ts`)) as {
			run(args: string[], configuration: ReturnType<typeof readConfiguration>): Promise<number | void>
		}
		process.exitCode = (await run(args, readConfiguration())) ?? 0
	} else {
		console.error(`${m.cli_unknown_word({ name })}\n\n${usage()}`)
		process.exitCode = 2
	}
} catch (error) {
	if (isWrongUsage(error)) {
		console.error(`${m.cli_wrong_usage()}\n\n${usageOf(name)}`)
		process.exitCode = 2
	} else if (error instanceof Refusal) {
		console.error(explain(error))
		process.exitCode = 1
	} else {
		const trouble = databaseTrouble(error)
		if (!trouble) throw error
		console.error(trouble === 'full' ? m.cli_database_full() : m.cli_database_gone())
		process.exitCode = 1
	}
}
