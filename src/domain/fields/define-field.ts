import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { slugify } from '#platform/search-text.ts'
import { may } from '../access/permissions.ts'
import { DefineField, mostFields } from './field.schema.ts'
import { keptSettings } from './kept-settings.ts'

/**
 * Defines a field. Nothing else changes: no table, no record.
 * @throws Refusal `fields.too-many`
 */
export const defineField = command({
	name: 'fields.define',
	input: DefineField,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, given) {
		const key = await freeKey(ctx, given.label.de ?? given.label.en ?? '')
		const { rows } = await sql<{ id: number }>`
			insert into custom_field (network_id, key, label, hint, type, settings, organisations, persons, memberships, scope, required, member_edits, position)
			select ${ctx.networkId}, ${key}, ${JSON.stringify(given.label)}::jsonb, ${JSON.stringify(given.hint)}::jsonb, ${given.type},
				${JSON.stringify(keptSettings(given))}::jsonb, ${given.organisations}, ${given.persons}, ${given.memberships}, ${given.scope}::scope, ${given.required}, ${given.memberEdits},
				coalesce(max(position) + 1, 0)
			from custom_field where network_id = ${ctx.networkId} returning id`.execute(ctx.db)
		return { facts: { field: key, type: given.type }, result: { id: rows[0]!.id, key, journalId: ctx.journalId } }
	},
})

/** A key made of the label that no other field has, nor ever had. */
async function freeKey(ctx: CommandContext, label: string): Promise<string> {
	const { rows } = await sql<{ key: string }>`
		select key from custom_field where network_id = ${ctx.networkId} for update`.execute(ctx.db)
	if (rows.length >= mostFields) throw new Refusal('conflict', 'fields.too-many', { count: mostFields })
	const taken = new Set(rows.map(({ key }) => key))
	// A definition may have been taken back after records said something in it.
	const inUse = async (key: string) => {
		const found = await sql`
			select from party where network_id = ${ctx.networkId} and custom ? ${key}
			union all select from membership where network_id = ${ctx.networkId} and custom ? ${key} limit 1`.execute(ctx.db)
		return found.rows.length > 0
	}
	const slug = slugify(label, 'feld').slice(0, 30).replace(/-+$/, '')
	const base = /^[a-z]/.test(slug) ? slug : `feld-${slug}`
	for (let number = 1; ; number++) {
		const key = number === 1 ? base : `${base}-${number}`
		if (!taken.has(key) && !(await inUse(key))) return key
	}
}
