import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { officeFixture, today, viewerWith } from '../parties/parties.fixture.ts'
import { confirmProfile } from '../parties/profile/confirm-profile.ts'
import { ownProfile } from '../parties/profile/own-profile.queries.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { confirmClaim } from './confirm-claim.ts'
import { declareClaim } from './declare-claim.ts'
import { endClaim } from './end-claim.ts'
import { ownClaims, staleClaims } from './own-claims.queries.ts'
import { setClaim } from './set-claim.ts'
import './on-profile-confirmed.ts'

const { network, other, office, neighbour, organisation, competence, context } = await officeFixture()
const [python, mqtt, erp] = [
	await competence('python', 'Python'),
	await competence('mqtt', 'MQTT'),
	await competence('erp', 'ERP'),
]
const nextYear = '2027-03-12'
const contactOf = (...represents: number[]) => context(viewerWith('Selin Aydemir', [], { represents }))
const claimsOf = (id: number) => ownClaims(contactOf(id), { id, networkId: network })
/** A claim as the office entered it. */
const given = async (partyId: number, claim: object) =>
	(
		await setClaim(office, network, {
			partyId,
			claim: { competenceId: python, level: 2, basis: 'self-declared', fresh_until: '2025-06-30', ...claim },
		})
	).claimId

