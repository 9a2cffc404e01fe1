/** Takes hold of an application and writes its steps; within commands. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import type { Locale } from '#platform/localized.ts'
import type { ApplicationState, StepKind } from '../application-states.ts'
import type { ApplicantKind } from '../form-fields.ts'
import type { Answers } from '../joining.schema.ts'

export type HeldApplication = {
	id: number
	kind: ApplicantKind
	name: string
	mail: string
	locale: Locale
	answers: Answers
	submission: string
	partyId: number | null
	typeId: number | null
	startsOn: string | null
	listed: 'members' | 'alliance' | 'public' | null
	state: ApplicationState
}

/**
 * Locks an application of the acting network until the command ends.
 * @throws Refusal `joining.not-found`; `joining.other-state` when it is in none of these states (any longer)
 */
export async function holdApplication(
	ctx: CommandContext,
	id: number,
	states: readonly ApplicationState[],
): Promise<HeldApplication> {
	// Locked first, so that the state is that after whoever held it before.
	const { rows: held } = await sql`
		select from application where id = ${id} and network_id = ${ctx.networkId} for update`.execute(ctx.db)
	if (held.length === 0) throw new Refusal('not-found', 'joining.not-found')
	const { rows } = await sql<HeldApplication>`
		select id, kind, name, mail, locale, answers, submission, party_id as "partyId", type_id as "typeId", starts_on as "startsOn", listed,
			application_state(id) as state from application where id = ${id}`.execute(ctx.db)
	const application = rows[0]!
	if (!states.includes(application.state))
		throw new Refusal('conflict', 'joining.other-state', { state: application.state })
	return application
}

/** Writes that something happened, by whoever acts. */
export async function putStep(
	{ db, viewer, networkId }: CommandContext,
	applicationId: number,
	kind: StepKind,
	reason: string | null = null,
): Promise<void> {
	await sql`
		insert into application_step (network_id, application_id, kind, actor_kind, actor_account, actor_name, reason)
		values (${networkId}, ${applicationId}, ${kind}, ${viewer.kind}, ${viewer.account?.id || null}, ${viewer.account?.name ?? null}, ${reason})`.execute(
		db,
	)
}

export type HeldPerson = {
	id: number
	salutation: string | null
	title: string | null
	given_name: string | null
	family_name: string
	mail: string | null
	phone: string | null
	role_title: string | null
	functions: string[]
	invited: boolean
	partyId: number | null
}

/** The people of a held application, the one who sent it first. */
export async function peopleOf(ctx: CommandContext, applicationId: number): Promise<HeldPerson[]> {
	const { rows } = await sql<HeldPerson>`
		select id, salutation, title, given_name, family_name, mail, phone, role_title, functions, invited, party_id as "partyId"
		from application_person where application_id = ${applicationId} order by position`.execute(ctx.db)
	return rows
}
