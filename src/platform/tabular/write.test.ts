import fc from 'fast-check'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import { joinValues, splitValues } from './joined-values.ts'
import type { Cell, Table } from './row.ts'
import { bytesOf, cellsOf, opened, rowsOf } from './testing/files.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

const table: Table = {
	name: 'Mitglieder',
	header: ['Firma', 'Telefon', 'Seit', 'Beitrag'],
	rows: [
		['Müller; "Söhne"', '+49 711 1', { day: '2020-02-29' }, 12.5],
		['=1+1', '-5', null, -5],
		['@x\nzweite Zeile', '\t=x', { day: '1850-01-01' }, NaN],
	],
}

describe('CSV', () => {
	test('for German Excel by default, every formula defused', async () => {
		expect((await bytesOf(writeCsv(table))).toString()).toBe(
			'\ufeffFirma;Telefon;Seit;Beitrag\r\n' +
				`"Müller; ""Söhne""";'+49 711 1;2020-02-29;12,5\r\n` +
				`'=1+1;'-5;;-5\r\n` +
				`"'@x\nzweite Zeile";'\t=x;1850-01-01;\r\n`,
		)
	})

	test('other delimiters use the decimal point', async () => {
		const bytes = await bytesOf(writeCsv({ header: ['a', 'b'], rows: [['x,y', 1.5]] }, { delimiter: ',', bom: false }))
		expect(bytes.toString()).toBe('a,b\r\n"x,y",1.5\r\n')
	})

	test('is read back as it was', async () => {
		expect(await cellsOf(await bytesOf(writeCsv(table)))).toEqual([
			['Firma', 'Telefon', 'Seit', 'Beitrag'],
			['Müller; "Söhne"', '+49 711 1', '2020-02-29', '12,5'],
			['=1+1', '-5', '', '-5'],
			['@x\nzweite Zeile', '\t=x', '1850-01-01', ''],
		])
	})
})

describe('XLSX', () => {
	test('is read back as it was: text as text, days as days', async () => {
		const bytes = await bytesOf(writeXlsx([table, { name: 'Mitglieder', header: ['Zwei'], rows: [] }, { name: "[a]/b'", header: ['Drei'], rows: [] }])) // prettier-ignore
		expect((await opened(bytes)).sheets.map(({ name }) => name)).toEqual(['Mitglieder', 'Mitglieder (2)', 'a  b'])
		expect(await cellsOf(bytes)).toEqual([
			['Firma', 'Telefon', 'Seit', 'Beitrag'],
			['Müller; "Söhne"', '+49 711 1', '2020-02-29', '12.5'],
			['=1+1', '-5', '', '-5'],
			['@x\nzweite Zeile', '\t=x', '1850-01-01', ''],
		])
		expect(await cellsOf(bytes, 2)).toEqual([['Drei']])
	})

	test('no cell is a formula, the header is frozen, too long text is cut', async () => {
		const bytes = await bytesOf(writeXlsx([{ header: ['a'], rows: [['=1'], ['x'.repeat(40_000)]] }]))
		const rows = await rowsOf(bytes)
		expect(rows[2]!.cells[0]).toBe(`${'x'.repeat(32_766)}…`)
		const { inflateRawSync } = await import('node:zlib')
		const local = bytes.lastIndexOf(Buffer.from('PK\x03\x04'))
		const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
		const xml = inflateRawSync(bytes.subarray(start)).toString()
		expect(xml).toContain('state="frozen"')
		expect(xml).toContain('<is><t xml:space="preserve">=1</t></is>')
		expect(xml).not.toContain('<f')
	})
})

const text = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string(),
	fc.stringMatching(/^['=+\-@\t "';,\n_x0041_&<\\]{0,8}$/),
)
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f\ufffe\uffff]/g
/** Text that a cell can hold: no control characters, newlines as \n. */
const readable = (value: string) => value.replace(controls, '').replace(/\r\n?/g, '\n')

test('whatever text is written comes back', async () => {
	const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
	await fc.assert(
		fc.asyncProperty(rows, async (cells) => {
			const written: Table = { header: ['H1', 'H2', 'H3', 'H4'], rows: cells.map((row) => row.map(readable)) }
			const expected = [['H1', 'H2', 'H3', 'H4'], ...(written.rows as string[][]).map(padded)].filter(filled)
			expect(await cellsOf(await bytesOf(writeCsv(written)))).toEqual(expected.map((row) => row.map(readable)))
			// XLSX files of others may hold `'=` as it is, so an apostrophe there is not doubled on writing.
			const literal = (row: string[]) => !row.some((cell) => /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell))
			const plain = (written.rows as string[][]).filter(literal)
			const sheet = [['H1', 'H2', 'H3', 'H4'], ...plain.map(padded)].filter(filled)
			expect(await cellsOf(await bytesOf(writeXlsx([{ ...written, rows: plain }])))).toEqual(sheet)
		}),
		{ numRuns: 150 },
	)
})

const padded = (row: string[]) => [...row, '', ''].slice(0, 4).map((cell) => (cell.trim() === '' ? '' : cell))
const filled = (row: string[]) => row.some((cell) => cell.trim() !== '')

test('joined values come back', () => {
	fc.assert(
		fc.property(fc.array(fc.string().filter((value) => value.trim() !== '')), (values) => {
			expect(splitValues(joinValues(values))).toEqual(values.map((value) => value.trim()))
		}),
	)
	expect(splitValues('a;b ;; c\\x')).toEqual(['a', 'b', 'c\\x'])
})

describe.each([
	['CSV', writeCsv],
	['XLSX', (given: Table) => writeXlsx([given])],
])('%s stream', (_, write) => {
	test('an error of the rows is an error of the stream', async () => {
		async function* rows(): AsyncGenerator<Cell[]> {
			yield ['x']
			throw new Error('the database went away')
		}
		await expect(bytesOf(write({ header: ['a'], rows: rows() }))).rejects.toThrow('the database went away')
	})

	test('a reader who leaves ends the reading of the rows', async () => {
		let ended = false
		async function* rows(): AsyncGenerator<Cell[]> {
			try {
				for (let i = 0; ; i++) yield [`${i} ${Math.random()}`]
			} finally {
				ended = true
			}
		}
		const stream = write({ header: ['a'], rows: rows() })
		await pipeline(stream, async (chunks: AsyncIterable<Buffer>) => {
			let size = 0
			for await (const chunk of chunks) if ((size += chunk.length) > 300_000) break
		})
		await expect.poll(() => ended).toBe(true)
	})
})
