import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'

/** So many lists one still finds one's way in. */
export const mostLists = 200
export const mostOrganisations = 30

const slug = z
	.string()
	.max(100)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const KeptListInput = z.object({
	name: z
		.string()
		.transform((text) => text.replace(/\s+/g, ' ').trim())
		.pipe(z.string().min(1).max(80)),
	note: z
		.string()
		.default('')
		.transform((text) => text.replaceAll('\r\n', '\n').trim())
		.pipe(z.string().max(500)),
	slugs: z.array(slug).min(1).max(mostOrganisations),
})

/**
 * Keeps picked organisations under a name, for the office of the network; what had that name is replaced.
 * @throws Refusal `lists.too-many`
 */
export const keepList = command({
	name: 'lists.keep',
	input: KeptListInput,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { name, note, slugs }) {
		const { db, networkId } = ctx
		const author = ctx.viewer.account?.name ?? null
		const { rows: count } = await sql<{ others: number }>`
			select count(*)::int as others from kept_list where network_id = ${networkId} and lower(name) <> lower(${name})`.execute(
			db,
		)
		if (count[0]!.others >= mostLists) throw new Refusal('conflict', 'lists.too-many', { count: mostLists })
		const { rows } = await sql<{ id: number }>`
			insert into kept_list (network_id, name, note, slugs, author_name) values (${networkId}, ${name}, ${note}, ${slugs}::text[], ${author})
			on conflict (network_id, lower(name)) do update
				set name = excluded.name, note = excluded.note, slugs = excluded.slugs, author_name = excluded.author_name, changed_at = now()
			returning id`.execute(db)
		return {
			facts: { list: rows[0]!.id, count: slugs.length },
			result: { id: rows[0]!.id, journalId: ctx.journalId },
		}
	},
})
