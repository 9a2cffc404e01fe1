import { refusal } from '../refuse.ts'
import { numberText } from '../text/number-text.ts'
import type { XmlHandlers } from '../zip/xml-feed.ts'

export type OdsCell = { value: string; broken: boolean; repeated: number }

/** Comments, pictures and shapes carry paragraphs that are not the cell's text. */
const notText = new Set(['annotation', 'frame', 'custom-shape', 'shapes', 'ruby-text'])

/** Handlers for what lies inside one `table:table-cell`; call `begin` with its attributes and `finish` at its end. */
export function odsCellReader(longest: number) {
	let attributes: Readonly<Record<string, string>> = {}
	let text = ''
	let paragraphs = 0
	let inParagraph = 0
	let ignored = 0

	function add(piece: string): void {
		text += piece
		if (text.length > longest) throw refusal('cell-too-long', { limit: longest })
	}

	const handlers: Required<XmlHandlers> = {
		open(name, own) {
			if (ignored > 0 || notText.has(name)) ignored++
			else if (name === 'p' || name === 'h') {
				if (paragraphs++ > 0) add('\n')
				inParagraph++
			} else if (inParagraph === 0) return
			else if (name === 's') add(' '.repeat(countOf(own['text:c'], longest)))
			else if (name === 'tab') add('\t')
			else if (name === 'line-break') add('\n')
		},
		close(name) {
			if (ignored > 0) ignored--
			else if (name === 'p' || name === 'h') inParagraph--
		},
		text(piece) {
			if (inParagraph > 0 && ignored === 0) add(piece)
		},
	}

	return {
		handlers,
		begin(own: Readonly<Record<string, string>>): void {
			attributes = own
			text = ''
			paragraphs = inParagraph = ignored = 0
		},
		finish(): OdsCell {
			const broken = attributes['calcext:value-type'] === 'error'
			const value = broken ? '' : valueOf(attributes, text)
			return { value, broken, repeated: countOf(attributes['table:number-columns-repeated'], 20_000) }
		},
	}
}

/** A repetition count: at least 1, at most `most`. */
export const countOf = (text: string | undefined, most: number): number =>
	Math.min(Math.max(Math.trunc(Number(text ?? 1)) || 1, 1), most)

function valueOf(attributes: Readonly<Record<string, string>>, text: string): string {
	switch (attributes['office:value-type']) {
		case 'float':
		case 'currency':
		case 'percentage':
			// A postcode kept as a number shows its leading zeros only in the text.
			return /^0\d{1,14}$/.test(text) ? text : numberText(attributes['office:value'] ?? text)
		case 'date':
			return (attributes['office:date-value'] ?? text)
				.replace(/T00:00:00(\.0+)?Z?$/, '')
				.replace(/(T\d\d:\d\d:\d\d)\..*$/, '$1')
		case 'time': {
			const parts = /^PT(\d+)H(\d+)M(\d+)/.exec(attributes['office:time-value'] ?? '')
			if (parts === null) return text
			return [parts[1], parts[2], parts[3]].filter((part, i) => i < 2 || Number(part) > 0).join(':')
		}
		case 'boolean':
			return attributes['office:boolean-value'] === 'true' ? 'true' : 'false'
		default:
			return text === '' ? (attributes['office:string-value'] ?? '') : text
	}
}
