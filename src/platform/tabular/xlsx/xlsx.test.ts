import { describe, expect, test } from 'vitest'
import { cellsOf, opened, refusalOf, rowsOf, xlsxOf, xlsxParts, zipOf } from '../testing/files.ts'
import { columnOf } from './cell-value.ts'
import { kindOfFormat } from './number-formats.ts'

const styles = `<numFmts><numFmt numFmtId="170" formatCode="[$-407]d. mmmm yyyy;@"/><numFmt numFmtId="171" formatCode="00000"/>
<numFmt numFmtId="172" formatCode="dd.mm.yyyy hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="20"/></cellXfs>`

const inline = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`

describe('cells', () => {
	test('shared, rich, inline and formula text', async () => {
		const bytes = await xlsxOf({
			sharedStrings: `<si><t>Name &amp; Ort</t></si><si><r><rPr><b/></rPr><t>Kö</t></r><r><t>ln</t></r><rPh><t>no</t></rPh></si><si><t>a_x000D__x000A_b_x005F_x0041_</t></si><si><t/></si>`,
			sheets: {
				A: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>${inline('C1', 'drei')}<c r="D1" t="str"><f>A1&amp;""</f><v>vier</v></c></row>
				<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" t="s"><v>99</v></c><c r="D2"><f>1+1</f><v>2</v></c></row>`,
			},
		})
		expect(await cellsOf(bytes)).toEqual([
			['Name & Ort', 'Köln', 'drei', 'vier'],
			['a\nb_x0041_', '', '', '2'],
		])
	})

	test('numbers, days, times, postcodes, booleans, errors', async () => {
		const cell = (reference: string, style: number, value: string) =>
			`<c r="${reference}" s="${style}"><v>${value}</v></c>`
		const data = `<row r="1">${'ABCDEFGHIJK'
			.split('')
			.map((name) => inline(`${name}1`, name))
			.join('')}</row>
		<row r="2">${cell('A2', 0, '22.100000000000001')}${cell('B2', 0, '4.9711123456789E+13')}${cell('C2', 1, '43890')}${cell('D2', 2, '1')}
		${cell('E2', 3, '1067')}${cell('F2', 4, '44259.212581018517')}${cell('G2', 4, '44259')}${cell('H2', 5, '0.39583333333333331')}
		<c r="I2" t="b"><v>1</v></c><c r="J2" t="e"><v>#N/A</v></c><c r="K2" t="d"><v>2024-02-29T00:00:00</v></c></row>
		<row r="3">${cell('C3', 1, '60')}${cell('D3', 1, '-5')}${cell('E3', 1, '9999999')}${cell('F3', 0, '1.2E-7')}${cell('G3', 99, '0.30000000000000004')}</row>`
		const [, second, third] = await rowsOf(await xlsxOf({ styles, sheets: { A: data } }))
		expect(second).toEqual({
			number: 2,
			cells: ['22.1', '49711123456789', '2020-02-29', '1900-01-01', '01067', '2021-03-04T05:06:07', '2021-03-04', '09:30', 'true', '', '2024-02-29'], // prettier-ignore
			broken: [9],
		})
		expect(third?.cells).toEqual(['', '', '60', '-5', '9999999', '0.00000012', '0.3', '', '', '', ''])
	})

	test('the 1904 system', async () => {
		const sheets = { A: '<row><c s="1"><v>0</v></c><c s="1"><v>42428</v></c></row>' }
		expect(await cellsOf(await xlsxOf({ styles, sheets, workbookPr: '<workbookPr date1904="1"/>' }))).toEqual([
			['1904-01-01', '2020-02-29'],
		])
	})

	test('gaps, merged cells, rows and cells without references, empty styled cells', async () => {
		const data = `<row r="3">${inline('B3', 'Kopf')}${inline('D3', 'Ende')}<c r="XFD3" s="1"/></row><row r="4"/><row r="7">${inline('B7', 'x')}</row>
		<row>${inline('', 'a')}${inline('', 'b')}</row>`
		expect(await rowsOf(await xlsxOf({ sheets: { A: data } }))).toEqual([
			{ number: 3, cells: ['', 'Kopf', '', 'Ende'] },
			{ number: 7, cells: ['', 'x', '', ''] },
			{ number: 8, cells: ['a', 'b', '', ''] },
		])
	})

	test.each([
		['dd/mm/yyyy', 'day'], ['mmm yy', 'day'], ['m/d/yy h:mm', 'day-time'], ['[h]:mm:ss', 'time'], ['mm:ss', 'time'],
		['#,##0.00 "Tage"', 'number'], ['General', 'number'], ['Standard', 'number'], ['0.00E+00', 'number'], ['[Red]0;-0', 'number'],
		['\\d0', 'number'], ['0000', { digits: 4 }], ['yyyy"-"mm;@', 'day'],
	])('format %s is a %j', (code, kind) => expect(kindOfFormat(code)).toEqual(kind)) // prettier-ignore

	test('column letters', () => expect(['A1', 'Z9', 'AA1', 'XFD1', '7', undefined].map(columnOf)).toEqual([0, 25, 26, 16383, -1, -1])) // prettier-ignore
})

