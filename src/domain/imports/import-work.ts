/** What is done with the jobs of imports: preview, run, undo, one after the other. */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { localFiles } from '#platform/files.ts'
import type { Work } from '#platform/jobs.ts'
import { compareImported } from './compare-imported.ts'
import { Mapping, Options } from './import.schema.ts'
import { asNetwork } from '../access/in-network.ts'
import {
	giveUp,
	importQueue,
	statesOf,
	takeUp,
	type ImportJob,
	type TaskJob,
	type StartedBy,
	type TaskImport,
} from './internal/import-state.ts'
import { hintsKept, writeProblems } from './internal/problem-rows.ts'
import type { Performance } from './perform-import.ts'
import { rehearseImport } from './rehearse-import.ts'
import type { FindPlace } from './row/locate-place.ts'
import type { Watch } from './run/import-rows.ts'
import { importFile } from './run-import.ts'
import { importsFolder } from './store-file.ts'
import { undoImport } from './undo-import.ts'

export type ImportHost = {
	db: Database
	dataFolder: string
	findPlace: FindPlace
	/** A context that acts in the network in the name of whoever asked for the job. */
	contextFor(networkId: number, startedBy: StartedBy): Context
}

const Job = z.object({
	task: z.enum(['rehearse', 'run', 'undo', 'compare']),
	networkId: z.number().int(),
	importId: z.number().int(),
	startedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
})

/** The queue of imports. */
export const importWork = (host: ImportHost): Work => ({
	queue: importQueue,
	perform: (data) => performTask(host, Job.parse(data)),
})

/** Does one task. It never throws for what a person can be told: that stands in the import. */
export async function performTask(host: ImportHost, job: ImportJob): Promise<void> {
	if (job.task === 'compare') return void (await compareImported(host.db, job.networkId, job.importId))
	const found = await takeUp(host.db, job)
	if (!found) return
	try {
		await inTurn(() => perform(host, job, found))
	} catch (error) {
		if (error instanceof Refusal) return void (await giveUp(host.db, job, error))
		await giveUp(host.db, job, new Refusal('unavailable', 'imports.unexpected'))
		throw error
	}
}

async function perform(host: ImportHost, job: TaskJob, found: TaskImport): Promise<void> {
	const ctx = host.contextFor(job.networkId, job.startedBy)
	if (job.task === 'undo') {
		await undoImport(ctx, job.networkId, { importId: job.importId })
		return
	}
	if (!found.file_path) throw new Refusal('conflict', 'imports.file-gone')
	const input: z.input<typeof Performance> = {
		importId: job.importId,
		file: { path: join(importsFolder(host.dataFolder), found.file_path), name: found.file_name, size: found.file_size },
		// With several sheets, the options say which.
		...(found.sheets.length > 0 ? {} : { sheet: found.sheet }),
		mapping: Mapping.parse(found.mapping),
		options: Options.parse(found.options),
		findPlace: host.findPlace,
		...(job.task === 'run' ? { files: localFiles(host.dataFolder) } : {}),
		watch: watchFor(host.db, job),
	}
	if (job.task === 'run') {
		await importFile(ctx, job.networkId, input)
		return
	}
	const { outcome, format } = await rehearseImport(ctx, job.networkId, input)
	await asNetwork(host.db, job.networkId, (tx) =>
		sql`update import set state = 'previewed', outcome = ${JSON.stringify(outcome)}::jsonb, format = ${format}, rows_total = ${outcome.rows}, rows_done = ${outcome.rows}
			where id = ${job.importId} and state = ${statesOf.rehearse.working}`.execute(tx),
	)
}

/** Progress is told outside of the transaction of the import, where it can be seen; the wish to stop is read there, too. */
function watchFor(db: Database, job: TaskJob): Watch {
	let hints = 0
	return {
		async problems(found) {
			if (job.task !== 'rehearse') return
			const kept = found.filter(({ problem }) => problem.severity === 'error' || ++hints <= hintsKept)
			await asNetwork(db, job.networkId, (tx) => writeProblems(tx, job.networkId, job.importId, kept))
		},
		async progress(rows) {
			const { rows: told } = await asNetwork(db, job.networkId, (tx) =>
				sql<{ cancelled: boolean }>`
					update import set rows_done = ${rows} where id = ${job.importId} returning cancel_requested_at is not null as cancelled`.execute(
					tx,
				),
			)
			if (told[0]?.cancelled) throw new Refusal('conflict', 'imports.cancelled')
		},
	}
}

/** Another import of the network, on the command line, goes first; it is waited for, for ten minutes. */
async function inTurn(work: () => Promise<void>): Promise<void> {
	for (const until = Date.now() + 600_000; ; await pause(1_000)) {
		try {
			return await work()
		} catch (error) {
			if (!(error instanceof Refusal) || error.code !== 'imports.already-running' || Date.now() > until) throw error
		}
	}
}
