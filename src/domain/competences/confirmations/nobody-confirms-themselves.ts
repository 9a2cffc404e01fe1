/** Nobody confirms themselves: neither by an address of the organisation or of its people, nor by the account that asks. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { mailKey } from '#platform/mail/address.ts'
import { ownDomainOf } from '#platform/mail/free-mail.ts'
import { may } from '../../access/permissions.ts'

/** Of two domains one is the other, or belongs to it. */
const sameHouse = (one: string, other: string): boolean =>
	one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)

/**
 * Looks at whom a request would go to. At a free provider nobody can tell for whom somebody speaks: only the office, which knows them, asks there.
 * @throws Refusal `competences.partner-is-self`, `competences.partner-free-mail`
 */
export async function refuseAskingOneself(ctx: CommandContext, partyId: number, mail: string): Promise<void> {
	const { viewer, networkId } = ctx
	const domain = ownDomainOf(mail)
	const asker = viewer.account?.mail ? mailKey(viewer.account.mail) : null
	const own = [...(await ownAddresses(ctx, partyId)), ...(asker ? [asker] : [])]
	const domains = own.flatMap((address) => (address.includes('@') ? (ownDomainOf(address) ?? []) : address))
	if (own.includes(mail) || (domain !== null && domains.some((one) => sameHouse(one, domain))))
		throw new Refusal('invalid', 'competences.partner-is-self')
	if (domain === null && !may(viewer, 'parties.manage', networkId))
		throw new Refusal('invalid', 'competences.partner-free-mail')
}

/**
 * Looks at who answers, when they are signed in.
 * @throws Refusal `competences.partner-is-self`
 */
export async function refuseAnsweringOneself(
	{ db, viewer }: CommandContext,
	{ id, partyId }: { id: number; partyId: number },
): Promise<void> {
	if (!viewer.account) return
	const { rows } =
		await sql`select from claim_confirmation where id = ${id} and asked_account = ${viewer.account.id}`.execute(db)
	if (rows.length > 0 || viewer.represents.includes(partyId))
		throw new Refusal('invalid', 'competences.partner-is-self')
}

/** Mail addresses and sites of an organisation, of the people who work there, and of the accounts of those. */
async function ownAddresses({ db, today }: CommandContext, partyId: number): Promise<string[]> {
	const { rows } = await sql<{ address: string }>`
		with people as (
			select person_id as id from party_function where organisation_id = ${partyId} and during @> ${today}::date
		)
		select distinct c.value_key as address from channel c
		where c.kind in ('mail', 'web') and (c.party_id = ${partyId} or (c.kind = 'mail' and c.party_id in (select id from people)))
		union
		select lower(u.email) from account_person a join auth."user" u on u.id = a.account_id where a.person_id in (select id from people)`.execute(
		db,
	)
	// Of a site the name of its host.
	return rows.map(({ address }) => (address.includes('@') ? address : address.split('/')[0]!))
}
