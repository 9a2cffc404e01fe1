/** `bin/flechtwerk export`: everything of a network; with `--kind` its parties as the office sees them, the same file as there. */
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { boot } from '#boot.ts'
import { exportEverything } from '#domain/imports/everything/export-everything.ts'
import { openExport } from '#domain/imports/everything/export-rows.ts'
import { exportFormats, writeExport } from '#domain/imports/everything/write-export.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { exportRows } from '#domain/parties/table/export-table.ts'
import { askedTable } from '#domain/parties/table/asked-table.ts'
import { columnsOf, partyKinds, type PartyKind, type TableQuestion } from '#domain/parties/table/table-question.ts'
import type { Configuration } from '#platform/configuration.ts'
import { dayIn, type Context } from '#platform/context.ts'
import { localFiles } from '#platform/files.ts'
import type { Table } from '#platform/tabular/row.ts'
import { writeCsv } from '#platform/tabular/write-csv.ts'
import { writeXlsx } from '#platform/tabular/write-xlsx.ts'
import { commandLineViewer } from '#viewer/build-viewer.ts'
import { exportTable } from '../routes/[network]/office/parties/export.[format]/export-view.ts'
import { deliver } from './deliver.ts'
import { WrongUsage } from './usage.ts'

const options = {
	network: { type: 'string' },
	format: { type: 'string', default: 'csv' },
	kind: { type: 'string' },
	out: { type: 'string' },
} as const

export async function run(args: string[], configuration: Configuration): Promise<void> {
	const { network: slug, format, kind, out } = parseArgs({ args, options }).values
	const kinds = partyKinds.filter((each) => !kind || each === kind)
	const wanted = exportFormats.find((each) => each === format)
	if (!slug || !wanted || kinds.length === 0 || (kind && wanted === 'json')) throw new WrongUsage()
	const instance = await boot(configuration, 'beside-a-server')
	try {
		const network = await networkBySlug(instance.db, slug)
		const viewer = commandLineViewer(network.id, userInfo().username)
		const ctx: Context = { viewer, db: instance.db, locale: 'de', today: dayIn() }
		if (!kind) {
			await exportEverything(ctx, network.id, { format: wanted })
			const taken = await openExport(ctx, network.id)
			return await deliver(writeExport(taken, wanted, localFiles(instance.dataFolder), ctx.today), out)
		}
		const questions = await Promise.all(kinds.map((each) => questionFor(ctx, network.id, each)))
		const rows = questions.map((question) => exportRows(ctx, network.id, question))
		try {
			const tables: Table[] = []
			for (const [index, question] of questions.entries())
				tables.push(exportTable(question, await rows[index]!.next(), rows[index]!))
			// A CSV file is one table, so it is that of the organisations unless persons are asked for.
			await deliver(format === 'csv' ? writeCsv(tables[0]!) : writeXlsx(tables), out)
		} finally {
			// Whatever was not read to its end still holds a connection.
			for (const each of rows) await each.return(undefined)
		}
	} finally {
		await instance.stop()
	}
}

async function questionFor(ctx: Context, networkId: number, kind: PartyKind): Promise<TableQuestion> {
	const question = await askedTable(ctx, networkId, new URLSearchParams({ kind }))
	return { ...question, columns: [...columnsOf[kind], ...question.fields.map(({ key }) => `custom.${key}` as const)] }
}
