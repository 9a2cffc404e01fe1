/** Draws tagged texts, lines and pictures at given places of a page, and says where they end. Lengths in points. */

/** A4 with its columns. */
export const page = {
	margin: 48,
	width: 499,
	/** Where columns end; the foot stands below. */
	bottom: 782,
	gap: 20,
	logo: { width: 110, height: 56 },
	main: { x: 48, width: 322 },
	side: { x: 398, width: 149 },
} as const

const colours = { ink: '#16211f', dim: '#5c6664', line: '#d9d8d3' } as const

export type Style = {
	width: number
	size: number
	font?: 'regular' | 'bold'
	/** Longer texts are cut there and end with an ellipsis. */
	lines: number
	tone?: 'ink' | 'dim'
	lang?: string
	link?: string
}
type Place = { x: number; y: number }

export class Pen {
	readonly #doc: PDFKit.PDFDocument
	readonly #root: PDFKit.PDFStructureElement

	constructor(doc: PDFKit.PDFDocument) {
		this.#doc = doc
		this.#root = doc.struct('Document')
		doc.addStructure(this.#root)
	}

	/** Writes a paragraph or heading, and returns where the next can begin. */
	text(type: 'P' | 'H1' | 'H2' | 'H3', text: string, style: Style & Place): number {
		const { x, y, width, tone = 'ink', lang, link } = style
		const shown = this.#cut(text, style)
		const draw = () => {
			this.#use(style)
				.fillColor(colours[tone])
				.text(shown, x, y, { width, ...(link && { link }) })
		}
		const doc = this.#doc
		// A link is read out as one, and can be followed.
		const child = link ? doc.struct('Link', { alt: text }, draw) : draw
		this.#root.add(doc.struct(type, lang ? { lang } : {}, child as () => void))
		return y + this.heightOf(text, style)
	}

	/** How high a text will be, cut or not. */
	heightOf(text: string, style: Style): number {
		return this.#use(style).heightOfString(this.#cut(text, style), { width: style.width })
	}

	image(bytes: Buffer, alt: string, { x, y, width, height }: Place & { width: number; height: number }): void {
		const bbox: [number, number, number, number] = [x, y, x + width, y + height]
		const draw = () => {
			this.#doc.image(bytes, x, y, {
				fit: [width, height],
				align: 'right',
				valign: 'center',
			} as PDFKit.Mixins.ImageOption)
		}
		this.#figure({ alt, bbox }, draw)
	}

	/** A path of `units` × `units` in a square of `size` points. */
	code(path: string, units: number, alt: string, { x, y, size }: Place & { size: number }): void {
		const bbox: [number, number, number, number] = [x, y, x + size, y + size]
		const draw = () => {
			this.#doc
				.save()
				.translate(x, y)
				.scale(size / units)
				.path(path)
				.fill('#000')
				.restore()
		}
		this.#figure({ alt, bbox }, draw)
	}

	/** A hairline across the page: an ornament that nobody needs to hear of. */
	line(y: number): void {
		const doc = this.#doc
		doc.markContent('Artifact', { type: 'Layout' })
		doc
			.moveTo(page.margin, y)
			.lineTo(page.margin + page.width, y)
			.lineWidth(0.6)
			.stroke(colours.line)
		doc.endMarkedContent()
	}

	// The library takes the box of a figure, too, which its types do not know.
	#figure(options: { alt: string; bbox: [number, number, number, number] }, draw: () => void): void {
		this.#root.add(this.#doc.struct('Figure', options, draw))
	}

	end(): void {
		this.#root.end()
	}

	#use({ font = 'regular', size }: Pick<Style, 'font' | 'size'>): PDFKit.PDFDocument {
		return this.#doc.font(font).fontSize(size)
	}

	/** The beginning of a text that fits its lines, ending at a word. */
	#cut(text: string, style: Style): string {
		const doc = this.#use(style)
		const most = doc.currentLineHeight(true) * style.lines + 1
		const fits = (part: string) => doc.heightOfString(part, { width: style.width }) <= most
		// Nobody reads more than this on a page; it also bounds what has to be measured.
		const given = text.slice(0, 2_000)
		if (given.length === text.length && fits(text)) return text
		const words = given.split(/(?<=\s)/)
		let [low, high] = [0, words.length]
		while (low < high) {
			const middle = Math.ceil((low + high) / 2)
			if (fits(shortened(words, middle))) low = middle
			else high = middle - 1
		}
		return low > 0 ? shortened(words, low) : letters(given, fits)
	}
}

const shortened = (words: readonly string[], count: number) =>
	`${words
		.slice(0, count)
		.join('')
		.trimEnd()
		.replace(/[.,;:–-]+$/, '')} …`

/** One word that is longer than all lines. */
function letters(word: string, fits: (part: string) => boolean): string {
	for (let length = Math.min(word.length, 200); length > 0; length--)
		if (fits(`${word.slice(0, length)}…`)) return `${word.slice(0, length)}…`
	return ''
}
