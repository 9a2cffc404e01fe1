import { describe, expect, test } from 'vitest'
import { refusalOf, rowsOf, xlsxOf, xlsxParts, zipOf } from '../testing/files.ts'

const header = '<row><c t="inlineStr"><is><t>Name</t></is></c></row>'
const parts: Record<string, string> = xlsxParts({ sheets: { A: header } })

/** A copy with bytes overwritten `at` bytes after the last occurrence of a signature. */
function patched(zip: Buffer, signature: string, at: number, bytes: number[]): Buffer {
	const copy = Buffer.from(zip)
	copy.set(bytes, copy.lastIndexOf(Buffer.from(signature, 'latin1')) + at)
	return copy
}

const central = 'PK\x01\x02'
const end = 'PK\x05\x06'

describe('packed too much', () => {
	test('a bomb is refused while it inflates, whatever its directory says of its size', async () => {
		const bomb = await xlsxOf({ sheets: { A: header + '<row/>'.repeat(3_000_000) } })
		expect(bomb.length).toBeLessThan(100_000)
		for (const zip of [bomb, patched(bomb, central, 24, [10, 0, 0, 0])]) {
			expect(await refusalOf(zip)).toMatchObject({ code: 'tabular.packed-too-much' })
		}
	})

	test('the sum of all parts counts', async () => {
		const zip = await xlsxOf({ sheets: { A: header + '<row/>'.repeat(10_000) } })
		expect(await refusalOf(zip, { zipInflated: 50_000 })).toMatchObject({ code: 'tabular.packed-too-much' })
		expect(await rowsOf(zip, { zipInflated: 100_000 })).toHaveLength(1)
	})

	test('parts that describe the workbook have to be small', async () => {
		const zip = await zipOf({ ...parts, 'xl/workbook.xml': `<workbook>${'<a b="c"/>'.repeat(3_500_000)}</workbook>` })
		expect(await refusalOf(zip, { zipRatio: 10_000 })).toMatchObject({ code: 'tabular.packed-too-much' })
	})

	test('too many parts', async () => {
		const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`x${i}`, '']))
		expect(await refusalOf(await zipOf({ ...parts, ...many }), { zipParts: 20 })).toMatchObject({
			code: 'tabular.too-many-parts',
		})
	})
})

describe('damaged', () => {
	test('a wrong checksum', async () => {
		const zip = await zipOf({ ...parts, 'xl/worksheets/sheet2.xml': 'x' })
		const position = zip.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46
		zip[position + 16]! ^= 1
		expect(await refusalOf(zip)).toMatchObject({ code: 'tabular.damaged', facts: { part: 'xl/worksheets/sheet1.xml' } })
	})

	test('positions far beyond the file, also those that only a 64-bit directory can name', async () => {
		const zip = await xlsxOf({ sheets: { A: header } })
		const far = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]
		const locator = Buffer.from([0x50, 0x4b, 6, 7, 0, 0, 0, 0, ...far, 1, 0, 0, 0])
		const at = zip.lastIndexOf(Buffer.from(end, 'latin1'))
		const wide = Buffer.concat([zip.subarray(0, at), locator, zip.subarray(at)])
		for (const broken of [
			wide,
			patched(zip, end, 16, [0xfe, 0xff, 0xff, 0xff]),
			patched(zip, central, 42, [0xfe, 0xff, 0xff, 0x7f]),
		]) {
			expect(await refusalOf(broken)).toMatchObject({ code: 'tabular.damaged' })
		}
	})

	test('cut off, names that leave the archive, names that come twice, unknown compression', async () => {
		const zip = await zipOf({ ...parts, 'aa/evil.xml': 'x', 'bb/evil.xml': 'y' })
		const renamed = (from: string, to: string) => Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1')
		const last = zip.lastIndexOf(Buffer.from('bb/evil.xml'))
		expect(last).toBeGreaterThan(0)
		for (const broken of [
			zip.subarray(0, zip.length - 30),
			zip.subarray(0, 40),
			renamed('aa/evil.xml', '../evil.xml'),
			renamed('bb/evil.xml', 'aa/evil.xml'),
			renamed('bb/evil.xml', '/b/evil.xml'),
		]) {
			expect(await refusalOf(broken)).toMatchObject({ code: 'tabular.damaged' })
		}
		const sheet = await xlsxOf({ sheets: { A: header } })
		expect(await refusalOf(patched(sheet, central, 10, [99, 0]))).toMatchObject({ code: 'tabular.damaged' })
	})
})

test('encrypted parts', async () => {
	const zip = await xlsxOf({ sheets: { A: header } })
	for (const flags of [1, 0x41]) {
		const locked = patched(zip, central, 8, [flags, 8])
		expect(await refusalOf(locked)).toMatchObject({ code: 'tabular.encrypted' })
	}
})
