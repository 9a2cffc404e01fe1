/**
 * One page in two columns as PDF: embedded fonts, tagged for reading aloud, never longer than the page. What does not fit is left
 * out from the end, and said so.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Pdf from 'pdfkit'
import type { Locale } from '../localized.ts'
import { shippedFolder } from '../shipped-folder.ts'
import { Pen, page } from './pen.ts'

/** A text, and its language where it is not that of the page. */
export type SheetText = { text: string; lang?: string }
/** `title` is empty where the heading of the section says it. */
export type SheetItem = { title: SheetText; note?: string; body?: SheetText | null }
export type SheetSection = {
	heading: string
	items: SheetItem[]
	/** How many more there are that do not stand here at all. */
	left: number
	/** "and 3 more". */
	more(count: number): string
}
export type Sheet = {
	language: Locale
	name: string
	/** Kind and place, above the name. */
	over: string
	summary: SheetText | null
	/** PNG or JPEG. */
	logo: { bytes: Buffer; alt: string } | null
	/** The most important ones first. */
	sections: SheetSection[]
	facts: { term: string; text: string; href?: string }[]
	/** Modules of a QR code as one SVG path in a square of `size` units, and where it leads. */
	code: { size: number; path: string; alt: string; caption: string }
	/** The address of all of it, and the day on which it was true. */
	foot: { text: string; href: string }
}

/** Static fonts: the variable ones of the pages cannot be cut down to the letters that are used. */
const fontsFolder = () => shippedFolder('static/fonts')

/** The sheet as PDF 1.7, tagged after PDF/UA-1 (ISO 14289-1). */
export async function drawSheet(sheet: Sheet): Promise<Buffer> {
	const [regular, bold] = await Promise.all(
		['newsreader-400.ttf', 'newsreader-600.ttf'].map((name) => readFile(join(fontsFolder(), name))),
	)
	const doc = new Pdf({
		size: 'A4',
		margin: page.margin,
		autoFirstPage: false,
		pdfVersion: '1.7',
		// Missing in the types of the library.
		...({ subset: 'PDF/UA' } as object),
		tagged: true,
		lang: sheet.language,
		displayTitle: true,
		info: { Title: sheet.name, Creator: 'Flechtwerk', Producer: 'Flechtwerk' },
	})
	doc.registerFont('regular', regular!)
	doc.registerFont('bold', bold!)
	// A foot that is drawn below the margin must not begin a second page.
	doc.addPage({ size: 'A4', margins: { top: page.margin, left: page.margin, right: page.margin, bottom: 0 } })
	const written = collect(doc)
	const pen = new Pen(doc)
	const top = drawHead(pen, sheet)
	drawSide(pen, sheet, top)
	drawSections(pen, sheet.sections, top)
	pen.line(page.bottom + 8)
	pen.text('P', sheet.foot.text, {
		x: page.margin,
		y: page.bottom + 14,
		width: page.width,
		size: 7.5,
		tone: 'dim',
		link: sheet.foot.href,
		lines: 1,
	})
	pen.end()
	doc.end()
	return written
}

function drawHead(pen: Pen, { name, over, summary, logo }: Sheet): number {
	const width = logo ? page.width - page.logo.width - page.gap : page.width
	const x = page.margin
	let y = pen.text('P', over, { x, y: page.margin, width, size: 9, tone: 'dim', lines: 1 })
	y = pen.text('H1', name, { x, y: y + 2, width, size: name.length > 60 ? 18 : 24, font: 'bold', lines: 2 })
	if (summary) y = pen.text('P', summary.text, { x, y: y + 6, width, size: 11.5, lines: 4, lang: summary.lang })
	if (logo) pen.image(logo.bytes, logo.alt, { x: x + page.width - page.logo.width, y: page.margin, ...page.logo })
	const end = Math.max(y, logo ? page.margin + page.logo.height : 0) + 12
	pen.line(end)
	return end + 12
}

/** Facts, and the code at the foot of the column; facts that would reach into it are left out. */
function drawSide(pen: Pen, { facts, code }: Sheet, top: number): void {
	const { x, width } = page.side
	const size = 84
	const codeTop = page.bottom - size - 24
	let y = top
	for (const { term, text, href } of facts) {
		const style = { x, width, size: 9, lines: 6, link: href }
		const height = pen.heightOf(text, style) + 18
		if (y + height > codeTop) break
		y = pen.text('P', term, { x, y, width, size: 7.5, tone: 'dim', lines: 1 })
		y = pen.text('P', text, { ...style, y }) + 6
	}
	pen.code(code.path, code.size, code.alt, { x, y: codeTop, size })
	pen.text('P', code.caption, { x, y: codeTop + size + 4, width, size: 7.5, tone: 'dim', lines: 2 })
}

const [titleSize, noteSize, bodySize] = [10.5, 8.5, 9]
const bodyLines = 4

function drawSections(pen: Pen, sections: SheetSection[], top: number): void {
	const { x, width } = page.main
	const room = (y: number, height: number) => y + height <= page.bottom
	const more = { x, width, size: noteSize, tone: 'dim', lines: 1 } as const
	let y = top
	for (const { heading, items, left, more: words } of sections) {
		const heights = items.map((item) => heightOf(pen, item))
		if (items.length === 0 || !room(y, 22 + heights[0]! + 14)) continue
		y = pen.text('H2', heading, { x, y, width, size: 13, font: 'bold', lines: 1 }) + 3
		let shown = 0
		for (const [at, item] of items.entries()) {
			const isLast = at === items.length - 1 && left === 0
			if (!room(y, heights[at]! + (isLast ? 0 : 14))) break
			y = drawItem(pen, item, y)
			shown++
		}
		const missing = items.length - shown + left
		if (missing > 0) y = pen.text('P', words(missing), { ...more, y })
		y += 10
	}
}

function drawItem(pen: Pen, { title, note, body }: SheetItem, top: number): number {
	const { x, width } = page.main
	const heading = { x, y: top, width, size: titleSize, font: 'bold', lines: 2, lang: title.lang } as const
	let y = title.text ? pen.text('H3', title.text, heading) : top
	if (note) y = pen.text('P', note, { x, y, width, size: noteSize, tone: 'dim', lines: 2 })
	if (body) y = pen.text('P', body.text, { x, y: y + 1, width, size: bodySize, lines: bodyLines, lang: body.lang })
	return y + 5
}

function heightOf(pen: Pen, { title, note, body }: SheetItem): number {
	const { width } = page.main
	const title_ = title.text === '' ? 0 : pen.heightOf(title.text, { width, size: titleSize, font: 'bold', lines: 2 })
	const note_ = note ? pen.heightOf(note, { width, size: noteSize, lines: 2 }) : 0
	const body_ = body ? pen.heightOf(body.text, { width, size: bodySize, lines: bodyLines }) + 1 : 0
	return title_ + note_ + body_ + 5
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
	const chunks: Buffer[] = []
	return new Promise((resolve, reject) => {
		doc.on('data', (chunk: Buffer) => chunks.push(chunk))
		doc.on('end', () => resolve(Buffer.concat(chunks)))
		doc.on('error', reject)
	})
}
