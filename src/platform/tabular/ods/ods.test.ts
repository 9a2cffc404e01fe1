import { expect, test } from 'vitest'
import { cellsOf, odsOf, opened, refusalOf, rowsOf } from '../testing/files.ts'

const text = (value: string, more = '') =>
	`<table:table-cell office:value-type="string" ${more}><text:p>${value}</text:p></table:table-cell>`
const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`
const table = (name: string, rows: string, style = 'ta1') =>
	`<table:table table:name="${name}" table:style-name="${style}">${rows}</table:table>`

test('kinds of cells', async () => {
	const typed = (type: string, more: string, shown: string) =>
		`<table:table-cell office:value-type="${type}" ${more}><text:p>${shown}</text:p></table:table-cell>`
	const bytes = await odsOf(
		table(
			'Mitglieder',
			row(text('Name') + text('x', 'table:number-columns-repeated="8"')) +
				row(
					`<table:table-cell office:value-type="string"><office:annotation><text:p>Notiz</text:p></office:annotation><text:p>Bär<text:s text:c="2"/>&amp; <text:span>Söhne</text:span></text:p><text:p>zwei<text:tab/>Zeilen</text:p></table:table-cell>` +
						typed('float', 'office:value="22.100000000000001"', '22,1') +
						typed('float', 'office:value="1067"', '01067') +
						typed('date', 'office:date-value="2020-02-29"', '29.02.20') +
						typed('date', 'office:date-value="2020-02-29T10:30:00"', '29.02.20') +
						typed('boolean', 'office:boolean-value="true"', 'WAHR') +
						typed('currency', 'office:currency="EUR" office:value="12.5"', '12,50 €') +
						typed('time', 'office:time-value="PT09H30M00S"', '09:30') +
						typed('string', 'calcext:value-type="error"', '#NV'),
				),
		),
	)
	expect((await opened(bytes)).format).toBe('ods')
	expect((await rowsOf(bytes))[1]).toEqual({
		number: 2,
		cells: [
			'Bär  & Söhne\nzwei\tZeilen',
			'22.1',
			'01067',
			'2020-02-29',
			'2020-02-29T10:30:00',
			'true',
			'12.5',
			'09:30',
			'',
		],
		broken: [8],
	})
})

test('repeated cells and rows, covered cells, the empty million at the end', async () => {
	const bytes = await odsOf(
		table(
			'A',
			`${row('<table:table-cell table:number-columns-repeated="1024"/>', 'table:number-rows-repeated="2"')}
			<table:table-header-rows>${row(text('a') + text('b') + text('c'))}</table:table-header-rows>
			${row('<table:table-cell table:number-columns-repeated="2"/>' + text('x'), 'table:number-rows-repeated="2"')}
			${row(text('merged', 'table:number-columns-spanned="2"') + '<table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>' + text('y'))}
			${row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"')}`,
		),
	)
	expect(await rowsOf(bytes)).toEqual([
		{ number: 3, cells: ['a', 'b', 'c'] },
		{ number: 4, cells: ['', '', 'x'] },
		{ number: 5, cells: ['', '', 'x'] },
		{ number: 6, cells: ['merged', '', 'y'] },
	])
})

test('several sheets, hidden ones last', async () => {
	const styles = `<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`
	const bytes = await odsOf(table('Geheim', row(text('g')), 'ta2') + table('Offen', row(text('o'))), styles)
	expect((await opened(bytes)).sheets).toEqual([
		{ name: 'Offen', hidden: false },
		{ name: 'Geheim', hidden: true },
	])
	expect([await cellsOf(bytes, 0), await cellsOf(bytes, 1)]).toEqual([[['o']], [['g']]])
})

test('what is refused', async () => {
	const repeated = (cells: string, rows: string) =>
		odsOf(
			table('A', row(text('x', `table:number-columns-repeated="${cells}"`), `table:number-rows-repeated="${rows}"`)),
		)
	expect(await refusalOf(await repeated('2000000000', '1'))).toMatchObject({ code: 'tabular.too-many-columns' })
	expect(await refusalOf(await repeated('1', '99999999999'), { rows: 1000 })).toMatchObject({
		code: 'tabular.too-many-rows',
	})
	const spaces = `<table:table-cell><text:p><text:s text:c="999999999"/>${'<text:s text:c="60000"/>'.repeat(2)}</text:p></table:table-cell>`
	expect(await refusalOf(await odsOf(table('A', row(spaces))))).toMatchObject({ code: 'tabular.cell-too-long' })
	expect(await refusalOf(await odsOf(table('A', '').repeat(51)))).toMatchObject({ code: 'tabular.too-many-sheets' })
	expect(await refusalOf(await odsOf(''))).toMatchObject({ code: 'tabular.damaged' })
	const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>'
	const encrypted = await odsOf(table('A', ''), '', { 'META-INF/manifest.xml': manifest })
	expect(await refusalOf(encrypted)).toMatchObject({ code: 'tabular.encrypted' })
	expect(await refusalOf(await odsOf('', '', { 'encrypted-package': 'x' }))).toMatchObject({
		code: 'tabular.encrypted',
	})
})
