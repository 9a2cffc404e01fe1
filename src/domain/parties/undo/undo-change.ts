import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { lockColumns, restoreColumns } from './restore-columns.ts'
import { restoreRows } from './restore-rows.ts'
import { refusalOfUndo, undoEntries } from './undo-state.ts'

/**
 * Takes one change back, as a whole or not at all: whatever rows it changed. An undo can be taken back itself.
 * @throws Refusal `parties.undo-not-found` and every reason of `refusalOfUndo`, such as `parties.changed-since`
 */
export const undoChange = command({
	name: 'parties.undo',
	input: z.object({ journalId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) }),
	// What exactly may be taken back depends on what was changed; see undo-state.ts.
	allowed: (ctx) =>
		may(ctx.viewer, 'parties.manage', ctx.networkId) ||
		may(ctx.viewer, 'network.manage', ctx.networkId) ||
		may(ctx.viewer, 'roles.manage', ctx.networkId),
	async run(ctx, { journalId }) {
		await lockColumns(ctx, journalId)
		const [entry] = await undoEntries(ctx, ctx.networkId, [journalId])
		if (!entry) throw new Refusal('not-found', 'parties.undo-not-found')
		const refusal = await refusalOfUndo(ctx, ctx.networkId, entry)
		if (refusal) throw refusal
		await restoreRows(ctx, journalId)
		await restoreColumns(ctx, journalId)
		return {
			subject: entry.subject,
			facts: { undoes: journalId, action: entry.action },
			result: { journalId: ctx.journalId, subject: entry.subject, action: entry.action },
		}
	},
})
