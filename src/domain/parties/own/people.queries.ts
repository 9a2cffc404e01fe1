import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { visibleTo } from '../party.visibility.ts'
import type { FunctionKind } from '../party.schema.ts'
import { speaksForPeople } from './speaks-for.ts'

export type OwnColleague = {
	id: number
	name: string
	functions: { id: number; kind: FunctionKind; title: string | null; from: string | null }[]
}

/**
 * The people of an organisation with their functions today, for whoever decides about them. They know their colleagues, whatever
 * these agreed to be shown elsewhere.
 * @throws Refusal `parties.not-found` for all others
 */
export async function ownColleagues(ctx: Context, networkId: number, organisationId: number): Promise<OwnColleague[]> {
	if (!(await speaksForPeople(ctx, networkId, organisationId))) throw new Refusal('not-found', 'parties.not-found')
	const { rows } = await sql<OwnColleague>`
		select p.id, p.name, json_agg(json_build_object('id', f.id, 'kind', f.kind, 'title', f.title, 'from', lower(f.during)) order by f.id) as functions
		from party_function f join party p on p.id = f.person_id
		where f.organisation_id = ${organisationId} and f.network_id = ${networkId} and f.during @> ${ctx.today}::date
		group by p.id order by p.name_key, p.id limit 500`.execute(ctx.db)
	return rows
}

export type OwnConsent = {
	id: number
	purpose: 'publication' | 'mailing'
	scope: 'members' | 'alliance' | 'public'
	text_version: string
	source: string
	givenAt: string
	withdrawnAt: string | null
}
export type OwnPersonRecord = {
	id: number
	name: string
	network: { id: number; slug: string; name: string }
	/** The newest first, those that were withdrawn included. */
	consents: OwnConsent[]
}

/**
 * The viewer's own record in a network with what they agreed to.
 * @throws Refusal `parties.not-found` for the records of others
 */
export async function ownPerson(ctx: Context, id: number): Promise<OwnPersonRecord> {
	const { viewer, today, db } = ctx
	if (!viewer.persons.includes(id)) throw new Refusal('not-found', 'parties.not-found')
	return db
		.transaction()
		.setAccessMode('read only')
		.execute(async (tx) => {
			const { rows } = await sql<Omit<OwnPersonRecord, 'consents'>>`
				select p.id, p.name, json_build_object('id', n.id, 'slug', n.slug, 'name', n.name) as network
				from party p join network n on n.id = p.network_id where p.id = ${id} and ${visibleTo(viewer, today, 'p')}`.execute(tx)
			const found = rows[0]
			if (!found) throw new Refusal('not-found', 'parties.not-found')
			// The second lock shows consents only to a transaction that says for which network it reads.
			await sql`select set_config('flechtwerk.network', ${String(found.network.id)}, true)`.execute(tx)
			const consents = await sql<OwnConsent>`
				select id, purpose, scope, text_version, source, given_at as "givenAt", withdrawn_at as "withdrawnAt"
				from consent where party_id = ${id} order by given_at desc, id desc`.execute(tx)
			return { ...found, consents: consents.rows }
		})
}
