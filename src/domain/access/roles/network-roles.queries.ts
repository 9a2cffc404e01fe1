/** The roles of a network and what they may do there: what the code says, or what the network has set. */
import { sql } from 'kysely'
import type { Context, Permission } from '#platform/context.ts'
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import type { Localized } from '#platform/localized.ts'
import { networkById } from '../../networks/network.queries.ts'
import { networkRoles, type NetworkRole } from '../access.schema.ts'
import { defaultPermissions, may } from '../permissions.ts'

export type NetworkRoleSetting = {
	key: NetworkRole
	/** Of a role of the network's own; null for those that every network has. */
	name: Localized | null
	permissions: readonly Permission[]
	/** ISO day from which on nobody gets the role. */
	closedOn: string | null
	/** Counts the changes; null while the network has set nothing. */
	version: number | null
}

type Stored = { key: NetworkRole; name: Localized; permissions: Permission[]; closedOn: string | null; version: number }

/** All roles of a network: those that every network has first, then its own by their names. */
export async function rolesOf(db: Database | DatabaseTransaction, networkId: number): Promise<NetworkRoleSetting[]> {
	const { rows } = await sql<Stored & { alliance: boolean }>`
		select r.key, r.name, r.permissions, r.closed_on as "closedOn", r.version from network_role r
		where r.network_id = ${networkId} order by lower(r.name ->> 'de'), r.id`.execute(db)
	const { kind } = await networkById(db, networkId)
	const stored = new Map(rows.map((row) => [row.key, row]))
	const everywhere = networkRoles
		.filter((key) => key !== 'coordinator' || kind === 'alliance')
		.map((key) => ({
			key,
			permissions: defaultPermissions(key),
			closedOn: null,
			version: null,
			...stored.get(key),
			name: null,
		}))
	return [...everywhere, ...rows.filter(({ key }) => key.startsWith('own-'))]
}

/** The roles that can be given: those that are open on the day and permit nothing that the viewer may not. */
export async function rolesToGive(ctx: Context, networkId: number): Promise<NetworkRoleSetting[]> {
	if (!may(ctx.viewer, 'roles.manage', networkId)) throw new Refusal('not-found', 'common.not-found')
	const roles = await rolesOf(ctx.db, networkId)
	return roles.filter(
		({ permissions, closedOn }) =>
			(closedOn === null || closedOn > ctx.today) &&
			permissions.every((permission) => may(ctx.viewer, permission, networkId)),
	)
}
