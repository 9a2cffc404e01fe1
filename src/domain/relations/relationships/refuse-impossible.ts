/** Which relationships there can be; within commands, which hold both parties from then on. */
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { isOverlap } from '../../parties/details/overlap.ts'
import { lockParty } from '../../parties/record/lock-party.ts'
import { refuseBefore } from '../../parties/record/since-when.ts'
import { breaks } from '../refusals.ts'
import type { RelationshipKind } from '../relations.schema.ts'

export type Said = {
	kind: RelationshipKind
	/** `from` is, for example, a subsidiary of `to`. */
	fromId: number
	toId: number
	/** ISO days, null when nobody knows; `until` is the first day on which it no longer holds. */
	from: string | null
	until: string | null
}

/**
 * Founders may be persons; everything else is between organisations. What founded something was there before it; all else begins
 * when there are both.
 * @throws Refusal `parties.not-found`, `relations.needs-organisations`, `relations.itself`, `relations.ends-before`; as `refuseBefore`
 */
export async function refuseImpossible(ctx: CommandContext, { kind, fromId, toId, from, until }: Said): Promise<void> {
	if (fromId === toId) throw new Refusal('invalid', 'relations.itself')
	if (from && until && until <= from) throw new Refusal('invalid', 'relations.ends-before')
	for (const { id, kind: one } of await holdBoth(ctx, fromId, toId)) {
		const mayBePerson = kind === 'founded-by' && id === toId
		if (one === 'person' && !mayBePerson) throw new Refusal('invalid', 'relations.needs-organisations')
	}
	await refuseBefore(ctx, kind === 'founded-by' ? [toId] : [fromId, toId], { from, until })
}

/** Always the smaller number first, so that two at once do not wait for each other. */
export async function holdBoth(ctx: CommandContext, one: number, other: number) {
	return [await lockParty(ctx, Math.min(one, other)), await lockParty(ctx, Math.max(one, other))]
}

/** Both parties in the order of the table: of partners, who are alike, the smaller number comes first. */
export const inOrder = ({ kind, fromId, toId }: Pick<Said, 'kind' | 'fromId' | 'toId'>): [number, number] =>
	kind === 'partner-of' && toId < fromId ? [toId, fromId] : [fromId, toId]

/** What the database says of circles and of the same relationship twice in a time, as a refusal; every other error as it is. */
export function asRefusal(error: unknown): unknown {
	if (breaks(error, 'relationship_without_circle')) return new Refusal('conflict', 'relations.circle')
	return isOverlap(error) ? new Refusal('conflict', 'relations.related-already') : error
}
