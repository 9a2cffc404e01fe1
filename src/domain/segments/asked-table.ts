import type { Context } from '#platform/context.ts'
import { askedTable as askedOfParties } from '../parties/table/asked-table.ts'
import type { TableQuestion } from '../parties/table/table-question.ts'
import { conditionOfTree, segmentById } from './segments.queries.ts'

/**
 * The question of the member table with the segment that it names. A segment of the other kind changes the kind of the table.
 * @throws Refusal `segments.not-found`
 */
export async function askedTable(ctx: Context, networkId: number, search: URLSearchParams): Promise<TableQuestion> {
	const question = await askedOfParties(ctx, networkId, search)
	if (question.segment === null) return question
	const { name, tree } = await segmentById(ctx, networkId, question.segment)
	if (tree.kind !== question.kind) {
		const ofKind = new URLSearchParams(search)
		ofKind.set('kind', tree.kind)
		return askedTable(ctx, networkId, ofKind)
	}
	return { ...question, within: { name, condition: await conditionOfTree(ctx, networkId, tree) } }
}
