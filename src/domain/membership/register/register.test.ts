import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endFunction } from '../../parties/details/end-function.ts'
import { startFunction } from '../../parties/details/start-function.ts'
import { officeFixture, today, viewerWith } from '../../parties/parties.fixture.ts'
import { changeType } from '../change-type.ts'
import { endMembership } from '../end-membership.ts'
import { giveNotice } from '../give-notice.ts'
import { startMembership } from '../start-membership.ts'
import { setType } from '../statute/set-type.ts'
import { suspendMembership } from '../suspend-membership.ts'
import { readAsOf } from './as-of.schema.ts'
import { countsOn, membersOn } from './members-on.queries.ts'
import { membersThroughFunctions } from './through-functions.queries.ts'
import { countVotes, votesOn } from './votes-on.queries.ts'

const { network, other, office, board, neighbour, nobody, organisation, person, context } = await officeFixture()
const admin = context({ ...office.viewer, roles: [{ role: 'admin', networkId: network }] })
const full = (await setType(admin, network, { label: { de: 'Vollmitglied' }, kind: 'full', votes: true })).typeId
const friend = (await setType(admin, network, { label: { de: 'Fördermitglied' }, kind: 'supporting', votes: false }))
	.typeId

async function member(name: string, from: string, type = full) {
	const partyId = await organisation(name)
	const { membershipId } = await startMembership(office, network, { partyId, type: { id: type }, from })
	return { partyId, membershipId }
}

const alb = await member('Alb', '2010-01-01')
const blau = await member('Blau', '2015-01-01')
await giveNotice(office, network, { membershipId: blau.membershipId, givenOn: '2025-10-01', endsOn: '2026-07-01' })
const donau = await member('Donau', '2018-01-01')
await suspendMembership(office, network, { membershipId: donau.membershipId, from: '2025-12-01', until: '2026-06-01' })
const echaz = await member('Echaz', '2012-01-01')
await endMembership(office, network, { membershipId: echaz.membershipId, until: '2026-01-01', reason: 'insolvency' })
const fils = await member('Fils', '2020-01-01')
await changeType(office, network, { membershipId: fils.membershipId, type: { id: friend }, from: '2026-01-01' })
await member('Geislinger', '2026-01-01')
const ada = await person('Ada', 'Stein')
await startMembership(office, network, { partyId: ada, type: { id: full }, from: '2024-01-01' })

const ask = (query: string) => readAsOf(new URLSearchParams(query), today)
const named = async (query: string) =>
	(await membersOn(board, network, ask(query))).map(({ name, status }) => `${name} ${status}`)

describe('members as of a day', () => {
	it('are those of that day, with what they were then', async () => {
		expect(await named('day=2025-12-31')).toEqual([
			'Ada Stein active', 'Alb active', 'Blau notice-given', 'Donau suspended', 'Echaz active', 'Fils active',
		]) // prettier-ignore
		expect(await named('day=2025-09-30')).toContain('Blau active')
		expect(await named('day=2026-07-01')).not.toContain('Blau notice-given')
		expect(await named('day=2009-12-31')).toEqual([])
		expect(await named(`day=2025-12-31&type=${full}&state=suspended`)).toEqual(['Donau suspended'])
	})

	it('are counted by type and state', async () => {
		expect(await countsOn(board, network, '2026-01-01')).toMatchObject([
			{ label: { de: 'Vollmitglied' }, all: 5, active: 3, 'notice-given': 1, suspended: 1 },
			{ label: { de: 'Fördermitglied' }, all: 1, active: 1 },
		])
	})

	it('began with their first uninterrupted membership', async () => {
		const [found] = await membersOn(office, network, ask(`day=${today}&type=${friend}`))
		expect(found).toMatchObject({ name: 'Fils', since: '2020-01-01', until: null })
	})

	it('agree with the counts on any day', async () => {
		const start = Date.UTC(2009, 0, 1)
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: 7000 }), async (count) => {
				const day = new Date(start + count * 86_400_000).toISOString().slice(0, 10)
				const [list, counts] = [
					await membersOn(office, network, ask(`day=${day}`)),
					await countsOn(office, network, day),
				]
				expect(counts.reduce((sum, { all }) => sum + all, 0)).toBe(list.length)
				for (const state of ['active', 'notice-given', 'suspended'] as const)
					expect(counts.reduce((sum, each) => sum + each[state], 0)).toBe(
						list.filter(({ status }) => status === state).length,
					)
			}),
			{ numRuns: 30 },
		)
	})

	it('answers nonsense as if it had not been asked', () => {
		expect(ask('day=2026-02-30&type=x&state=ended&page=-3')).toEqual({
			day: today, type: null, state: null, page: 1, wrongDay: true,
		}) // prettier-ignore
		expect(ask('day=0001-01-01')).toMatchObject({ day: today, wrongDay: true })
	})
})

