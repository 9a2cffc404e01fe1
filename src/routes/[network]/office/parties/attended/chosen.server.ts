import { fittingParties } from '#domain/parties/party-table.queries.ts'
import { partyId } from '#domain/parties/party.schema.ts'
import { mostOthers } from '#domain/relations/relations.schema.ts'
import { askedTable } from '#domain/segments/asked-table.ts'
import type { Context } from '#platform/context.ts'

/** So many can be at one event. */
export const most = mostOthers + 1

/** Who is ticked, or all whom the list means; one more than fit says that there are too many. */
export async function chosenIn(ctx: Context, networkId: number, { searchParams }: URL): Promise<number[]> {
	if (searchParams.has('all')) {
		const question = await askedTable(ctx, networkId, new URLSearchParams(searchParams.get('of') ?? ''))
		return fittingParties(ctx, networkId, question, most + 1)
	}
	return searchParams.getAll('id').flatMap((id) => partyId.safeParse(id).data ?? [])
}
