import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { holdApplication, peopleOf, putStep } from './internal/application-rows.ts'
import { Forward } from './joining.schema.ts'
import { tellBoard } from './tell-waiting.ts'

/**
 * The office has checked an application: which records it is about, who gets an account, which membership it proposes. From here on
 * it waits for the board.
 * @throws Refusal `joining.not-found`, `joining.other-state`, `joining.record-not-found`, `membership.type-not-found`
 */
export const forwardApplication = command({
	name: 'joining.forward',
	input: Forward,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { applicationId, partyId, people, typeId, startsOn, listed }) {
		const { kind, state } = await holdApplication(ctx, applicationId, ['received', 'forwarded'])
		await refuseUnknown(
			ctx,
			kind === 'organisation' ? partyId : null,
			people.map((person) => person.partyId),
		)
		const { rows } = await sql`
			select from membership_type where id = ${typeId} and network_id = ${ctx.networkId}`.execute(ctx.db)
		if (rows.length === 0) throw new Refusal('not-found', 'membership.type-not-found')
		await sql`
			update application set party_id = ${kind === 'organisation' ? partyId : null}, type_id = ${typeId}, starts_on = ${startsOn}::date,
				listed = ${listed}::scope where id = ${applicationId}`.execute(ctx.db)
		const known = new Set((await peopleOf(ctx, applicationId)).map(({ id }) => id))
		for (const { id, partyId: record, invited } of people) {
			if (!known.has(id)) throw new Refusal('not-found', 'joining.record-not-found')
			await sql`
				update application_person set party_id = ${record}, invited = ${invited} and mail is not null where id = ${id}`.execute(
				ctx.db,
			)
		}
		await putStep(ctx, applicationId, 'forwarded')
		// Forwarded once more after a correction, it is known to the board already.
		if (state === 'received') await tellBoard(ctx, applicationId)
		return { subject: applicationId, facts: { type: typeId, from: startsOn }, result: { journalId: ctx.journalId } }
	},
})

/** Records of the network only, organisations for the organisation and persons for persons. */
async function refuseUnknown(
	{ db, networkId }: CommandContext,
	organisation: number | null,
	persons: readonly (number | null)[],
): Promise<void> {
	const wanted = [...new Set([organisation, ...persons].filter((id) => id !== null))]
	const { rows } = await sql<{ id: number; kind: string }>`
		select id, kind from party where network_id = ${networkId} and id = any(${wanted}::bigint[])`.execute(db)
	const kindOf = new Map(rows.map(({ id, kind }) => [id, kind]))
	const fits =
		(organisation === null || kindOf.get(organisation) === 'organisation') &&
		persons.every((id) => id === null || kindOf.get(id) === 'person')
	if (!fits) throw new Refusal('not-found', 'joining.record-not-found')
}
