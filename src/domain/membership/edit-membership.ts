import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { withPatch } from '../fields/values.ts'
import { checkedCustom } from '../parties/record/custom-values.ts'
import { refuseIfChanged } from '../parties/record/since-version.ts'
import { correctPeriod } from './internal/correct-period.ts'
import { holdMembership, typeFor, type HeldMembership } from './internal/membership-rows.ts'
import { EditMembership, type EditedMembership } from './membership.schema.ts'

/**
 * Corrects what is written down of a membership: its begin, its type, its end where it has one, its number, and the fields of the
 * office. Also of one that has ended: a decision may be looked up later. Who goes on as another kind of member changes the type instead.
 * @throws Refusal `membership.not-found`, `membership.no-end`, `membership.type-not-found`, `membership.type-closed`,
 *   `parties.changed-meanwhile` when somebody else has changed it since that version, `parties.nothing-changed`; as `correctPeriod` and
 *   `checkedCustom`
 */
export const editMembership = command({
	name: 'membership.edit',
	input: EditMembership,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { membershipId, version, custom: given, ...named }) {
		const held = await holdMembership(ctx, membershipId)
		const { partyId } = held
		const custom = withPatch(held.custom, await checkedCustom(ctx, { of: 'membership', id: membershipId }, given))
		const now: Editable = { ...(await corrected(ctx, held, named)), custom }
		const changed = changedOf(held, now)
		if (changed.length === 0) throw new Refusal('invalid', 'parties.nothing-changed')
		await refuseIfChanged(ctx, { id: partyId, version: held.version }, version, {
			table: 'membership',
			rowId: membershipId,
		})
		const { typeId, number } = now
		await sql`
			update membership set type_id = ${typeId}, number = ${number}, custom = ${JSON.stringify(custom)}::jsonb
			where id = ${membershipId}`.execute(ctx.db)
		if (changed.includes('from') || changed.includes('until')) await correctPeriod(ctx, held, now)
		return { subject: partyId, facts: { membership: membershipId, changed }, result: { journalId: ctx.journalId } }
	},
})

type Editable = Pick<HeldMembership, 'from' | 'until' | 'typeId' | 'number' | 'custom'>
const columns = ['from', 'until', 'typeId', 'number'] as const satisfies (keyof Editable)[]

/** What it is to say besides the fields of the office; what is not named stays. */
async function corrected(
	ctx: CommandContext,
	held: HeldMembership,
	named: EditedMembership,
): Promise<Omit<Editable, 'custom'>> {
	if (named.until !== undefined && held.until === null) throw new Refusal('conflict', 'membership.no-end')
	const { from = held.from, until = held.until, number = held.number, type } = named
	// A type that is no longer given stays with those who have it.
	const same = type === undefined || ('id' in type && type.id === held.typeId)
	const typeId = same ? held.typeId : await typeFor(ctx, type, from ?? ctx.today)
	return { from, until, number, typeId }
}

/** The names of what differs; fields of the office as `custom.<key>`. */
function changedOf(before: Editable, after: Editable): string[] {
	const keys = [...new Set([...Object.keys(before.custom), ...Object.keys(after.custom)])]
	return [
		...columns.filter((name) => before[name] !== after[name]).map((name) => (name === 'typeId' ? 'type' : name)),
		...keys.filter((key) => !isDeepStrictEqual(before.custom[key], after.custom[key])).map((key) => `custom.${key}`),
	]
}
