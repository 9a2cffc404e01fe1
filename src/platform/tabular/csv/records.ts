import { CsvError, Parser } from 'csv-parse'
import type { Limits } from '../limits.ts'
import { refusal } from '../refuse.ts'
import type { RawRow } from '../text/shape-row.ts'
import { RecentBytes, closesInMidCell, looksSwallowed } from './swallowed-lines.ts'

/**
 * Splits UTF-8 CSV bytes into records, numbered from 1 with empty ones counted. Quotes within unquoted cells are text;
 * spaces before a cell are dropped, so that `a; "b"` is understood; line ends may be \n, \r\n, \r or mixed.
 *
 * The parser is fed piece by piece and its records are collected as they come, instead of being read from its object
 * stream: that is faster, and on an error the records before it are known.
 */
export async function* csvRecords(
	bytes: AsyncIterable<Buffer>,
	delimiter: string,
	limits: Limits,
): AsyncGenerator<RawRow[]> {
	let batch: RawRow[] = []
	let count = 0
	let line = 1
	let linesRead = 0
	let read = 0
	const recent = new RecentBytes()
	let unclosedAt: { row: number; line: number } | null = null
	const parser = new Parser({
		delimiter,
		record_delimiter: ['\r\n', '\n', '\r'],
		relax_quotes: true,
		relax_column_count: true,
		ltrim: true,
		max_record_size: limits.record,
		// Cells beyond the limit stay one cell, which bounds a record of nothing but delimiters.
		ignore_last_delimiters: limits.columns + 1,
		on_record(cells, info) {
			count++
			linesRead = info.lines
			dropTrailingDelimiters(cells, delimiter, limits.columns)
			if (
				unclosedAt === null &&
				cells.some(looksSwallowed) &&
				closesInMidCell(recent.text(read, info.bytes), delimiter)
			) {
				unclosedAt = { row: count, line }
			}
			read = info.bytes
			batch.push({ number: count, cells })
			line += 1 + cells.reduce((sum, cell) => sum + lineEnds(cell), 0)
			return null
		},
	})
	parser.on('error', () => undefined) // the callbacks below are told the same error
	const pushed = (chunk: Buffer) => new Promise<Error | null>((done) => parser.write(chunk, (e) => done(e ?? null)))
	const ended = () => new Promise<Error | null>((done) => parser.once('error', done).end(() => done(null)))
	let failure: Error | null = null
	try {
		for await (const chunk of boundedLines(bytes, limits.record)) {
			recent.push(chunk)
			failure = await pushed(chunk)
			recent.forget(read)
			if (failure !== null || unclosedAt !== null) break
			yield batch
			batch = []
		}
		failure ??= await ended()
		if (unclosedAt !== null) throw refusal('quote-not-closed', unclosedAt)
		yield batch
		if (failure !== null) throw csvRefusal(failure, { row: count + 1, line, linesRead, limits })
	} finally {
		parser.destroy()
	}
}

type Place = { row: number; line: number; linesRead: number; limits: Limits }

function csvRefusal(error: Error, { row, line, linesRead, limits }: Place): unknown {
	if (!(error instanceof CsvError)) return error
	// Only an open quote carries a record over the end of its line.
	const runsOn = 'lines' in error && Number(error.lines) > linesRead + 1
	if (error.code === 'CSV_QUOTE_NOT_CLOSED' || runsOn) return refusal('quote-not-closed', { row, line })
	if (error.code === 'CSV_MAX_RECORD_SIZE') return refusal('row-too-long', { row, limit: limits.record })
	return refusal('damaged', { part: 'csv', row })
}

function lineEnds(cell: string): number {
	if (!cell.includes('\n') && !cell.includes('\r')) return 0
	return cell.split(/\r\n|\n|\r/).length - 1
}

function dropTrailingDelimiters(cells: string[], delimiter: string, columns: number): void {
	const last = cells[columns]
	if (last !== undefined && last !== '' && last.replaceAll(delimiter, '') === '') cells[columns] = ''
}

/** Refuses text that runs on without a line end: `record` bytes, looked at by piece. */
async function* boundedLines(bytes: AsyncIterable<Buffer>, record: number): AsyncGenerator<Buffer> {
	let running = 0
	for await (const chunk of bytes) {
		const lineEnd = Math.max(chunk.lastIndexOf(10), chunk.lastIndexOf(13))
		running = lineEnd < 0 ? running + chunk.length : chunk.length - lineEnd - 1
		if (running > record) throw refusal('row-too-long', { limit: record })
		yield chunk
	}
}
