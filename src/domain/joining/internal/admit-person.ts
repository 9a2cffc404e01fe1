import { sql } from 'kysely'
import { asPartOf, type CommandContext } from '#platform/command.ts'
import type { Locale } from '#platform/localized.ts'
import { linkPerson } from '../../access/invitations/link-person.ts'
import type { CustomValues } from '../../fields/field.schema.ts'
import { startFunction } from '../../parties/details/start-function.ts'
import type { FunctionKind } from '../../parties/party.schema.ts'
import { createParty } from '../../parties/record/create-party.ts'
import type { Answers } from '../joining.schema.ts'
import type { HeldPerson } from './application-rows.ts'
import { completeRecord } from './complete-record.ts'

type Within = {
	/** Null when the person is the member. */
	organisationId: number | null
	/** ISO day on which the functions begin. */
	from: string
	/** What the person says in fields of the office. */
	custom: CustomValues
	application: { locale: Locale; answers: Answers }
}

/** The record of a person of an approved application, with their functions, and the invitation to an account. */
export async function admitPerson(
	ctx: CommandContext,
	person: HeldPerson,
	{ organisationId, from, custom, application: { locale, answers } }: Within,
): Promise<number> {
	const id = await recordOf(ctx, person, custom, organisationId === null ? answers : null)
	if (organisationId !== null) {
		const functions = person.functions.length > 0 ? person.functions : ['employee']
		// What somebody is called belongs to one function; the others are called what they are.
		const titled = functions.includes('managing-director') ? 'managing-director' : functions[0]
		const held = await heldFunctions(ctx, id, organisationId)
		for (const kind of functions.filter((one) => !held.has(one)))
			await asPartOf(ctx, startFunction, {
				personId: id,
				organisationId,
				kind: kind as FunctionKind,
				title: kind === titled ? person.role_title : null,
				from,
			})
	}
	if (person.invited && person.mail && !(await hasAccount(ctx, id)))
		await asPartOf(ctx, linkPerson, { mail: person.mail, personId: id, locale })
	return id
}

/** The record that the office chose, completed where it is empty, or a new one. `answers` are about the person only if it becomes the member. */
async function recordOf(
	ctx: CommandContext,
	person: HeldPerson,
	custom: CustomValues,
	answers: Answers | null,
): Promise<number> {
	const { salutation, title, given_name, family_name, mail, phone, partyId } = person
	const facts = { salutation, title, born_on: answers?.born_on ?? null, custom }
	const address = answers?.address
		? { ...answers.address, kind: 'private' as const, country: 'DE', scope: 'office' as const }
		: null
	const channels = [
		...(mail ? [{ kind: 'mail' as const, value: mail }] : []),
		...(phone ? [{ kind: 'phone' as const, value: phone }] : []),
	]
	if (partyId !== null) {
		// Names stay: lists often keep a whole one as the family name.
		await completeRecord(ctx, { partyId, kind: 'person' }, { facts, address, channels })
		return partyId
	}
	const { id } = await asPartOf(ctx, createParty, {
		kind: 'person',
		facts: { ...facts, given_name, family_name },
		address,
		channels,
	})
	return id
}

async function heldFunctions(ctx: CommandContext, personId: number, organisationId: number): Promise<Set<string>> {
	const { rows } = await sql<{ kind: string }>`
		select kind from party_function where person_id = ${personId} and organisation_id = ${organisationId}
			and coalesce(upper(during), 'infinity') > ${ctx.today}::date`.execute(ctx.db)
	return new Set(rows.map(({ kind }) => kind))
}

async function hasAccount(ctx: CommandContext, personId: number): Promise<boolean> {
	const { rows } = await sql`
		select from account_person where person_id = ${personId} and network_id = ${ctx.networkId}`.execute(ctx.db)
	return rows.length > 0
}
