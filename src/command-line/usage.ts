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
	['export', '--network SLUG [--format csv|xlsx] [--out FILE]', 'gibt die Mitglieder eines Netzwerks aus'],
	['taxonomy', 'import FILE', 'liest Kompetenzbegriffe ein (SKOS Turtle)'],
	['seed', '[--organisations N] [--seed N]', 'füllt eine leere Datenbank mit dem Vorführ-Verbund'],
	['backup', 'FILE', 'sichert Datenbank und Dateien in ein Archiv'],
	['restore', 'FILE', 'stellt ein Archiv in einer leeren Datenbank wieder her'],
	['doctor', '', 'prüft, ob alles in Ordnung ist'],
	['routes', '', 'zeigt alle Adressen'],
	['commands', '', 'zeigt alle Änderungen, die es gibt, und wer sie darf'],
]

export const commandNames: readonly string[] = entries.map(([name]) => name)

export function usage(): string {
	const lines = entries.map(
		([name, args, meaning]) => `  bin/flechtwerk ${name}${args ? ` ${args}` : ''}\n      ${meaning}`,
	)
	return `Flechtwerk\n\n${lines.join('\n')}\n\nEinstellungen: docs/operating/settings.md`
}
