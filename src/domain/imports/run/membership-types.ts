import { sql } from 'kysely'
import { fold, slugify } from '#platform/search-text.ts'
import type { RunState } from './run-state.ts'

type TypeRow = { id: number; slug: string; label: Record<string, string>; position: number }

/** What a membership is called in a network that has no types yet and a file that names none. */
const plainType = { slug: 'mitglied', label: { de: 'Mitglied', en: 'Member' } }

/**
 * The membership types that a batch needs, by folded name: those of the network by label or slug, others are made.
 * The key '' is the type for rows that name none: the network's first.
 */
export async function membershipTypes(
	state: RunState,
	names: readonly (string | null)[],
): Promise<ReadonlyMap<string, number>> {
	const types = (state.membershipTypes ??= await load(state))
	const wanted = new Map(names.map((name) => [fold(name ?? ''), name] as const))
	for (const [key, name] of wanted) {
		if (types.has(key)) continue
		const made = await make(state, key === '' ? plainType : { slug: slugify(name!, 'art'), label: { de: name! } })
		types.set(key, made)
		if (!types.has('')) types.set('', made)
	}
	return types
}

async function load(state: RunState): Promise<Map<string, number>> {
	const { rows } =
		await sql<TypeRow>`select id, slug, label, position from membership_type where network_id = ${state.ctx.networkId} order by position, id`.execute(
			state.ctx.db,
		)
	const types = new Map<string, number>()
	if (rows[0]) types.set('', rows[0].id)
	for (const row of rows) {
		for (const name of [row.slug, row.slug.replaceAll('-', ' '), ...Object.values(row.label)])
			if (!types.has(fold(name))) types.set(fold(name), row.id)
	}
	return types
}

async function make(state: RunState, type: { slug: string; label: Record<string, string> }): Promise<number> {
	for (let number = 1; ; number++) {
		const slug = number === 1 ? type.slug : `${type.slug}-${number}`
		const { rows } = await sql<{ id: number }>`
			insert into membership_type (network_id, slug, label, position)
			select ${state.ctx.networkId}, ${slug}, ${JSON.stringify(type.label)}::jsonb, coalesce(max(position) + 1, 0) from membership_type where network_id = ${state.ctx.networkId}
			on conflict do nothing returning id`.execute(state.ctx.db)
		if (rows[0]) return rows[0].id
	}
}