describe('votes on a day', () => {
	it('are cast by delegates of that day; who has none is named with who represents them', async () => {
		const [cem, eva] = [await person('Cem', 'Aydin'), await person('Eva', 'Roth')]
		const held = (personId: number, organisationId: number, kind: 'voting-delegate' | 'managing-director') =>
			startFunction(office, network, { personId, organisationId, kind, from: '2024-01-01' })
		await held(cem, alb.partyId, 'voting-delegate')
		await held(cem, blau.partyId, 'voting-delegate')
		await held(eva, echaz.partyId, 'managing-director')
		const votes = await votesOn(board, network, '2025-12-31')
		expect(votes.map(({ name }) => name)).toEqual(['Ada Stein', 'Alb', 'Blau', 'Echaz', 'Fils'])
		expect(votes[1]).toMatchObject({ delegates: [{ id: cem, name: 'Cem Aydin' }], type: { de: 'Vollmitglied' } })
		expect(votes[3]).toMatchObject({ delegates: [], directors: [{ name: 'Eva Roth' }] })
		expect(votes[0]).toMatchObject({ kind: 'person', delegates: [{ id: ada }], directors: [] })
		expect(votes[1]!.delegates[0]!.alone).toBe(2)
		expect(votes[0]!.delegates[0]!.alone).toBe(1)
		const part = async (delegated: boolean, page: number) =>
			(await votesOn(board, network, '2025-12-31', { delegated, page, atOnce: 2 })).map(({ name }) => name)
		expect([await part(true, 1), await part(true, 2)]).toEqual([['Ada Stein', 'Alb'], ['Blau']])
		expect([await part(false, 1), await part(false, 2)]).toEqual([['Echaz', 'Fils'], []])
		expect(await countVotes(board, network, '2025-12-31')).toEqual({ all: 5, missing: 2 })
		await held(eva, blau.partyId, 'voting-delegate')
		const settled = await votesOn(board, network, '2025-12-31', { delegated: true, page: 1 })
		expect(settled.map(({ delegates }) => delegates.map(({ name, alone }) => [name, alone]))).toEqual([
			[['Ada Stein', 1]],
			[['Cem Aydin', 1]],
			[['Cem Aydin', 1], ['Eva Roth', 0]],
		]) // prettier-ignore
		expect((await votesOn(board, network, '2023-12-31')).find(({ name }) => name === 'Alb')!.delegates).toEqual([])
	})
})

describe('members through a function', () => {
	it('are members as long as both hold, and not while the membership rests', async () => {
		const kim = await person('Kim', 'Birk')
		const begin = (organisationId: number) =>
			startFunction(office, network, { personId: kim, organisationId, kind: 'hr-contact', from: '2025-01-01' })
		for (const { partyId } of [alb, donau, echaz]) await begin(partyId)
		const through = async (day: string) =>
			(await membersThroughFunctions(office, network, day, [kim])).map(({ organisation: { name } }) => name)
		expect(await through('2025-06-01')).toEqual(['Alb', 'Donau', 'Echaz'])
		expect(await through('2026-02-01')).toEqual(['Alb'])
		expect(await through('2024-12-31')).toEqual([])
		const [reason] = await membersThroughFunctions(office, network, '2026-02-01', [kim])
		expect(reason).toEqual({
			personId: kim, organisation: { id: alb.partyId, name: 'Alb' }, kind: 'hr-contact', title: null,
			membershipType: { de: 'Vollmitglied' },
		}) // prettier-ignore
		const all = await membersThroughFunctions(office, network, '2026-02-01')
		expect(new Set(all.map(({ personId }) => personId)).size).toBeGreaterThan(1)
		const [{ id }] = (await office.db.selectFrom('party_function').select('id').where('person_id', '=', kim)
			.where('organisation_id', '=', alb.partyId).execute()) as [{ id: number }] // prettier-ignore
		await endFunction(office, network, { functionId: id, until: '2026-03-01' })
		expect(await through('2026-03-01')).toEqual([])
	})
})

describe('nobody else', () => {
	it('learns of members, votes and functions', async () => {
		for (const ctx of [nobody, neighbour, context(viewerWith('Selin', [], { memberOf: [network] }))]) {
			await expect(membersOn(ctx, network, ask(''))).rejects.toMatchObject({ kind: 'not-found' })
			for (const query of [countsOn, countVotes, votesOn, membersThroughFunctions])
				await expect(query(ctx, network, today)).rejects.toMatchObject({ kind: 'not-found' })
		}
		expect(await membersOn(neighbour, other, ask(''))).toEqual([])
		expect(await votesOn(neighbour, other, today)).toEqual([])
	})
})
