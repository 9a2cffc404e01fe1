/** Applications as the office and the board read them. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import type { Locale, Localized } from '#platform/localized.ts'
import { asOffice } from '../parties/as-office.ts'
import { visibleTo } from './application.visibility.ts'
import type { ApplicantKind } from './form-fields.ts'
import type { ApplicationState, StepKind } from './application-states.ts'
import type { HeldPerson } from './internal/application-rows.ts'
import type { Answers } from './joining.schema.ts'

/** `waiting`: for the office or the board. */
export const applicationFilters = ['waiting', 'received', 'forwarded', 'approved', 'declined', 'withdrawn'] as const
export type ApplicationFilter = (typeof applicationFilters)[number]

export type ApplicationRow = {
	id: number
	kind: ApplicantKind
	name: string
	place: string | null
	contact: string
	state: ApplicationState
	/** When it came, and when something last happened. */
	submittedAt: string
	changedAt: string
	/** What the office proposes. */
	type: Localized | null
	startsOn: string | null
}
/** What nobody has confirmed is not counted either. */
export type ApplicationCounts = Record<Exclude<ApplicationState, 'unconfirmed'>, number>

const atOnce = 50

const statesOf = (filter: ApplicationFilter): readonly (keyof ApplicationCounts)[] =>
	filter === 'waiting' ? ['received', 'forwarded'] : [filter]

/** The applications of a network in a state, those that wait longest first, and how many there are in each state. */
export async function applicationsOf(
	ctx: Context,
	networkId: number,
	filter: ApplicationFilter,
	page = 1,
): Promise<{ rows: ApplicationRow[]; counts: ApplicationCounts; total: number; atOnce: number }> {
	return asOffice(ctx, networkId, async ({ db }) => {
		const counts = await countsOf(ctx, networkId, db)
		const states = statesOf(filter)
		const waits = filter === 'waiting' || filter === 'received' || filter === 'forwarded'
		const { rows } = await sql<ApplicationRow>`
			with listed as (
				select a.*, l.kind as step, l.at as changed_at, application_state(a.id) as state from application a
				cross join lateral (select s.kind, s.at from application_step s where s.application_id = a.id order by s.id desc limit 1) l
				where ${visibleTo(ctx, networkId, 'a')}
			)
			select a.id, a.kind, a.name, a.answers -> 'address' ->> 'place' as place, concat_ws(' ', c.given_name, c.family_name) as contact, a.state,
				(select min(s.at) from application_step s where s.application_id = a.id) as "submittedAt", a.changed_at as "changedAt",
				t.label as type, a.starts_on as "startsOn"
			from listed a
			join application_person c on c.application_id = a.id and c.position = 0
			left join membership_type t on t.id = a.type_id
			where a.state = any(${[...states]}::text[])
			order by ${waits ? sql`a.changed_at, a.id` : sql`a.changed_at desc, a.id desc`}
			limit ${atOnce} offset ${(Math.max(1, page) - 1) * atOnce}`.execute(db)
		return { rows, counts, total: states.reduce((sum, state) => sum + counts[state], 0), atOnce }
	})
}

async function countsOf(ctx: Context, networkId: number, db: Context['db']): Promise<ApplicationCounts> {
	const { rows } = await sql<{ state: keyof ApplicationCounts; count: number }>`
		select state, count(*)::int as count from (
			select application_state(a.id) as state from application a where ${visibleTo(ctx, networkId, 'a')}
		) counted group by state`.execute(db)
	const none = { received: 0, forwarded: 0, approved: 0, declined: 0, withdrawn: 0 }
	return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}

export type WaitingApplications = Record<
	'received' | 'forwarded',
	{ count: number; longest: string | null; since: string | null }
>

/** How many applications wait for the office and for the board, and which of them came first. For the start page. */
export async function waitingApplications(ctx: Context, networkId: number): Promise<WaitingApplications> {
	const { rows, counts } = await applicationsOf(ctx, networkId, 'waiting')
	const waiting = (state: 'received' | 'forwarded') => {
		const first = rows
			.filter((row) => row.state === state)
			.toSorted((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1))[0]
		return { count: counts[state], longest: first?.name ?? null, since: first?.submittedAt ?? null }
	}
	return { received: waiting('received'), forwarded: waiting('forwarded') }
}

/** The applications that are about a record, the newest first; none for whoever may not read applications. */
export async function applicationsAbout(
	ctx: Context,
	networkId: number,
	partyId: number,
): Promise<{ id: number; state: ApplicationState; submittedAt: string }[]> {
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<{ id: number; state: ApplicationState; submittedAt: string }>`
			select a.id, application_state(a.id) as state,
				(select min(s.at) from application_step s where s.application_id = a.id) as "submittedAt"
			from application a where a.party_id = ${partyId} and ${visibleTo(ctx, networkId, 'a')} order by a.id desc`.execute(db)
		return rows
	})
}

export type ApplicationStep = { kind: StepKind; at: string; actor: string | null; reason: string | null }
export type ApplicationPerson = HeldPerson & { record: { id: number; name: string } | null }
export type Application = {
	id: number
	kind: ApplicantKind
	name: string
	mail: string
	locale: Locale
	answers: Answers
	consentText: string
	state: ApplicationState
	record: { id: number; name: string } | null
	typeId: number | null
	type: Localized | null
	startsOn: string | null
	listed: 'members' | 'alliance' | 'public' | null
	people: ApplicationPerson[]
	/** The oldest first. */
	steps: ApplicationStep[]
	/** Other applications of the same address or name. */
	others: { id: number; name: string; state: ApplicationState }[]
}

/**
 * One application with its people and steps, for the office and the board of its network.
 * @throws Refusal `joining.not-found`; `common.not-found` outside of the office
 */
export async function applicationById(ctx: Context, networkId: number, id: number): Promise<Application> {
	if (!Number.isSafeInteger(id)) throw new Refusal('not-found', 'joining.not-found')
	return asOffice(ctx, networkId, async ({ db }) => {
		const record = (party: string) =>
			sql`(select json_build_object('id', p.id, 'name', p.name) from party p where p.id = ${sql.ref(party)})`
		const { rows } = await sql<Application>`
			select a.id, a.kind, a.name, a.mail, a.locale, a.answers, a.consent_text as "consentText", application_state(a.id) as state,
				${record('a.party_id')} as record, a.type_id as "typeId", t.label as type, a.starts_on as "startsOn", a.listed,
				(select json_agg(json_build_object('id', c.id, 'salutation', c.salutation, 'title', c.title, 'given_name', c.given_name,
					'family_name', c.family_name, 'mail', c.mail, 'phone', c.phone, 'role_title', c.role_title, 'functions', c.functions,
					'invited', c.invited, 'partyId', c.party_id, 'record', ${record('c.party_id')}) order by c.position)
					from application_person c where c.application_id = a.id) as people,
				(select json_agg(json_build_object('kind', s.kind, 'at', s.at, 'actor', s.actor_name, 'reason', s.reason) order by s.id)
					from application_step s where s.application_id = a.id) as steps,
				(select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'state', application_state(o.id)) order by o.id desc), '[]')
					from application o where ${visibleTo(ctx, networkId, 'o')} and o.id <> a.id
						and (o.mail = a.mail or lower(o.name) = lower(a.name))) as others
			from application a left join membership_type t on t.id = a.type_id
			where a.id = ${id} and ${visibleTo(ctx, networkId, 'a')}`.execute(db)
		if (!rows[0]) throw new Refusal('not-found', 'joining.not-found')
		return rows[0]
	})
}
