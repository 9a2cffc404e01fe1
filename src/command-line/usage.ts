/** What the command line can do, in the order of `bin/flechtwerk help`. */
const entries: [name: string, usage: string, meaning: string][] = [
	['start', '', 'startet Datenbank und Server'],
	['demo', '', 'startet den Server mit dem Vorführ-Verbund'],
	[
		'network',
		'create SLUG --name NAME [--kind alliance] [--alliance SLUG] | list',
		'legt ein Netzwerk an oder zeigt alle',
	],
	[
		'account',
		'grant MAIL --network SLUG --role ROLE [--name NAME] | link MAIL',
		'gibt einem Konto eine Rolle oder einen Anmelde-Link',
	],
	['import', 'FILE --network SLUG [--map FILE] [--dry-run] [--publish] [--json]', 'liest eine Mitgliederliste ein'],
	['undo', 'IMPORT [--json]', 'nimmt einen Import zurück'],
	[
		'export',
		'--network SLUG [--format csv|xlsx|json] [--kind organisation|person] [--out FILE]',
		'gibt alles aus, was ein Netzwerk hat (CSV und JSON als ZIP); mit --kind die Tabelle der Mitglieder oder Personen',
	],
	[
		'duplicates',
		'--network SLUG [--kind organisation|person] [--min-probability P] [--json]',
		'sucht Dubletten und zählt sie auf',
	],
	['taxonomy', 'import FILE… [--scheme NAME]', 'liest Kompetenzbegriffe ein, oder ein fremdes Schema zum Vergleich'],
	[
		'taxonomy',
		'export [--scheme NAME] [--format turtle|jsonld|tsv] [--out FILE]',
		'gibt die Kompetenzbegriffe aus, oder ein fremdes Schema, mit den Zuordnungen',
	],
	['outlines', 'import FILE', 'nimmt amtliche Kreisgrenzen für die Karte (GeoJSON)'],
	['seed', '[--organisations N] [--seed N]', 'füllt eine leere Datenbank mit dem Vorführ-Verbund'],
	['backup', 'FILE', 'sichert Datenbank und Dateien in ein Archiv'],
	['restore', 'FILE', 'stellt ein Archiv in einer leeren Datenbank wieder her'],
	['doctor', '[--rebuild-search]', 'prüft, ob alles in Ordnung ist; baut auf Wunsch die Suche neu auf'],
	['routes', '', 'zeigt alle Adressen'],
	['commands', '', 'zeigt alle Änderungen, die es gibt, und wer sie darf'],
]

export const commandNames: readonly string[] = entries.map(([name]) => name)

export function usage(): string {
	return `Flechtwerk\n\n${entries.map(lines).join('\n')}\n\nEinstellungen: docs/operating/settings.md`
}

/** How one word is used. */
export function usageOf(word: string): string {
	return entries
		.filter(([name]) => name === word)
		.map(lines)
		.join('\n')
}

const lines = ([name, args, meaning]: (typeof entries)[number]) =>
	`  bin/flechtwerk ${name}${args ? ` ${args}` : ''}\n      ${meaning}`

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
