/** What was written down wrongly of a membership is corrected where it stands, and what hangs on it follows. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { listParty } from '../parties/details/list-party.ts'
import { officeFixture, today } from '../parties/parties.fixture.ts'
import { tableRows } from '../parties/party-table.queries.ts'
import { editParty } from '../parties/record/edit-party.ts'
import { partyRecord } from '../parties/record/party-record.queries.ts'
import { askedTable } from '../parties/table/asked-table.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { changeType } from './change-type.ts'
import { editMembership } from './edit-membership.ts'
import { endMembership } from './end-membership.ts'
import { giveNotice } from './give-notice.ts'
import { membershipsOf, membershipTypes } from './memberships.queries.ts'
import { payersOf } from './payers/payers.queries.ts'
import { setPayer } from './payers/set-payer.ts'
import { startMembership } from './start-membership.ts'
import { suspendMembership } from './suspend-membership.ts'

const { db, owner, network, office, colleague, organisation, write } = await officeFixture()

async function member(name: string, from = '2019-01-01', facts: object = {}) {
	const partyId = await organisation(name, facts)
	const { membershipId } = await startMembership(office, network, {
		partyId, type: { label: 'Firma' }, from, list: 'public', number: '7',
	}) // prettier-ignore
	return { partyId, membershipId }
}
const of = (partyId: number) => membershipsOf(office, network, partyId)
const correct = (membershipId: number, more: object) => editMembership(office, network, { membershipId, ...more })
const listings = async (partyId: number) =>
	(
		await db
			.selectFrom('listing')
			.select(['scope', 'during'])
			.where('party_id', '=', partyId)
			.orderBy('during')
			.execute()
	).map(({ scope, during }) => `${scope} ${during}`)
const paid = async (partyId: number) =>
	(await payersOf(office, network, partyId)).payers.map(({ from, until }) => [from, until])
const listed = async (query: string) =>
	(await tableRows(office, network, await askedTable(office, network, new URLSearchParams(query)))).map(
		({ name }) => name,
	)
/** Whether the search of everybody knows of it. */
const found = async (partyId: number) => {
	const { rows } = await sql`
		select from search_document d join party p on p.identity_id = d.identity_id where p.id = ${partyId}`.execute(owner)
	return rows.length > 0
}

describe('the begin', () => {
	it('is corrected with listing and payer; number, type and the rest stay; all of it is taken back at once', async () => {
		const { partyId, membershipId } = await member('Alb')
		const payerId = await organisation('Alb Holding')
		await setPayer(office, network, { partyId, payerId, from: '2019-01-01' })
		const before = [await of(partyId), await listings(partyId), await paid(partyId)]
		const { journalId } = await correct(membershipId, { from: '2016-05-01' })
		expect(await of(partyId)).toMatchObject([{ id: membershipId, from: '2016-05-01', until: null, number: '7' }])
		expect(await listings(partyId)).toEqual(['public [2016-05-01,)'])
		expect(await paid(partyId)).toEqual([['2016-05-01', null]])
		await undoChange(office, network, { journalId })
		expect([await of(partyId), await listings(partyId), await paid(partyId)]).toEqual(before)
	})

	it('may turn out to lie ahead, and then nobody is shown or counted as a member yet', async () => {
		const { partyId, membershipId } = await member('Blau')
		expect(await listed('status=active')).toContain('Blau')
		expect(await found(partyId)).toBe(true)
		await correct(membershipId, { from: '2026-09-01' })
		expect(await of(partyId)).toMatchObject([{ status: 'upcoming' }])
		expect((await partyRecord(office, network, partyId)).listing).toBeNull()
		expect(await listed('status=active')).not.toContain('Blau')
		expect(await listed('status=upcoming')).toContain('Blau')
		expect(await found(partyId)).toBe(false)
	})

	it('may turn out to be unknown; who is shown and who pays since then stays', async () => {
		const { partyId, membershipId } = await member('Bottwar')
		await setPayer(office, network, { partyId, payerId: await organisation('Bottwar Holding'), from: '2019-01-01' })
		await correct(membershipId, { from: null })
		expect(await of(partyId)).toMatchObject([{ from: null, status: 'active' }])
		expect([await listings(partyId), await paid(partyId)]).toEqual([['public [2019-01-01,)'], [['2019-01-01', null]]])
	})

	it('leaves a listing of another day alone, and goes only as far back as an earlier one lets it', async () => {
		const { partyId, membershipId } = await member('Brenz')
		await write(
			sql`insert into listing (network_id, party_id, scope, during) values (${network}, ${partyId}, 'members', '[2015-01-01,2018-01-01)')`,
		)
		await correct(membershipId, { from: '2017-01-01' })
		expect(await listings(partyId)).toEqual(['members [2015-01-01,2018-01-01)', 'public [2018-01-01,)'])
	})

	it('is neither before the founding, nor within another membership', async () => {
		const { partyId, membershipId } = await member('Donau', '2019-01-01', { founded: 2018 })
		await expect(correct(membershipId, { from: '2017-12-31' })).rejects.toMatchObject({
			code: 'parties.before-founding', facts: { year: 2018 },
		}) // prettier-ignore
		await endMembership(office, network, { membershipId, until: '2020-01-01' })
		const again = await startMembership(office, network, { partyId, type: { label: 'Firma' }, from: '2022-01-01' })
		await expect(correct(again.membershipId, { from: '2019-12-31' })).rejects.toMatchObject({
			code: 'membership.overlaps',
		})
		await correct(again.membershipId, { from: '2020-01-01' })
		const version = async () => (await partyRecord(office, network, partyId)).facts.version
		const founded = async (year: number) =>
			editParty(office, network, { kind: 'organisation', partyId, version: await version(), facts: { founded: year } })
		await expect(founded(2020)).rejects.toMatchObject({ code: 'parties.exists-since', facts: { year: 2019 } })
		await founded(2019)
	})
})

