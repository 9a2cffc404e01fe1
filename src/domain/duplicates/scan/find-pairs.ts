/** Finds pairs and keeps them: the work of the night, of an import and of a change, each in the transaction it is handed. */
import { sql } from 'kysely'
import { ahead } from '#platform/ahead.ts'
import type { DatabaseTransaction } from '#platform/database.server.ts'
import { keysOf } from '../likeness/block-keys.ts'
import type { Frequencies } from '../likeness/evidence.ts'
import { judge } from '../likeness/judge.ts'
import type { Traits } from '../likeness/traits.ts'
import { allCandidates, candidatesFor, type Candidates } from './candidates.ts'
import { allFrequencies, withFrequencies } from './frequencies.ts'
import { readTraits, renewLikeness } from './likeness-rows.ts'
import { keptTraits, leastKept, manyFresh } from './limits.ts'

type Found = { party_id: number; other_id: number; probability: number; reasons: string[] }

const kinds = ['organisation', 'person'] as const

/** Looks through a whole network. Pairs that are no longer alike go. */
export async function findAllPairs(db: DatabaseTransaction, networkId: number): Promise<void> {
	await renewLikeness(db, networkId)
	const started = await moment(db)
	for (const kind of kinds) await findIn(db, networkId, kind, null, null)
	await sql`delete from duplicate_pair where network_id = ${networkId} and found_at < ${started}::timestamptz`.execute(
		db,
	)
}

/** Looks for duplicates of some parties only: new ones, or changed ones. */
export async function findPairsOf(
	db: DatabaseTransaction,
	networkId: number,
	ids: readonly number[],
	importId: number | null = null,
): Promise<void> {
	if (ids.length === 0) return
	const many = ids.length > manyFresh
	await renewLikeness(db, networkId, many ? null : ids)
	const started = await moment(db)
	if (many) for (const kind of kinds) await findIn(db, networkId, kind, ids, importId)
	else await findFew(db, networkId, ids, importId)
	await sql`delete from duplicate_pair where network_id = ${networkId} and found_at < ${started}::timestamptz
		and (party_id = any(${[...ids]}::bigint[]) or other_id = any(${[...ids]}::bigint[]))`.execute(db)
}

async function findIn(
	db: DatabaseTransaction,
	networkId: number,
	kind: Traits['kind'],
	fresh: readonly number[] | null,
	importId: number | null,
): Promise<void> {
	const frequencies = await allFrequencies(db, networkId, kind)
	// The next candidates are fetched while these are being judged.
	for await (const { candidates, known } of ahead(withTraits(db, networkId, allCandidates(db, networkId, kind, fresh))))
		await keep(db, networkId, kind, judged(candidates, known, frequencies), importId)
}

/** Candidates with what they are compared by, of which a bounded part is remembered for the next ones. */
async function* withTraits(
	db: DatabaseTransaction,
	networkId: number,
	portions: AsyncGenerator<Candidates[]>,
): AsyncGenerator<{ candidates: Candidates[]; known: ReadonlyMap<number, Traits> }> {
	let known = new Map<number, Traits>()
	for await (const candidates of portions) {
		const concerned = new Set(candidates.flatMap(({ id, others }) => [id, ...others]))
		let missing = [...concerned].filter((id) => !known.has(id))
		if (known.size + missing.length > keptTraits) {
			// A new map: the one before may still be read.
			known = new Map()
			missing = [...concerned]
		}
		for (const [id, traits] of await readTraits(db, networkId, missing)) known.set(id, traits)
		yield { candidates, known }
	}
}

async function findFew(
	db: DatabaseTransaction,
	networkId: number,
	ids: readonly number[],
	importId: number | null,
): Promise<void> {
	const own = await readTraits(db, networkId, ids)
	for (const kind of kinds) {
		const candidates: Candidates[] = []
		for (const [id, traits] of own)
			if (traits.kind === kind)
				candidates.push({ id, others: await candidatesFor(db, networkId, kind, keysOf(traits), id) })
		if (candidates.every(({ others }) => others.length === 0)) continue
		const others = await readTraits(db, networkId, [...new Set(candidates.flatMap((one) => one.others))])
		const known = new Map([...own, ...others])
		const found = await withFrequencies(db, networkId, kind, (frequencies) => judged(candidates, known, frequencies))
		await keep(db, networkId, kind, found, importId)
	}
}

function judged(
	candidates: readonly Candidates[],
	known: ReadonlyMap<number, Traits>,
	frequencies: Frequencies,
): Found[] {
	const found: Found[] = []
	const seen = new Set<string>()
	for (const { id, others } of candidates) {
		const traits = known.get(id)
		if (!traits) continue
		for (const other of others) {
			const judgement = known.has(other) ? judge(traits, known.get(other)!, frequencies, leastKept) : null
			if (!judgement) continue
			const [party_id, other_id] = id < other ? [id, other] : [other, id]
			if (seen.has(`${party_id} ${other_id}`)) continue
			seen.add(`${party_id} ${other_id}`)
			found.push({ party_id, other_id, ...judgement })
		}
	}
	return found
}

async function keep(
	db: DatabaseTransaction,
	networkId: number,
	kind: Traits['kind'],
	found: readonly Found[],
	importId: number | null,
): Promise<void> {
	if (found.length === 0) return
	await sql`
		insert into duplicate_pair (network_id, kind, party_id, other_id, probability, reasons, found_by_import, found_at)
		select ${networkId}, ${kind}, party_id, other_id, probability, reasons, ${importId}::bigint, clock_timestamp()
		from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as found (party_id bigint, other_id bigint, probability real, reasons jsonb)
		on conflict (party_id, other_id) do update set probability = excluded.probability, reasons = excluded.reasons, found_at = excluded.found_at,
			found_by_import = coalesce(duplicate_pair.found_by_import, excluded.found_by_import)`.execute(db)
}

/** As text: a moment of JavaScript knows no microseconds. */
async function moment(db: DatabaseTransaction): Promise<string> {
	const { rows } = await sql<{ now: string }>`select clock_timestamp()::text as now`.execute(db)
	return rows[0]!.now
}
