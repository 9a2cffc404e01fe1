/** Labelled rows as the CSV file of an office, one for organisations and one for persons. */
import { writeFileSync } from 'node:fs'
import type { Row } from './labelled.ts'

const columns: Record<Row['kind'], Record<string, (row: Row) => string>> = {
	organisation: {
		Firma: (row) => row.name, Rechtsform: (row) => row.legalForm, Straße: (row) => row.street, PLZ: (row) => row.postcode, Ort: (row) => row.place,
		Website: (row) => row.website, 'E-Mail': (row) => row.mail, Telefon: (row) => row.phone, Handelsregister: (row) => row.register,
	},
	person: {
		Kontaktart: () => 'Person', Anrede: (row) => row.salutation, Vorname: (row) => row.given, Nachname: (row) => row.family, 'E-Mail': (row) => row.mail,
		Telefon: (row) => row.phone, Organisation: (row) => row.organisation, Straße: (row) => row.street, PLZ: (row) => row.postcode, Ort: (row) => row.place,
		Geburtsdatum: (row) => row.born,
	},
} // prettier-ignore

/** The number of a row in its system is its place among all rows. */
export function writeList(path: string, kind: Row['kind'], rows: readonly Row[]): void {
	const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
	const lines = rows.flatMap((row, at) =>
		row.kind === kind ? [[`R${at}`, ...Object.values(columns[kind]).map((of) => of(row))].map(cell).join(';')] : [],
	)
	writeFileSync(path, `${['Datensatz-ID', ...Object.keys(columns[kind])].map(cell).join(';')}\n${lines.join('\n')}\n`)
}
