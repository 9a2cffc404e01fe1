import { describe, expect, test } from 'vitest'
import { cellsOf, opened, refusalOf, rowsOf } from '../testing/files.ts'
import { findDelimiter } from './delimiter.ts'

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const members = 'Firma;Ort\r\nMüller & Söhne;Köln\r\nBäcker „Süß“;Görlitz\r\n'
const memberCells = [
	['Firma', 'Ort'],
	['Müller & Söhne', 'Köln'],
	['Bäcker „Süß“', 'Görlitz'],
]

describe('encoding', () => {
	test.each([
		['utf-8', Buffer.from(members)],
		['utf-8', Buffer.from(`\ufeff${members}`)],
		['utf-16le', Buffer.from(`\ufeff${members}`, 'utf16le')],
		['utf-16le', Buffer.from(members, 'utf16le')],
		['utf-16be', utf16be(`\ufeff${members}`)],
		['utf-16be', utf16be(members)],
	])('%s is found out', async (encoding, bytes) => {
		expect((await opened(bytes)).encoding).toBe(encoding)
		expect(await cellsOf(bytes)).toEqual(memberCells)
	})

	test('windows-1252 and ISO-8859-1', async () => {
		const bytes = Buffer.from('Firma;Preis\nM\xfcller;5 \x80 \x96 g\xfcnstig\n', 'latin1')
		expect((await opened(bytes)).encoding).toBe('windows-1252')
		expect(await cellsOf(bytes)).toEqual([
			['Firma', 'Preis'],
			['Müller', '5 € – günstig'],
		])
	})

	test('one letter at the end of a long file decides', async () => {
		const long = 'Name;Ort\n' + 'Firma;Ulm\n'.repeat(100_000)
		const rows = await rowsOf(Buffer.concat([Buffer.from(long), Buffer.from('K\xf6hler;Ulm', 'latin1')]))
		expect(rows.at(-1)).toEqual({ number: 100_002, cells: ['Köhler', 'Ulm'] })
	})

	test('a few broken letters do not turn UTF-8 into something else', async () => {
		const bytes = Buffer.concat([
			Buffer.from('Name;Ort\n' + 'Müller;Köln\n'.repeat(20) + 'Sch'),
			Buffer.from([0xc3, 0x0a]),
		])
		const file = await opened(bytes)
		expect(file).toMatchObject({ encoding: 'utf-8', unreadable: 1 })
		expect((await cellsOf(bytes)).at(-1)).toEqual(['Sch\ufffd', ''])
	})
})

describe('delimiter', () => {
	test.each([
		[';', 'Name, Vorname;Ort\nBeck, Eva;Ulm\nBraun, Jan;Kehl\n'],
		[',', 'Contact ID,Display Name,Street\n1,"Beck; Eva",x\n2,"Braun; Jan",y\n'],
		['\t', 'Name\tOrt\nBeck, Eva\tUlm\n'],
		['|', 'Name|Ort|Land\nBeck|Ulm|DE\n'],
		[';', 'Mitgliederliste\n\nName;Ort\nBeck;Ulm\nBraun;Kehl\n'],
		[';', 'Satz;Betrag;Summe\n1,5;2,5;3,5\n1,5;2,5;3,5\n'],
		[null, 'E-Mail\neva@beck.example\n'],
	])('%j', (delimiter, text) => expect(findDelimiter(text)).toBe(delimiter))

	test('a first line that names it is followed and left out', async () => {
		expect(await rowsOf('sep=|\r\nName;x|Ort;y\r\nBeck|Ulm\r\n')).toEqual([
			{ number: 2, cells: ['Name;x', 'Ort;y'] },
			{ number: 3, cells: ['Beck', 'Ulm'] },
		])
	})

	test('a single column is a table too', async () => {
		expect(await cellsOf('E-Mail\neva@beck.example\n')).toEqual([['E-Mail'], ['eva@beck.example']])
	})
})