describe('workbook', () => {
	test('hidden sheets come last', async () => {
		const sheets = { Geheim: `<row>${inline('A1', 'g')}</row>`, Offen: `<row>${inline('A1', 'o')}</row>` }
		const bytes = await xlsxOf({ sheets, attributes: { Geheim: 'state="veryHidden"' } })
		expect((await opened(bytes)).sheets).toEqual([
			{ name: 'Offen', hidden: false },
			{ name: 'Geheim', hidden: true },
		])
		expect([await cellsOf(bytes, 0), await cellsOf(bytes, 1)]).toEqual([[['o']], [['g']]])
	})

	test('prefixed names and UTF-16 parts are understood', async () => {
		const parts: Record<string, string | Buffer> = xlsxParts({ sheets: { A: '' } })
		parts['xl/worksheets/sheet1.xml'] = Buffer.from(
			'\ufeff<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Käthe</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
			'utf16le',
		)
		expect(await cellsOf(await zipOf(parts))).toEqual([['Käthe']])
	})

	test('a sheet that is not there', async () => {
		const file = await opened(await xlsxOf({ sheets: { A: '' } }))
		expect(() => file.rows(1)).toThrowError('tabular.no-such-sheet')
	})
})

describe('what is refused', () => {
	const sheet = (data: string) => xlsxOf({ sheets: { A: data } })

	test('too many sheets, columns, long cells, too much shared text', async () => {
		const many = await xlsxOf({ sheets: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`S${i}`, ''])) })
		expect(await refusalOf(many)).toMatchObject({ code: 'tabular.too-many-sheets', facts: { limit: 50 } })
		expect(await refusalOf(await sheet(`<row>${inline('XFD1', 'x')}</row>`))).toMatchObject({
			code: 'tabular.too-many-columns',
		})
		expect(await refusalOf(await sheet(`<row>${inline('ZZZZ1', 'x')}</row>`))).toMatchObject({
			code: 'tabular.damaged',
		})
		expect(
			await refusalOf(await sheet(`<row r="4">${inline('B4', 'x'.repeat(20))}</row>`), { cell: 19 }),
		).toMatchObject({
			code: 'tabular.cell-too-long',
			facts: { row: 4, column: 2 },
		})
		const shared = await xlsxOf({ sheets: { A: '' }, sharedStrings: '<si><t>abcdefgh</t></si>'.repeat(100) })
		expect(await refusalOf(shared, { sharedText: 2000 })).toMatchObject({ code: 'tabular.too-much-text' })
	})

	test('document types, broken XML, endless depth and tokens', async () => {
		const parts: Record<string, string> = xlsxParts({ sheets: { A: '' } })
		const withSheet = (xml: string) => zipOf({ ...parts, 'xl/worksheets/sheet1.xml': xml })
		const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
		expect(await refusalOf(await withSheet(laughs))).toMatchObject({ code: 'tabular.unsafe-xml' })
		for (const xml of ['', '<a>', '<a></b>', '<a>&x;</a>', 'Text', '<a>'.repeat(500), `<a>${'x'.repeat(5_000_000)}`]) {
			expect(await refusalOf(await withSheet(xml))).toMatchObject({ code: 'tabular.damaged' })
		}
	})
})
