import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { exportRows } from '#domain/parties/table/export-table.ts'
import { exportedListFixture } from '#domain/parties/table/exported-list.fixture.ts'
import { askedTable } from '#domain/segments/asked-table.ts'
import { bytesOf, cellsOf } from '#platform/tabular/testing/files.ts'
import { writeCsv } from '#platform/tabular/write-csv.ts'
import { writeXlsx } from '#platform/tabular/write-xlsx.ts'
import { exportTable } from './export-view.ts'

const { network, office } = await exportedListFixture()

const columns = ['place', 'since', 'membership', 'size', 'phone', 'custom.prueftag', 'custom.leistung']
async function exported(chosen: readonly string[]) {
	const search = new URLSearchParams(chosen.map((column) => ['column', column]))
	const question = await askedTable(office, network, search)
	const rows = exportRows(office, network, question)
	return exportTable(question, await rows.next(), rows)
}

it('holds the columns that are shown, in CSV with umlauts and without formulas', async () => {
	const bytes = await bytesOf(writeCsv(await exported(columns)))
	expect(bytes.toString()).toBe(
		'\ufeffName;Ort;Kreis;Seit;Mitgliedschaft;Mitgliedsart;Größe;Telefon;Prüftag;Leistung (kWp)\r\n' +
			`"'=Öko & Grün ""Süd"" GmbH";Reutlingen;Reutlingen;2019-04-01;aktiv;Förderer;10 bis 49 Beschäftigte;'+49 7121 100;2026-02-28;99,5\r\n` +
			'"Überlinger; Söhne eG";;;;;;;;;\r\n',
	)
	const [head] = await cellsOf(await bytesOf(writeCsv(await exported(['phone']))))
	expect(head).toEqual(['Name', 'Telefon'])
})

it('holds days as days and figures as figures in XLSX, and text that is no formula', async () => {
	const bytes = await bytesOf(writeXlsx([await exported(columns)]))
	const [head, first] = await cellsOf(bytes)
	expect(head).toContain('Leistung (kWp)')
	expect(first).toMatchObject({
		0: '=Öko & Grün "Süd" GmbH',
		3: '2019-04-01',
		7: '+49 7121 100',
		8: '2026-02-28',
		9: '99.5',
	})
	const local = bytes.lastIndexOf(Buffer.from('PK\x03\x04'))
	const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
	const xml = inflateRawSync(bytes.subarray(start)).toString()
	// 1 April 2019 and 28 February 2026 as Excel counts days, in the style of days.
	expect(xml).toMatch(/<c r="D2" s="2"><v>43556<\/v><\/c>/)
	expect(xml).toMatch(/<c r="I2" s="2"><v>46081<\/v><\/c>/)
	expect(xml).toMatch(/<c r="J2"><v>99\.5<\/v><\/c>/)
	expect(xml).toContain('<is><t xml:space="preserve">=Öko &amp; Grün &quot;Süd&quot; GmbH</t></is>')
	expect(xml).not.toContain('<f')
})
