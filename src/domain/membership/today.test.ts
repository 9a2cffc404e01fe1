import { describe, expect, it } from 'vitest'
import { dueClaims } from '../competences/due-claims.queries.ts'
import { setClaim } from '../competences/set-claim.ts'
import { officeFixture, viewerWith } from '../parties/parties.fixture.ts'
import { countRows } from '../parties/party-table.queries.ts'
import { confirmProfile } from '../parties/profile/confirm-profile.ts'
import { listParty } from '../parties/details/list-party.ts'
import { countMembers, waitingQuestions, type Waiting } from '../parties/today/waiting.queries.ts'
import { endMembership } from './end-membership.ts'
import { endingNext, memberFigures } from './figures.queries.ts'
import { giveNotice } from './give-notice.ts'
import { startMembership } from './start-membership.ts'

const { network, other, office, board, neighbour, nobody, organisation, person, competence, context } =
	await officeFixture()

async function member(name: string, from: string, until?: string) {
	const partyId = await organisation(name)
	const { membershipId } = await startMembership(office, network, { partyId, type: { label: 'Firma' }, from })
	if (until) await endMembership(office, network, { membershipId, until })
	return { partyId, membershipId }
}

const alb = await member('Alb', '2010-01-01')
const blau = await member('Blau', '2025-06-01')
await member('Donau', '2026-03-12')
await member('Echaz', '2015-01-01', '2025-12-01')
await member('Fels', '2016-01-01', '2026-04-01')
await member('Geislinger', '2026-07-01')
const horb = await member('Horb', '2018-01-01', '2026-05-01')
await startMembership(office, network, { partyId: horb.partyId, type: { label: 'Förderer' }, from: '2026-05-01' })
const iller = await member('Iller', '2019-01-01')
await giveNotice(office, network, { membershipId: iller.membershipId, givenOn: '2026-03-01', endsOn: '2026-12-31' })
const ada = await person('Ada', 'Stein')
await startMembership(office, network, { partyId: ada, type: { label: 'Person' }, from: '2020-01-01' })

describe('what waits', () => {
	it('is what the table shows for the same question', async () => {
		await confirmProfile(office, network, { partyId: alb.partyId, version: 2 })
		await listParty(office, network, { partyId: blau.partyId, scope: 'public' })
		const [python, mqtt] = [await competence('python', 'Python'), await competence('mqtt', 'MQTT')]
		const set = (
			partyId: number,
			competenceId: number,
			fresh_until: string | null,
			basis: 'self-declared' | 'certificate' = 'self-declared',
		) => setClaim(office, network, { partyId, claim: { level: 2, basis, competenceId, fresh_until } })
		await set(alb.partyId, python, '2026-03-11')
		await set(alb.partyId, mqtt, '2026-05-11')
		await set(blau.partyId, python, '2026-05-12')
		await set(blau.partyId, mqtt, null, 'certificate')
		await set(ada, python, '2024-01-01')
		const counts = await countMembers(board, network)
		expect(counts).toEqual({ records: 8, members: 6, unconfirmed: 5, unlisted: 5, claims: 4, proven: 1 })
		const { upcoming, noticeGiven } = await memberFigures(board, network)
		expect({ upcoming, noticeGiven }).toEqual({ upcoming: 2, noticeGiven: 1 })
		const shown = { ...counts, upcoming, noticeGiven, ending: 1, proposals: 0, personProposals: 0 }
		for (const [name, question] of Object.entries(waitingQuestions))
			expect(await countRows(office, network, question), name).toBe(shown[name as Waiting])
		expect(await dueClaims(office, network)).toEqual({ organisations: 1, stale: 1, soon: 1 })
	})

	it('names who leaves next, unless they go on as another kind of member', async () => {
		expect(await endingNext(office, network, 5)).toMatchObject([{ name: 'Fels', lastDay: '2026-03-31' }])
	})

	it('is nobody else’s business', async () => {
		const strangers = [nobody, neighbour, context(viewerWith('Selin', [], { memberOf: [network] }))]
		for (const ctx of strangers) {
			for (const ask of [countMembers, memberFigures, dueClaims])
				await expect(ask(ctx, network)).rejects.toMatchObject({ kind: 'not-found' })
			await expect(endingNext(ctx, network, 1)).rejects.toMatchObject({ kind: 'not-found' })
		}
		expect(await countMembers(neighbour, other)).toMatchObject({ records: 0, members: 0 })
	})
})

describe('members by month', () => {
	it('are those whose membership held on the day, from a year ago until today', async () => {
		const { months } = await memberFigures(office, network)
		expect(months.map(({ day }) => day)).toEqual([
			'2025-03-12', '2025-04-12', '2025-05-12', '2025-06-12', '2025-07-12', '2025-08-12', '2025-09-12', '2025-10-12',
			'2025-11-12', '2025-12-12', '2026-01-12', '2026-02-12', '2026-03-12',
		]) // prettier-ignore
		// Alb, Fels, Horb, Iller throughout; Echaz until December, Blau from June, Donau from today.
		expect(months.map(({ members }) => members)).toEqual([5, 5, 5, 6, 6, 6, 6, 6, 6, 5, 5, 5, 6])
		expect((await memberFigures(neighbour, other)).months.map(({ members }) => members)).toEqual(Array(13).fill(0))
	})
})
