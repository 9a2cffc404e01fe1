/** Questions about networks. What a network says of itself is public. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import type { Localized } from '#platform/localized.ts'
import type { DataLicence } from './licences.ts'

export type Network = {
	id: number
	slug: string
	kind: 'network' | 'alliance'
	name: string
	legalForm: string | null
	brand: string
	mission: Localized
	mail: string | null
	website: string | null
	hostName: string | null
	timeZone: string
	/** Under which others may use what it publishes; null: it offers no open data. */
	licence: DataLicence | null
	districts: string[]
}

const columns = sql<Network>`
	n.id, n.slug, n.kind, n.name, n.legal_form as "legalForm", n.brand, n.mission, n.mail, n.website, n.host_name as "hostName", n.time_zone as "timeZone", n.data_licence as licence,
	array(select d.district_code from network_district d where d.network_id = n.id order by 1) as districts`

/** All networks and alliances, by name. */
export async function allNetworks(db: Database): Promise<Network[]> {
	const { rows } = await sql<Network>`select ${columns} from network n order by n.kind, n.name`.execute(db)
	return rows
}

/** False on a fresh instance. */
export async function hasNetwork(db: Database): Promise<boolean> {
	return (await db.selectFrom('network').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** A network by its slug, null when there is none. */
export async function findNetwork(db: Database, slug: string): Promise<Network | null> {
	const { rows } = await sql<Network>`select ${columns} from network n where n.slug = ${slug}`.execute(db)
	return rows[0] ?? null
}

/** @throws Refusal `networks.not-found` */
export async function networkBySlug(db: Database, slug: string): Promise<Network> {
	const network = await findNetwork(db, slug)
	if (!network) throw new Refusal('not-found', 'networks.not-found')
	return network
}

/** @throws Refusal `networks.not-found` */
export async function networkById(db: Database, id: number): Promise<Network> {
	const { rows } = await sql<Network>`select ${columns} from network n where n.id = ${id}`.execute(db)
	if (!rows[0]) throw new Refusal('not-found', 'networks.not-found')
	return rows[0]
}

/** The alliance of the instance, if there is one: the oldest. */
export async function allianceOfInstance(db: Database): Promise<Network | null> {
	const { rows } =
		await sql<Network>`select ${columns} from network n where n.kind = 'alliance' order by n.id limit 1`.execute(db)
	return rows[0] ?? null
}

/** The networks of an alliance on a day. */
export async function networksOfAlliance(db: Database, allianceId: number, today: string): Promise<Network[]> {
	const { rows } = await sql<Network>`
		select ${columns} from network n join alliance_network a on a.network_id = n.id
		where a.alliance_id = ${allianceId} and a.during @> ${today}::date order by n.name`.execute(db)
	return rows
}

export type LegalTexts = { imprint: Localized; privacy: Localized }

/** Imprint and privacy text. */
export async function legalTextsOf(db: Database, networkId: number): Promise<LegalTexts> {
	const { rows } = await sql<LegalTexts>`select imprint, privacy from network where id = ${networkId}`.execute(db)
	return rows[0]!
}
