import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { officeFixture, today } from '../parties/parties.fixture.ts'
import { removeAddress } from '../parties/details/remove-address.ts'
import { setAddress } from '../parties/details/set-address.ts'
import { startFunction } from '../parties/details/start-function.ts'
import { partyHistory } from '../parties/history/party-history.queries.ts'
import { createParty } from '../parties/record/create-party.ts'
import { editParty } from '../parties/record/edit-party.ts'
import { tagMany } from '../parties/tags/tag-many.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { recordAsOf } from './as-of.queries.ts'
import { journalEntry } from './entry.queries.ts'
import { journalActors, journalLines, linesAtOnce } from './journal.queries.ts'

const { network, other, owner, office, colleague, board, neighbour, nobody, organisation, person } =
	await officeFixture()
const nordufer = { id: network, timeZone: 'Europe/Berlin' }
const everything = { who: null, kind: null, day: null, before: null }
const at = (journalId: number, moment: string) =>
	sql`update journal set at = ${moment}::timestamptz where id = ${journalId}`.execute(owner)

describe('the journal of a network', () => {
	it('can be narrowed to a person, a kind and a day, and goes back page by page', async () => {
		const made = await createParty(office, network, { kind: 'organisation', facts: { name: 'Alb' } })
		const tagged = await tagMany(colleague, network, { ids: [made.id], tag: 'Messe' })
		await at(tagged.journalId, '2026-03-01T23:30:00Z')
		const of = async (question: object) =>
			(await journalLines(board, nordufer, { ...everything, ...question })).lines.map(({ action }) => action)
		expect(await of({})).toEqual(['parties.tag-many', 'parties.create', 'networks.create'])
		expect(await of({ who: 'jan-uhl' })).toEqual(['parties.tag-many'])
		expect(await of({ kind: 'networks' })).toEqual(['networks.create'])
		expect(await of({ who: 'none' })).toEqual(['networks.create'])
		// Half past eleven in the night of Greenwich is the next day in Berlin.
		expect(await of({ day: '2026-03-02' })).toEqual(['parties.tag-many'])
		expect(await of({ day: '2026-03-01' })).toEqual([])
		expect(await of({ before: tagged.journalId })).toEqual(['parties.create', 'networks.create'])
		expect(await of({ day: '2026-03-02', before: tagged.journalId })).toEqual([])
		expect(await journalActors(board, network)).toEqual([
			{ id: 'jan-uhl', name: 'Jan Uhl' },
			{ id: 'katrin-sailer', name: 'Katrin Sailer' },
		])
		const { lines } = await journalLines(office, nordufer, everything)
		expect(lines[0]).toMatchObject({ tag: 'Messe', actor: 'Jan Uhl', undone: false, party: null })
		expect(lines[1]).toMatchObject({ party: { id: made.id, name: 'Alb' } })
	})

	it('is long', async () => {
		await sql`insert into journal (network_id, action, actor_kind) select ${other}, 'parties.edit', 'job' from generate_series(1, ${linesAtOnce})`.execute(
			owner,
		)
		const suedufer = { id: other, timeZone: 'Europe/Berlin' }
		const newest = await journalLines(neighbour, suedufer, everything)
		expect([newest.lines.length, newest.more]).toEqual([linesAtOnce, true])
		const rest = await journalLines(neighbour, suedufer, { ...everything, before: newest.lines.at(-1)!.id })
		expect([rest.lines.length, rest.more]).toEqual([1, false])
	})

	it('is the office’s alone', async () => {
		for (const ctx of [neighbour, nobody]) {
			await expect(journalLines(ctx, nordufer, everything)).rejects.toMatchObject({ kind: 'not-found' })
			await expect(journalActors(ctx, network)).rejects.toMatchObject({ kind: 'not-found' })
			await expect(journalEntry(ctx, network, 1)).rejects.toMatchObject({ kind: 'not-found' })
			await expect(recordAsOf(ctx, nordufer, 1, today)).rejects.toMatchObject({ kind: 'not-found' })
		}
	})
})

