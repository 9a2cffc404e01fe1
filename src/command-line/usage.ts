import { m } from '#generated/paraglide/messages.js'

/** What the command line can do, in the order of `bin/flechtwerk help`. */
const entries: [name: string, usage: string, meaning: () => string][] = [
	['start', '', m.cli_usage_start],
	['demo', '', m.cli_usage_demo],
	[
		'network',
		'create SLUG --name NAME [--kind alliance] [--alliance SLUG] | list | join SLUG ALLIANCE | leave SLUG ALLIANCE | host SLUG NAME|-',
		m.cli_usage_network,
	],
	[
		'account',
		'grant MAIL --network SLUG --role ROLE [--name NAME] | end MAIL --network SLUG --role ROLE | link MAIL | delete MAIL',
		m.cli_usage_account,
	],
	['import', 'FILE --network SLUG [--map FILE] [--dry-run] [--publish] [--json]', m.cli_usage_import],
	['undo', 'IMPORT [--json]', m.cli_usage_undo],
	['export', '--network SLUG [--format csv|xlsx|json] [--kind organisation|person] [--out FILE]', m.cli_usage_export],
	['duplicates', '--network SLUG [--kind organisation|person] [--min-probability P] [--json]', m.cli_usage_duplicates],
	['taxonomy', 'import FILE… [--scheme NAME]', m.cli_usage_taxonomy_import],
	['taxonomy', 'export [--scheme NAME] [--format turtle|jsonld|tsv] [--out FILE]', m.cli_usage_taxonomy_export],
	['outlines', 'import FILE', m.cli_usage_outlines],
	['seed', '[--organisations N] [--seed N]', m.cli_usage_seed],
	['backup', 'FILE', m.cli_usage_backup],
	['restore', 'FILE', m.cli_usage_restore],
	['doctor', '[--rebuild-search]', m.cli_usage_doctor],
	['routes', '', m.cli_usage_routes],
	['commands', '', m.cli_usage_commands],
]

export const commandNames: readonly string[] = entries.map(([name]) => name)

export function usage(): string {
	return `Flechtwerk\n\n${entries.map(lines).join('\n')}\n\n${m.cli_usage_more()}`
}

/** How one word is used. */
export function usageOf(word: string): string {
	return entries
		.filter(([name]) => name === word)
		.map(lines)
		.join('\n')
}

const lines = ([name, args, meaning]: (typeof entries)[number]) =>
	`  bin/flechtwerk ${name}${args ? ` ${args}` : ''}\n      ${meaning()}`

/** Somebody used a word otherwise than `usage` says; the command line answers with how it is used. */
export class WrongUsage extends Error {}

/** The one argument of a word that takes one and no options. @throws WrongUsage */
export function onlyArgument(args: readonly string[]): string {
	const [argument] = args
	if (args.length !== 1 || !argument || argument.startsWith('-')) throw new WrongUsage()
	return argument
}

/** Whether an error says that the command line was used wrongly: ours, or that of `parseArgs`. */
export function isWrongUsage(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? String(error.code) : ''
	return error instanceof WrongUsage || code.startsWith('ERR_PARSE_ARGS_')
}
