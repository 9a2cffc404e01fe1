/** Which days a function can have; within commands that hold both parties. */
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { refuseBefore } from '../record/since-when.ts'

type Held = {
	personId: number
	organisationId: number
	/** ISO days, null when nobody knows, or when there is no end; `until` is the first day without. */
	from: string | null
	until: string | null
}

/**
 * Nobody is anything at an organisation before there are both.
 * @throws Refusal `parties.function-ends-first`; as `refuseBefore`
 */
export async function refuseImpossiblePeriod(
	ctx: CommandContext,
	{ personId, organisationId, from, until }: Held,
): Promise<void> {
	if (from !== null && until !== null && until <= from) throw new Refusal('invalid', 'parties.function-ends-first')
	await refuseBefore(ctx, [organisationId, personId], { from, until })
}