describe('an entry', () => {
	it('says what it changed, in all records it touched, and what came of it', async () => {
		const ids = [await organisation('Faden', { employees: 3 }), await organisation('Karo')]
		const { journalId } = await tagMany(office, network, { ids, tag: 'Beirat' })
		const entry = await journalEntry(board, network, journalId)
		expect(
			entry.rows
				.filter(({ table }) => table === 'tagging')
				.map(({ subject }) => subject?.name)
				.toSorted(),
		).toEqual(['Faden', 'Karo'])
		expect(entry.refusal).toMatchObject({ code: 'parties.undo-not-allowed' })
		expect((await journalEntry(office, network, journalId)).refusal).toBeNull()
		const undo = await undoChange(office, network, { journalId })
		expect(await journalEntry(office, network, journalId)).toMatchObject({
			undoneBy: [undo.journalId],
			refusal: { code: 'parties.already-undone' },
		})
		expect((await journalEntry(office, network, undo.journalId)).refusal).toBeNull()
	})

	it('shows values before and after, not as they are by now', async () => {
		const id = await organisation('Stein', { employees: 3 })
		const edit = (version: number, employees: number) =>
			editParty(office, network, { kind: 'organisation', partyId: id, version, facts: { employees } })
		const { journalId } = await edit(1, 4)
		await edit(2, 5)
		const { rows } = await journalEntry(office, network, journalId)
		expect(rows).toMatchObject([
			{ table: 'party', before: { employees: 3 }, after: { employees: 4 }, subject: { id, name: 'Stein' } },
		])
	})

	it('that removed a row says so, also when the row was put back and changed since', async () => {
		const id = await organisation('Garn')
		const made = await setAddress(office, network, { partyId: id, address: { place: 'Ulm' } })
		const { rows: addresses } = await sql<{ id: number }>`select id from address where party_id = ${id}`.execute(owner)
		const addressId = addresses[0]!.id
		const removed = await removeAddress(office, network, { partyId: id, addressId })
		const undo = await undoChange(office, network, { journalId: removed.journalId })
		await setAddress(office, network, { partyId: id, addressId, address: { place: 'Biberach' } })
		const told = { before: { place: 'Ulm' }, after: null }
		const back = { before: null, after: { place: 'Ulm' } }
		for (const [journalId, row] of [[made.journalId, back], [removed.journalId, told], [undo.journalId, back]] as const) {
			const entry = await journalEntry(office, network, journalId)
			expect(entry.rows.filter(({ table }) => table === 'address')).toMatchObject([row])
			const { entries } = await partyHistory(office, network, id, null, [journalId])
			expect(entries[0]!.rows.filter(({ table }) => table === 'address')).toMatchObject([row])
		}
	}) // prettier-ignore

	it('of another network does not exist', async () => {
		const { journalId } = await createParty(office, network, { kind: 'organisation', facts: { name: 'Uhl' } })
		for (const id of [journalId, Number.NaN, 1e9])
			await expect(journalEntry(neighbour, other, id)).rejects.toMatchObject({ code: 'journal.not-found' })
	})
})

describe('a record on a day', () => {
	it('is what was recorded by its end', async () => {
		const made = await createParty(office, network, { kind: 'organisation', facts: { name: 'Quell', employees: 3 } })
		const { id } = made
		await at(made.journalId, '2026-01-10T09:00:00Z')
		const placed = await setAddress(office, network, { partyId: id, address: { place: 'Ulm' } })
		await at(placed.journalId, '2026-02-01T09:00:00Z')
		const { version } = (await recordAsOf(office, nordufer, id, '2026-02-02')).party as { version: number }
		const edited = await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version,
			facts: { employees: 9 },
		})
		await at(edited.journalId, '2026-03-01T22:59:00Z')
		const on = (day: string) => recordAsOf(board, nordufer, id, day)
		expect(await on('2026-01-09')).toEqual({ since: '2026-01-10', party: null, rows: [] })
		expect(await on('2026-01-10')).toMatchObject({ party: { name: 'Quell', employees: 3 }, rows: [] })
		const february = await on('2026-02-28')
		expect(february.party).toMatchObject({ employees: 3 })
		expect(february.rows).toMatchObject([{ table: 'address', row: { place: 'Ulm' } }])
		expect((await on('2026-03-01')).party).toMatchObject({ employees: 9 })
	})

	it('tells a person of their functions, and nothing of other networks', async () => {
		const firm = await organisation('Stoff')
		const ada = await person('Ada', 'Lenz')
		await startFunction(office, network, { personId: ada, organisationId: firm, kind: 'employee' })
		const { rows } = await recordAsOf(office, nordufer, ada, '2999-01-01')
		expect(rows).toMatchObject([{ table: 'party_function', row: { organisation_id: firm } }])
		await expect(
			recordAsOf(neighbour, { id: other, timeZone: 'Europe/Berlin' }, ada, '2999-01-01'),
		).rejects.toMatchObject({ code: 'parties.not-found' })
	})
})
