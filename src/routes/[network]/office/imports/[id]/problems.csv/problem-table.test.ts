import { expect, it } from 'vitest'
import type { ErrorRow } from '#domain/imports/import.queries.ts'
import { writeCsv } from '#platform/tabular/write-csv.ts'
import { bytesOf, cellsOf } from '#platform/tabular/testing/files.ts'
import { problemTable } from './problem-table.ts'

const headers = (...names: string[]) => names.map((header) => ({ header, example: '' }))
const mailInvalid = { column: 'E-Mail', code: 'mail-invalid', facts: { value: 'info@wiesaz' } }
const dayImpossible = { column: 'Eintritt', code: 'day-impossible', facts: { value: '31.02.2019' } }
const nameMissing = { column: null, code: 'name-missing', facts: {} }
const row = (cells: string[], problems: ErrorRow['problems'], sheet = 0): ErrorRow => ({
	sheet,
	row: 3,
	cells,
	problems,
})

it('holds rows as they stand in the file, with all that is wrong behind them, and no formula', async () => {
	const table = problemTable(
		{ headers: headers('Firma', 'E-Mail', 'Eintritt', '=Formel'), sheets: [] },
		[
			row(
				['Öhringer Übersetzungen; „groß“', 'info@wiesaz', '31.02.2019', '=HYPERLINK("https://böse.example")'],
				[mailInvalid, dayImpossible],
			),
			row(['', '+49 7121 1'], [nameMissing]),
		],
		'de',
	)
	const bytes = await bytesOf(writeCsv(table))
	expect(bytes.toString()).toBe(
		"\ufeffFirma;E-Mail;Eintritt;'=Formel;Fehler\r\n" +
			`"Öhringer Übersetzungen; „groß“";info@wiesaz;31.02.2019;"'=HYPERLINK(""https://böse.example"")";E-Mail: Die E-Mail-Adresse „info@wiesaz“ ist unvollständig. Eintritt: „31.02.2019“ ist kein Tag, den es gibt.\r\n` +
			";'+49 7121 1;;;Weder eine Organisation noch eine Person ist genannt.\r\n",
	)
	// Read back by an import, it is what it was.
	expect((await cellsOf(bytes)).map((cells) => cells[3])).toEqual(['=Formel', '=HYPERLINK("https://böse.example")', ''])
})

it('names the sheet of each row where a file has several, whose columns differ', async () => {
	const sheet = (index: number, name: string, ...names: string[]) => ({
		index,
		name,
		rows: 1,
		headers: headers(...names),
	})
	const table = problemTable(
		{
			headers: headers('Firma', 'PLZ'),
			sheets: [sheet(0, 'Firmen', 'Firma', 'PLZ'), sheet(2, 'Personen', 'Vorname', 'Nachname', 'E-Mail')],
		},
		[row(['', '72764'], [nameMissing]), row(['Mia', 'Lang', 'info@wiesaz'], [mailInvalid], 2)],
		'en',
	)
	const [head, ...rows] = await cellsOf(await bytesOf(writeCsv(table)))
	expect(head).toHaveLength(5)
	expect(rows.map((cells) => cells.slice(0, 4))).toEqual([
		['Firmen', '', '72764', ''],
		['Personen', 'Mia', 'Lang', 'info@wiesaz'],
	])
	expect(rows[1]![4]).toContain('info@wiesaz')
})
