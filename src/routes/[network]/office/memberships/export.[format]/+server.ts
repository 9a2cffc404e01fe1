import { Readable } from 'node:stream'
import type { RequestHandler } from './$types'
import { fieldsFor } from '#domain/fields/fields.queries.ts'
import { readAsOf } from '#domain/membership/register/as-of.schema.ts'
import { membersOn } from '#domain/membership/register/members-on.queries.ts'
import { votesOn } from '#domain/membership/register/votes-on.queries.ts'
import { networkBySlug } from '#domain/networks/network.queries.ts'
import { Refusal } from '#platform/errors.ts'
import { writeCsv } from '#platform/tabular/write-csv.ts'
import { writeXlsx } from '#platform/tabular/write-xlsx.ts'
import { askToSignIn } from '../../../../(account)/landing.server.ts'
import { membersTable, votesTable } from './register-tables.ts'

const types: Record<string, string> = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** All members of the day that fit the question, or with `list=votes` all votes of the day. */
export const GET: RequestHandler = async (event) => {
	const { locals, params, url } = event
	const { ctx } = locals
	const type = types[params.format]
	if (!type) throw new Refusal('not-found', 'common.not-found')
	if (!ctx.viewer.account) askToSignIn(event)
	const { id, slug } = await networkBySlug(ctx.db, params.network)
	const question = readAsOf(url.searchParams, ctx.today)
	const votes = url.searchParams.get('list') === 'votes'
	const table = votes
		? votesTable(await votesOn(ctx, id, question.day))
		: membersTable(await membersOn(ctx, id, question, null), await fieldsFor(ctx, id, 'membership'))
	const stream = params.format === 'csv' ? writeCsv(table) : writeXlsx([table])
	return new Response(Readable.toWeb(stream) as ReadableStream, {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${slug}-${votes ? 'votes-' : ''}${question.day}.${params.format}"`,
			'cache-control': 'no-store',
		},
	})
}
