import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { fold } from '#platform/search-text.ts'
import { may } from '../../access/permissions.ts'
import { personName } from '../../parties/record/facts.schema.ts'
import { changeParty } from '../../parties/record/lock-party.ts'
import { keepMerge } from '../../parties/record/merged.queries.ts'
import { partyId } from '../../parties/party.schema.ts'
import { choosable, columnsTaken, type PartyRow } from './chosen-values.ts'
import { moveRows, type Merging } from './move-rows.ts'
import { moves } from './moves.ts'
import { ownSteps } from './own-steps.ts'

const version = z.coerce.number().int().positive()

/**
 * Makes one record of two: values as chosen, everything that hangs on the other one moves (moves.ts), and its addresses lead to the
 * remaining one from now on. The histories of both are read there. `parties.undo` takes it back as long as nobody went on from it.
 * @throws Refusal `parties.not-found`, `duplicates.different-kinds`, `parties.changed-meanwhile` when somebody changed one of them,
 * `duplicates.relationship-circle`
 */
export const mergeParties = command({
	name: 'duplicates.merge',
	input: z.object({
		keptId: partyId,
		goneId: partyId,
		keptVersion: version,
		goneVersion: version,
		/** Columns whose value comes from the record that goes. */
		taken: z.array(z.string().max(60)).max(100).default([]),
	}),
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { keptId, goneId, keptVersion, goneVersion, taken }) {
		if (keptId === goneId) throw new Refusal('invalid', 'duplicates.same-record')
		// In the order of their numbers, so that two people who merge the same pair do not wait for each other.
		const locked = new Map<number, { kind: string; version: number; name: string; identityId: number }>()
		for (const id of [keptId, goneId].toSorted((a, b) => a - b)) locked.set(id, await changeParty(ctx, id))
		const [kept, gone] = [locked.get(keptId)!, locked.get(goneId)!]
		if (kept.kind !== gone.kind) throw new Refusal('invalid', 'duplicates.different-kinds')
		if (kept.version !== keptVersion || gone.version !== goneVersion) throw new Refusal('conflict', 'duplicates.changed-meanwhile')
		await takeValues(ctx, { keptId, goneId }, taken)
		for (const step of Object.values(ownSteps)) await step(ctx, { keptId, goneId })
		for (const move of moves) if (move.how !== 'own') await moveRows(ctx, move, { keptId, goneId })
		await followReferences(ctx, { keptId, goneId })
		await sql`delete from party where id = ${goneId} and network_id = ${ctx.networkId}`.execute(ctx.db)
		const slug = kept.identityId === gone.identityId ? null : await freeSlug(ctx, gone.identityId)
		await keepMerge(ctx, { partyId: keptId, mergedId: goneId, mergedName: gone.name, slug })
		return { subject: keptId, facts: { kind: kept.kind, merged: goneId }, result: { id: keptId, journalId: ctx.journalId } }
	},
}) // prettier-ignore

async function takeValues(ctx: CommandContext, { keptId, goneId }: Merging, taken: readonly string[]): Promise<void> {
	const { rows } = await sql<{ row: PartyRow }>`
		select to_jsonb(p) as row from party p where id = any(${[keptId, goneId]}::bigint[]) order by id = ${keptId} desc`.execute(ctx.db)
	const [kept, gone] = [rows[0]!.row, rows[1]!.row]
	const allowed = choosable(kept.kind as 'organisation' | 'person', kept, gone)
	const columns = columnsTaken(kept, gone, taken.filter((column) => allowed.includes(column)))
	const after = { ...kept, ...columns }
	const name = kept.kind === 'person' ? personName({ given_name: after.given_name as string | null, family_name: after.family_name as string }) : (after.name as string)
	const values = { ...columns, name, name_key: fold(name) }
	const set = Object.keys(values).map((column) => sql`${sql.ref(column)} = ${sql.ref(`b.${column}`)}`)
	await sql`update party p set ${sql.join(set)} from jsonb_populate_record(null::party, ${JSON.stringify(values)}::jsonb) b where p.id = ${keptId}`.execute(ctx.db)
} // prettier-ignore

/** Fields of the office that name the record that goes. */
async function followReferences({ db, networkId }: CommandContext, { keptId, goneId }: Merging): Promise<void> {
	const { rows } = await sql<{ key: string }>`
		select key from custom_field where network_id = ${networkId} and type = 'reference'`.execute(db)
	for (const { key } of rows)
		for (const table of ['party', 'membership'])
			await sql`update ${sql.table(table)} set custom = jsonb_set(custom, array[${key}], to_jsonb(${keptId}::bigint))
				where network_id = ${networkId} and custom @> jsonb_build_object(${key}::text, ${goneId}::bigint)`.execute(db)
}

/** The slug of an identity that no record has any more. The identity itself stays, so that an undo finds it. */
async function freeSlug({ db }: CommandContext, identityId: number): Promise<string | null> {
	const { rows } = await sql<{ slug: string }>`
		select slug from identity i where id = ${identityId} and not exists (select from party p where p.identity_id = i.id)`.execute(
		db,
	)
	return rows[0]?.slug ?? null
}
