/** Single records, written as the owner of the database. */
import type pg from 'pg'
import { keepChannel } from '#domain/parties/details/channel-key.ts'
import { fold, slugify } from '#platform/search-text.ts'

/** A bare record with an identity of its own; `columns` are facts by the name of their column. Returns its id. */
export async function writeParty(
	client: pg.Client,
	network: number,
	kind: 'organisation' | 'person',
	name: string,
	columns: Record<string, string>,
): Promise<number> {
	const { rows } = await client.query<{ id: number; identity: number }>(
		`with s as (insert into subject (network_id, kind) values ($1, $2) returning id), i as (
			insert into identity (kind, slug) select $2, $3 || '-' || id from s returning id)
		select s.id, i.id as identity from s, i`,
		[network, kind, slugify(name)],
	)
	const { id, identity } = rows[0]!
	const names = Object.keys(columns)
	await client.query(
		`insert into party (id, network_id, identity_id, kind, name, name_key, ${names.join(', ')})
		values ($1, $2, $3, $4, $5, $6, ${names.map((_, at) => `$${at + 7}`).join(', ')})`,
		[id, network, identity, kind, name, fold(name), ...Object.values(columns)],
	)
	return id
}

/** How to reach it, known to the office alone unless `scope` says otherwise. */
export async function writeChannels(
	client: pg.Client,
	network: number,
	id: number,
	values: { mail?: string | null | undefined; phone?: string | null | undefined; web?: string | null | undefined },
	scope = 'office',
): Promise<void> {
	for (const kind of ['mail', 'phone', 'web'] as const) {
		const kept = values[kind] ? keepChannel(kind, values[kind]) : null
		if (kept)
			await client.query(
				'insert into channel (network_id, party_id, kind, value, value_key, scope) values ($1, $2, $3, $4, $5, $6)',
				[network, id, kind, kept.value, kept.key, scope],
			)
	}
}
