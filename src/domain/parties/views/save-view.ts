import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { readTableQuestion, tableValues } from '../table/table-question.ts'

/** So many views fit into a row of tabs. */
export const mostViews = 20

/**
 * Keeps a question of the member table under a name, for the office or for oneself. Who only reads may do so, too.
 * @throws Refusal `parties.view-name-taken`, `parties.too-many-views`
 */
export const saveView = command({
	name: 'parties.save-view',
	input: z.object({
		name: z.string().trim().min(1).max(80),
		/** The query string of the table. */
		query: z.string().max(4000),
		shared: z.boolean().default(true),
	}),
	allowed: (ctx) => ctx.viewer.account !== null && may(ctx.viewer, 'office.read', ctx.networkId),
	async run(ctx, { name, query, shared }) {
		const { rows } = await sql<{ taken: boolean; count: number }>`
			select count(*)::int as count, coalesce(bool_or(lower(name) = lower(${name})), false) as taken from saved_view
			where network_id = ${ctx.networkId}`.execute(ctx.db)
		if (rows[0]!.taken) throw new Refusal('conflict', 'parties.view-name-taken')
		if (rows[0]!.count >= mostViews) throw new Refusal('conflict', 'parties.too-many-views', { count: mostViews })
		const made = await sql<{ id: number }>`
			insert into saved_view (network_id, account_id, name, query, shared)
			values (${ctx.networkId}, ${ctx.viewer.account!.id}, ${name}, ${cleaned(query)}, ${shared}) returning id`.execute(
			ctx.db,
		)
		return { facts: { view: made.rows[0]!.id, shared }, result: { id: made.rows[0]!.id } }
	},
})

/** What the table understands of it, without the page. */
function cleaned(query: string): string {
	const search = new URLSearchParams()
	for (const [name, value] of Object.entries(tableValues(readTableQuestion(new URLSearchParams(query))))) {
		for (const single of Array.isArray(value) ? value : [value]) if (single) search.append(name, single)
	}
	return search.toString()
}
