/** To which people of members tasks can be given. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { requestMail } from '#platform/mail/requests.ts'

/**
 * A task about a party is given to somebody who has a function there today, or who is the party.
 * @throws Refusal `relations.person-unknown`
 */
export async function refuseStranger(ctx: CommandContext, party: number | null, person: number | null): Promise<void> {
	if (person === null) return
	const { rows } = await sql`
		select from party p where p.id = ${person} and p.network_id = ${ctx.networkId} and p.kind = 'person' and (p.id = ${party} or exists (
			select from party_function f where f.person_id = p.id and f.organisation_id = ${party} and f.during @> ${ctx.today}::date))`.execute(
		ctx.db,
	)
	if (rows.length === 0) throw new Refusal('invalid', 'relations.person-unknown')
}

/** Tells a person who has an account that something is to be done, a few minutes later: until then a slip can be taken back. */
export async function tellPerson(ctx: CommandContext, task: number, person: number | null): Promise<void> {
	if (person === null) return
	const { rows } = await sql<{ id: string; mail: string; locale: string }>`
		select u.id, u.email as mail, u.locale from account_person a join auth."user" u on u.id = a.account_id
		where a.network_id = ${ctx.networkId} and a.person_id = ${person}`.execute(ctx.db)
	for (const { id, mail, locale } of rows)
		await requestMail(
			ctx.db,
			{
				kind: 'task-given',
				mail,
				locale: locale === 'en' ? 'en' : 'de',
				facts: { network: String(ctx.networkId), task: String(task), account: id },
			},
			minutesUntilMail,
		)
}

const minutesUntilMail = 10
