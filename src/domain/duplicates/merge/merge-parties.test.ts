import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import '../../atlas/search/on-party-changed.ts'
import '../../parties/record/on-merge-undone.ts'
import '../on-party-changed.ts'
import { profileBySlug } from '../../atlas/profile.queries.ts'
import { startMembership } from '../../membership/start-membership.ts'
import { endMembership } from '../../membership/end-membership.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { partyHistory } from '../../parties/history/party-history.queries.ts'
import { noteParty } from '../../parties/notes/note-party.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { editParty } from '../../parties/record/edit-party.ts'
import { mergedInto } from '../../parties/record/merged.queries.ts'
import { partyRecord } from '../../parties/record/party-record.queries.ts'
import { tagParty } from '../../parties/tags/tag-party.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { mergeParties } from './merge-parties.ts'
import { moves, notMoved } from './moves.ts'

const { network, other, owner, office, board, neighbour, nobody, organisation, person, competence, write } =
	await officeFixture()

const rowsOf = async (query: ReturnType<typeof sql>) => (await query.execute(owner)).rows
const versionOf = async (id: number) => (await partyRecord(office, network, id)).facts.version
const merge = async (keptId: number, goneId: number, taken: string[] = []) =>
	mergeParties(office, network, { keptId, goneId, keptVersion: await versionOf(keptId), goneVersion: await versionOf(goneId), taken }) // prettier-ignore

/** Every row of every table that a merge touches, but for what goes on counting. */
async function everything(): Promise<Record<string, unknown>> {
	const tables = [
		...new Set([...moves.map(({ table }) => table), 'party', 'document_version', 'identity', 'identity_redirect']),
	]
	const found: Record<string, unknown> = {}
	for (const table of tables)
		found[table] = (
			await rowsOf(
				sql`select to_jsonb(t) - 'version' - 'changed_at' as row from ${sql.table(table)} t order by to_jsonb(t)::text`,
			)
		).map((row) => (row as { row: object }).row)
	return found
}

/** Two records of the same firm, each with something of everything. */
async function twins() {
	const python = await competence('python', 'Python')
	const rust = await competence('rust', 'Rust')
	const [kept, gone, mia] = [
		await organisation('Hohenurach Cloud GmbH', { founded: 2001 }, { address: { place: 'Bad Urach' }, channels: [{ kind: 'mail', value: 'info@hohenurach.example' }] }),
		await organisation('Hohen-Urach Cloud', { employees: 12, summary: { de: 'Rechenzentrum' }, scopes: { employees: 'office' } }, {
			address: { place: 'Bad Urach' },
			channels: [{ kind: 'mail', value: 'INFO@hohenurach.example' }, { kind: 'phone', value: '07125 99' }],
		}),
		await person('Mia', 'Lang'),
	] // prettier-ignore
	await startMembership(office, network, { partyId: gone, type: { label: 'Firma' }, from: '2010-01-01' })
	const { membershipId } = await startMembership(office, network, {
		partyId: kept,
		type: { label: 'Firma' },
		from: '2015-01-01',
	})
	await endMembership(office, network, { membershipId, until: '2020-01-01' })
	await listParty(office, network, { partyId: gone, scope: 'public' })
	for (const id of [kept, gone]) await tagParty(office, network, { partyId: id, tag: 'Beirat' })
	await tagParty(office, network, { partyId: gone, tag: 'Presse' })
	await noteParty(office, network, { partyId: gone, body: 'Ruft montags an' })
	await write(sql`insert into claim (network_id, party_id, competence_id, level, basis) values
		(${network}, ${kept}, ${python}, 3, 'self-declared'), (${network}, ${gone}, ${python}, 1, 'certificate'), (${network}, ${gone}, ${rust}, 2, 'reference')`)
	await write(sql`insert into party_function (network_id, person_id, organisation_id, kind, during) values
		(${network}, ${mia}, ${kept}, 'main-contact', '[2020-01-01,2021-01-01)'), (${network}, ${mia}, ${gone}, 'main-contact', '[2019-01-01,2023-01-01)')`)
	await write(
		sql`insert into relationship (network_id, kind, from_id, to_id) values (${network}, 'partner-of', ${Math.min(kept, gone)}, ${Math.max(kept, gone)})`,
	)
	await write(
		sql`insert into external_id (network_id, source, kind, value, party_id) values (${network}, 'liste', 'organisation', ${`A${gone}`}, ${gone})`,
	)
	await write(
		sql`insert into opt_out (network_id, party_id, kind, source) values (${network}, ${gone}, 'bulk-mail', 'Brief')`,
	)
	await write(
		sql`insert into task (network_id, subject_id, party_id, title) values (${network}, ${gone}, ${gone}, 'Anrufen')`,
	)
	await write(sql`with d as (insert into document (network_id, subject_id, title) values (${network}, ${gone}, 'Antrag') returning id)
		insert into document_version (network_id, document_id, subject_id, number, hash, size, media_type, file_name)
		select ${network}, id, ${gone}, 1, ${'a'.repeat(64)}, 1, 'application/pdf', 'antrag.pdf' from d`)
	return { kept, gone, mia }
}

