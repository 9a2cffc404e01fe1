import { command } from '#platform/command.ts'
import { may } from '../access/permissions.ts'
import { eraseApplication } from './internal/erase-application.ts'
import { holdApplication } from './internal/application-rows.ts'
import { OfApplication } from './joining.schema.ts'

/**
 * Throws away what is no application, such as advertising: it and its history are erased at once, and nobody is written to.
 * @throws Refusal `joining.not-found`, `joining.other-state`
 */
export const discardApplication = command({
	name: 'joining.discard',
	input: OfApplication,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { applicationId }) {
		await holdApplication(ctx, applicationId, ['received'])
		await eraseApplication(ctx, applicationId)
		return { facts: { application: applicationId }, result: undefined }
	},
})
