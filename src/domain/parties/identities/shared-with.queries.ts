/** With which other records an organisation shares its profile, or could. */
import { sql } from 'kysely'
import { visitor, type Context } from '#platform/context.ts'
import { visibleTo } from '../party.visibility.ts'

/** The names of the other networks that publicly show the same organisation, in the order of the alphabet. */
export async function sharedWith({ db, today }: Context, partyId: number): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select distinct n.name from party own join party p on p.identity_id = own.identity_id and p.id <> own.id join network n on n.id = p.network_id
		where own.id = ${partyId} and ${visibleTo(visitor, today, 'p')} order by n.name`.execute(db)
	return rows.map(({ name }) => name)
}

export type OwnElsewhere = {
	partyId: number
	identityId: number
	name: string
	network: { id: number; name: string }
	/** Both show one profile. */
	shared: boolean
	/** Its texts are the ones shown: chosen, else those of the older network, as on the profile. */
	leads: boolean
}

/** Public records of other networks about the same organisation, or one of that name, which the viewer represents as well. */
export async function ownElsewhere({ db, viewer, today }: Context, partyId: number): Promise<OwnElsewhere[]> {
	if (!viewer.represents.includes(partyId)) return []
	const { rows } = await sql<OwnElsewhere>`
		select p.id as "partyId", p.identity_id as "identityId", p.name, json_build_object('id', n.id, 'name', n.name) as network,
			p.identity_id = own.identity_id as shared, p.id = (select q.id from party q where q.identity_id = i.id and ${visibleTo(visitor, today, 'q')}
				order by (q.id = i.leading_party_id) desc nulls last, q.network_id limit 1) as leads
		from party own join party p on p.id = any(${[...viewer.represents]}::bigint[]) and p.network_id <> own.network_id and p.kind = own.kind
		join network n on n.id = p.network_id join identity i on i.id = p.identity_id
		where own.id = ${partyId} and (p.identity_id = own.identity_id or p.name_key = own.name_key)
			and ${visibleTo(visitor, today, 'own')} and ${visibleTo(visitor, today, 'p')} order by n.name`.execute(db)
	return rows
}
