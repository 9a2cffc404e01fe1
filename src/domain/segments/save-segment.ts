import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { Tree } from './segment.schema.ts'

/** So many segments one still finds one's way in. */
export const mostSegments = 200

export const segmentName = z
	.string()
	.transform((text) => text.replace(/\s+/g, ' ').trim())
	.pipe(z.string().min(1).max(80))

/**
 * Keeps a combination of conditions under a name, for the office of the network.
 * @throws Refusal `segments.name-taken`, `segments.too-many`
 */
export const saveSegment = command({
	name: 'segments.save',
	input: z.object({ name: segmentName, tree: Tree }),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { name, tree }) {
		await refuseTaken(ctx, name)
		const { rows } = await sql<{ id: number }>`
			insert into segment (network_id, name, kind, tree, author_name)
			values (${ctx.networkId}, ${name}, ${tree.kind}, ${JSON.stringify(tree)}::jsonb, ${ctx.viewer.account?.name ?? null}) returning id`.execute(
			ctx.db,
		)
		return { facts: { segment: rows[0]!.id }, result: { id: rows[0]!.id, journalId: ctx.journalId } }
	},
})

/** @throws Refusal `segments.name-taken`, `segments.too-many` */
export async function refuseTaken(ctx: CommandContext, name: string, own?: number): Promise<void> {
	const { rows } = await sql<{ taken: boolean; count: number }>`
		select count(*)::int as count, coalesce(bool_or(lower(name) = lower(${name}) and id is distinct from ${own ?? null}), false) as taken
		from segment where network_id = ${ctx.networkId}`.execute(ctx.db)
	if (rows[0]!.taken) throw new Refusal('conflict', 'segments.name-taken')
	if (own === undefined && rows[0]!.count >= mostSegments)
		throw new Refusal('conflict', 'segments.too-many', { count: mostSegments })
}
