import { asPartOf, command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { requestMail } from '#platform/mail/requests.ts'
import { may } from '../access/permissions.ts'
import type { FieldBearer } from '../fields/field.schema.ts'
import { customFields } from '../fields/fields.queries.ts'
import { startMembership } from '../membership/start-membership.ts'
import { holdApplication, peopleOf, putStep } from './internal/application-rows.ts'
import { admitOrganisation } from './internal/admit-organisation.ts'
import { admitPerson } from './internal/admit-person.ts'
import { rememberRecords } from './internal/remember-records.ts'
import { OfApplication } from './joining.schema.ts'
import { fittingOwn } from './own-fields.ts'

/**
 * The board approves an application: records, functions, membership, invitations and the welcome mail come out of it, as the office
 * has prepared them, all or nothing.
 * @throws Refusal `joining.not-found`, `joining.other-state`, `joining.not-prepared`, `membership.overlaps` when the record is a member
 *   then already
 */
export const approveApplication = command({
	name: 'joining.approve',
	input: OfApplication,
	allowed: (ctx) => may(ctx.viewer, 'applications.decide', ctx.networkId),
	async run(ctx, { applicationId }) {
		const application = await holdApplication(ctx, applicationId, ['forwarded'])
		const { typeId, startsOn } = application
		// The kind of membership may have been removed since.
		if (typeId === null || startsOn === null) throw new Refusal('conflict', 'joining.not-prepared')
		const people = await peopleOf(ctx, applicationId)
		const fields = await customFields(ctx, ctx.networkId)
		const own = (of: FieldBearer) => fittingOwn(fields, of, application.answers.custom ?? {})
		const organisationId =
			application.kind === 'organisation' ? await admitOrganisation(ctx, application, own('organisation')) : null
		const persons = new Map<number, number>()
		// Whoever looks after the member does so from today: the profile can be filled in before the membership begins.
		const from = startsOn < ctx.today ? startsOn : ctx.today
		for (const [position, person] of people.entries()) {
			// Only the one who applies is asked.
			const custom = position === 0 ? own('person') : {}
			persons.set(person.id, await admitPerson(ctx, person, { organisationId, from, custom, application }))
		}
		const member = organisationId ?? persons.get(people[0]!.id)!
		await asPartOf(ctx, startMembership, {
			partyId: member,
			type: { id: typeId },
			from: startsOn,
			list: application.listed,
			custom: own('membership'),
		})
		await rememberRecords(ctx, applicationId, member, persons)
		await putStep(ctx, applicationId, 'approved')
		await requestMail(ctx.db, {
			kind: 'application-approved',
			mail: application.mail,
			locale: application.locale,
			facts: { network: String(ctx.networkId), application: String(applicationId) },
		})
		return { subject: applicationId, facts: { party: member }, result: { journalId: ctx.journalId, partyId: member } }
	},
})
