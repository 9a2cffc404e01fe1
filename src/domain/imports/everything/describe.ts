/** The documentation that goes along with an export: what each table and column means, in German and English. */
import type { ExportedColumn, ExportedTable } from './catalogue.ts'
import { exportedTables, notExported } from './exported-tables.ts'
import { meanings } from './meanings.ts'

type Language = 'de' | 'en'

const heads = {
	de: {
		title: (name: string) => `# Gesamtausgabe von ${name}`,
		lead: 'Alles, was das Netzwerk in Flechtwerk hat, je Tabelle eine Datei oder ein Blatt. Dieselbe Datei lässt sich in einem leeren Netzwerk unter „Importieren“ wieder einlesen.',
		rules: [
			'Leere Zellen heißen: keine Angabe. Listen, Texte in mehreren Sprachen und Texte, die ein Tabellenprogramm verändern würde, stehen als JSON.',
			'Zeiträume wie [2020-01-01,2025-01-01) schließen den ersten Tag ein und den letzten aus; ohne Tag sind sie offen.',
			'Sichtbarkeit (scope): office nur Geschäftsstelle, members Mitglieder, alliance Verbund, public alle.',
			'Was nicht mitkommt, steht mit dem Grund am Ende.',
			'Konten, Schlüssel von Formularen und Nummern des Verlaufs, die in einer Zeile standen, fehlen in ihr: Sie bedeuten nur in einer Installation etwas. Namen bleiben.',
		],
		column: 'Spalte',
		type: 'Art',
		meaning: 'Bedeutung',
		number: 'Nummer',
		of: (table: string) => `Nummer aus ${table}`,
		rows: (count: number) => `${count} Zeilen`,
		missing: 'Was nicht mitkommt',
		table: 'Tabelle',
		why: 'Warum',
	},
	en: {
		title: (name: string) => `# Everything of ${name}`,
		lead: 'All that the network has in Flechtwerk, one file or sheet per table. The same file can be read again into an empty network under “Import”.',
		rules: [
			'Empty cells mean: nothing known. Lists, texts in several languages and texts that a table program would change are JSON.',
			'Periods such as [2020-01-01,2025-01-01) include the first day and exclude the last one; without a day they are open.',
			'Scope: office the office alone, members the members, alliance the alliance, public everybody.',
			'What does not go along stands at the end, with the reason.',
			'Accounts, keys of forms and numbers of the history are left out of rows: they mean something within one instance only. Names stay.',
		],
		column: 'Column',
		type: 'Type',
		meaning: 'Meaning',
		number: 'number',
		of: (table: string) => `number from ${table}`,
		rows: (count: number) => `${count} rows`,
		missing: 'What does not go along',
		table: 'Table',
		why: 'Why',
	},
} as const

/** What a column means, in words. The comment of the database says it in English where it says it; the rest stands in meanings.ts. */
export function meaningOf(table: string, { name, comment, refersTo }: ExportedColumn, language: Language): string {
	if (name === 'id') return heads[language].number
	const known = meanings[`${table}.${name}`] ?? meanings[name]
	if (refersTo && !known) return heads[language].of(refersTo)
	return language === 'en' ? (comment ?? known?.en ?? '') : (known?.de ?? comment ?? '')
}

/** Each line of the documentation as cells, for a sheet. */
export function* describedRows(tables: readonly ExportedTable[]): Generator<string[]> {
	for (const table of tables)
		for (const column of table.columns)
			yield [
				table.name,
				exportedTables[table.name]!.de,
				exportedTables[table.name]!.en,
				column.name,
				column.type,
				meaningOf(table.name, column, 'de'),
				meaningOf(table.name, column, 'en'),
			]
	for (const [name, { de, en }] of Object.entries(notExported))
		yield [name, 'kommt nicht mit', 'does not go along', '', '', de, en]
}

/** The header of `describedRows`. */
export const describedHeader = ['table', 'tabelle', 'meaning of the table', 'column', 'type', 'bedeutung', 'meaning']

/** The documentation as Markdown. */
export function describe(
	tables: readonly ExportedTable[],
	counts: ReadonlyMap<string, number>,
	name: string,
	language: Language,
): string {
	const words = heads[language]
	const cell = (text: string) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ')
	const parts = tables.map((table) =>
		[
			`## ${table.name}: ${exportedTables[table.name]![language]} (${words.rows(counts.get(table.name) ?? 0)})`,
			'',
			...(language === 'en' && table.comment ? [table.comment, ''] : []),
			`| ${words.column} | ${words.type} | ${words.meaning} |`,
			'| --- | --- | --- |',
			...table.columns.map(
				(column) => `| ${column.name} | ${column.type} | ${cell(meaningOf(table.name, column, language))} |`,
			),
		].join('\n'),
	)
	const missing = [
		`## ${words.missing}`,
		'',
		`| ${words.table} | ${words.why} |`,
		'| --- | --- |',
		...Object.entries(notExported).map(([table, why]) => `| ${table} | ${cell(why[language])} |`),
	].join('\n')
	return (
		[words.title(name), words.lead, words.rules.map((rule) => `- ${rule}`).join('\n'), ...parts, missing].join('\n\n') +
		'\n'
	)
}
