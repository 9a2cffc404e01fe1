import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { withPatch } from '../fields/values.ts'
import { checkedCustom } from '../parties/record/custom-values.ts'
import { refuseIfChanged } from '../parties/record/since-version.ts'
import { holdMembership } from './internal/membership-rows.ts'
import { EditMembership } from './membership.schema.ts'

/**
 * Changes what is known of a membership besides its days and type: its number, and the fields of the office. Also of one that has
 * ended: a decision may be looked up later.
 * @throws Refusal `membership.not-found`, `parties.changed-meanwhile` when somebody else has changed it since that version,
 *   `parties.nothing-changed`; as `checkedCustom`
 */
export const editMembership = command({
	name: 'membership.edit',
	input: EditMembership,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { membershipId, version, custom: given, ...named }) {
		const held = await holdMembership(ctx, membershipId)
		const { partyId } = held
		const custom = withPatch(held.custom, await checkedCustom(ctx, { of: 'membership', id: membershipId }, given))
		const number = named.number === undefined ? held.number : named.number
		const changed = changedOf(held, { number, custom })
		if (changed.length === 0) throw new Refusal('invalid', 'parties.nothing-changed')
		await refuseIfChanged(ctx, { id: partyId, version: held.version }, version, {
			table: 'membership',
			rowId: membershipId,
		})
		await sql`update membership set number = ${number}, custom = ${JSON.stringify(custom)}::jsonb where id = ${membershipId}`.execute(
			ctx.db,
		)
		return { subject: partyId, facts: { membership: membershipId, changed }, result: { journalId: ctx.journalId } }
	},
})

type Editable = { number: string | null; custom: Readonly<Record<string, unknown>> }

/** The names of what differs; fields of the office as `custom.<key>`. */
function changedOf(before: Editable, after: Editable): string[] {
	const keys = [...new Set([...Object.keys(before.custom), ...Object.keys(after.custom)])]
	return [
		...(before.number === after.number ? [] : ['number']),
		...keys.filter((key) => !isDeepStrictEqual(before.custom[key], after.custom[key])).map((key) => `custom.${key}`),
	]
}
