/** Pairs of records that are probably the same, with reasons. Found once for all new parties of an import. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { probableFrom } from '../../duplicates/likeness/judge.ts'
import { findPairsOf } from '../../duplicates/scan/find-pairs.ts'
import { planFor, tellPlanner } from './planning.ts'

/** Who they are at the time of the import; of a rehearsal nothing else remains. */
export type PairSide = { id: number; name: string; place: string | null; mail: string | null }
export type DuplicatePair = { newOne: PairSide; other: PairSide; probability: number; reasons: string[] }
/** The row that brought a new party; null when it is not known. */
export type RowOf = (partyId: number) => number | null
export type Duplicates = {
	/** Rows (of unknown ones: parties) that look like a record that is already there. */
	duplicates: number
	/** The most probable pairs. */
	pairs: (DuplicatePair & { row: number | null })[]
}

const pairsShown = 50

/** Looks for the pairs of all parties that the journal entry of the import has brought, and keeps them. */
export async function findDuplicates(
	ctx: Pick<CommandContext, 'db' | 'networkId' | 'journalId'>,
	importId: number,
	rowOf: RowOf,
): Promise<Duplicates> {
	const { networkId, journalId, db } = ctx
	await planFor(db, 'whole-tables')
	const fresh = await sql<{ id: number }>`
		select row_id as id from revision where journal_id = ${journalId} and table_name = 'party' and before is null and not removed`.execute(
		db,
	)
	const ids = fresh.rows.map(({ id }) => id)
	await tellPlanner(db)(ids.length)
	await findPairsOf(db, networkId, ids, importId)
	const { rows } = await sql<{ new_id: number; other_id: number; probability: number; reasons: string[] }>`
		select greatest(party_id, other_id) as new_id, least(party_id, other_id) as other_id, probability,
			array(select jsonb_array_elements_text(reasons)) as reasons
		from duplicate_pair where network_id = ${networkId} and found_by_import = ${importId} and probability >= ${probableFrom}
		order by probability desc, id`.execute(db)
	const shown = rows.slice(0, pairsShown)
	const sides = await sidesOf(
		ctx,
		shown.flatMap((row) => [row.new_id, row.other_id]),
	)
	await planFor(db, 'usual')
	return {
		duplicates: new Set(rows.map(({ new_id }) => rowOf(new_id) ?? `party ${new_id}`)).size,
		pairs: shown.flatMap(({ new_id, other_id, probability, reasons }) => {
			const [newOne, other] = [sides.get(new_id), sides.get(other_id)]
			return newOne && other ? [{ newOne, other, probability, reasons, row: rowOf(new_id) }] : []
		}),
	}
}

async function sidesOf(
	{ db, networkId }: Pick<CommandContext, 'db' | 'networkId'>,
	ids: readonly number[],
): Promise<Map<number, PairSide>> {
	const { rows } = await sql<PairSide>`
		select p.id, p.name, (select concat_ws(' ', a.postcode, a.place) from address a where a.party_id = p.id order by a.id limit 1) as place,
			(select c.value from channel c where c.party_id = p.id and c.kind = 'mail' order by c.position, c.id limit 1) as mail
		from party p where p.network_id = ${networkId} and p.id = any(${[...ids]}::bigint[])`.execute(db)
	return new Map(rows.map((row) => [row.id, row]))
}
