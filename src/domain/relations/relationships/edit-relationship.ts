import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { may } from '../../access/permissions.ts'
import { isoDay, partyId } from '../../parties/party.schema.ts'
import { relationshipKinds, relationshipNote, rowId } from '../relations.schema.ts'
import { relationshipVersion } from './relationships.queries.ts'
import { asRefusal, holdBoth, inOrder, refuseImpossible, type Said } from './refuse-impossible.ts'

/** What is wrongly written down of a relationship. What is not named stays. */
const EditRelationship = z.object({
	/** The party from whose side it is corrected; one of the two. */
	partyId,
	relationshipId: rowId,
	kind: z.enum(relationshipKinds).optional(),
	/** `from` when that party is, for example, the subsidiary, `to` when it is the parent. */
	direction: z.enum(['from', 'to']).optional(),
	note: relationshipNote.optional(),
	/** Null when nobody knows. */
	from: isoDay.nullable().optional(),
	/** The first day on which it no longer holds; null while it goes on. */
	until: isoDay.nullable().optional(),
	/** The `version` of the relationship that the editor saw. */
	version: z.coerce.number().int().nonnegative().optional(),
})

/**
 * Corrects how two parties belong together or did: kind, side, days, note, also when it has ended. Between which two it is stays.
 * @throws Refusal `relations.relationship-not-found`, `parties.nothing-changed`, `parties.changed-meanwhile` when somebody else has
 *   changed it since that version, `relations.related-already`, `relations.circle`; as `refuseImpossible`
 */
export const editRelationship = command({
	name: 'relations.edit-relationship',
	input: EditRelationship,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, { partyId: id, relationshipId, direction, version, ...given }) {
		const held = await holdRelationship(ctx, id, relationshipId)
		const said = { ...held.said, ...named(given) }
		const turned = direction && (direction === 'from') !== (said.fromId === id)
		const [fromId, toId] = inOrder(turned ? { kind: said.kind, fromId: said.toId, toId: said.fromId } : said)
		const after = { ...said, fromId, toId }
		const changed = (Object.keys(after) as (keyof Editable)[]).filter((name) => after[name] !== held.said[name])
		if (changed.length === 0) throw new Refusal('invalid', 'parties.nothing-changed')
		if (version !== undefined && version !== held.version) throw new Refusal('conflict', 'parties.changed-meanwhile')
		// Days of an import may be impossible: whoever corrects the note is not asked about them.
		if (changed.some((name) => name !== 'note')) await refuseImpossible(ctx, after)
		try {
			await sql`
				update relationship set kind = ${after.kind}, from_id = ${fromId}, to_id = ${toId}, note = ${after.note},
					during = daterange(${after.from}::date, ${after.until}::date) where id = ${relationshipId}`.execute(ctx.db)
		} catch (error) {
			throw asRefusal(error)
		}
		return {
			subject: id,
			facts: { relationship: relationshipId, changed: [...new Set(changed.map((name) => words[name]))] },
			result: { journalId: ctx.journalId },
		}
	},
})

type Editable = Said & { note: string | null }
const words: Record<keyof Editable, string> = {
	kind: 'kind',
	fromId: 'direction',
	toId: 'direction',
	from: 'from',
	until: 'until',
	note: 'note',
}

const named = (given: { [Name in keyof Editable]?: Editable[Name] | undefined }): Partial<Editable> =>
	Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

async function holdRelationship(ctx: CommandContext, party: number, id: number) {
	const found = await sql<{ from_id: number; to_id: number }>`
		select from_id, to_id from relationship where id = ${id} and network_id = ${ctx.networkId} and ${party} in (from_id, to_id)`.execute(
		ctx.db,
	)
	if (!found.rows[0]) throw new Refusal('not-found', 'relations.relationship-not-found')
	await holdBoth(ctx, found.rows[0].from_id, found.rows[0].to_id)
	const { rows } = await sql<Editable & { version: number }>`
		select r.kind, r.from_id as "fromId", r.to_id as "toId", lower(r.during) as from, upper(r.during) as until, r.note,
			${relationshipVersion} as version from relationship r where r.id = ${id} for update`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('not-found', 'relations.relationship-not-found')
	const { version, ...said } = rows[0]
	return { said, version }
}
