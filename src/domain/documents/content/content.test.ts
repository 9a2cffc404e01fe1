import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Refusal } from '#platform/errors.ts'
import { docx, odt, pdf, zipOf } from '../documents.fixture.ts'
import { cleanFileName } from './clean-file-name.ts'
import { recogniseContent } from './recognise-content.ts'

const folder = await mkdtemp(join(tmpdir(), 'flechtwerk-content-'))
afterAll(() => rm(folder, { recursive: true }))
const kindOf = async (bytes: Buffer | string): Promise<string> => {
	const path = join(folder, 'upload')
	await writeFile(path, bytes)
	return recogniseContent(path).then(
		({ mediaType }) => mediaType,
		(error: Refusal) => error.code,
	)
}

describe('content', () => {
	it('is recognised by its bytes', async () => {
		expect(await kindOf(pdf())).toBe('application/pdf')
		expect(await kindOf('\x89PNG\r\n\x1A\nrest')).toBe('documents.kind-unknown')
		expect(await kindOf(Buffer.from('\x89PNG\r\n\x1A\nrest', 'latin1'))).toBe('image/png')
		expect(await kindOf(Buffer.from('\xFF\xD8\xFF\xE0', 'latin1'))).toBe('image/jpeg')
		expect(await kindOf('Name;Ort\nGrüße;Öhringen\n')).toBe('text/plain')
		expect(await kindOf(await docx())).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
		expect(await kindOf(await odt())).toBe('application/vnd.oasis.opendocument.text')
	})

	it('that could run, or hide something that runs, is refused with its reason', async () => {
		expect(await kindOf('MZ\x90\0\x03')).toBe('documents.kind-unknown')
		expect(await kindOf('\x7FELF\x02\x01\x01\0')).toBe('documents.kind-unknown')
		expect(await kindOf('<!doctype html><script>alert(1)</script>')).toBe('documents.markup')
		expect(await kindOf('\uFEFF\n  <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')).toBe(
			'documents.markup',
		)
		expect(await kindOf('{\\rtf1\\object}')).toBe('documents.markup')
		expect(await kindOf(Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1'))).toBe('documents.old-office')
		const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
		expect(await kindOf(await docx(`<Override ContentType="${macros}"/>`))).toBe('documents.macros')
		expect(await kindOf(await docx('<Default ContentType="application/vnd.ms-office.vbaProject"/>'))).toBe(
			'documents.macros',
		)
		expect(await kindOf(await odt('<manifest:file-entry manifest:full-path="Basic/Standard/Modul1.xml"/>'))).toBe(
			'documents.macros',
		)
	})

	it('in a package counts only as what the package is: archives, programs in packages and halves are refused', async () => {
		expect(await kindOf(await zipOf({ 'setup.exe': 'MZ' }))).toBe('documents.kind-unknown')
		expect(await kindOf(await zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }))).toBe(
			'documents.kind-unknown',
		)
		expect(await kindOf(await zipOf({ mimetype: 'application/epub+zip' }))).toBe('documents.kind-unknown')
		expect(await kindOf((await docx()).subarray(0, 60))).toBe('documents.damaged')
		// Two files in one: a page that is also a package is neither.
		expect(await kindOf(Buffer.concat([Buffer.from('<script>'), await docx()]))).toBe('documents.kind-unknown')
		// What would be unpacked to gigabytes is read no further than its list.
		const bomb = await zipOf({ '[Content_Types].xml': Buffer.alloc(50_000_000), 'word/document.xml': 'x' })
		expect(bomb.length).toBeLessThan(100_000)
		expect(await kindOf(bomb)).toBe('documents.damaged')
	})

	it('of any bytes is recognised or refused', async () => {
		const starts = fc.constantFrom('', 'PK\x03\x04', '%PDF-', '\xD0\xCF\x11\xE0', '<', '\uFEFF')
		await fc.assert(
			fc.asyncProperty(starts, fc.uint8Array({ minLength: 1, maxLength: 200 }), async (start, rest) => {
				const seen = await kindOf(Buffer.concat([Buffer.from(start, 'latin1'), rest]))
				expect(seen).toMatch(/^[a-z]+\/|^documents\./)
			}),
			{ numRuns: 200 },
		)
	})
})

describe('a file name', () => {
	const name = (given: string) => cleanFileName(given, ['pdf'])

	it('keeps what people wrote, and gets the ending of its content', () => {
		expect(name('Satzung – Fassung 2025.PDF')).toBe('Satzung – Fassung 2025.pdf')
		expect(name('Rechnung.exe')).toBe('Rechnung.exe.pdf')
		expect(name('U\u0308bersicht.pdf')).toBe('Übersicht.pdf')
		expect(cleanFileName('liste.csv', ['txt', 'csv'])).toBe('liste.csv')
		expect(cleanFileName('seite.html', ['txt', 'csv'])).toBe('seite.html.txt')
	})

	it('leaves no folder, hides no letter, and means no device', () => {
		expect(name('../../etc/passwd')).toBe('passwd.pdf')
		expect(name('C:\\Users\\x\\a.pdf')).toBe('a.pdf')
		expect(name('rechnung\u202Efdp.exe')).toBe('rechnungfdp.exe.pdf')
		expect(name('a\r\nSet-Cookie: x.pdf')).toBe('aSet-Cookie x.pdf')
		expect(name('CON.pdf')).toBe('dokument-CON.pdf')
		expect(name('...')).toBe('dokument.pdf')
		expect(name('')).toBe('dokument.pdf')
	})

	it('is always one that every system can write', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
				const clean = name(given)
				expect(clean).toMatch(/^[^/\\:*?"<>|\p{Cc}.\s][^/\\:*?"<>|\p{Cc}]*\.pdf$/u)
				expect(clean.length).toBeLessThanOrEqual(200 + 60)
			}),
		)
	})
})
