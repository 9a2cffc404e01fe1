import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { scopes, type Scope } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { functionKinds, isoDay, type FunctionKind } from '../party.schema.ts'
import { changeParty, lockParty } from '../record/lock-party.ts'
import { refuseIfChanged } from '../record/since-version.ts'
import { refuseImpossiblePeriod } from './function-period.ts'
import { isOverlap } from './overlap.ts'

/** What is wrongly written down of a function. What is not named stays. */
const EditFunction = z.object({
	functionId: z.coerce.number().int().positive(),
	kind: z.enum(functionKinds).optional(),
	title: z
		.string()
		.trim()
		.max(120)
		.nullable()
		.transform((title) => title || null)
		.optional(),
	scope: z.enum(scopes).optional(),
	/** Null when nobody knows. */
	from: isoDay.nullable().optional(),
	/** The first day on which it no longer holds; null while it goes on. */
	until: isoDay.nullable().optional(),
	/** The version of the organisation's record that the editor saw. */
	version: z.coerce.number().int().positive().optional(),
})

/**
 * Corrects what somebody is or was at an organisation, also when it has ended: a wrong day need not be ended and typed again.
 * @throws Refusal `parties.function-unknown`, `parties.nothing-changed`, `parties.function-held` when they have that function there at
 *   that time already, `parties.changed-meanwhile` when somebody else has changed it since that version; as `refuseImpossiblePeriod`
 */
export const editFunction = command({
	name: 'parties.edit-function',
	input: EditFunction,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { functionId, version, ...given }) {
		const { organisationId, personId, before, organisation } = await holdFunction(ctx, functionId)
		const after = { ...before, ...named(given) }
		const changed = (Object.keys(after) as (keyof Editable)[]).filter((name) => after[name] !== before[name])
		if (changed.length === 0) throw new Refusal('invalid', 'parties.nothing-changed')
		await refuseIfChanged(ctx, organisation, version, { table: 'party_function', rowId: functionId })
		const { kind, title, scope, from, until } = after
		// Days of an import may be impossible: whoever corrects the title is not asked about them.
		if (changed.includes('from') || changed.includes('until'))
			await refuseImpossiblePeriod(ctx, { personId, organisationId, from, until })
		try {
			await sql`
				update party_function set kind = ${kind}, title = ${title}, scope = ${scope}, during = daterange(${from}::date, ${until}::date)
				where id = ${functionId}`.execute(ctx.db)
		} catch (error) {
			throw isOverlap(error) ? new Refusal('conflict', 'parties.function-held') : error
		}
		return {
			subject: organisationId,
			facts: { function: functionId, changed },
			result: { journalId: ctx.journalId },
		}
	},
})

type Editable = { kind: FunctionKind; title: string | null; scope: Scope; from: string | null; until: string | null }

const named = (given: { [Name in keyof Editable]?: Editable[Name] | undefined }): Partial<Editable> =>
	Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

async function holdFunction(ctx: CommandContext, id: number) {
	const found = await sql<{ organisationId: number; personId: number }>`
		select organisation_id as "organisationId", person_id as "personId" from party_function
		where id = ${id} and network_id = ${ctx.networkId}`.execute(ctx.db)
	if (!found.rows[0]) throw new Refusal('not-found', 'parties.function-unknown')
	const organisation = await changeParty(ctx, found.rows[0].organisationId)
	await lockParty(ctx, found.rows[0].personId)
	const { rows } = await sql<Editable>`
		select kind, title, scope, lower(during) as from, upper(during) as until from party_function where id = ${id}`.execute(
		ctx.db,
	)
	if (!rows[0]) throw new Refusal('not-found', 'parties.function-unknown')
	return { ...found.rows[0], organisation, before: rows[0] }
}
