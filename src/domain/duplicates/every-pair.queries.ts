/** All pairs that may be the same, for the command line: by numbers and by the names that other systems have for them. */
import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { asOffice } from '../parties/as-office.ts'

export type ListedPair = {
	ids: [number, number]
	/** Numbers of both in the systems they come from. */
	externalIds: [string[], string[]]
	names: [string, string]
	kind: 'organisation' | 'person'
	probability: number
	reasons: string[]
}

const atOnce = 1_000

/** Open pairs, most probable first, in constant memory. */
export async function* everyPair(
	ctx: Context,
	networkId: number,
	{ from, kind }: { from: number; kind: 'organisation' | 'person' | null },
): AsyncGenerator<ListedPair> {
	let last = { probability: 2, id: 0 }
	for (;;) {
		const rows = await asOffice(ctx, networkId, async ({ db }) => {
			const ids = (party: 'a' | 'b') =>
				sql`array(select e.value from external_id e where e.party_id = ${sql.ref(`${party}.id`)} order by e.id)`
			const { rows } = await sql<Omit<ListedPair, 'externalIds'> & { id: number; a: string[]; b: string[] }>`
				select d.id, array[a.id, b.id] as ids, ${ids('a')} as a, ${ids('b')} as b, array[a.name, b.name] as names, d.kind, d.probability,
					array(select jsonb_array_elements_text(d.reasons)) as reasons
				from duplicate_pair d join party a on a.id = d.party_id join party b on b.id = d.other_id
				where d.network_id = ${networkId} and d.probability >= ${from}::real and (${kind}::text is null or d.kind = ${kind})
					and (d.probability, -d.id) < (${last.probability}::real, ${-last.id})
					and not exists (select from duplicate_denial n where n.party_id = d.party_id and n.other_id = d.other_id)
				order by d.probability desc, d.id limit ${atOnce}`.execute(db)
			return rows
		})
		for (const { id, a, b, ids, ...pair } of rows) {
			last = { probability: pair.probability, id }
			yield {
				ids: [Number(ids[0]), Number(ids[1])],
				externalIds: [a, b],
				...pair,
				probability: Math.round(pair.probability * 1000) / 1000,
			}
		}
		if (rows.length < atOnce) return
	}
}
