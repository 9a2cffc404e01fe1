import type { Context } from '#platform/context.ts'
import { fieldsFor } from '../../fields/fields.queries.ts'
import { readTableQuestion, type TableQuestion } from './table-question.ts'

/** The question of a query string together with what the office has defined for it: the way to read one that is answered. */
export async function askedTable(
	ctx: Pick<Context, 'db'>,
	networkId: number,
	search: URLSearchParams,
): Promise<TableQuestion> {
	const question = readTableQuestion(search)
	return { ...question, fields: await fieldsFor(ctx, networkId, question.kind) }
}
