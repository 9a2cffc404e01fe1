import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { officeFixture, today } from '../parties/parties.fixture.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { changeType } from './change-type.ts'
import { editMembership } from './edit-membership.ts'
import { endMembership } from './end-membership.ts'
import { giveNotice } from './give-notice.ts'
import { membershipsOf } from './memberships.queries.ts'
import { resumeMembership } from './resume-membership.ts'
import { setPayer } from './payers/set-payer.ts'
import { startMembership } from './start-membership.ts'
import { setType } from './statute/set-type.ts'
import { succeedMember } from './succeed-member.ts'
import { suspendMembership } from './suspend-membership.ts'
import { withdrawNotice } from './withdraw-notice.ts'

const { network, other, office, board, neighbour, organisation, person, context, db } = await officeFixture()
const firm = { label: 'Firma' }

async function member(name: string, from = '2019-01-01', facts = {}) {
	const partyId = await organisation(name, facts)
	const { membershipId } = await startMembership(office, network, { partyId, type: firm, number: '12', from })
	return { partyId, membershipId }
}
const of = (partyId: number, ctx = office) => membershipsOf(ctx, network, partyId)
const on = (day: string) => ({ ...office, today: day })
const statusOn = async (partyId: number, day: string) => (await of(partyId, on(day))).map(({ status }) => status)

describe('a membership that rests', () => {
	it('rests for a while, goes on by itself or when somebody says so, and leaves that on record', async () => {
		const { partyId, membershipId } = await member('Alb')
		await suspendMembership(office, network, { membershipId, from: '2026-02-01', until: '2026-08-01', reason: 'Umbau' })
		expect([await statusOn(partyId, today), await statusOn(partyId, '2026-08-01')]).toEqual([['suspended'], ['active']])
		const { journalId } = await resumeMembership(office, network, { membershipId })
		expect(await of(partyId)).toMatchObject([
			{ status: 'active', suspensions: [{ from: '2026-02-01', until: today, reason: 'Umbau' }] },
		])
		await undoChange(office, network, { journalId })
		expect(await statusOn(partyId, today)).toEqual(['suspended'])
	})

	it('rests once at a time, while it lasts, and not when replayed', async () => {
		const { partyId, membershipId } = await member('Blau')
		const rest = { membershipId, from: '2026-06-01' }
		await suspendMembership(office, network, rest)
		await expect(suspendMembership(office, network, rest)).rejects.toMatchObject({
			code: 'membership.suspended-already',
		})
		await expect(suspendMembership(office, network, { membershipId, from: '2018-12-31' })).rejects.toMatchObject({
			code: 'membership.suspended-outside',
		})
		await expect(
			suspendMembership(office, network, { membershipId, from: '2025-06-01', until: '2025-06-01' }),
		).rejects.toMatchObject({ kind: 'invalid' })
		await resumeMembership(office, network, { membershipId })
		expect((await of(partyId))[0]!.suspensions).toEqual([])
		await expect(resumeMembership(office, network, { membershipId })).rejects.toMatchObject({
			code: 'membership.not-suspended',
		})
	})
})

