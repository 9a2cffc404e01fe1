import { basename, extname } from 'node:path'
import type { Limits } from '../limits.ts'
import { asRefusal, refusal } from '../refuse.ts'
import type { OpenedFile, Row } from '../row.ts'
import { utf8Bytes } from '../text/encoding.ts'
import type { TextPlan } from '../text/encoding.ts'
import { rowShape } from '../text/shape-row.ts'
import { findDelimiter } from './delimiter.ts'
import { csvRecords } from './records.ts'

/** Empty rows are no rows, but they take time all the same. */
const mostEmptyRows = 2_000_000

/** A CSV file; `head` is its decoded beginning. A first line `sep=;`, as Excel writes it, names the delimiter. */
export function openCsv(
	file: { path: string; name: string },
	plan: TextPlan,
	head: string,
	limits: Limits,
): OpenedFile {
	const named = /^sep=([;,\t|])(\r|\n|$)/.exec(head)?.[1]
	const delimiter = named ?? findDelimiter(head) ?? undefined
	return {
		format: 'csv',
		encoding: plan.encoding,
		...(plan.unreadable > 0 ? { unreadable: plan.unreadable } : {}),
		...(delimiter === undefined ? {} : { delimiter }),
		sheets: [{ name: basename(file.name, extname(file.name)), hidden: false }],
		rows: () => csvRows(file.path, plan, delimiter ?? ';', named !== undefined, limits),
	}
}

async function* csvRows(
	path: string,
	plan: TextPlan,
	delimiter: string,
	skipFirst: boolean,
	limits: Limits,
): AsyncGenerator<Row> {
	const shape = rowShape(limits)
	try {
		for await (const batch of csvRecords(utf8Bytes(path, plan), delimiter, limits)) {
			for (const raw of batch) {
				if (skipFirst && raw.number === 1) continue
				if (raw.number > limits.rows + mostEmptyRows) throw refusal('too-many-rows', { limit: limits.rows })
				const row = shape(raw)
				if (row !== null) yield row
			}
		}
	} catch (error) {
		throw asRefusal(error, 'csv')
	}
}
