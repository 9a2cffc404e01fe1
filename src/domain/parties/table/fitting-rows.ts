/** The rows of `party_overview` that a question means, and a stretch of them in its order; details are read for that stretch alone. */
import { sql, type RawBuilder } from 'kysely'
import type { Context } from '#platform/context.ts'
import { conditionsOf, orderOf } from './table-conditions.ts'
import { shownMembership } from './shown-membership.ts'
import { membershipKey, type TableQuestion } from './table-question.ts'

/** All rows that fit, in no order. */
export function fitting(ctx: Context, networkId: number, question: TableQuestion): RawBuilder<unknown> {
	return sql`(select * from party_overview o where ${conditionsOf(ctx, networkId, question)})`
}

/** The ids of some of them, from a position on in the order of the question. */
export function stretch(
	ctx: Context,
	networkId: number,
	question: TableQuestion,
	offset: number,
	limit: number,
): RawBuilder<unknown> {
	// Along the order of names one comes to a page soon if many fit. How many a search, a segment or a value fits is not known before:
	// what fits is found first then (`offset 0` keeps PostgreSQL from going along the order), and put in order after that.
	const { q, segment, custom, ofMembership } = question
	const found = q !== '' || segment !== null || custom.length > 0 || ofMembership.length > 0
	const rows = found
		? sql`(select * from ${fitting(ctx, networkId, question)} o offset 0)`
		: fitting(ctx, networkId, question)
	const byMembership = question.sort === 'membership' || membershipKey(question.sort) !== null
	const joined = byMembership ? shownMembership(ctx, networkId) : sql``
	return sql`select o.id from ${rows} o ${joined} order by ${orderOf(question)} limit ${limit} offset ${offset}`
}
