import { SaxesParser } from 'saxes'
import { asRefusal, refusal } from '../refuse.ts'
import type { Archive } from './archive.ts'

/** Names come without their namespace prefix. */
export type XmlHandlers = {
	open(name: string, attributes: Readonly<Record<string, string>>): void
	close(name: string): void
	text?(text: string): void
}

const deepest = 200
// Far above the longest allowed cell; one tag, comment or text of more than this is no table.
const longestToken = 4_000_000
/** Parts that describe a workbook, unlike its rows, are read as a whole and have to be small. */
const smallPart = 32_000_000

/**
 * Feeds XML bytes to handlers piece by piece. Document types, and with them entities, are refused; so are endless tokens
 * and endless depth. Malformed XML is `tabular.damaged`; a Refusal thrown by a handler passes through.
 */
export class XmlFeed {
	readonly #part: string
	readonly #parser = new SaxesParser({ position: false, xmlns: false })
	#decoder: TextDecoder | null = null
	#sinceToken = 0
	#depth = 0

	constructor(part: string, handlers: XmlHandlers) {
		this.#part = part
		this.#parser.on('doctype', () => {
			throw refusal('unsafe-xml', { part })
		})
		this.#parser.on('opentag', ({ name, attributes }) => {
			this.#sinceToken = 0
			if (++this.#depth > deepest) throw refusal('damaged', { part })
			handlers.open(localName(name), attributes)
		})
		this.#parser.on('closetag', ({ name }) => {
			this.#sinceToken = 0
			this.#depth--
			handlers.close(localName(name))
		})
		const { text } = handlers
		if (text !== undefined) {
			this.#parser.on('text', text)
			this.#parser.on('cdata', text)
		}
	}

	write(bytes: Buffer): void {
		this.#decoder ??= new TextDecoder(encodingOf(bytes))
		this.#feed(this.#decoder.decode(bytes, { stream: true }))
	}

	end(): void {
		this.#feed(this.#decoder?.decode() ?? '')
		this.#feed(null)
	}

	#feed(text: string | null): void {
		this.#sinceToken += text?.length ?? 0
		if (this.#sinceToken > longestToken) throw refusal('damaged', { part: this.#part })
		try {
			this.#parser.write(text)
		} catch (error) {
			throw asRefusal(error, this.#part)
		}
	}
}

/** Reads one small part of a zip as XML. */
export async function readSmallXml(archive: Archive, part: string, handlers: XmlHandlers): Promise<void> {
	const feed = new XmlFeed(part, handlers)
	for await (const chunk of archive.read(part, smallPart)) feed.write(chunk)
	feed.end()
}

const encodingOf = (bytes: Buffer) =>
	bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'

/** The name of an element without its namespace prefix. */
export const localName = (name: string): string => {
	const colon = name.indexOf(':')
	return colon < 0 ? name : name.slice(colon + 1)
}
