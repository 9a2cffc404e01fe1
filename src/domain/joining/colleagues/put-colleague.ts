import { sql } from 'kysely'
import { asPartOf, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import type { Locale } from '#platform/localized.ts'
import { linkPerson } from '../../access/invitations/link-person.ts'
import { startFunction } from '../../parties/details/start-function.ts'
import { createParty } from '../../parties/record/create-party.ts'

export type NewColleague = {
	organisationId: number
	given_name: string | null
	family_name: string
	mail: string
	locale: Locale
}

/**
 * Lets somebody work at an organisation and invites them to an account; within a command. Whoever is known there by the same
 * address is not made twice.
 * @throws Refusal `joining.colleague-known` when that person has an account already, and those of `parties.start-function`
 */
export async function putColleague(ctx: CommandContext, given: NewColleague): Promise<number> {
	const { organisationId, given_name, family_name, mail, locale } = given
	const known = await knownThere(ctx, organisationId, mail)
	if (known?.linked) throw new Refusal('conflict', 'joining.colleague-known')
	const personId = known?.id ?? (await makePerson(ctx, { given_name, family_name, mail }))
	if (!known) await asPartOf(ctx, startFunction, { personId, organisationId, kind: 'employee', from: ctx.today })
	await asPartOf(ctx, linkPerson, { mail, personId, locale })
	return personId
}

async function makePerson(
	ctx: CommandContext,
	{ given_name, family_name, mail }: Pick<NewColleague, 'given_name' | 'family_name' | 'mail'>,
): Promise<number> {
	const made = await asPartOf(ctx, createParty, {
		kind: 'person',
		facts: { given_name, family_name },
		channels: [{ kind: 'mail', value: mail }],
	})
	return made.id
}

async function knownThere(
	ctx: CommandContext,
	organisationId: number,
	mail: string,
): Promise<{ id: number; linked: boolean } | undefined> {
	const { rows } = await sql<{ id: number; linked: boolean }>`
		select p.id, exists (select from account_person a where a.person_id = p.id) as linked
		from party_function f join party p on p.id = f.person_id join channel c on c.party_id = p.id and c.kind = 'mail'
		where f.organisation_id = ${organisationId} and f.network_id = ${ctx.networkId} and f.during @> ${ctx.today}::date and c.value_key = ${mail}
		order by linked desc, p.id limit 1`.execute(ctx.db)
	return rows[0]
}
