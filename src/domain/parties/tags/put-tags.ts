/** How tags get onto parties; within commands. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'

/** The id of a tag of the network by its name, whatever its case; made when there is none. */
export async function tagNamed(ctx: CommandContext, name: string): Promise<number> {
	const { rows } = await sql<{ id: number }>`
		insert into tag (network_id, name) values (${ctx.networkId}, ${name})
		on conflict (network_id, lower(name)) do update set name = tag.name returning id`.execute(ctx.db)
	return rows[0]!.id
}

/** Sets the tag on all parties of the network among `ids` that do not have it yet. Returns how many these are. */
export async function putTag(ctx: CommandContext, tagId: number, ids: readonly number[]): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		with made as (
			insert into tagging (network_id, tag_id, subject_id)
			select p.network_id, ${tagId}, p.id from party p where p.network_id = ${ctx.networkId} and p.id = any(${[...ids]}::bigint[])
			on conflict do nothing returning id
		) select count(*)::int as count from made`.execute(ctx.db)
	return rows[0]!.count
}

/** Takes the tag off. Returns from how many. */
export async function takeTag(ctx: CommandContext, tagId: number, ids: readonly number[]): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		with gone as (
			delete from tagging where network_id = ${ctx.networkId} and tag_id = ${tagId} and subject_id = any(${[...ids]}::bigint[]) returning id
		) select count(*)::int as count from gone`.execute(ctx.db)
	return rows[0]!.count
}