describe('rows', () => {
	test('quotes, doubled quotes, line ends in cells, quotes in plain cells', async () => {
		expect(
			await cellsOf('a;b;c\n"x;y";"sagt ""ja""";"zwei\r\nZeilen"\nFirma "ABC" GmbH; "mit Abstand";5" Rohr\n'),
		).toEqual([
			['a', 'b', 'c'],
			['x;y', 'sagt "ja"', 'zwei\nZeilen'],
			['Firma "ABC" GmbH', 'mit Abstand', '5" Rohr'],
		])
	})

	test.each(['\n', '\r\n', '\r'])('line end %j', async (end) => {
		expect(await cellsOf(['a;b', '1;2', '3;4'].join(end))).toEqual([['a', 'b'], ['1', '2'], ['3', '4']]) // prettier-ignore
	})

	test('empty rows are left out and counted', async () => {
		expect(await rowsOf('\n;;\n\na;b\n\n1;2\n ; \n3;4\n')).toEqual([
			{ number: 4, cells: ['a', 'b'] },
			{ number: 6, cells: ['1', '2'] },
			{ number: 8, cells: ['3', '4'] },
		])
	})

	test('short rows are filled, long ones marked, empty columns at the end of the header dropped', async () => {
		expect(await rowsOf('a;b;c;;\n1\n1;2;3;;\n1;2;3;4\n')).toEqual([
			{ number: 1, cells: ['a', 'b', 'c'] },
			{ number: 2, cells: ['1', '', ''] },
			{ number: 3, cells: ['1', '2', '3'] },
			{ number: 4, cells: ['1', '2', '3', '4'], extra: true },
		])
	})

	test('the apostrophe before a telephone number is taken off, any other stays', async () => {
		expect(await cellsOf("a;b;c\n'+41 44 1;'s Lädle;''=x\n")).toEqual([
			['a', 'b', 'c'],
			['+41 44 1', "'s Lädle", "'=x"],
		])
	})

	test('control characters, as no database can hold them, are dropped', async () => {
		const text = 'Name;Ort\n' + 'Beck;Ulm\n'.repeat(10_000) + 'B\u0000e\u0007ck;Ulm\n\u001a'
		expect((await cellsOf(text)).at(-1)).toEqual(['Beck', 'Ulm'])
	})
})

describe('what is refused', () => {
	test('a quote that is never closed, with the line it opens on', async () => {
		const text = 'a;b\n"zwei\nZeilen";2\n3;"vier\n5;6\n'
		expect(await refusalOf(text)).toEqual({
			kind: 'invalid',
			code: 'tabular.quote-not-closed',
			facts: { row: 3, line: 4 },
		})
	})

	test('a missing quote that swallows lines up to the next one', async () => {
		expect(await refusalOf('a;b\n1;"zwei\n3;"vier"\n5;6\n')).toMatchObject({
			code: 'tabular.quote-not-closed',
			facts: { row: 2, line: 2 },
		})
	})

	test('but not a cell that begins with a quotation mark and has several lines', async () => {
		const text = `a;b\n${'1;"""zwei\nZeilen; so"\n'.repeat(100_000)}`
		const rows = await rowsOf(text)
		expect(rows).toHaveLength(100_001)
		expect(rows.at(-1)!.cells).toEqual(['1', '"zwei\nZeilen; so'])
		expect(await refusalOf(`${text}3;"vier\n5;"sechs"\n`)).toMatchObject({ facts: { row: 100_002, line: 200_002 } })
	})

	test('a missing quote in a large file, without reading on to its end', async () => {
		const text = 'a;b\n1;"zwei\n' + 'x;y\n'.repeat(500_000)
		expect(await refusalOf(text)).toMatchObject({ code: 'tabular.quote-not-closed', facts: { row: 2, line: 2 } })
	})

	test.each([
		['too-many-rows', 'a\n1\n2\n3\n', { rows: 2 }, { limit: 2 }],
		['too-many-columns', 'a;b\n1;2;3;4;5\n', { columns: 3 }, { row: 2, limit: 3 }],
		['too-many-columns', `a;b\n${'x;'.repeat(100_000)}\n`, {}, { row: 2, limit: 500 }],
		['cell-too-long', `a;b\n1;${'x'.repeat(50)}\n`, { cell: 49 }, { row: 2, column: 2, limit: 49 }],
		['too-many-rows', `a\n${'\n'.repeat(2_000_100)}`, { rows: 2 }, { limit: 2 }],
		['row-too-long', `a;b\n1;${'x'.repeat(5000)}\n`, { record: 4000 }, { row: 2, limit: 4000 }],
		['row-too-long', `a;b\n${';'.repeat(2_000_000)}`, {}, { limit: 1_000_000 }],
		['file-too-large', 'a;b\n1;2\n', { bytes: 7 }, { limit: 7 }],
	])('%s', async (code, text, limits, facts) => {
		expect(await refusalOf(text, limits)).toEqual({ kind: 'invalid', code: `tabular.${code}`, facts })
	})

	test('empty columns beyond the limit are no columns', async () => {
		expect(await cellsOf(`a;b${';'.repeat(20_000)}\n1;2${';'.repeat(20_000)}\n`)).toEqual([['a', 'b'], ['1', '2']]) // prettier-ignore
	})
})
