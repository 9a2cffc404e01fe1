import { command } from '#platform/command.ts'
import { requestMail } from '#platform/mail/requests.ts'
import { may } from '../access/permissions.ts'
import { holdApplication, putStep } from './internal/application-rows.ts'
import { Decline } from './joining.schema.ts'

/**
 * The board declines an application, with a reason that the applicant reads. It can be opened again as long as it is kept.
 * @throws Refusal `joining.not-found`, `joining.other-state`
 */
export const declineApplication = command({
	name: 'joining.decline',
	input: Decline,
	allowed: (ctx) => may(ctx.viewer, 'applications.decide', ctx.networkId),
	async run(ctx, { applicationId, reason }) {
		const { mail, locale } = await holdApplication(ctx, applicationId, ['forwarded'])
		await putStep(ctx, applicationId, 'declined', reason)
		await requestMail(ctx.db, {
			kind: 'application-declined',
			mail,
			locale,
			facts: { network: String(ctx.networkId), application: String(applicationId) },
		})
		return { subject: applicationId, result: { journalId: ctx.journalId } }
	},
})
