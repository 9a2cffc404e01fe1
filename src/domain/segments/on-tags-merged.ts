/** Segments that ask for a tag that became part of another one ask for that one from then on. */
import { sql } from 'kysely'
import { onJournal } from '#platform/reactions.ts'

onJournal('parties.rename-tag', async (ctx, { facts }) => {
	const [kept, gone] = [Number(facts?.tag), Number(facts?.merged)]
	if (!Number.isSafeInteger(gone)) return
	const { rows } = await sql<{ id: number; tree: unknown }>`
		select id, tree from segment where network_id = ${ctx.networkId} and tree::text like '%tag%'`.execute(ctx.db)
	for (const { id, tree } of rows) {
		const after = JSON.stringify(followed(tree, gone, kept))
		if (after !== JSON.stringify(tree))
			await sql`update segment set tree = ${after}::jsonb where id = ${id}`.execute(ctx.db)
	}
})

/** The same tree, wherever conditions on tags stand in it. */
function followed(part: unknown, gone: number, kept: number): unknown {
	if (Array.isArray(part)) return part.map((one) => followed(one, gone, kept))
	if (typeof part !== 'object' || part === null) return part
	const whole = Object.fromEntries(Object.entries(part).map(([name, one]) => [name, followed(one, gone, kept)]))
	if (typeof whole.of !== 'string' || !whole.of.endsWith('tag') || !Array.isArray(whole.any)) return whole
	return { ...whole, any: [...new Set(whole.any.map((id) => (id === gone ? kept : id)))] }
}
