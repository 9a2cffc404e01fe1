import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { fold } from '#platform/search-text.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { OrganisationFacts, PersonFacts, personName } from './facts.schema.ts'
import { lockParty } from './lock-party.ts'
import { rowAtVersion } from './since-version.ts'

type Row = Record<string, unknown>

const named = { partyId, /** The version that the editor saw. */ version: z.coerce.number().int().positive() }

/** Some facts of a party; what is not named stays. */
export const EditParty = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('organisation'), ...named, facts: OrganisationFacts.partial() }),
	z.object({ kind: z.literal('person'), ...named, facts: PersonFacts.partial() }),
])

/**
 * Changes facts of a party. Who edits an older version overwrites nothing: columns that somebody else has changed
 * meanwhile, to something different, are refused by name; all others go in side by side.
 * @throws Refusal `parties.not-found`, `parties.nothing-changed`, `parties.changed-meanwhile` with the `columns`
 */
export const editParty = command({
	name: 'parties.edit',
	input: EditParty,
	allowed: (ctx) => may(ctx.viewer, 'parties.manage', ctx.networkId),
	async run(ctx, input) {
		const changed = await writeFacts(ctx, input)
		return { subject: input.partyId, facts: { changed }, result: { journalId: ctx.journalId, changed } }
	},
})

/** Writes facts within a command and returns the names of the columns that changed. See `editParty` for what it refuses. */
export async function writeFacts(ctx: CommandContext, given: z.output<typeof EditParty>): Promise<string[]> {
	const party = await lockParty(ctx, given.partyId)
	if (party.kind !== given.kind) throw new Refusal('not-found', 'parties.not-found')
	const now = await currentRow(ctx, party.id)
	const base = given.version === party.version ? now : (await rowAtVersion(ctx, party.id, given.version))?.row
	const wanted = withName(given.kind, given.facts, now)
	const meant = Object.keys(wanted).filter(
		(column) => !same(wanted[column], now[column]) && !(base && same(wanted[column], base[column])),
	)
	const conflicts = meant.filter((column) => !base || !same(base[column], now[column]))
	if (conflicts.length > 0) {
		throw new Refusal('conflict', 'parties.changed-meanwhile', { version: party.version, columns: conflicts })
	}
	if (meant.length === 0) throw new Refusal('invalid', 'parties.nothing-changed')
	await update(ctx, party.id, Object.fromEntries(meant.map((column) => [column, wanted[column]])))
	return meant.filter((column) => column !== 'name_key')
}

const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a ?? null, b ?? null)

async function currentRow(ctx: CommandContext, id: number): Promise<Row> {
	const { rows } = await sql<{ row: Row }>`select to_jsonb(p) as row from party p where id = ${id}`.execute(ctx.db)
	return rows[0]!.row
}

/** The name of a person follows from its parts, the key from the name. */
function withName(kind: 'organisation' | 'person', facts: Row, now: Row): Row {
	const parts = { ...now, ...facts } as { given_name: string | null; family_name: string; name: string }
	const name = kind === 'person' ? personName(parts) : parts.name
	return name === now.name ? facts : { ...facts, name, name_key: fold(name) }
}

async function update(ctx: CommandContext, id: number, values: Row): Promise<void> {
	const set = Object.keys(values).map((column) => sql`${sql.ref(column)} = ${sql.ref(`g.${column}`)}`)
	await sql`
		update party p set ${sql.join([...set, sql`version = p.version + 1`, sql`changed_at = now()`])}
		from jsonb_populate_record(null::party, ${JSON.stringify(values)}::jsonb) g where p.id = ${id}`.execute(ctx.db)
}
