import { sql } from 'kysely'
import type { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { may } from '../access/permissions.ts'
import { compareImported } from './compare-imported.ts'
import { hintsKept, writeProblems } from './internal/problem-rows.ts'
import { Performance, performImport, type Performed } from './perform-import.ts'
import type { Watch } from './run/import-rows.ts'

/**
 * Brings the rows of a file in: one transaction, one journal entry, all rows without errors or none. Whoever imports calls `importFile`.
 * @throws Refusal as `performImport`; whatever `watch` throws
 */
export const runImport = command({
	name: 'imports.run',
	input: Performance,
	allowed: (ctx) => may(ctx.viewer, 'imports.run', ctx.networkId),
	async run(ctx, input): Promise<{ facts: Record<string, number>; result: Performed }> {
		if (input.importId) await sql`delete from import_problem where import_id = ${input.importId}`.execute(ctx.db)
		let hints = 0
		const watch: Watch = {
			async problems(found, importId) {
				const kept = found.filter(({ problem }) => problem.severity === 'error' || ++hints <= hintsKept)
				await writeProblems(ctx.db, ctx.networkId, importId, kept)
				await input.watch.problems(found, importId)
			},
			progress: (rows) => input.watch.progress(rows),
		}
		const result = await performImport(ctx, { ...input, watch })
		await sql`
			update import set state = 'done', outcome = ${JSON.stringify(result.outcome)}::jsonb, rows_total = ${result.outcome.rows}, rows_done = ${result.outcome.rows},
				format = ${result.format}, journal_id = ${ctx.journalId}, failure = null, finished_at = now()
			where id = ${result.importId}`.execute(ctx.db)
		const { rows, created, updated, unchanged, failed } = result.outcome
		return { facts: { importId: result.importId, rows, created, updated, unchanged, failed }, result }
	},
})

/**
 * Imports a file and then looks for duplicates of what it has brought.
 * @throws Refusal as `performImport`; whatever `watch` throws
 */
export async function importFile(
	ctx: Context,
	networkId: number,
	input: z.input<typeof Performance>,
): Promise<Performed> {
	const performed = await runImport(ctx, networkId, input)
	const duplicates = await compareImported(ctx.db, networkId, performed.importId, performed.rowOf)
	return { ...performed, outcome: { ...performed.outcome, ...duplicates } }
}
