/** Questions about networks. Which networks there are, and what they are called, everybody may know. */
import { sql } from 'kysely'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'

export type Network = {
	id: number
	slug: string
	name: string
	kind: 'network' | 'alliance'
	brand: string
	hostName: string | null
}

function networks(db: Database | DatabaseTransaction) {
	return db
		.selectFrom('network')
		.select(['id', 'slug', 'name', 'brand', 'host_name as hostName', sql<Network['kind']>`kind`.as('kind')])
}

/** Undefined when there is none of that slug. */
export function networkBySlug(db: Database | DatabaseTransaction, slug: string): Promise<Network | undefined> {
	return networks(db).where('slug', '=', slug).executeTakeFirst()
}

export function networkById(db: Database | DatabaseTransaction, id: number): Promise<Network | undefined> {
	return networks(db).where('id', '=', id).executeTakeFirst()
}

/** All networks and alliances of the instance, the alliances first, then by name. */
export function allNetworks(db: Database): Promise<Network[]> {
	return networks(db)
		.orderBy(sql`kind = 'network'`)
		.orderBy('name')
		.execute()
}

/** The alliance of the instance; undefined when its networks are not allied. The oldest, should there be several. */
export function allianceOfInstance(db: Database): Promise<Network | undefined> {
	return networks(db).where('kind', '=', 'alliance').orderBy('id').limit(1).executeTakeFirst()
}

/** The networks that publish one atlas together on a day (ISO), by name. */
export function networksOfAlliance(db: Database, allianceId: number, today: string): Promise<Network[]> {
	const members = db
		.selectFrom('alliance_network')
		.select('network_id')
		.where('alliance_id', '=', allianceId)
		.where(sql<boolean>`during @> ${today}::date`)
	return networks(db).where('id', 'in', members).orderBy('name').execute()
}

/** False on a fresh instance. */
export async function hasNetwork(db: Database | DatabaseTransaction): Promise<boolean> {
	return (await db.selectFrom('network').select('id').limit(1).executeTakeFirst()) !== undefined
}
