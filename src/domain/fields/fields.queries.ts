import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { CustomField, FieldBearer } from './field.schema.ts'

/** All fields that a network has defined, in its order; those out of use last. For its office and what acts for it. */
export async function customFields({ db }: Pick<Context, 'db'>, networkId: number): Promise<CustomField[]> {
	const { rows } = await sql<CustomField>`
		select id, key, label, hint, type, settings, organisations, persons, memberships, scope, required, member_edits as "memberEdits", retired_on as "retiredOn"
		from custom_field where network_id = ${networkId} order by retired_on is not null, position, id`.execute(db)
	return rows
}

/** The fields in use for a kind of party, or for memberships. */
export async function fieldsFor(
	ctx: Pick<Context, 'db'>,
	networkId: number,
	kind: FieldBearer,
): Promise<CustomField[]> {
	return fieldsOfKind(await customFields(ctx, networkId), kind)
}

/** Those of some fields that are in use for a kind of party, or for memberships. */
export const fieldsOfKind = (fields: readonly CustomField[], kind: FieldBearer): CustomField[] =>
	fields.filter((field) => field.retiredOn === null && field[bears[kind]])

const bears = { organisation: 'organisations', person: 'persons', membership: 'memberships' } as const
