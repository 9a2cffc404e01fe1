import { createReadStream } from 'node:fs'

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

export type TextPlan = {
	encoding: Encoding
	/** Bytes of the byte order mark to skip. */
	bom: number
	/** Invalid bytes in a file that is taken for UTF-8 all the same. */
	unreadable: number
}

const chunkSize = 64 * 1024

/**
 * Finds the encoding of a text file: by its byte order mark, by the zero bytes of UTF-16 in `head` (its first bytes), and
 * otherwise by checking the whole file for valid UTF-8, so that one letter at the very end counts. A file with many valid
 * UTF-8 letters and a few broken bytes (cut off in mid-letter by another system) stays UTF-8; all else is windows-1252,
 * which contains ISO-8859-1.
 */
export async function findEncoding(path: string, head: Buffer): Promise<TextPlan> {
	if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bom: 2, unreadable: 0 }
	if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bom: 2, unreadable: 0 }
	const bom = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
	const wide = bom === 0 ? utf16WithoutMark(head) : null
	if (wide !== null) return { encoding: wide, bom: 0, unreadable: 0 }
	const { letters, invalid } = await countUtf8(path)
	if (invalid === 0 || bom > 0 || letters >= invalid * 10) return { encoding: 'utf-8', bom, unreadable: invalid }
	return { encoding: 'windows-1252', bom: 0, unreadable: 0 }
}

/** In Latin-script UTF-16 every other byte is zero; 40 % against 5 % tells the byte order. */
function utf16WithoutMark(head: Buffer): 'utf-16le' | 'utf-16be' | null {
	const pairs = head.length >> 1
	if (pairs < 2) return null
	let even = 0
	let odd = 0
	for (let i = 0; i < pairs; i++) {
		if (head[2 * i] === 0) even++
		if (head[2 * i + 1] === 0) odd++
	}
	if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
	if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be'
	return null
}

async function countUtf8(path: string): Promise<{ letters: number; invalid: number }> {
	let letters = 0
	let invalid = 0
	let missing = 0
	let low = 0x80
	let high = 0xbf
	for await (const chunk of createReadStream(path, { highWaterMark: chunkSize }) as AsyncIterable<Buffer>) {
		for (let i = 0; i < chunk.length; i++) {
			const byte = chunk[i]!
			if (missing === 0 && byte < 0x80) continue
			if (missing > 0 && byte >= low && byte <= high) {
				if (--missing === 0) letters++
				low = 0x80
				high = 0xbf
				continue
			}
			if (missing > 0) {
				invalid++
				missing = 0
				low = 0x80
				high = 0xbf
				if (byte < 0x80) continue
			}
			// Well-formed sequences: table 3-7 of the Unicode Standard.
			if (byte >= 0xc2 && byte <= 0xdf) missing = 1
			else if (byte >= 0xe0 && byte <= 0xef) missing = 2
			else if (byte >= 0xf0 && byte <= 0xf4) missing = 3
			else invalid++
			if (byte === 0xe0) low = 0xa0
			else if (byte === 0xed) high = 0x9f
			else if (byte === 0xf0) low = 0x90
			else if (byte === 0xf4) high = 0x8f
		}
	}
	return { letters, invalid: missing > 0 ? invalid + 1 : invalid }
}

/** The file's text, piece by piece, without byte order mark. */
export async function* decodedText(path: string, plan: TextPlan): AsyncGenerator<string> {
	const decoder = new TextDecoder(plan.encoding, { ignoreBOM: true })
	const stream = createReadStream(path, { start: plan.bom, highWaterMark: chunkSize })
	for await (const chunk of stream as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true })
	yield decoder.decode()
}

/** The file's text as UTF-8 bytes, piece by piece, without byte order mark. */
export async function* utf8Bytes(path: string, plan: TextPlan): AsyncGenerator<Buffer> {
	if (plan.encoding === 'utf-8') yield* createReadStream(path, { start: plan.bom, highWaterMark: chunkSize })
	else for await (const text of decodedText(path, plan)) yield Buffer.from(text, 'utf8')
}

/** The text of the file's first bytes; a letter cut off at the end is left out. */
export const headText = (head: Buffer, plan: TextPlan): string =>
	new TextDecoder(plan.encoding, { ignoreBOM: true }).decode(head.subarray(plan.bom), { stream: true })
