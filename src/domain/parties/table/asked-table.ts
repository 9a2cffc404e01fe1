import type { Context } from '#platform/context.ts'
import { customFields, fieldsOfKind } from '../../fields/fields.queries.ts'
import { readTableQuestion, type TableQuestion } from './table-question.ts'

/** The question of a query string together with what the office has defined for it: the way to read one that is answered. */
export async function askedTable(
	ctx: Pick<Context, 'db'>,
	networkId: number,
	search: URLSearchParams,
): Promise<TableQuestion> {
	const question = readTableQuestion(search)
	const defined = await customFields(ctx, networkId)
	return {
		...question,
		fields: fieldsOfKind(defined, question.kind),
		membershipFields: fieldsOfKind(defined, 'membership'),
	}
}
