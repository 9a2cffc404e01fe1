/** Whatever somebody uploads: never a crash, never half an import. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Refusal } from '#platform/errors.ts'
import { importWorld } from './import.fixture.ts'
import { undoImport } from './undo-import.ts'

const world = await importWorld()
const settings = { numRuns: 60, endOnFailure: true }

/** The tables that tell whether anything is left; numbers of imports and journal entries go on counting. */
async function state() {
	const { import: _import, subject: _subject, ...counts } = await world.counts()
	return counts
}

async function importOrRefuse(bytes: Uint8Array | string): Promise<void> {
	const before = await state()
	try {
		const { importId, outcome } = await world.run(bytes, { options: { publish: true } })
		expect(outcome.created + outcome.updated + outcome.unchanged + outcome.failed).toBe(outcome.rows)
		expect(await undoImport(world.ctx, world.networkId, { importId })).toMatchObject({ kept: [], failed: [] })
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
	}
	expect(await state()).toEqual(before)
}

it('any bytes', async () => {
	await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), importOrRefuse), settings)
}, 60_000)

const headers =
	'Firma;Vorname;Nachname;Name;E-Mail;Telefon;PLZ;Ort;Land;Webseite;Eintritt;Austritt;Mitgliedsart;Mitgliedsnummer;ID;Mitarbeiter;Gründung;Kompetenzen;Schlagworte;Notiz;Kein Newsletter;Kontaktart;Funktion;Beschreibung;LinkedIn;Geburtstag;Status;Kündigung;Sterbetag;Funktion seit;Funktion bis;Gruppe;Notizdatum;Newsletter;Firmen-ID;Personen-ID;Personenart;Eigenschaft_X;Beitrag_1;zusatzfeld_y;Zahlungsrhythmus'.split(
		';',
	)
const odd = [
	'',
	' ',
	'0',
	'-1',
	'31.02.2019',
	'1.1.2020',
	'ja',
	'Firma',
	'Person',
	'a@b.example',
	'a@b',
	'İ',
	'ß',
	"'=1+1",
	'x'.repeat(400),
	'9'.repeat(30),
	'\u{1F600}',
	'javascript:alert(1)',
	'"',
	'\\',
	'{}',
	'1e999',
	'Dr.',
	'von',
	'e. V.',
	'gekündigt zum 31.12.2026',
	'ruhend seit 1.1.2030',
	'ausgetreten am 31.02.2019',
	'Pending',
	'31.12.9999',
	'1.1.0001',
	'ﬁrma',
	'A;B',
	'٣',
]
const cell = fc.oneof(
	fc.constantFrom(...odd),
	fc.string({ maxLength: 30, unit: 'grapheme' }),
	fc.string({ maxLength: 12, unit: 'binary' }),
)

it('any cells under known headers', async () => {
	const table = fc.uniqueArray(fc.constantFrom(...headers), { minLength: 1, maxLength: 12 }).chain((columns) =>
		fc.tuple(
			fc.constant(columns),
			fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
				minLength: 1,
				maxLength: 12,
			}),
		),
	)
	const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
	await fc.assert(
		fc.asyncProperty(table, ([columns, rows]) =>
			importOrRefuse([columns, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n')),
		),
		settings,
	)
}, 60_000)
