import type { Limits } from '../limits.ts'
import { refusal } from '../refuse.ts'
import type { Archive } from '../zip/archive.ts'
import { XmlFeed } from '../zip/xml-feed.ts'
import { unescapeText } from './cell-value.ts'

const blockSize = 1 << 20

/** Many strings, packed as UTF-8 outside the JavaScript heap, since a workbook may repeat none of a million names. */
export class PackedStrings {
	readonly #limit: number
	readonly #blocks: Buffer[] = []
	#used = blockSize
	#bytes = 0
	#starts = new Float64Array(1024)
	#lengths = new Uint32Array(1024)
	#count = 0

	constructor(limit: number) {
		this.#limit = limit
	}

	add(text: string): void {
		const length = Buffer.byteLength(text)
		// Sixteen bytes stand for the entry itself, so that millions of empty strings count too.
		this.#bytes += length + 16
		if (this.#bytes > this.#limit) throw refusal('too-much-text', { limit: this.#limit })
		if (this.#used + length > blockSize) {
			this.#blocks.push(Buffer.allocUnsafe(Math.max(blockSize, length)))
			this.#used = 0
		}
		if (this.#count === this.#starts.length) {
			this.#starts = grown(this.#starts, Float64Array)
			this.#lengths = grown(this.#lengths, Uint32Array)
		}
		const block = this.#blocks.length - 1
		this.#blocks[block]!.write(text, this.#used)
		this.#starts[this.#count] = block * blockSize + this.#used
		this.#lengths[this.#count++] = length
		this.#used += length
	}

	/** The string at an index, or '' if there is none. */
	at(index: number): string {
		const length = this.#lengths[index] ?? 0
		if (length === 0 || index >= this.#count) return ''
		const start = this.#starts[index]!
		const block = this.#blocks[Math.floor(start / blockSize)]!
		return block.toString('utf8', start % blockSize, (start % blockSize) + length)
	}
}

function grown<T extends Float64Array | Uint32Array>(array: T, kind: new (length: number) => T): T {
	const larger = new kind(array.length * 2)
	larger.set(array)
	return larger
}

/** Reads sharedStrings.xml: plain and rich text; phonetic readings (`rPh`) are left out. */
export async function readSharedStrings(archive: Archive, part: string | null, limits: Limits): Promise<PackedStrings> {
	const strings = new PackedStrings(limits.sharedText)
	if (part === null) return strings
	let text = ''
	let inText = false
	let inPhonetic = false
	const feed = new XmlFeed(part, {
		open(name) {
			if (name === 't') inText = !inPhonetic
			else if (name === 'si') text = ''
			else if (name === 'rPh') inPhonetic = true
		},
		close(name) {
			if (name === 't') inText = false
			else if (name === 'si') strings.add(unescapeText(text))
			else if (name === 'rPh') inPhonetic = false
		},
		text(piece) {
			if (!inText) return
			text += piece
			if (text.length > limits.cell) throw refusal('cell-too-long', { limit: limits.cell })
		},
	})
	for await (const chunk of archive.read(part)) feed.write(chunk)
	feed.end()
	return strings
}