describe('confirming claims', () => {
	it('makes them fresh for a year, and says that nobody else did it', async () => {
		const id = await organisation('Karo')
		const own = await given(id, { confirmed_on: '2024-06-30', confirmed_by: 'Ada Alt' })
		const project = await given(id, {
			competenceId: mqtt,
			basis: 'reference',
			confirmed_on: '2024-05-01',
			confirmed_by: 'Quellgrund AG',
		})
		expect(await staleClaims(contactOf(id), [{ id, networkId: network }])).toEqual(new Map([[id, 2]]))
		await confirmClaim(contactOf(id), network, { partyId: id, claimId: own })
		await confirmClaim(contactOf(id), network, { partyId: id, claimId: project })
		expect(await claimsOf(id)).toMatchObject([
			{ id: project, confirmedOn: '2024-05-01', confirmedBy: 'Quellgrund AG', freshUntil: nextYear },
			{ id: own, confirmedOn: today, confirmedBy: null, freshUntil: nextYear },
		])
		expect((await staleClaims(contactOf(id), [{ id, networkId: network }])).size).toBe(0)
	})

	it('happens to all of them with the profile, and can be taken back with it', async () => {
		const id = await organisation('Faden')
		await given(id, {})
		const hidden = await given(id, { competenceId: erp, scope: 'office' })
		await given(id, { competenceId: mqtt, basis: 'certificate', fresh_until: '2029-01-01', confirmed_by: 'TÜV' })
		const { version } = await ownProfile(contactOf(id), id)
		const { journalId } = await confirmProfile(contactOf(id), network, { partyId: id, version })
		expect((await claimsOf(id)).map((claim) => claim.freshUntil)).toEqual([nextYear, '2029-01-01'])
		const all = await ownClaims(office, { id, networkId: network })
		expect(all.find((claim) => claim.id === hidden)).toMatchObject({ freshUntil: '2025-06-30' })
		await undoChange(office, network, { journalId })
		expect(await claimsOf(id)).toMatchObject([{ freshUntil: '2025-06-30' }, {}])
	})

	it('is refused for what one does not see or did not see so', async () => {
		const id = await organisation('Fremd')
		const claimId = await given(id, {})
		const hidden = await given(id, { competenceId: erp, scope: 'office' })
		await expect(confirmClaim(contactOf(1), network, { partyId: id, claimId })).rejects.toMatchObject({
			kind: 'not-found',
		})
		await expect(confirmClaim(contactOf(id), other, { partyId: id, claimId })).rejects.toMatchObject({
			code: 'parties.not-found',
		})
		await expect(confirmClaim(neighbour, other, { partyId: id, claimId })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(confirmClaim(contactOf(id), network, { partyId: id, claimId: hidden })).rejects.toMatchObject({
			code: 'competences.claim-not-found',
		})
		const { version } = await ownProfile(contactOf(id), id)
		await given(id, { level: 3 })
		await expect(confirmClaim(contactOf(id), network, { partyId: id, claimId, version })).rejects.toMatchObject({
			code: 'parties.changed-meanwhile',
		})
	})
})

describe('declaring claims', () => {
	it('adds and corrects them, dated today', async () => {
		const id = await organisation('Neckar')
		const declare = (claim: object) =>
			declareClaim(contactOf(id), network, {
				partyId: id,
				claim: { competenceId: python, level: 1, basis: 'self-declared', ...claim },
			})
		await declare({})
		await declare({
			level: 2,
			basis: 'reference',
			evidence: { de: 'Pumpenüberwachung, 2025' },
			capacity: { de: 'ab Mai' },
			scope: 'members',
		})
		expect(await claimsOf(id)).toMatchObject([
			{
				level: 2,
				basis: 'reference',
				evidence: { de: 'Pumpenüberwachung, 2025' },
				capacity: { de: 'ab Mai' },
				confirmedOn: today,
				confirmedBy: null,
				freshUntil: nextYear,
				scope: 'members',
			},
		])
		await expect(declare({ basis: 'certificate', evidence: { de: ' ' } })).rejects.toMatchObject({ kind: 'invalid' })
		await expect(declare({ basis: 'partner-confirmed' })).rejects.toMatchObject({
			code: 'competences.partner-confirms',
		})
		await expect(declare({ competenceId: 999_999 })).rejects.toMatchObject({ code: 'competences.not-found' })
		await expect(
			declareClaim(contactOf(1), network, {
				partyId: id,
				claim: { competenceId: erp, level: 3, basis: 'self-declared' },
			}),
		).rejects.toMatchObject({ kind: 'not-found' })
	})

	it('keeps what a partner has confirmed only as it was confirmed', async () => {
		const id = await organisation('Rhein')
		await given(id, { basis: 'partner-confirmed', confirmed_on: '2025-01-01', confirmed_by: 'Quellgrund AG' })
		const declare = (claim: object) =>
			declareClaim(contactOf(id), network, {
				partyId: id,
				claim: { competenceId: python, level: 2, basis: 'partner-confirmed', ...claim },
			})
		await declare({ scope: 'alliance' })
		const confirmed = { confirmedBy: 'Quellgrund AG', confirmedOn: '2025-01-01', freshUntil: '2025-06-30' }
		expect(await claimsOf(id)).toMatchObject([{ scope: 'alliance', ...confirmed }])
		await expect(declare({ level: 3 })).rejects.toMatchObject({ code: 'competences.partner-confirms' })
		await declare({ level: 3, basis: 'self-declared' })
		expect(await claimsOf(id)).toMatchObject([
			{ level: 3, basis: 'self-declared', confirmedBy: null, confirmedOn: today },
		])
	})
})

describe('ending claims', () => {
	it('takes them away, and the office can bring them back', async () => {
		const id = await organisation('Donau')
		const claimId = await given(id, {})
		const hidden = await given(id, { competenceId: erp, scope: 'office' })
		await expect(endClaim(contactOf(id), network, { partyId: id, claimId: hidden })).rejects.toMatchObject({
			code: 'competences.claim-not-found',
		})
		await expect(endClaim(contactOf(1), network, { partyId: id, claimId })).rejects.toMatchObject({ kind: 'not-found' })
		const { journalId } = await endClaim(contactOf(id), network, { partyId: id, claimId })
		expect(await claimsOf(id)).toEqual([])
		await undoChange(office, network, { journalId })
		expect(await claimsOf(id)).toHaveLength(1)
		const left = await sql<{ n: number }>`select count(*)::int as n from claim where party_id = ${id}`.execute(
			office.db,
		)
		expect(left.rows[0]!.n).toBe(2)
	})
})
