import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../../parties/party.schema.ts'
import { breaks } from '../refusals.ts'
import { formKey, rowId, TaskInput } from '../relations.schema.ts'
import { namesOfColleagues } from '../staff.queries.ts'
import { refuseStranger, tellPerson } from './person-of-task.ts'

/**
 * Writes down what is to be done. `subjectId` is the record it is about, such as an interaction; without one it is the party,
 * if any. `assignee` is an account with a role in the network, `person` somebody of the party.
 * @throws Refusal `parties.not-found`, `relations.subject-not-found`, `relations.account-unknown`, `relations.person-unknown`,
 *   `relations.saved-already` when the same form was sent before
 */
export const addTask = command({
	name: 'relations.add-task',
	input: z.intersection(
		TaskInput,
		z.object({ partyId: partyId.nullable().default(null), subjectId: rowId.nullable().default(null), formKey }),
	),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: party, subjectId, formKey: key, title, dueOn, assignee, person, repeats }) {
		const { account } = ctx.viewer
		await refuseUnknown(ctx, party, subjectId)
		await refuseStranger(ctx, party, person)
		const [colleague] = await namesOfColleagues(ctx, ctx.networkId, assignee ? [assignee] : [])
		try {
			const { rows } = await sql<{ id: number }>`
				insert into task (network_id, subject_id, party_id, title, due_on, assignee_account, assignee_name, person_id, repeats, repeats_from,
					author_account, author_name, form_key)
				values (${ctx.networkId}, ${subjectId ?? party}, ${party}, ${title}, ${dueOn}::date, ${colleague?.id ?? null}, ${colleague?.name ?? null}, ${person},
					${repeats}, ${repeats && dueOn}::date, ${account?.id || null}, ${account?.name ?? null}, ${key}) returning id`.execute(
				ctx.db,
			)
			const taskId = rows[0]!.id
			await tellPerson(ctx, taskId, person)
			return { subject: party, facts: { task: taskId }, result: { journalId: ctx.journalId, taskId } }
		} catch (error) {
			throw breaks(error, 'task_network_id_form_key_key') ? new Refusal('conflict', 'relations.saved-already') : error
		}
	},
})

async function refuseUnknown(ctx: CommandContext, party: number | null, subject: number | null): Promise<void> {
	const { rows } = await sql<{ party: boolean; subject: boolean }>`
		select ${party}::bigint is null or exists (select from party where network_id = ${ctx.networkId} and id = ${party}) as party,
			${subject}::bigint is null or exists (select from subject where network_id = ${ctx.networkId} and id = ${subject}) as subject`.execute(
		ctx.db,
	)
	if (!rows[0]!.party) throw new Refusal('not-found', 'parties.not-found')
	if (!rows[0]!.subject) throw new Refusal('not-found', 'relations.subject-not-found')
}