describe('the end', () => {
	it('is corrected where there is one, with the reason that was given, listing and payer', async () => {
		const { partyId, membershipId } = await member('Echaz')
		await setPayer(office, network, { partyId, payerId: await organisation('Echaz Holding'), from: '2020-01-01' })
		await expect(correct(membershipId, { until: today })).rejects.toMatchObject({ code: 'membership.no-end' })
		await endMembership(office, network, { membershipId, until: '2026-01-01', reason: 'insolvency' })
		const before = [await of(partyId), await listings(partyId), await paid(partyId)]
		const { journalId } = await correct(membershipId, { until: '2025-07-01' })
		expect(await of(partyId)).toMatchObject([
			{ from: '2019-01-01', until: '2025-07-01', end: { reason: 'insolvency' } },
		])
		expect(await listings(partyId)).toEqual(['public [2019-01-01,2025-07-01)'])
		expect(await paid(partyId)).toEqual([['2020-01-01', '2025-07-01']])
		await undoChange(office, network, { journalId })
		expect([await of(partyId), await listings(partyId), await paid(partyId)]).toEqual(before)
		await correct(membershipId, { until: '2026-09-01' })
		expect(await of(partyId)).toMatchObject([{ status: 'active' }])
		expect((await partyRecord(office, network, partyId)).listing).toMatchObject({ until: '2026-09-01' })
		await expect(correct(membershipId, { until: '2019-01-01' })).rejects.toMatchObject({
			code: 'membership.ends-first',
		})
		// Nobody paid for the time before, and nobody does when it ends by then.
		await correct(membershipId, { until: '2019-12-31' })
		expect(await paid(partyId)).toEqual([])
	})

	it('does not hide anew whom the office has shown since', async () => {
		const { partyId, membershipId } = await member('Erms')
		await endMembership(office, network, { membershipId, until: '2025-01-01' })
		await listParty(office, network, { partyId, scope: 'members' })
		await correct(membershipId, { until: '2026-06-01' })
		expect(await listings(partyId)).toEqual([`public [2019-01-01,${today})`, `members [${today},)`])
	})

	it('by notice moves the day on which the notice takes effect, and no longer says that the statute meant it', async () => {
		const { partyId, membershipId } = await member('Fils')
		await giveNotice(office, network, { membershipId, givenOn: '2025-10-01', endsOn: '2026-01-01' })
		await write(
			sql`update membership_notice set because = '{"code": "in-time", "periodEnds": "2025-12-31"}' where membership_id = ${membershipId}`,
		)
		await expect(correct(membershipId, { until: '2025-09-30' })).rejects.toMatchObject({
			code: 'membership.notice-outside',
		})
		await correct(membershipId, { until: '2026-07-01' })
		expect(await of(partyId)).toMatchObject([
			{
				until: '2026-07-01',
				status: 'notice-given',
				end: { reason: 'notice' },
				notices: [{ givenOn: '2025-10-01', endsOn: '2026-07-01', because: { code: 'agreed', byRule: '2025-12-31' } }],
			},
		])
	})

	it('leaves no suspension outside that lay inside', async () => {
		const { partyId, membershipId } = await member('Geisel')
		await suspendMembership(office, network, { membershipId, from: '2021-01-01', until: '2022-01-01' })
		await suspendMembership(office, network, { membershipId, from: '2025-06-01' })
		await endMembership(office, network, { membershipId, until: '2025-09-01' })
		const outside = { code: 'membership.suspension-outside' }
		await expect(correct(membershipId, { from: '2021-01-02' })).rejects.toMatchObject(outside)
		await expect(correct(membershipId, { until: '2021-12-31' })).rejects.toMatchObject(outside)
		await expect(correct(membershipId, { until: '2025-06-01' })).rejects.toMatchObject(outside)
		await correct(membershipId, { from: '2021-01-01', until: '2025-06-02' })
		expect((await of(partyId))[0]!.suspensions).toHaveLength(2)
	})
})

