/** Segments and whom they mean: asked anew each time, counted whole, never estimated. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { customFields } from '../fields/fields.queries.ts'
import { asOffice, refuseOutsideOffice } from '../parties/as-office.ts'
import { predicateOf } from './predicate.ts'
import type { Tree } from './segment.schema.ts'

export type Segment = { id: number; name: string; tree: Tree }

/** After so many milliseconds somebody is told to ask for less, instead of waiting. */
export const longestMilliseconds = 5_000

const columns = sql`id, name, tree`

/** The segments of a network, by name. */
export async function segmentsOf(ctx: Context, networkId: number): Promise<Segment[]> {
	return asOffice(ctx, networkId, async ({ db }) => {
		const { rows } = await sql<Segment>`
			select ${columns} from segment where network_id = ${networkId} order by lower(name), id`.execute(db)
		return rows
	})
}

/** @throws Refusal `segments.not-found` */
export async function segmentById(ctx: Context, networkId: number, id: number): Promise<Segment> {
	const rows = Number.isSafeInteger(id)
		? await asOffice(ctx, networkId, async ({ db }) => {
				const found = await sql<Segment>`
					select ${columns} from segment where network_id = ${networkId} and id = ${id}`.execute(db)
				return found.rows
			})
		: []
	if (!rows[0]) throw new Refusal('not-found', 'segments.not-found')
	return rows[0]
}

/** The predicate over `party_overview o` with the fields of the network. */
export async function conditionOfTree(ctx: Context, networkId: number, tree: Tree): Promise<RawBuilder<boolean>> {
	return predicateOf(ctx, networkId, tree, await customFields(ctx, networkId))
}

/**
 * How many parties fit.
 * @throws Refusal `segments.too-slow` after `longestMilliseconds`
 */
export async function countSegment(ctx: Context, networkId: number, tree: Tree): Promise<number> {
	refuseOutsideOffice(ctx, networkId)
	const condition = await conditionOfTree(ctx, networkId, tree)
	const rows = await inTime(ctx, networkId, (db) =>
		sql<{ count: number }>`select count(*)::int as count from party_overview o where ${condition}`.execute(db),
	)
	return rows[0]!.count
}

export type SegmentRow = { id: number; name: string; place: string | null }

/**
 * The first parties that fit, by name: found first, as in the member table, and put in order after that.
 * @throws Refusal `segments.too-slow`
 */
export async function segmentRows(ctx: Context, networkId: number, tree: Tree, limit: number): Promise<SegmentRow[]> {
	refuseOutsideOffice(ctx, networkId)
	const condition = await conditionOfTree(ctx, networkId, tree)
	return inTime(ctx, networkId, (db) =>
		sql<SegmentRow>`
			select o.id, p.name, o.place from (
				select o.id, o.place, o.name_key from (select * from party_overview o where ${condition} offset 0) o order by o.name_key, o.id limit ${limit}
			) o join party p on p.id = o.id order by o.name_key, o.id`.execute(db),
	)
}

/** In the name of the network, as `asOffice` reads: of consents, opt-outs and what contacts say the second lock shows no rows otherwise. */
async function inTime<Row>(
	ctx: Context,
	networkId: number,
	ask: (db: Context['db']) => Promise<{ rows: Row[] }>,
): Promise<Row[]> {
	try {
		return await ctx.db
			.transaction()
			.setAccessMode('read only')
			.execute(async (db) => {
				await sql`select set_config('statement_timeout', ${String(longestMilliseconds)}, true), set_config('flechtwerk.network', ${String(networkId)}, true)`.execute(
					db,
				)
				return (await ask(db)).rows
			})
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === '57014')
			throw new Refusal('unavailable', 'segments.too-slow', { seconds: longestMilliseconds / 1000 })
		throw error
	}
}