describe('merging two records', () => {
	let pair: Awaited<ReturnType<typeof twins>>
	let before: Record<string, unknown>
	let slug: string
	let journalId: number
	beforeAll(async () => {
		pair = await twins()
		slug = (await partyRecord(office, network, pair.gone)).slug
		before = await everything()
		journalId = (await merge(pair.kept, pair.gone, ['employees', 'summary'])).journalId
	})

	it('takes the chosen values, with what narrows them', async () => {
		const { facts } = await partyRecord(office, network, pair.kept)
		expect(facts).toMatchObject({ name: 'Hohenurach Cloud GmbH', founded: 2001, employees: 12, summary: { de: 'Rechenzentrum' }, scopes: { employees: 'office' } }) // prettier-ignore
	})

	it('brings everything along, each once', async () => {
		const record = await partyRecord(office, network, pair.kept)
		expect(record.channels.map(({ value }) => value).toSorted()).toEqual(['07125 99', 'info@hohenurach.example'])
		expect(record.tags.map(({ name }) => name)).toEqual(['Beirat', 'Presse'])
		expect(record).toMatchObject({
			addresses: [{ place: 'Bad Urach' }],
			notes: [{ body: 'Ruft montags an' }],
			listing: { scope: 'public' },
		})
		expect(record.externalIds).toMatchObject([{ value: `A${pair.gone}` }])
		expect(record.optOuts).toMatchObject([{ kind: 'bulk-mail' }])
		const { kept } = pair
		expect(await rowsOf(sql`select c.slug, l.level, l.basis from claim l join competence c on c.id = l.competence_id where party_id = ${kept} order by 1`)).toEqual([
			{ slug: 'python', level: 1, basis: 'certificate' },
			{ slug: 'rust', level: 2, basis: 'reference' },
		]) // prettier-ignore
		expect(await rowsOf(sql`select v.subject_id, d.title from document_version v join document d on d.id = v.document_id`)).toEqual([{ subject_id: kept, title: 'Antrag' }]) // prettier-ignore
		expect(await rowsOf(sql`select party_id, subject_id from task`)).toEqual([{ party_id: kept, subject_id: kept }])
		expect(await rowsOf(sql`select id from relationship`)).toEqual([])
	})

	it('fits periods together, so that no day is there twice', async () => {
		const days = (table: string) => rowsOf(sql`select during::text from ${sql.table(table)} where ${sql.ref(table === 'membership' ? 'party_id' : 'organisation_id')} = ${pair.kept} order by during`) // prettier-ignore
		expect(await days('membership')).toEqual([
			{ during: '[2010-01-01,2015-01-01)' },
			{ during: '[2015-01-01,2020-01-01)' },
			{ during: '[2020-01-01,)' },
		])
		expect(await days('party_function')).toEqual([
			{ during: '[2019-01-01,2020-01-01)' },
			{ during: '[2020-01-01,2021-01-01)' },
			{ during: '[2021-01-01,2023-01-01)' },
		])
	})

	it('leads the old addresses to the remaining record and reads both histories there', async () => {
		await expect(partyRecord(office, network, pair.gone)).rejects.toMatchObject({ code: 'parties.not-found' })
		expect(await mergedInto(office, network, pair.gone)).toBe(pair.kept)
		await expect(mergedInto(neighbour, network, pair.gone)).rejects.toMatchObject({ kind: 'not-found' })
		const remaining = (await partyRecord(office, network, pair.kept)).slug
		expect(await profileBySlug(nobody, slug)).toEqual({ movedTo: remaining })
		const { entries } = await partyHistory(office, network, pair.kept)
		expect(entries[0]).toMatchObject({ action: 'duplicates.merge', facts: { merged: pair.gone } })
		const actions = (await partyHistory(office, network, pair.kept, entries.at(-1)!.journalId)).entries.map(
			({ action }) => action,
		)
		expect(
			[...entries.map(({ action }) => action), ...actions].filter((action) => action === 'parties.create'),
		).toHaveLength(2)
	})

	it('is taken back as if it had not been', async () => {
		await undoChange(office, network, { journalId })
		expect(await everything()).toEqual(before)
		expect(await mergedInto(office, network, pair.gone)).toBeNull()
		expect(await profileBySlug(nobody, slug)).toMatchObject({ slug })
	})

	it('can be done again, also by taking the undo back', async () => {
		const again = await merge(pair.kept, pair.gone)
		const undone = await undoChange(office, network, { journalId: again.journalId })
		await undoChange(office, network, { journalId: undone.journalId })
		expect(await mergedInto(office, network, pair.gone)).toBe(pair.kept)
		expect(await profileBySlug(nobody, slug)).toMatchObject({ movedTo: expect.any(String) as string })
		await editParty(office, network, { kind: 'organisation', partyId: pair.kept, version: await versionOf(pair.kept), facts: { founded: 1999 } }) // prettier-ignore
		await noteParty(office, network, { partyId: pair.kept, body: 'Neu' })
	})
})