describe('the type', () => {
	it('is set right without a change of type: one membership, as if it had always been one', async () => {
		const { partyId, membershipId } = await member('Iller')
		await correct(membershipId, { type: { label: 'Förderer' } })
		expect(await of(partyId)).toMatchObject([{ type: { de: 'Förderer' }, from: '2019-01-01', until: null }])
		await expect(correct(membershipId, { type: { label: 'Förderer' } })).rejects.toMatchObject({
			code: 'parties.nothing-changed',
		})
		await expect(correct(membershipId, { type: { id: 999_999 } })).rejects.toMatchObject({
			code: 'membership.type-not-found',
		})
	})

	it('that is no longer given stays with whoever has it, and is nobody’s anew', async () => {
		const { partyId, membershipId } = await member('Jagst', '2020-01-01')
		const { typeId } = (await of(partyId))[0]!
		const closed = (await membershipTypes(office, network)).find(({ label }) => label.de === 'Förderer')!
		await write(sql`update membership_type set closed_on = '2019-06-01' where id in (${closed.id}, ${typeId})`)
		await correct(membershipId, { type: { id: typeId }, number: '8' })
		await expect(correct(membershipId, { type: { id: closed.id } })).rejects.toMatchObject({
			code: 'membership.type-closed',
		})
		await correct(membershipId, { type: { id: closed.id }, from: '2019-05-31' })
		await write(sql`update membership_type set closed_on = null`)
	})

	it('of both sides of a change of type can be corrected, and the days between them', async () => {
		const { partyId, membershipId } = await member('Kocher')
		const next = await changeType(office, network, { membershipId, type: { label: 'Gast' }, from: '2024-01-01' })
		await expect(correct(membershipId, { until: '2024-03-01' })).rejects.toMatchObject({ code: 'membership.overlaps' })
		await correct(next.membershipId, { from: '2024-03-01' })
		await correct(membershipId, { until: '2024-03-01' })
		expect((await of(partyId)).map(({ from, until }) => [from, until])).toEqual([
			['2024-03-01', null],
			['2019-01-01', '2024-03-01'],
		])
		expect(await listings(partyId)).toEqual(['public [2019-01-01,)'])
	})
})

describe('two who correct at once', () => {
	it('see each other', async () => {
		const { partyId, membershipId } = await member('Lauter')
		const { version } = (await partyRecord(office, network, partyId)).facts
		await editMembership(colleague, network, { membershipId, version, from: '2018-01-01' })
		await expect(correct(membershipId, { version, from: '2017-01-01' })).rejects.toMatchObject({
			code: 'parties.changed-meanwhile',
		})
	})
})
