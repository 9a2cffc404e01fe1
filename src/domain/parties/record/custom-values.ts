import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { fieldsFor } from '../../fields/fields.queries.ts'
import type { CustomField } from '../../fields/field.schema.ts'
import { isFresh } from '../../fields/kept-file.ts'
import { customPatch, type CustomPatch } from '../../fields/values.ts'
import type { PartyKind } from '../table/table-question.ts'

/** So much fits into one record; the database has the last word (migration 0020). */
const mostBytes = 24_000

/**
 * Values for a record of the acting network, as its fields ask for them; `party` is the record unless it is still to be made.
 * @throws Refusal `common.invalid-input` with the fields as `facts.custom.<key>`, `fields.too-much`
 */
export async function checkedCustom(
	ctx: CommandContext,
	kind: PartyKind,
	given: Record<string, unknown>,
	party: number | null = null,
): Promise<CustomPatch> {
	if (Object.keys(given).length === 0) return {}
	const fields = await fieldsFor(ctx, ctx.networkId, kind)
	const parsed = customPatch(fields).safeParse(given)
	if (!parsed.success) {
		const wrong = parsed.error.issues.map(
			({ path, message }) => `facts.custom.${path.map(String).join('.')}: ${message}`,
		)
		throw new Refusal('invalid', 'common.invalid-input', { fields: wrong })
	}
	if (Buffer.byteLength(JSON.stringify(parsed.data)) > mostBytes) throw new Refusal('invalid', 'fields.too-much')
	await refuseStrangers(ctx, fields, parsed.data)
	await refuseStrangeFiles(ctx, fields, parsed.data, party)
	return parsed.data
}

/** Who is referred to is a record of the same network, of the right kind. */
async function refuseStrangers(ctx: CommandContext, fields: readonly CustomField[], given: CustomPatch): Promise<void> {
	const meant = fields.flatMap((field) => {
		const value = given[field.key]
		return field.type === 'reference' && value ? [{ key: field.key, id: value as number, kind: field.settings.to }] : []
	})
	if (meant.length === 0) return
	const { rows } = await sql<{ key: string }>`
		select g.key from jsonb_to_recordset(${JSON.stringify(meant)}::jsonb) as g (key text, id bigint, kind text)
		where not exists (select from party p where p.id = g.id and p.network_id = ${ctx.networkId} and p.kind = g.kind)`.execute(
		ctx.db,
	)
	if (rows.length > 0) {
		const wrong = rows.map(({ key }) => `facts.custom.${key}: reference`)
		throw new Refusal('invalid', 'common.invalid-input', { fields: wrong })
	}
}

/** A file has just been handed in, or is named by the record already: as what it says, or as what its people propose. */
async function refuseStrangeFiles(
	ctx: CommandContext,
	fields: readonly CustomField[],
	given: CustomPatch,
	party: number | null,
): Promise<void> {
	const meant = fields.flatMap(({ key, type }) => {
		const value = given[key]
		return type === 'file' && value && !isFresh(value) ? [{ key, value }] : []
	})
	if (meant.length === 0) return
	const { rows } = await sql<{ key: string }>`
		select g.key from jsonb_to_recordset(${JSON.stringify(meant)}::jsonb) as g (key text, value jsonb)
		where not exists (select from party p where p.id = ${party} and p.network_id = ${ctx.networkId} and p.custom -> g.key = g.value)
			and not exists (select from profile_proposal q where q.party_id = ${party} and q.network_id = ${ctx.networkId}
				and q.decided_at is null and q.after -> ('custom.' || g.key) = g.value)`.execute(ctx.db)
	if (rows.length > 0) {
		const wrong = rows.map(({ key }) => `facts.custom.${key}: file`)
		throw new Refusal('invalid', 'common.invalid-input', { fields: wrong })
	}
}
