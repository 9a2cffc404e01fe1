import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { openTables } from './open-table.ts'
import { freshPath, odsOf, opened, refusalOf, xlsxOf, zipOf } from './testing/files.ts'

describe('formats by content', () => {
	test('the name says nothing', async () => {
		const table = '<table:table table:name="A"><table:table-row/></table:table>'
		expect((await opened('a;b\n1;2\n')).format).toBe('csv')
		expect((await opened(await xlsxOf({ sheets: { A: '' } }))).format).toBe('xlsx')
		expect((await opened(await odsOf(table))).format).toBe('ods')
		expect((await opened('\n begin:vcard\nFN:A\nEND:VCARD\n')).format).toBe('vcard')
	})

	test('the one sheet of a text file has the name of the file', async () => {
		expect((await opened('a;b\n')).sheets).toEqual([{ name: 'Mitglieder 2024', hidden: false }])
	})

	test.each([
		['empty', ''],
		['empty', '\ufeff \r\n\t\n'],
		['pdf', '%PDF-1.7\n1 0 obj'],
		['image', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
		['image', Buffer.from('ffd8ffe000104a46', 'hex')],
		['archive', Buffer.from('1f8b0800000000', 'hex')],
		['binary', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))],
		['html', ' <HTML><table><tr><td>Name</td></tr></table></HTML>'],
		['xml', '<?xml version="1.0"?><Workbook/>'],
		['json', '[{"name": "Beck"}]'],
		['rtf', '{\\rtf1 Name}'],
	])('%s is no table', async (found, bytes) => {
		expect(await refusalOf(bytes)).toEqual({ kind: 'invalid', code: 'tabular.unknown-format', facts: { found } })
	})

	test('zips that are something else', async () => {
		const found = async (parts: Record<string, string>) => (await refusalOf(await zipOf(parts))).facts['found']
		expect(await found({ 'a.txt': 'x' })).toBe('archive')
		expect(await found({ '[Content_Types].xml': '', 'word/document.xml': '' })).toBe('document')
		expect(await found({ '[Content_Types].xml': '', 'xl/workbook.bin': '' })).toBe('xlsb')
		expect(await found({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' })).toBe('document')
	})

	test('an encrypted XLSX or an old XLS', async () => {
		const bytes = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
		expect(await refusalOf(bytes)).toMatchObject({ code: 'tabular.encrypted-or-old-excel' })
	})
})

describe('an opened file', () => {
	test('can be read twice and left early without keeping the file open', async () => {
		const path = freshPath()
		const sheets = { A: '<row><c t="inlineStr"><is><t>x</t></is></c></row>'.repeat(30_000) }
		const vcard = 'BEGIN:VCARD\nFN:A\nEND:VCARD\n'.repeat(30_000)
		for (const bytes of ['a;b\n' + '1;2\n'.repeat(200_000), await xlsxOf({ sheets }), vcard]) {
			await writeFile(path, bytes)
			const file = await openTables({ path, name: 'x', size: bytes.length })
			const before = openDescriptors()
			for (let time = 0; time < 3; time++) {
				for await (const row of file.rows(0)) if (row.number >= 2) break
			}
			await expect.poll(openDescriptors).toBeLessThanOrEqual(before)
		}
	})

	test('a file that is not there is an error of the disk, not of its content', async () => {
		await expect(openTables({ path: freshPath(), name: 'x', size: 1 })).rejects.toMatchObject({ code: 'ENOENT' })
	})
})

/** Linux lists the open files of a process; elsewhere there is nothing to compare. */
const openDescriptors = () => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0)
