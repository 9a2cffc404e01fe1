import type { z } from 'zod'
import { actFor } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { allocateJournalId } from '#platform/journal.ts'
import { may } from '../access/permissions.ts'
import { Performance, performImport, type Performed } from './perform-import.ts'
import { findDuplicates } from './run/find-duplicates.ts'

class Rehearsed extends Error {
	readonly performed: Performed
	constructor(performed: Performed) {
		super('rehearsed')
		this.performed = performed
	}
}

/**
 * The import as it would be, from the first row to the last, and then taken back: nothing of it stays.
 * @throws Refusal as `performImport`, `not-found` without the permission
 */
export async function rehearseImport(
	ctx: Context,
	networkId: number,
	given: z.input<typeof Performance>,
): Promise<Performed> {
	if (!may(ctx.viewer, 'imports.run', networkId)) throw new Refusal('not-found', 'common.not-found')
	const input = Performance.parse(given)
	try {
		return await ctx.db.transaction().execute(async (db): Promise<Performed> => {
			const journalId = await allocateJournalId(db)
			await actFor(db, networkId, journalId)
			const inside = { ...ctx, db, networkId, journalId }
			const performed = await performImport(inside, input)
			const duplicates =
				performed.outcome.duplicates === null ? await findDuplicates(inside, performed.importId, performed.rowOf) : {}
			throw new Rehearsed({ ...performed, outcome: { ...performed.outcome, ...duplicates } })
		})
	} catch (error) {
		if (error instanceof Rehearsed) return error.performed
		throw error
	}
}
