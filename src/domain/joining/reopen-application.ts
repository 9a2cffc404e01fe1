import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { holdApplication, putStep } from './internal/application-rows.ts'
import { OfApplication } from './joining.schema.ts'

/**
 * Gives an application back to the office: what waits for the board is recalled, what was declined is opened again.
 * @throws Refusal `joining.not-found`, `joining.other-state`
 */
export const reopenApplication = command({
	name: 'joining.reopen',
	input: OfApplication,
	allowed: ({ viewer, networkId }) =>
		may(viewer, 'parties.manage', networkId) || may(viewer, 'applications.decide', networkId),
	async run(ctx, { applicationId }) {
		const { state } = await holdApplication(ctx, applicationId, ['forwarded', 'declined'])
		await putStep(ctx, applicationId, state === 'declined' ? 'reopened' : 'recalled')
		return { subject: applicationId, facts: { from: state }, result: { journalId: ctx.journalId } }
	},
})
