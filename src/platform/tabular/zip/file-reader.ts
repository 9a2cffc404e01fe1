import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'

/**
 * Reads ranges of an open file for yauzl and answers ranges beyond the file with an error. Its own reader hands positions
 * from the zip unseen to `fs.read`, which throws on huge ones inside a callback, where nobody can catch it.
 */
export class FileReader extends RandomAccessReader {
	readonly handle: FileHandle
	readonly size: number

	constructor(handle: FileHandle, size: number) {
		super()
		this.handle = handle
		this.size = size
	}

	override read(
		buffer: Buffer,
		offset: number,
		length: number,
		position: number,
		callback: (error: Error | null, bytesRead?: number) => void,
	): void {
		if (!(position >= 0 && position + length <= this.size)) {
			setImmediate(callback, new Error('position beyond the end of the file'))
			return
		}
		this.handle.read(buffer, offset, length, position).then(
			({ bytesRead }) => setImmediate(callback, null, bytesRead),
			(error: Error) => setImmediate(callback, error),
		)
	}

	override _readStreamForRange(start: number, end: number): Readable {
		return Readable.from(this.range(start, end), { objectMode: false })
	}

	override close(callback: (error: Error | null) => void): void {
		this.handle.close().then(
			() => setImmediate(callback, null),
			(error: Error) => setImmediate(callback, error),
		)
	}

	/** The bytes from start until before end, in pieces. */
	async *range(start: number, end: number): AsyncGenerator<Buffer> {
		for (let position = start; position < end;) {
			const piece = Buffer.allocUnsafe(Math.min(128 * 1024, end - position))
			const { bytesRead } = await this.handle.read(piece, 0, piece.length, position)
			if (bytesRead === 0) throw new Error('unexpected end of file')
			position += bytesRead
			yield piece.subarray(0, bytesRead)
		}
	}
}
