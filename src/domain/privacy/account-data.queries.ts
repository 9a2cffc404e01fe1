/** What an account is, how it signs in, what it did and asked for, in all networks. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import { visibleTo } from '../parties/party.visibility.ts'
import { rowsOf, type OwnRow, type OwnSection } from './own-rows.ts'

/** Sections of the own data that belong to the account; by its mail address only once that is proven. */
export async function dataOfAccount(ctx: Context, id: string): Promise<OwnSection[]> {
	const questions = { ...signingIn(id), ...asked(ctx, id), ...worked(id) }
	const selected = Object.entries(questions).map(([table, question]) => sql`${rowsOf(question)} as ${sql.ref(table)}`)
	const { rows } = await sql<Record<string, OwnRow[]>>`select ${sql.join(selected)}`.execute(ctx.db)
	return Object.entries(rows[0]!).map(([table, found]) => ({ table, network: null, rows: found }))
}

type Questions = Record<string, RawBuilder<unknown>>

const signingIn = (id: string): Questions => ({
	account: sql`select name, email, email_verified, locale, two_factor_enabled, created_at from auth."user" where id = ${id}`,
	sign_in: sql`select provider_id, created_at, updated_at from auth.account where user_id = ${id} order by created_at`,
	session: sql`select created_at, updated_at, ip_address, user_agent from auth.session where user_id = ${id} order by created_at`,
	passkey: sql`select name, created_at from auth.passkey where user_id = ${id} order by created_at`,
	account_person: sql`select n.name as network, l.linked_at from account_person l join network n on n.id = l.network_id
		where l.account_id = ${id} order by l.id`,
	role_grant: sql`select n.name as network, g.role, r.name as name, g.during from role_grant g left join network n on n.id = g.network_id
		left join network_role r on r.network_id = g.network_id and r.key = g.own_role where g.account_id = ${id} order by lower(g.during), g.id`,
})

/** What they asked for, of an office or of the instance, and what became of it. */
const asked = ({ viewer, today }: Context, id: string): Questions => {
	const byMail = (column: string) =>
		sql`join auth."user" u on lower(u.email) = lower(${sql.ref(column)}) and u.email_verified and u.id = ${id}`
	return {
		invitation: sql`select n.name as network, i.mail, i.invited_at, i.accepted_at, i.expires_at, i.withdrawn_at from invitation i
			${byMail('i.mail')} join network n on n.id = i.network_id order by i.id`,
		colleague_request: sql`select n.name as network, p.name as organisation, c.mail, c.asked_at, c.answered_at, c.confirmed from colleague_request c
			join network n on n.id = c.network_id join party p on p.id = c.organisation_id where c.account_id = ${id} order by c.id`,
		application: sql`select * from applications_of(${id})`,
		application_person: sql`select * from application_persons_of(${id})`,
		profile_proposal: sql`select n.name as network, p.name as record, q.part, f.label as field, q.after as proposed, q.proposed_at, q.decided_at,
				q.accepted, q.reason
			from profile_proposal q join network n on n.id = q.network_id left join party p on p.id = q.party_id and ${visibleTo(viewer, today, 'p')}
			left join custom_field f on f.network_id = q.network_id and q.part = 'custom.' || f.key
			where q.author_account = ${id} or q.party_id = any(${[...viewer.persons]}::bigint[]) order by q.id`,
		search_alert: sql`select * from alerts_of(${id})`,
		mail_request: sql`select r.mail, r.requested_at, r.due_at from mail_request r ${byMail('r.mail')} order by r.id`,
	}
}

/** What they did, and what they work on for an office. */
const worked = (id: string): Questions => ({
	saved_view: sql`select * from saved_views_of(${id})`,
	task: sql`select * from tasks_of(${id})`,
	interaction: sql`select * from contacts_of(${id})`,
	seeing_as: sql`select n.name as network, s.started_at, s.ended_at from seeing_as s join network n on n.id = s.network_id
		where s.account_id = ${id} order by s.id`,
	journal: sql`select n.name as network, j.action, j.at from journal j left join network n on n.id = j.network_id
		where j.actor_account = ${id} order by j.id desc limit 10000`,
})
