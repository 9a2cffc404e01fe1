/** Which members somebody may ask to belong to, and who asks a member. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { ownDomainOf } from '#platform/mail/free-mail.ts'
import { accountById } from '../../access/accounts.ts'
import { lookAtToken } from '../../access/sign-in/links.ts'
import { may } from '../../access/permissions.ts'
import { networkById } from '../../networks/network.queries.ts'
import { detailVisibleTo, visibleTo } from '../../parties/party.visibility.ts'

export type AskableOrganisation = {
	id: number
	name: string
	network: { id: number; slug: string; name: string }
	/** The request is on its way. */
	asked: boolean
}

/**
 * The members to which the verified mail address of the account belongs, by the domain of a mail address or a site that the viewer may
 * see, and for which the account does not stand yet.
 */
export async function askableOrganisations({ viewer, db, today }: Context): Promise<AskableOrganisation[]> {
	const account = viewer.account ? await accountById(db, viewer.account.id) : undefined
	const domain = account?.mailVerified ? ownDomainOf(account.mail) : null
	if (!account || !domain) return []
	const { rows } = await sql<AskableOrganisation>`
		with owners as (
			select c.party_id from channel c where c.kind = 'mail' and split_part(c.value_key, '@', 2) = ${domain} and ${detailVisibleTo(viewer, 'c')}
			union
			select c.party_id from channel c where c.kind = 'web' and c.value_key = ${domain} and ${detailVisibleTo(viewer, 'c')}
		)
		select p.id, p.name, json_build_object('id', n.id, 'slug', n.slug, 'name', n.name) as network,
			exists (select from colleague_request r where r.organisation_id = p.id and r.account_id = ${account.id} and r.answered_at is null) as asked
		from owners o join party p on p.id = o.party_id join network n on n.id = p.network_id
		where p.kind = 'organisation' and not p.id = any(${[...viewer.represents]}::bigint[]) and ${visibleTo(viewer, today, 'p')}
			and exists (select from membership m where m.party_id = p.id and m.during @> ${today}::date)
			-- An account stands for one person in each network; whoever is known there already is led by the office.
			and not exists (select from account_person a where a.account_id = ${account.id} and a.network_id = p.network_id)
		order by p.name_key, p.id limit 20`.execute(db)
	return rows
}

/** May the viewer speak for the people of an organisation: as its main contact, or as the office of its network? */
export async function speaksFor(
	{ viewer, db, today }: Pick<Context, 'viewer' | 'db' | 'today'>,
	networkId: number,
	organisationId: number,
): Promise<boolean> {
	if (may(viewer, 'parties.manage', networkId)) return true
	if (viewer.persons.length === 0) return false
	const { rows } = await sql`
		select from party_function where organisation_id = ${organisationId} and network_id = ${networkId} and kind = 'main-contact'
			and person_id = any(${[...viewer.persons]}::bigint[]) and during @> ${today}::date limit 1`.execute(db)
	return rows.length > 0
}

export type ColleagueRequest = {
	id: number
	networkId: number
	organisation: { id: number; name: string }
	name: string
	mail: string
	askedAt: string
}

const requests = (condition: ReturnType<typeof sql>) => sql<ColleagueRequest>`
	select r.id, r.network_id as "networkId", json_build_object('id', p.id, 'name', p.name) as organisation,
		concat_ws(' ', r.given_name, r.family_name) as name, r.mail, r.asked_at as "askedAt"
	from colleague_request r join party p on p.id = r.organisation_id
	where r.answered_at is null and ${condition} order by r.asked_at, r.id limit 100`

/**
 * The open requests to an organisation, for whoever speaks for it.
 * @throws Refusal `parties.not-found` for all others
 */
export async function openRequests(
	ctx: Context,
	networkId: number,
	organisationId: number,
): Promise<ColleagueRequest[]> {
	if (!(await speaksFor(ctx, networkId, organisationId))) throw new Refusal('not-found', 'parties.not-found')
	const { rows } = await requests(sql`r.network_id = ${networkId} and r.organisation_id = ${organisationId}`).execute(
		ctx.db,
	)
	return rows
}

/** What the token of a mail about a request stands for. */
export const answerOf = (networkId: number, requestId: number): string => `${networkId} ${requestId}`

/** The open request behind the link of a mail; null when the link does not work or somebody has answered. Whoever has the link may see it. */
export async function requestBehind(
	db: Database | DatabaseTransaction,
	networkId: number,
	token: string,
): Promise<ColleagueRequest | null> {
	const [network, request] = ((await lookAtToken(db, 'answer-colleague', token)) ?? '').split(' ')
	return Number(network) === networkId && request ? requestById(db, networkId, Number(request)) : null
}

/** An open request of a network; null when there is none. For mails and commands. */
export async function requestById(
	db: Database | DatabaseTransaction,
	networkId: number,
	id: number,
): Promise<ColleagueRequest | null> {
	const { rows } = await requests(sql`r.network_id = ${networkId} and r.id = ${id}`).execute(db)
	return rows[0] ?? null
}

/** The mail addresses of the main contacts of an organisation; that of the network where there is none. */
export async function whoAnswers(ctx: CommandContext, organisationId: number): Promise<string[]> {
	const { rows } = await sql<{ mail: string }>`
		select distinct c.value_key as mail from party_function f
		join lateral (select value_key from channel where party_id = f.person_id and kind = 'mail' order by position, id limit 1) c on true
		where f.organisation_id = ${organisationId} and f.kind = 'main-contact' and f.during @> ${ctx.today}::date`.execute(
		ctx.db,
	)
	if (rows.length > 0) return rows.map(({ mail }) => mail)
	const { mail } = await networkById(ctx.db, ctx.networkId)
	return mail ? [mail] : []
}
