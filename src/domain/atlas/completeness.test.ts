import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { visitor } from '#platform/context.ts'
import { setClaim } from '../competences/set-claim.ts'
import { listParty } from '../parties/details/list-party.ts'
import { officeFixture, today } from '../parties/parties.fixture.ts'
import { confirmProfile } from '../parties/profile/confirm-profile.ts'
import { partyRecord } from '../parties/record/party-record.queries.ts'
import { writeEntry } from '../profiles/write-entry.ts'
import { completenessOf } from './completeness.ts'
import { profileBySlug, type Profile } from './profile.queries.ts'

const { db, network, office, organisation, competence, owner } = await officeFixture()
const competences = await Promise.all(Array.from({ length: 9 }, (_, at) => competence(`k${at}`, `Können ${at}`)))

async function asEverybody(id: number): Promise<Profile> {
	const { rows } = await sql<{ slug: string }>`
		select i.slug from identity i join party p on p.identity_id = i.id where p.id = ${id}`.execute(owner)
	const found = await profileBySlug({ viewer: visitor, db, locale: 'de', today }, rows[0]!.slug)
	if ('movedTo' in found) throw new Error('moved')
	return found
}
/** What search keeps of it, in points. */
async function qualityOf(id: number): Promise<number> {
	const { rows } = await sql<{ quality: number }>`
		select quality from search_document where party_id = ${id} and audience = 0`.execute(owner)
	return Math.round(100 * rows[0]!.quality)
}

describe('completeness', () => {
	it('is the quality that search knows, whatever a profile has', async () => {
		const id = await organisation('Karo')
		await listParty(office, network, { partyId: id, scope: 'public' })
		const measured = async () => completenessOf(await asEverybody(id), today)
		const steps: (() => Promise<unknown>)[] = [
			() => Promise.resolve(),
			() => claim(id, 0, { level: 1, basis: 'self-declared' }),
			() => claim(id, 1, { level: 2, basis: 'reference' }),
			() => claim(id, 2, { level: 3, basis: 'certificate', fresh_until: '2026-03-11' }),
			() => claim(id, 3, { level: 1, basis: 'reference' }),
			() => claim(id, 4, { level: 3, basis: 'reference', scope: 'members' }),
			async () => {
				const { version } = (await partyRecord(office, network, id)).facts
				await confirmProfile(office, network, { partyId: id, version })
			},
		]
		const points: number[] = []
		for (const step of steps) {
			await step()
			const { points: now } = await measured()
			expect(now).toBe(await qualityOf(id))
			points.push(now)
		}
		expect(points).toEqual([0, 3, 12, 15, 18, 18, 34])
	})

	it('says what is missing, and ends at a hundred', async () => {
		const id = await organisation('Faden', {
			summary: { de: 'Webt', en: 'Weaves' },
			description: { de: 'Webt seit 1900' },
			languages: ['de'],
		})
		await listParty(office, network, { partyId: id, scope: 'public' })
		await writeEntry(office, network, { partyId: id, entry: { kind: 'reference', title: { de: 'Umbau' } } })
		// Nobody has to announce anything, and who does offers nothing yet.
		await writeEntry(office, network, { partyId: id, entry: { kind: 'announcement', title: { de: 'Umzug' } } })
		const before = completenessOf(await asEverybody(id), today)
		expect(before).toMatchObject({ points: 50, hints: ['address', 'contact', 'web', 'logo', 'offer', 'markets'] })
		expect(before.parts.filter((part) => part.points < part.most).map(({ part }) => part)).toEqual([
			'claims',
			'proven',
			'confirmed',
		])
		for (const at of competences.keys()) await claim(id, at, { level: 3, basis: 'reference' })
		const { version } = (await partyRecord(office, network, id)).facts
		await confirmProfile(office, network, { partyId: id, version })
		const after = completenessOf(await asEverybody(id), today)
		expect(after.points).toBe(100)
		expect(after.parts.every((part) => part.points === part.most)).toBe(true)
		expect(await qualityOf(id)).toBe(100)
	})

	it('forgets a confirmation after a year', async () => {
		const id = await organisation('Zwirn')
		await listParty(office, network, { partyId: id, scope: 'public' })
		const profile = { ...(await asEverybody(id)), confirmedOn: '2026-03-12' }
		const confirmed = (day: string) => completenessOf(profile, day).points
		expect([confirmed('2026-03-12'), confirmed('2027-03-11'), confirmed('2027-03-12')]).toEqual([10, 10, 0])
	})
})

const claim = (partyId: number, at: number, claimed: object) =>
	setClaim(office, network, {
		partyId,
		claim: { competenceId: competences[at]!, level: 2, basis: 'reference', evidence: { de: 'Projekt' }, ...claimed },
	})