describe('what a merge refuses', () => {
	it('two kinds, the same record twice, records that somebody changed, records of others', async () => {
		const [a, b, mia] = [await organisation('Alb'), await organisation('Alb AG'), await person('Mia', 'Kurz')]
		const given = { keptId: a, goneId: b, keptVersion: 1, goneVersion: 1 }
		await expect(mergeParties(office, network, { ...given, goneId: a })).rejects.toMatchObject({
			code: 'duplicates.same-record',
		})
		await expect(mergeParties(office, network, { ...given, goneId: mia })).rejects.toMatchObject({
			code: 'duplicates.different-kinds',
		})
		await expect(mergeParties(office, network, { ...given, goneVersion: 2 })).rejects.toMatchObject({
			code: 'duplicates.changed-meanwhile',
		})
		await expect(mergeParties(neighbour, other, given)).rejects.toMatchObject({ code: 'parties.not-found' })
		for (const ctx of [board, neighbour, nobody])
			await expect(mergeParties(ctx, network, given)).rejects.toMatchObject({ kind: 'not-found' })
	})

	it('a circle of relationships', async () => {
		const [mother, twin, daughter] = [
			await organisation('Kreis'),
			await organisation('Kreis GmbH'),
			await organisation('Mitte'),
		]
		await write(sql`insert into relationship (network_id, kind, from_id, to_id) values
			(${network}, 'subsidiary-of', ${daughter}, ${mother}), (${network}, 'subsidiary-of', ${twin}, ${daughter})`)
		await expect(merge(mother, twin)).rejects.toMatchObject({ code: 'duplicates.relationship-circle' })
		expect(await mergedInto(office, network, twin)).toBeNull()
	})
})

it('knows every table that refers to a party or a subject', async () => {
	const columns = await rowsOf(sql`
		select distinct c.conrelid::regclass::text || '.' || a.attname as name
		from pg_constraint c cross join unnest(c.conkey) key join pg_attribute a on a.attrelid = c.conrelid and a.attnum = key
		where c.contype = 'f' and c.confrelid in ('party'::regclass, 'subject'::regclass) and a.attname <> 'network_id' order by 1`)
	const known = new Set([...moves.map(({ table, column }) => `${table}.${column}`), ...Object.keys(notMoved)])
	expect(columns.map((row) => (row as { name: string }).name).filter((name) => !known.has(name))).toEqual([])
	// Columns that name a party without a foreign key have to be thought of, too.
	const named = await rowsOf(sql`
		select table_name || '.' || column_name as name from information_schema.columns
		where table_schema = 'public' and column_name in ('party_id', 'person_id', 'organisation_id', 'subject_id', 'merged_id')
			and table_name not in ('journal', 'revision', 'search_document', 'search_ranking', 'party_derived') order by 1`)
	const views = new Set(['party_merge.merged_id'])
	expect(
		named.map((row) => (row as { name: string }).name).filter((name) => !known.has(name) && !views.has(name)),
	).toEqual([])
})
