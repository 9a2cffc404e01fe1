import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { command } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../access/permissions.ts'
import { ChangeField } from './field.schema.ts'
import { holdField } from './held-field.ts'
import { keptSettings } from './kept-settings.ts'

/**
 * Changes a field: what it is called, whom it is for, who sees it, what it takes. Values that are there stay as they are.
 * @throws Refusal `fields.not-found`, `fields.nothing-changed`
 */
export const changeField = command({
	name: 'fields.change',
	input: ChangeField,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, given) {
		const before = await holdField(ctx, given.fieldId)
		if (before.type !== given.type) throw new Refusal('not-found', 'fields.not-found')
		const { label, hint, organisations, persons, memberships, scope, required, memberEdits } = given
		const after = {
			label,
			hint,
			organisations,
			persons,
			memberships,
			scope,
			required,
			memberEdits,
			settings: keptSettings(given, before),
		}
		const changed = (Object.keys(after) as (keyof typeof after)[]).filter(
			(column) => !isDeepStrictEqual(after[column], before[column]),
		)
		if (changed.length === 0) throw new Refusal('invalid', 'fields.nothing-changed')
		await sql`
			update custom_field set label = ${JSON.stringify(label)}::jsonb, hint = ${JSON.stringify(hint)}::jsonb,
				settings = ${JSON.stringify(after.settings)}::jsonb, organisations = ${organisations}, persons = ${persons},
				memberships = ${memberships}, scope = ${scope}::scope, required = ${required}, member_edits = ${memberEdits}
			where id = ${before.id}`.execute(ctx.db)
		return { facts: { field: before.key, changed }, result: { key: before.key, journalId: ctx.journalId } }
	},
})
