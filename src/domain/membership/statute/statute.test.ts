import { describe, expect, it } from 'vitest'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { giveNotice } from '../give-notice.ts'
import { membershipsOf, membershipTypes } from '../memberships.queries.ts'
import { startMembership } from '../start-membership.ts'
import { removeStatuteRule } from './remove-statute-rule.ts'
import { setStatuteRule } from './set-statute-rule.ts'
import { setType } from './set-type.ts'
import { statuteRules } from './statute-rules.queries.ts'
import { typeSettings } from './types.queries.ts'

const { network, other, office, neighbour, nobody, organisation, context } = await officeFixture()
const admin = context({ ...office.viewer, roles: [{ role: 'admin', networkId: network }] })

const years = {
	validFrom: '2010-01-01', count: 3, unit: 'months', endsWith: 'year', yearStartsIn: 1, form: 'written', source: '§ 5 Abs. 2 der Satzung',
} as const // prettier-ignore

async function member(name: string) {
	const partyId = await organisation(name)
	const { membershipId } = await startMembership(office, network, {
		partyId,
		type: { label: 'Firma' },
		from: '2019-01-01',
	})
	return { partyId, membershipId }
}

describe('without rules', () => {
	it('a notice needs a day that was agreed', async () => {
		const { partyId, membershipId } = await member('Alb')
		await expect(giveNotice(office, network, { membershipId, givenOn: '2026-03-01' })).rejects.toMatchObject({
			code: 'membership.no-rule',
		})
		await giveNotice(office, network, { membershipId, givenOn: '2026-03-01', endsOn: '2026-07-01' })
		expect((await membershipsOf(office, network, partyId))[0]!.notices).toMatchObject([
			{ because: { code: 'agreed', byRule: null } },
		])
	})
})

describe('with rules', () => {
	it('a notice takes effect as the statute of its day says, and keeps the reason', async () => {
		await setStatuteRule(admin, network, years)
		const { ruleId } = await setStatuteRule(admin, network, {
			...years, validFrom: '2026-03-01', count: 6, source: '§ 6 der Satzung',
		}) // prettier-ignore
		const [old, late, agreed] = [await member('Blau'), await member('Donau'), await member('Echaz')]
		const given = async (membershipId: number, givenOn: string, endsOn: string | null = null) =>
			giveNotice(office, network, { membershipId, givenOn, endsOn })
		expect(await given(old.membershipId, '2025-10-14')).toMatchObject({
			endsOn: '2027-01-01',
			because: {
				code: 'missed', count: 3, periodEnds: '2026-01-14', source: '§ 5 Abs. 2 der Satzung',
				missed: { point: '2025-12-31', deadline: '2025-09-30' },
			},
		}) // prettier-ignore
		expect(await given(late.membershipId, '2026-03-05')).toMatchObject({
			endsOn: '2027-01-01',
			because: { code: 'in-time', count: 6, source: '§ 6 der Satzung' },
		})
		expect(await given(agreed.membershipId, '2026-03-05', '2026-07-01')).toMatchObject({
			because: { code: 'agreed', byRule: '2026-12-31' },
		})
		await removeStatuteRule(admin, network, { ruleId })
		expect((await membershipsOf(office, network, late.partyId))[0]!.notices).toMatchObject([{ because: { count: 6 } }])
	})

	it('a day that the statute would have meant anyway is not called agreed', async () => {
		const { membershipId } = await member('Fils')
		expect(
			await giveNotice(office, network, { membershipId, givenOn: '2026-01-10', endsOn: '2027-01-01' }),
		).toMatchObject({ because: { code: 'in-time' } })
	})
})

