/** Segments name tags and records by number: when what they name became part of another one, they ask for that one. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { withEachCondition } from './each-condition.ts'
import type { RecordCondition, Tree } from '../segment.schema.ts'

/** Changes conditions in all segments of the network; `of` is the kind of them. Segments that stay the same are not written. */
export async function followIn(
	{ db, networkId }: CommandContext,
	of: readonly RecordCondition['of'][],
	change: (condition: RecordCondition) => RecordCondition,
): Promise<void> {
	const { rows } = await sql<{ id: number; tree: Tree }>`
		select id, tree from segment where network_id = ${networkId}
			and jsonb_path_exists(tree, '$.**.of ? (@ == $of[*])', jsonb_build_object('of', to_jsonb(${[...of]}::text[])))
		order by id for update`.execute(db)
	for (const { id, tree } of rows) {
		const after = JSON.stringify(withEachCondition(tree, change))
		if (after !== JSON.stringify(tree))
			await sql`update segment set tree = ${after}::jsonb where id = ${id}`.execute(db)
	}
}
