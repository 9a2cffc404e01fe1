import { sql } from 'kysely'
import { command, type CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import { nearTo } from '../parties/party.visibility.ts'
import { keepsProfile } from '../parties/profile/keeps-profile.ts'
import { changeParty } from '../parties/record/lock-party.ts'
import { refuseIfChanged } from '../parties/record/since-version.ts'
import { daysOf } from './entry-days.ts'
import { mostEntries, WriteEntry, type EntryInput } from './profile-entry.schema.ts'
import { keptEntryVisibleTo } from './profile-entry.visibility.ts'

/**
 * Adds an entry to a profile, or changes one. An offer without a last day stands for 90 days, an announcement for a year from its day,
 * which is today unless it says another. The kind of an entry stays.
 * @throws Refusal `parties.not-found`, `profiles.entry-not-found`, `profiles.too-many-entries`, `profiles.ends-wrong`,
 *   `profiles.announcement-days-wrong`, `profiles.saved-already` when the same form was sent before, `competences.not-found`, `parties.changed-meanwhile`
 */
export const writeEntry = command({
	name: 'profiles.write-entry',
	input: WriteEntry,
	allowed: (ctx, { partyId }) => keepsProfile(ctx, partyId),
	async run(ctx, { partyId, entryId, version, formKey, entry: { competences, ...entry } }) {
		const party = await changeParty(ctx, partyId)
		if (entryId !== null) await refuseIfChanged(ctx, party, version, { table: 'profile_entry', rowId: entryId })
		else await refuseAnother(ctx, partyId, formKey)
		const row = { ...entry, ...(await daysOf(ctx, entry)) }
		const written = entryId === null ? await add(ctx, partyId, formKey, row) : await change(ctx, partyId, entryId, row)
		await putCompetences(ctx, partyId, written, competences)
		const facts = { entry: written, kind: entry.kind }
		return { subject: partyId, facts, result: { journalId: ctx.journalId, entryId: written } }
	},
})

type EntryRow = Omit<EntryInput, 'competences'>

/** @throws Refusal `profiles.saved-already`, `profiles.too-many-entries` */
async function refuseAnother(ctx: CommandContext, party: number, formKey: string | null): Promise<void> {
	const { rows } = await sql<{ count: number; sent: boolean }>`
		select count(*) filter (where party_id = ${party})::int as count, coalesce(bool_or(form_key = ${formKey}::uuid), false) as sent
		from profile_entry where network_id = ${ctx.networkId} and (party_id = ${party} or form_key = ${formKey}::uuid)`.execute(
		ctx.db,
	)
	if (rows[0]!.sent) throw new Refusal('conflict', 'profiles.saved-already')
	if (rows[0]!.count >= mostEntries) throw new Refusal('invalid', 'profiles.too-many-entries', { most: mostEntries })
}

async function add(ctx: CommandContext, party: number, formKey: string | null, row: EntryRow): Promise<number> {
	const columns = Object.keys(row)
	const { rows } = await sql<{ id: number }>`
		insert into profile_entry (network_id, party_id, form_key, ${sql.join(columns.map((column) => sql.ref(column)))})
		select ${ctx.networkId}, ${party}, ${formKey}::uuid, ${sql.join(columns.map((column) => sql.ref(`g.${column}`)))}
		from jsonb_populate_record(null::profile_entry, ${JSON.stringify(row)}::jsonb) g returning id`.execute(ctx.db)
	return rows[0]!.id
}

/** @throws Refusal `profiles.entry-not-found`, also for one that the viewer does not see */
async function change(ctx: CommandContext, party: number, id: number, { kind, ...row }: EntryRow): Promise<number> {
	const viewer = nearTo(ctx.viewer, { id: party, network_id: ctx.networkId })
	const columns = Object.keys(row)
	const { rows } = await sql<{ id: number }>`
		update profile_entry e set ${sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`g.${column}`)}`))}
		from jsonb_populate_record(null::profile_entry, ${JSON.stringify(row)}::jsonb) g
		where e.id = ${id} and e.party_id = ${party} and e.kind = ${kind} and ${keptEntryVisibleTo(viewer, 'e')} returning e.id`.execute(
		ctx.db,
	)
	if (!rows[0]) throw new Refusal('not-found', 'profiles.entry-not-found')
	return rows[0].id
}

/** Sets the competences of an entry; one that has been retired stays where it was named before. */
async function putCompetences(ctx: CommandContext, party: number, entry: number, ids: readonly number[]) {
	const wanted = [...new Set(ids)]
	await sql`delete from profile_entry_competence where entry_id = ${entry} and not competence_id = any(${wanted}::int[])`.execute(
		ctx.db,
	)
	await sql`
		insert into profile_entry_competence (network_id, party_id, entry_id, competence_id)
		select ${ctx.networkId}, ${party}, ${entry}, k.id from competence k where k.id = any(${wanted}::int[]) and k.retired_at is null
		on conflict do nothing`.execute(ctx.db)
	const { rows } = await sql<{ count: number }>`
		select count(*)::int as count from profile_entry_competence where entry_id = ${entry}`.execute(ctx.db)
	if (rows[0]!.count < wanted.length) throw new Refusal('not-found', 'competences.not-found')
}