describe('writing rules down', () => {
	it('is refused beyond what the law allows an association', async () => {
		await expect(setStatuteRule(admin, network, { ...years, count: 25 })).rejects.toMatchObject({
			code: 'membership.rule-too-long',
			facts: { months: 24 },
		})
		await expect(
			setStatuteRule(admin, network, { ...years, validFrom: '2027-01-01', count: 105, unit: 'weeks' }),
		).rejects.toMatchObject({ code: 'membership.rule-too-long' })
	})

	it('happens once for a day, and shows what somebody else corrected meanwhile', async () => {
		const next = { ...years, validFrom: '2027-01-01' }
		const { ruleId, journalId } = await setStatuteRule(admin, network, next)
		await expect(setStatuteRule(admin, network, next)).rejects.toMatchObject({ code: 'membership.rule-day-taken' })
		await setStatuteRule(admin, network, { ...next, ruleId, version: 1, count: 2 })
		await expect(setStatuteRule(admin, network, { ...next, ruleId, version: 1, count: 1 })).rejects.toMatchObject({
			code: 'membership.changed-meanwhile',
		})
		expect((await statuteRules(office, network))[0]).toMatchObject({ validFrom: '2027-01-01', count: 2, version: 2 })
		await expect(undoChange(admin, network, { journalId })).rejects.toMatchObject({ code: 'parties.changed-since' })
	})

	it('belongs to the admins of the network', async () => {
		const { id } = (await statuteRules(office, network))[0]!
		for (const ctx of [office, nobody, neighbour])
			await expect(setStatuteRule(ctx, network, years)).rejects.toMatchObject({ kind: 'not-found' })
		const stranger = context({ ...neighbour.viewer, roles: [{ role: 'admin', networkId: other }] })
		await expect(removeStatuteRule(stranger, other, { ruleId: id })).rejects.toMatchObject({
			code: 'membership.rule-not-found',
		})
		await expect(setStatuteRule(stranger, other, { ...years, ruleId: id, version: 1 })).rejects.toMatchObject({
			code: 'membership.rule-not-found',
		})
		await expect(statuteRules(neighbour, network)).rejects.toMatchObject({ kind: 'not-found' })
	})
})

describe('types of membership', () => {
	const student = { label: { de: ' Studierende ', en: 'Students' }, kind: 'student', votes: false } as const

	it('are added, renamed and closed; members keep what they have', async () => {
		const { typeId } = await setType(admin, network, student)
		const partyId = await organisation('Geislinger')
		await startMembership(office, network, { partyId, type: { id: typeId }, from: '2026-01-01' })
		await setType(admin, network, {
			...student,
			typeId,
			version: 1,
			label: { de: 'Studentisches Mitglied' },
			closedOn: '2026-03-01',
		})
		expect((await typeSettings(office, network)).at(-1)).toEqual({
			id: typeId, label: { de: 'Studentisches Mitglied' }, kind: 'student', votes: false, closedOn: '2026-03-01', version: 2, members: 1,
		}) // prettier-ignore
		await expect(
			startMembership(office, network, {
				partyId: await organisation('Horb'),
				type: { id: typeId },
				from: '2026-03-01',
			}),
		).rejects.toMatchObject({ code: 'membership.type-closed' })
		expect((await membershipTypes(office, network)).at(-1)).toMatchObject({ id: typeId, closedOn: '2026-03-01' })
	})

	it('have a name of their own, and are not overwritten unseen', async () => {
		await expect(setType(admin, network, { ...student, label: { de: 'firma' } })).rejects.toMatchObject({
			code: 'membership.type-taken',
		})
		const { id } = (await typeSettings(office, network))[0]!
		await expect(setType(admin, network, { ...student, typeId: id, version: 9 })).rejects.toMatchObject({
			code: 'membership.changed-meanwhile',
		})
		await expect(setType(office, network, student)).rejects.toMatchObject({ kind: 'not-found' })
		const stranger = context({ ...neighbour.viewer, roles: [{ role: 'admin', networkId: other }] })
		await expect(setType(stranger, other, { ...student, typeId: id, version: 1 })).rejects.toMatchObject({
			code: 'membership.type-not-found',
		})
	})
})