describe('ending otherwise than by notice', () => {
	it('says why an exclusion was decided, by whom, and who wrote it down', async () => {
		const { partyId, membershipId } = await member('Donau')
		const exclusion = { membershipId, until: '2026-04-01', reason: 'exclusion' as const }
		await expect(endMembership(office, network, exclusion)).rejects.toMatchObject({
			kind: 'invalid',
			facts: { fields: ['note: required', 'decidedOn: required', 'decidedBy: required'] },
		})
		await endMembership(office, network, {
			...exclusion,
			note: 'Beitrag zwei Jahre nicht gezahlt',
			decidedOn: '2026-03-10',
			decidedBy: 'Vorstand',
		})
		expect(await of(partyId)).toMatchObject([
			{
				status: 'active',
				until: '2026-04-01',
				end: { reason: 'exclusion', decidedOn: '2026-03-10', decidedBy: 'Vorstand', author: 'Katrin Sailer' },
			},
		])
	})

	it('overtakes a notice, which can then no longer be withdrawn', async () => {
		const { partyId, membershipId } = await member('Echaz')
		await giveNotice(office, network, { membershipId, givenOn: '2026-01-10', endsOn: '2027-01-01' })
		await endMembership(office, network, { membershipId, until: today, reason: 'insolvency' })
		expect(await of(partyId)).toMatchObject([{ status: 'ended', until: today, end: { reason: 'insolvency' } }])
		await expect(withdrawNotice(office, network, { membershipId })).rejects.toMatchObject({ code: 'membership.ended' })
	})

	it('is told apart from the end of a fixed time, and from a notice', async () => {
		const partyId = await organisation('Fils')
		await startMembership(office, network, { partyId, type: firm, from: '2025-01-01', until: '2026-01-01' })
		const { membershipId } = await startMembership(office, network, { partyId, type: firm, from: '2026-01-01' })
		await giveNotice(office, network, { membershipId, givenOn: today, endsOn: '2027-01-01', reason: 'Zu weit' })
		expect(await of(partyId)).toMatchObject([
			{ end: { reason: 'notice', note: 'Zu weit' } },
			{ status: 'ended', end: { reason: 'expiry' } },
		])
	})

	it('is read by the office alone, as a fact of the database, too', async () => {
		expect((await sql`select from membership_end`.execute(db)).rows).toEqual([])
	})
})

describe('going on as another kind of member', () => {
	it('joins two memberships on a day, and carries number and suspension over', async () => {
		const { partyId, membershipId } = await member('Geislinger')
		await suspendMembership(office, network, { membershipId, from: '2026-02-01', reason: 'Umbau' })
		const { journalId } = await changeType(office, network, {
			membershipId,
			type: { label: 'Förderer' },
			from: '2026-07-01',
		})
		expect(await of(partyId)).toMatchObject([
			{
				type: { de: 'Förderer' },
				number: '12',
				from: '2026-07-01',
				suspensions: [{ from: '2026-07-01', until: null }],
			},
			{ type: { de: 'Firma' }, until: '2026-07-01', end: { reason: 'type-change', successor: null } },
		])
		expect(await statusOn(partyId, '2026-07-01')).toEqual(['suspended', 'ended'])
		await undoChange(office, network, { journalId })
		expect(await of(partyId)).toMatchObject([
			{ until: null, end: null, suspensions: [{ from: '2026-02-01', until: null }] },
		])
	})

	it('has a day and a type that fit, and happens once', async () => {
		const { membershipId } = await member('Horb')
		const change = { membershipId, type: { label: 'Förderer' }, from: today }
		await expect(changeType(office, network, { ...change, from: '2019-01-01' })).rejects.toMatchObject({
			code: 'membership.change-before-begin',
		})
		await expect(changeType(office, network, { ...change, type: firm })).rejects.toMatchObject({
			code: 'membership.same-type',
		})
		await changeType(office, network, change)
		await expect(changeType(office, network, change)).rejects.toMatchObject({ code: 'membership.ended' })
		const { typeId } = await setType(context(admin()), network, {
			label: { de: 'Gründer' }, kind: 'founding', votes: true, closedOn: '2020-01-01',
		}) // prettier-ignore
		const second = await member('Iller')
		await expect(
			changeType(office, network, { membershipId: second.membershipId, type: { id: typeId }, from: today }),
		).rejects.toMatchObject({ code: 'membership.type-closed' })
	})
})

const admin = () => ({ ...office.viewer, roles: [{ role: 'admin' as const, networkId: network }] })

