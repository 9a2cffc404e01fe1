import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { slugify } from '#platform/search-text.ts'
import { SetRole, type NetworkRole } from '../access.schema.ts'
import { rolesOf } from './network-roles.queries.ts'
import { keptPermissions, may, networkPermissions } from '../permissions.ts'
import { refuseUnsafeRoles } from './role-guards.ts'

/**
 * Says what a role of the network may do, or makes one of its own. Holds from the next request of whoever has it.
 * @throws Refusal `access.role-unknown`, `access.role-taken` when another one is called so, `access.role-changed-meanwhile`,
 *   and what `refuseUnsafeRoles` refuses
 */
export const setRole = command({
	name: 'access.set-role',
	input: SetRole,
	allowed: (ctx) => may(ctx.viewer, 'roles.manage', ctx.networkId),
	async run(ctx, { key, version, ...given }) {
		const wanted = [...keptPermissions(key), ...given.permissions]
		const permissions = networkPermissions.filter((permission) => wanted.includes(permission))
		await sql`select pg_advisory_xact_lock(hashtext('network_role'), ${ctx.networkId}::int)`.execute(ctx.db)
		const made = await put(ctx, { key, version, ...given, permissions })
		await refuseUnsafeRoles(ctx)
		return { facts: { role: made, permissions }, result: { journalId: ctx.journalId, key: made } }
	},
})

type Given = ReturnType<typeof SetRole.parse>

async function put(ctx: CommandContext, { key, version, name, permissions, closedOn }: Given): Promise<NetworkRole> {
	const roles = await rolesOf(ctx.db, ctx.networkId)
	const known = roles.find((role) => role.key === key)
	if (key !== null && !known) throw new Refusal('not-found', 'access.role-unknown')
	if (known && known.version !== version) throw new Refusal('conflict', 'access.role-changed-meanwhile')
	const own = key === null || key.startsWith('own-')
	const called = own ? Object.fromEntries(Object.entries(name).filter(([, text]) => text)) : {}
	const same = (other: string | undefined) => other?.toLowerCase() === name.de.toLowerCase()
	if (own && roles.some((role) => role.key !== key && same(role.name?.de)))
		throw new Refusal('conflict', 'access.role-taken')
	const { rows } = await sql<{ key: NetworkRole }>`
		insert into network_role (network_id, key, name, permissions, closed_on)
		values (${ctx.networkId}, ${key ?? freeKey(name.de, roles)}, ${JSON.stringify(called)}::jsonb, ${[...permissions]}::text[], ${own ? closedOn : null}::date)
		on conflict (network_id, key) do update set name = excluded.name, permissions = excluded.permissions,
			closed_on = excluded.closed_on, version = network_role.version + 1
		returning key`.execute(ctx.db)
	return rows[0]!.key
}

/** A key of the name that no role of the network has, not even one that has been renamed since. */
function freeKey(name: string, roles: readonly { key: NetworkRole }[]): NetworkRole {
	const stem = `own-${slugify(name, 'rolle').slice(0, 50).replace(/-+$/, '')}` as const
	const taken = new Set(roles.map(({ key }) => key))
	let key: NetworkRole = stem
	for (let count = 2; taken.has(key); count++) key = `${stem}-${count}`
	return key
}
