/**
 * The audiences for which search documents exist, and the viewer each stands for. A document holds exactly what this
 * viewer may see, decided by the same predicates as every page: so nothing is filtered afterwards.
 */
import { sql } from 'kysely'
import { visitor, type Viewer } from '#platform/context.ts'
import type { Database } from '#platform/database.server.ts'

/** 0 the public, n > 0 the members of network n, -n the members of networks allied in n. */
export type Audience = { number: number; viewer: Viewer; networks: number[] | null }

/** Everybody. */
export const publicAudience: Audience = { number: 0, viewer: visitor, networks: null }

/** All audiences of the instance on a day, from wide to narrow. `networks` are those whose records may differ for it. */
export async function allAudiences(db: Database, today: string): Promise<Audience[]> {
	const { rows } = await sql<{ alliance_id: number; networks: number[] }>`
		select alliance_id, array_agg(network_id::int) as networks from alliance_network where during @> ${today}::date group by alliance_id`.execute(
		db,
	)
	const networks = await db.selectFrom('network').select('id').execute()
	const allied = new Map<number, number[]>()
	for (const alliance of rows)
		for (const id of alliance.networks) allied.set(id, [...(allied.get(id) ?? []), ...alliance.networks])
	return [
		publicAudience,
		...rows.map((row) => ({
			number: -row.alliance_id,
			viewer: { ...visitor, allianceOf: row.networks },
			networks: row.networks,
		})),
		...networks.map(({ id }) => ({
			number: id,
			viewer: { ...visitor, memberOf: [id], allianceOf: allied.get(id) ?? [] },
			networks: [id],
		})),
	]
}

/**
 * The audiences a viewer belongs to. Whoever belongs to several networks looks with the eyes of one of them: the one of
 * the page, else the first, and of one alliance, the oldest; so no organisation can appear twice.
 */
export async function audiencesOf(
	db: Database,
	viewer: Viewer,
	today: string,
	pageNetwork: number | null,
): Promise<number[]> {
	const own = pageNetwork !== null && viewer.memberOf.includes(pageNetwork) ? pageNetwork : viewer.memberOf[0]
	if (own === undefined) return []
	const alliances = await db
		.selectFrom('alliance_network')
		.select('alliance_id')
		.where((where) => where.or([where('network_id', '=', own), where('alliance_id', '=', own)]))
		.where(sql<boolean>`during @> ${today}::date`)
		.orderBy('alliance_id')
		.limit(1)
		.execute()
	return [own, ...alliances.map((row) => -row.alliance_id)]
}
