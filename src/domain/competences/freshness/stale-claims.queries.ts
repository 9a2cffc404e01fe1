/** The office's list of what goes stale: members with such claims or a profile that nobody has confirmed, whom to remind, and why not. */
import { sql, type RawBuilder } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import type { Localized } from '#platform/localized.ts'
import { asOffice } from '../../parties/as-office.ts'
import { daysBetweenReminders, daysClaimsDue, membersAtOnce } from './freshness.rules.ts'

export type StaleClaim = {
	id: number
	competence: { slug: string; labels: Localized }
	level: 1 | 2 | 3
	/** ISO day until which it counts as fresh, or counted. */
	freshUntil: string
	stale: boolean
}

/** Why a member is not reminded; null when it can be. */
export type NotReminded = 'lately' | 'opted-out' | 'no-contact' | null

export type StaleMember = {
	id: number
	name: string
	claims: StaleClaim[]
	stale: number
	/** Nobody has confirmed the profile for a year. */
	unconfirmed: boolean
	remindedAt: string | null
	contact: string | null
	why: NotReminded
}

/** Claims that an organisation may be asked about: due, and known outside of the office. */
const isDue = (today: string): RawBuilder<boolean> =>
	sql<boolean>`(cl.fresh_until <= ${today}::date + ${daysClaimsDue}::int and cl.scope <> 'office')`

/** Nobody has confirmed the profile of the party `p` for a year. */
export const unconfirmedFor = (today: string): RawBuilder<boolean> =>
	sql<boolean>`(coalesce(p.confirmed_on, '-infinity') < ${today}::date - interval '1 year')`

const unconfirmed = (today: string): RawBuilder<boolean> => sql<boolean>`(${unconfirmedFor(today)}
	and exists (select from listing l where l.party_id = p.id and l.during @> ${today}::date))`

/** Organisations that are members and have such claims, or a profile that is unconfirmed and known outside of the office. */
const dueMembers = (networkId: number, today: string): RawBuilder<unknown> => sql`
	select p.id, p.name, due.oldest, coalesce(due.stale, 0) as stale, coalesce(due.claims, '{}') as claims, ${unconfirmed(today)} as unconfirmed
	from party p left join (
		select cl.party_id, min(cl.fresh_until) as oldest, (count(*) filter (where cl.fresh_until < ${today}::date))::int as stale,
			array_agg(cl.id) as claims
		from claim cl where cl.network_id = ${networkId} and ${isDue(today)} group by cl.party_id
	) due on due.party_id = p.id
	where p.network_id = ${networkId} and p.kind = 'organisation' and (due.party_id is not null or ${unconfirmed(today)}) and exists (select from membership m where m.party_id = p.id and m.during @> ${today}::date)`

/**
 * Members with claims that are stale, or will be soon, with whom to write to: main contacts first, else the address of the organisation.
 * Reads rows that the second lock shows to the network alone. Of those, `some` are looked at more closely.
 */
const members = (networkId: number, today: string, some: RawBuilder<unknown>): RawBuilder<StaleMember> => sql`
	select p.id, p.name, claims.list as claims, p.stale, p.unconfirmed, r.sent_at as "remindedAt", c.name as contact, c.mail, p.oldest,
		case when out.party_id is not null then 'opted-out' when c.mail is null then 'no-contact'
			when r.sent_at > now() - make_interval(days => ${daysBetweenReminders}::int) then 'lately' end as why
	from (select * from (${dueMembers(networkId, today)}) due ${some}) p
	cross join lateral (
		select coalesce(json_agg(json_build_object('id', cl.id, 'competence', json_build_object('slug', k.slug, 'labels', k.labels), 'level', cl.level,
			'freshUntil', cl.fresh_until, 'stale', cl.fresh_until < ${today}::date) order by cl.fresh_until, cl.id), '[]') as list
		from claim cl join competence k on k.id = cl.competence_id where cl.id = any(p.claims)
	) claims
	left join lateral (select sent_at from claim_reminder where party_id = p.id order by sent_at desc limit 1) r on true
	left join lateral (
		select reached.name, reached.mail, reached.person_id from (
			select h.name, ch.value_key as mail, h.id as person_id, 1 as rank, f.id as position from party_function f join party h on h.id = f.person_id
			join lateral (select value_key from channel where party_id = h.id and kind = 'mail' order by position, id limit 1) ch on true
			where f.organisation_id = p.id and f.kind = 'main-contact' and f.during @> ${today}::date
			union all
			select p.name, ch.value_key, null, 2, ch.position from channel ch where ch.party_id = p.id and ch.kind = 'mail'
		) reached
		where not exists (select from opt_out o where o.party_id = reached.person_id and o.kind in ('mail', 'bulk-mail', 'reminders'))
		order by reached.rank, reached.position limit 1
	) c on true
	left join lateral (select o.party_id from opt_out o where o.party_id = p.id and o.kind in ('mail', 'bulk-mail', 'reminders') limit 1) out on true`

/** A page of the list, what went stale first on top, profiles without due claims last. Past the end it is the last page; `page` says which it is. */
export async function staleMembers(
	ctx: Context,
	networkId: number,
	asked = 1,
	atOnce: number = membersAtOnce,
): Promise<{ members: StaleMember[]; page: number; total: number }> {
	return asOffice(ctx, networkId, async ({ db, today }) => {
		const listed = await sql<{ total: number }>`
			select count(*)::int as total from (${dueMembers(networkId, today)}) due`.execute(db)
		const { total } = listed.rows[0]!
		const page = Math.min(Math.max(1, asked), Math.max(1, Math.ceil(total / atOnce)))
		const { rows } = await sql<StaleMember>`
			select id, name, claims, stale, unconfirmed, "remindedAt", contact, why
			from (${members(networkId, today, sql`order by oldest, name, id limit ${atOnce} offset ${(page - 1) * atOnce}`)}) listed
			order by oldest, name, id`.execute(db)
		return { members: rows, page, total }
	})
}

export type Reminded = { id: number; mail: string; claims: number[] }

/** Those among some organisations that may be reminded now. Within a command of their network. */
export async function remindable(
	{ db, today, networkId }: CommandContext,
	ids: readonly number[],
): Promise<Reminded[]> {
	const { rows } = await sql<Reminded>`
		select id, mail, (select coalesce(json_agg((c ->> 'id')::bigint), '[]') from json_array_elements(claims) c) as claims
		from (${members(networkId, today, sql`where id = any(${[...ids]}::bigint[])`)}) listed where why is null order by id`.execute(
		db,
	)
	return rows
}

export type WeeklyMail = {
	/** Where it goes; null when the network has no address. */
	mail: string | null
	/** Since when the office does not want it, and who said so. */
	offAt: string | null
	offName: string | null
}

/**
 * Whether the office gets the mail of Mondays, and where.
 * @throws Refusal `common.not-found` for all others
 */
export async function weeklyMail(ctx: Context, networkId: number): Promise<WeeklyMail> {
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<WeeklyMail>`
			select n.mail, w.off_at as "offAt", w.off_name as "offName" from network n left join claim_weekly w on w.network_id = n.id
			where n.id = ${networkId}`.execute(db)
		return rows[0]!
	})
}