describe('a successor after a merger', () => {
	it('becomes a member on the same day, and both say so', async () => {
		const { partyId, membershipId } = await member('Jagst')
		const successorId = await organisation('Kocher')
		const { journalId } = await succeedMember(office, network, { membershipId, successorId, on: '2026-04-01' })
		expect(await of(partyId)).toMatchObject([
			{ until: '2026-04-01', end: { reason: 'merger', successor: { id: successorId, name: 'Kocher' } } },
		])
		expect(await of(successorId)).toMatchObject([
			{ from: '2026-04-01', type: { de: 'Firma' }, predecessors: [{ id: partyId, name: 'Jagst' }] },
		])
		await undoChange(office, network, { journalId })
		expect([await statusOn(partyId, today), await of(successorId)]).toEqual([['active'], []])
	})

	it('may be a member already, but not itself, a person, or of another network', async () => {
		const [lauter, murg] = [await member('Lauter'), await member('Murg')]
		const merger = { membershipId: lauter.membershipId, on: today }
		await expect(succeedMember(office, network, { ...merger, successorId: lauter.partyId })).rejects.toMatchObject({
			code: 'membership.succeeds-itself',
		})
		await expect(
			succeedMember(office, network, { ...merger, successorId: await person('Ada', 'Stein') }),
		).rejects.toMatchObject({ code: 'membership.successor-organisation' })
		await expect(succeedMember(neighbour, other, { ...merger, successorId: murg.partyId })).rejects.toMatchObject({
			code: 'membership.not-found',
		})
		await succeedMember(office, network, { ...merger, successorId: murg.partyId })
		expect(await of(murg.partyId)).toMatchObject([{ from: '2019-01-01', predecessors: [{ name: 'Lauter' }] }])
	})
})

describe('days and people that do not fit', () => {
	it('nobody is a member before there is such an organisation', async () => {
		const partyId = await organisation('Nagold', { founded: 2019 })
		await expect(startMembership(office, network, { partyId, type: firm, from: '2018-12-31' })).rejects.toMatchObject({
			code: 'parties.before-founding',
			facts: { year: 2019 },
		})
		await startMembership(office, network, { partyId, type: firm, from: '2019-01-01' })
	})

	it('nobody succeeds, pays or has ended before there is such an organisation', async () => {
		const { partyId, membershipId } = await member('Neckar')
		const successorId = await organisation('Neckar Neu', { founded: 2027 })
		const tooEarly = { code: 'parties.before-founding', facts: { year: 2027 } }
		const merger = { membershipId, successorId }
		await expect(succeedMember(office, network, { ...merger, on: '2026-12-31' })).rejects.toMatchObject(tooEarly)
		await expect(setPayer(office, network, { partyId, payerId: successorId, from: today })).rejects.toMatchObject(
			tooEarly,
		)
		await succeedMember(office, network, { ...merger, on: '2027-01-01' })
		expect(await of(successorId)).toMatchObject([{ from: '2027-01-01' }])
		const young = await organisation('Nidda', { founded: 2019 })
		const unknown = await startMembership(office, network, { partyId: young, type: firm, from: '2019-01-01' })
		await editMembership(office, network, { membershipId: unknown.membershipId, from: null })
		const end = { membershipId: unknown.membershipId, reason: 'insolvency' as const }
		await expect(endMembership(office, network, { ...end, until: '2019-01-01' })).rejects.toMatchObject({
			code: 'parties.before-founding',
		})
		await endMembership(office, network, { ...end, until: '2019-01-02' })
	})

	it('notice does not arrive tomorrow', async () => {
		const { membershipId } = await member('Oos')
		await expect(
			giveNotice(office, network, { membershipId, givenOn: '2026-03-13', endsOn: '2027-01-01' }),
		).rejects.toMatchObject({ code: 'membership.notice-ahead' })
	})

	it('the board and other networks change nothing', async () => {
		const { membershipId } = await member('Pfinz')
		const tries = [
			() => suspendMembership(board, network, { membershipId, from: today }),
			() => resumeMembership(board, network, { membershipId }),
			() => changeType(board, network, { membershipId, type: firm, from: today }),
			() => suspendMembership(neighbour, other, { membershipId, from: today }),
			() => changeType(neighbour, other, { membershipId, type: firm, from: today }),
			() => endMembership(neighbour, other, { membershipId, until: today }),
		]
		for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ kind: 'not-found' })
	})
})
