import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import type { Scope } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { putChannels } from '../details/put-channels.ts'
import { sizeClassOf } from '../party.schema.ts'
import { writeFacts } from '../record/edit-party.ts'
import type { OrganisationFacts } from '../record/facts.schema.ts'
import { changeParty, lockParty, type LockedParty } from '../record/lock-party.ts'
import { rowAtVersion } from '../record/since-version.ts'
import { channelsAt, type ChannelRow } from './channels-at.ts'
import { keepsProfile } from './keeps-profile.ts'
import { fieldsOf, givenFields, mergeFields, shownChannel, type ProfileRow } from './profile-fields.ts'
import {
	CorrectProfile,
	profileChannels,
	profileFacts,
	type ProfileField,
	type ProfileFields,
} from './profile.schema.ts'

/**
 * Corrects the profile of an organisation. Who started from an older version overwrites nothing that somebody else has
 * changed meanwhile; all else goes in side by side. What the corrector does not see stays as it is.
 * @throws Refusal `parties.not-found`, `parties.nothing-changed`, `parties.changed-meanwhile` with the fields as `columns`
 */
export const correctProfile = command({
	name: 'parties.correct-profile',
	input: CorrectProfile,
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, input) {
		const party = await lockParty(ctx, input.partyId)
		if (party.kind !== 'organisation') throw new Refusal('not-found', 'parties.not-found')
		const row = await currentRow(ctx, party.id)
		const channels = await channelsAt(ctx.db, party.id)
		const now = fieldsOf(ctx.viewer, row, channels)
		const base = await startingPoint(ctx, party, input, now)
		const { changes, conflicts } = mergeFields(givenFields(input), now, base)
		if (conflicts.length > 0)
			throw new Refusal('conflict', 'parties.changed-meanwhile', { version: party.version, columns: conflicts })
		const changed = Object.keys(changes) as ProfileField[]
		if (changed.length === 0) throw new Refusal('invalid', 'parties.nothing-changed')
		await writeColumns(ctx, row, changes)
		await writeChannels(ctx, row, channels, { ...now, ...changes }, changed)
		return { subject: party.id, facts: { changed }, result: { journalId: ctx.journalId, changed } }
	},
})

async function currentRow(ctx: CommandContext, id: number): Promise<ProfileRow> {
	const { rows } = await sql<{ row: ProfileRow }>`select to_jsonb(p) as row from party p where id = ${id}`.execute(
		ctx.db,
	)
	return rows[0]!.row
}

/** The fields as the corrector had them before them; undefined when the history of the record has been erased. */
async function startingPoint(
	ctx: CommandContext,
	party: LockedParty,
	{ version, compared }: CorrectProfile,
	now: ProfileFields,
): Promise<ProfileFields | undefined> {
	const at = async (wanted: number) => {
		if (wanted === party.version) return now
		const base = await rowAtVersion(ctx, party.id, wanted)
		return base && fieldsOf(ctx.viewer, base.row as ProfileRow, await channelsAt(ctx.db, party.id, base.revisionId))
	}
	const [first, later] = [await at(version), compared && (await at(compared.version))]
	if (!first || !compared || !later) return first
	return { ...first, ...Object.fromEntries(compared.fields.map((field) => [field, later[field]])) }
}

/** Writes the columns and counts the version up, also when only channels change. */
async function writeColumns(ctx: CommandContext, row: ProfileRow, changes: ProfileFields): Promise<void> {
	const facts = changedFacts(row, changes)
	if (Object.keys(facts).length === 0) await changeParty(ctx, row.id)
	else await writeFacts(ctx, { kind: 'organisation', partyId: row.id, version: row.version, facts })
}

function changedFacts(row: ProfileRow, changes: ProfileFields): Partial<OrganisationFacts> {
	const facts: Record<string, unknown> = {}
	for (const column of ['summary', 'description'] as const) {
		if (!(`${column}-de` in changes || `${column}-en` in changes)) continue
		const text = { de: row[column].de, en: row[column].en, ...part(changes, column) }
		facts[column] = Object.fromEntries(Object.entries(text).filter(([, value]) => value))
	}
	if (changes.languages !== undefined) facts.languages = changes.languages
	if (changes.size !== undefined) facts.size_class = changes.size
	if (changes.employees !== undefined) {
		facts.employees = changes.employees
		if (typeof changes.employees === 'number') facts.size_class = sizeClassOf(changes.employees)
	}
	const scopes = profileFacts.filter((column) => changes[`scope-${column}`] !== undefined)
	if (scopes.length > 0)
		facts.scopes = {
			...row.scopes,
			...Object.fromEntries(scopes.map((column) => [column, changes[`scope-${column}`]])),
		}
	return facts
}

function part(changes: ProfileFields, column: 'summary' | 'description'): object {
	const [de, en] = [changes[`${column}-de`], changes[`${column}-en`]]
	return { ...(de !== undefined && { de }), ...(en !== undefined && { en }) }
}

/** The shown channel of each kind becomes what the fields say; all others stay. */
async function writeChannels(
	ctx: CommandContext,
	row: ProfileRow,
	channels: readonly ChannelRow[],
	fields: ProfileFields,
	changed: readonly ProfileField[],
): Promise<void> {
	const kinds = profileChannels.filter((kind) => changed.includes(kind) || changed.includes(`scope-${kind}`))
	if (kinds.length === 0) return
	let list = [...channels]
	for (const kind of kinds) {
		const shown = shownChannel(ctx.viewer, row, channels, kind)
		const value = String(fields[kind])
		const made = value && { id: 0, label: null, ...shown, kind, value, scope: fields[`scope-${kind}`] as Scope }
		const at = shown ? list.indexOf(shown) : list.length
		list = [...list.slice(0, at), ...(made ? [made] : []), ...list.slice(at + 1)]
		// The same address that nobody saw here would win as the later one of the two.
		if (made) list = list.filter((other) => other === made || other.kind !== kind || other.value !== value)
	}
	await putChannels(ctx, row.id, list)
}
