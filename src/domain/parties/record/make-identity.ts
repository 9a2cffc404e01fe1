import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { slugify } from '#platform/search-text.ts'

/** An identity with a slug of its own: `karo-und-faden`, the next one `karo-und-faden-2`. `id`: one that existed before. */
export async function makeIdentity(ctx: CommandContext, kind: string, name: string, id?: number): Promise<number> {
	const base = slugify(name, kind === 'person' ? 'person' : 'organisation')
	for (let number = 1; ; number++) {
		const slug = number === 1 ? base : `${base}-${number}`
		const { rows } = await sql<{ id: number }>`
			insert into identity (id, kind, slug) overriding system value
			select coalesce(${id ?? null}::bigint, nextval(pg_get_serial_sequence('identity', 'id'))), ${kind}, ${slug}
			where not exists (select from identity_redirect r where r.slug = ${slug})
			on conflict (slug) do nothing returning id`.execute(ctx.db)
		if (rows[0]) return rows[0].id
	}
}
