import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { z } from 'zod'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { fold } from '#platform/search-text.ts'
import { may } from '../../access/permissions.ts'
import { partyId } from '../party.schema.ts'
import { OrganisationFacts, PersonFacts, personName } from './facts.schema.ts'
import { checkedCustom } from './custom-values.ts'
import { columnsOfFlat, flatRow } from './flat-row.ts'
import { lockParty, type LockedParty } from './lock-party.ts'
import { refuseBegunBefore } from './since-when.ts'
import { rowAtVersion } from './since-version.ts'

type Row = Record<string, unknown>

const version = z.coerce.number().int().positive()
const named = {
	partyId,
	/** The version that the editor saw. */
	version,
	/** Columns whose value in a later version the editor has seen beside their own since, and decided upon. */
	compared: z.object({ version, columns: z.array(z.string()).max(40) }).optional(),
}

/** Some facts of a party; what is not named stays. */
export const EditParty = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('organisation'), ...named, facts: OrganisationFacts.partial() }),
	z.object({ kind: z.literal('person'), ...named, facts: PersonFacts.partial() }),
])

/**
 * Changes facts of a party. Who edits an older version overwrites nothing: columns that somebody else has changed
 * meanwhile, to something different, are refused by name; all others go in side by side.
 * @throws Refusal `parties.not-found`, `parties.nothing-changed`, `parties.changed-meanwhile` with the `columns`,
 *   `parties.exists-since` for a founding or a birth after a membership or function has begun
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
	const row = await currentRow(ctx, party.id)
	const now = flatRow(row)
	const base = await baseOf(ctx, party, given, now)
	const { custom = {}, ...facts } = given.facts
	const wanted = flatRow({ ...facts, custom: await checkedCustom(ctx, { of: given.kind, id: party.id }, custom) })
	const meant = Object.keys(wanted).filter(
		(column) => !same(wanted[column], now[column]) && !(base && same(wanted[column], base[column])),
	)
	const conflicts = meant.filter((column) => !base || !same(base[column], now[column]))
	if (conflicts.length > 0) {
		throw new Refusal('conflict', 'parties.changed-meanwhile', { version: party.version, columns: conflicts })
	}
	if (meant.length === 0) throw new Refusal('invalid', 'parties.nothing-changed')
	const values = Object.fromEntries(meant.map((column) => [column, wanted[column]]))
	await refuseBegunBefore(ctx, party.id, values)
	await update(ctx, party.id, withName(given.kind, columnsOfFlat(values, row), row))
	return meant
}

/** What the editor had before them, column by column; undefined when its history has been erased. */
async function baseOf(
	ctx: CommandContext,
	party: LockedParty,
	given: Pick<z.output<typeof EditParty>, 'version' | 'compared'>,
	now: Row,
): Promise<Row | undefined> {
	const at = async (wanted: number) =>
		wanted === party.version ? now : flat((await rowAtVersion(ctx, party.id, wanted))?.row)
	const { compared } = given
	const [first, later] = [await at(given.version), compared && (await at(compared.version))]
	if (!first || !compared || !later) return first
	return { ...first, ...Object.fromEntries(compared.columns.map((column) => [column, later[column]])) }
}

const flat = (row: Row | undefined): Row | undefined => row && flatRow(row)
const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a ?? null, b ?? null)

async function currentRow(ctx: CommandContext, id: number): Promise<Row> {
	const { rows } = await sql<{ row: Row }>`select to_jsonb(p) as row from party p where id = ${id}`.execute(ctx.db)
	return rows[0]!.row
}

/** The name of a person follows from its parts, the key from the name. */
function withName(kind: 'organisation' | 'person', values: Row, now: Row): Row {
	const parts = { ...now, ...values } as { given_name: string | null; family_name: string; name: string }
	const name = kind === 'person' ? personName(parts) : parts.name
	return name === now.name ? values : { ...values, name, name_key: fold(name) }
}

async function update(ctx: CommandContext, id: number, values: Row): Promise<void> {
	const set = Object.keys(values).map((column) => sql`${sql.ref(column)} = ${sql.ref(`g.${column}`)}`)
	await sql`
		update party p set ${sql.join([...set, sql`version = p.version + 1`, sql`changed_at = now()`])}
		from jsonb_populate_record(null::party, ${JSON.stringify(values)}::jsonb) g where p.id = ${id}`.execute(ctx.db)
}
