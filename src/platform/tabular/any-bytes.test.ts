import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '#platform/errors.ts'
import { bytesOf, odsOf, opened, xlsxParts, zipOf } from './testing/files.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

const rows = Array.from({ length: 20 }, (_, i) => [`Müller "${i}"; GmbH`, i, { day: '2020-02-29' }, '+49\n711'])
const table = { header: ['Firma', 'Zahl', 'Tag', 'Telefon'], rows }
const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Beck;Eva;;;\r\nORG:Beck\\, Braun;IT\r\nTEL;TYPE=work:+49\r\n  711\r\nNOTE;QUOTED-PRINTABLE:=C3=\r\n=BC\r\nEND:VCARD\r\n' // prettier-ignore
const sheet = '<table:table table:name="A"><table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="date" office:date-value="2020-02-29" table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell></table:table-row></table:table>' // prettier-ignore
const workbook: Record<string, string> = xlsxParts({
	sheets: {
		A: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43890.5</v></c></row><row><c t="b"><v>1</v></c></row>',
	},
	sharedStrings: '<si><t>Name</t></si>',
	styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>',
})

/** Reads all sheets; anything but rows or a Refusal, and anything that takes long, fails the test. */
async function readAll(bytes: Uint8Array): Promise<void> {
	const limits = { rows: 2000, sheets: 5, zipInflated: 20_000_000 }
	const started = performance.now()
	try {
		const file = await opened(bytes, limits)
		for (const index of file.sheets.keys()) {
			for await (const { cells, number } of file.rows(index)) {
				expect(Number.isSafeInteger(number)).toBe(true)
				for (const cell of cells) expect(typeof cell).toBe('string')
			}
		}
	} catch (error) {
		if (!(error instanceof Refusal)) throw error
		expect(error.code).toMatch(/^tabular\./)
	}
	expect(performance.now() - started).toBeLessThan(5000)
}

type Change = { kind: 'flip' | 'cut' | 'drop' | 'repeat' | 'insert'; at: number; byte: number }
const change: fc.Arbitrary<Change> = fc.record({
	kind: fc.constantFrom('flip', 'flip', 'flip', 'cut', 'drop', 'repeat', 'insert'),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	byte: fc.integer({ min: 0, max: 255 }),
})
const changes = fc.array(change, { minLength: 1, maxLength: 4 })

function changed(bytes: Buffer, list: Change[]): Buffer {
	return list.reduce((now, { kind, at, byte }) => {
		const place = Math.floor(at * now.length)
		const [before, after] = [now.subarray(0, place), now.subarray(place)]
		switch (kind) {
			case 'flip':
				return Buffer.concat([before, Buffer.from([byte]), after.subarray(1)])
			case 'cut':
				return before
			case 'drop':
				return Buffer.concat([before, after.subarray(byte)])
			case 'repeat':
				return Buffer.concat([before, after.subarray(0, byte), after])
			case 'insert':
				return Buffer.concat([before, Buffer.from([byte, byte, byte]), after])
		}
	}, bytes)
}

const runs = { numRuns: 150 }

test('any bytes, also behind the first bytes of a known format', async () => {
	const starts = [
		'',
		'PK\x03\x04',
		'PK\x05\x06',
		'\xff\xfe',
		'\xfe\xff',
		'\xef\xbb\xbf',
		'BEGIN:VCARD\n',
		'a;b\n"',
		'sep=;\n',
	]
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 3000 }),
		fc.string({ maxLength: 300 }).map((s) => Buffer.from(s)),
	)
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...starts), bytes, async (start, rest) =>
			readAll(Buffer.concat([Buffer.from(start, 'latin1'), rest])),
		),
		{ numRuns: 400 },
	)
})

test('damaged files of every format', async () => {
	const files = [
		await bytesOf(writeCsv(table)),
		Buffer.from(card.repeat(3)),
		Buffer.from(card.repeat(3), 'utf16le'),
		await bytesOf(writeXlsx([table])),
		await zipOf(workbook),
		await odsOf(sheet),
	]
	for (const file of files) {
		await readAll(file)
		await fc.assert(
			fc.asyncProperty(changes, async (list) => readAll(changed(file, list))),
			runs,
		)
	}
})

test('sound zips around damaged XML', async () => {
	for (const part of [
		'xl/workbook.xml',
		'xl/worksheets/sheet1.xml',
		'xl/sharedStrings.xml',
		'xl/styles.xml',
		'xl/_rels/workbook.xml.rels',
	]) {
		// prettier-ignore
		await fc.assert(
			fc.asyncProperty(changes, async (list) =>
				readAll(await zipOf({ ...workbook, [part]: changed(Buffer.from(workbook[part]!), list) })),
			),
			{ numRuns: 60 },
		)
	}
	await fc.assert(
		fc.asyncProperty(changes, async (list) =>
			readAll(await odsOf(changed(Buffer.from(sheet), list).toString('latin1'))),
		),
		runs,
	)
})
