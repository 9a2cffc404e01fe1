import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { fieldsFor } from '../../fields/fields.queries.ts'
import type { CustomField, FieldBearer } from '../../fields/field.schema.ts'
import { isFresh } from '../../fields/kept-file.ts'
import { customPatch, type CustomPatch } from '../../fields/values.ts'

/** So much fits into one record; the database has the last word (migration 0020). */
export const mostBytes = 24_000

/** What has the fields: a record or a membership, without `id` while it is still to be made. */
export type Bearer = { of: FieldBearer; id?: number }

/**
 * Values for a record or a membership of the acting network, as its fields ask for them.
 * @throws Refusal `common.invalid-input` with the fields as `facts.custom.<key>`, of memberships as `custom.<key>`; `fields.too-much`
 */
export async function checkedCustom(
	ctx: CommandContext,
	bearer: Bearer,
	given: Record<string, unknown>,
): Promise<CustomPatch> {
	if (Object.keys(given).length === 0) return {}
	const fields = await fieldsFor(ctx, ctx.networkId, bearer.of)
	const parsed = customPatch(fields).safeParse(given)
	if (!parsed.success)
		throw unfit(
			bearer,
			parsed.error.issues.map(({ path, message }) => [path.map(String).join('.'), message]),
		)
	if (Buffer.byteLength(JSON.stringify(parsed.data)) > mostBytes) throw new Refusal('invalid', 'fields.too-much')
	await refuseStrangers(ctx, bearer, fields, parsed.data)
	await refuseStrangeFiles(ctx, bearer, fields, parsed.data)
	return parsed.data
}

/** Where the values are in the input of the command, and what is wrong with them. */
function unfit({ of }: Bearer, wrong: [key: string, what: string][]): Refusal {
	const at = of === 'membership' ? 'custom' : 'facts.custom'
	return new Refusal('invalid', 'common.invalid-input', { fields: wrong.map(([key, what]) => `${at}.${key}: ${what}`) })
}

/** Who is referred to is a record of the same network, of the right kind. */
async function refuseStrangers(
	ctx: CommandContext,
	bearer: Bearer,
	fields: readonly CustomField[],
	given: CustomPatch,
): Promise<void> {
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
	if (rows.length > 0)
		throw unfit(
			bearer,
			rows.map(({ key }) => [key, 'reference']),
		)
}

/** A file has just been handed in, or is named by the record already: as what it says, or as what its people propose. */
async function refuseStrangeFiles(
	ctx: CommandContext,
	bearer: Bearer,
	fields: readonly CustomField[],
	given: CustomPatch,
): Promise<void> {
	const meant = fields.flatMap(({ key, type }) => {
		const value = given[key]
		return type === 'file' && value && !isFresh(value) ? [{ key, value }] : []
	})
	if (meant.length === 0) return
	const id = bearer.id ?? null
	const [table, party] = bearer.of === 'membership' ? ['membership', null] : ['party', id]
	const { rows } = await sql<{ key: string }>`
		select g.key from jsonb_to_recordset(${JSON.stringify(meant)}::jsonb) as g (key text, value jsonb)
		where not exists (select from ${sql.table(table)} b where b.id = ${id} and b.network_id = ${ctx.networkId} and b.custom -> g.key = g.value)
			and not exists (select from profile_proposal q where q.party_id = ${party} and q.network_id = ${ctx.networkId}
				and q.decided_at is null and q.after -> ('custom.' || g.key) = g.value)`.execute(ctx.db)
	if (rows.length > 0)
		throw unfit(
			bearer,
			rows.map(({ key }) => [key, 'file']),
		)
}
