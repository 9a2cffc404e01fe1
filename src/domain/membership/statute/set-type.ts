import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { slugify } from '#platform/search-text.ts'
import { may } from '../../access/permissions.ts'
import { SetType } from './statute.schema.ts'

/**
 * Adds a type of membership or changes one. Whoever has it keeps it, also when it is closed.
 * @throws Refusal `membership.type-not-found`, `membership.type-taken` when another one is called so,
 *   `membership.changed-meanwhile` when somebody else changed it since
 */
export const setType = command({
	name: 'membership.set-type',
	input: SetType,
	allowed: (ctx) => may(ctx.viewer, 'network.manage', ctx.networkId),
	async run(ctx, { typeId, version, ...type }) {
		await refuseTaken(ctx, typeId, type.label.de)
		const id = typeId === null ? await insert(ctx, type) : await change(ctx, typeId, version, type)
		return { facts: { type: id }, result: { journalId: ctx.journalId, typeId: id } }
	},
})

type Type = Omit<ReturnType<typeof SetType.parse>, 'typeId' | 'version'>

const labelOf = ({ label }: Type): string =>
	JSON.stringify(Object.fromEntries(Object.entries(label).filter(([, text]) => text)))

async function refuseTaken(ctx: CommandContext, typeId: number | null, de: string): Promise<void> {
	const { rows } = await sql`
		select from membership_type where network_id = ${ctx.networkId} and id is distinct from ${typeId}::bigint
			and (lower(label ->> 'de') = lower(${de}) or (${typeId}::bigint is null and slug = ${slugify(de, 'art')}))`.execute(
		ctx.db,
	)
	if (rows.length > 0) throw new Refusal('conflict', 'membership.type-taken')
}

async function insert(ctx: CommandContext, type: Type): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		insert into membership_type (network_id, slug, label, kind, votes, closed_on, position)
		select ${ctx.networkId}, ${slugify(type.label.de, 'art')}, ${labelOf(type)}::jsonb, ${type.kind}, ${type.votes}, ${type.closedOn}::date,
			coalesce(max(position) + 1, 0)
		from membership_type where network_id = ${ctx.networkId} returning id`.execute(ctx.db)
	return rows[0]!.id
}

async function change(ctx: CommandContext, id: number, version: number | null, type: Type): Promise<number> {
	const found = await sql<{ version: number }>`
		select version from membership_type where id = ${id} and network_id = ${ctx.networkId} for update`.execute(ctx.db)
	if (!found.rows[0]) throw new Refusal('not-found', 'membership.type-not-found')
	if (found.rows[0].version !== version) throw new Refusal('conflict', 'membership.changed-meanwhile')
	await sql`
		update membership_type set label = ${labelOf(type)}::jsonb, kind = ${type.kind}, votes = ${type.votes},
			closed_on = ${type.closedOn}::date, version = version + 1
		where id = ${id}`.execute(ctx.db)
	return id
}
