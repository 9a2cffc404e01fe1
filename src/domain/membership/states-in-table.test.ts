import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { officeFixture } from '../parties/parties.fixture.ts'
import { countRows, fittingParties } from '../parties/party-table.queries.ts'
import { membershipStates, readTableQuestion, type MembershipState } from '../parties/table/table-question.ts'
import { giveNotice } from './give-notice.ts'
import { resumeMembership } from './resume-membership.ts'
import { startMembership } from './start-membership.ts'
import { suspendMembership } from './suspend-membership.ts'
import { withdrawNotice } from './withdraw-notice.ts'

const { db, network, office, organisation, write } = await officeFixture()

/** Periods of membership, with days of notices (until they were withdrawn) and of suspensions within the first of them. */
const lives: { name: string; during: string[]; notices?: [string, string | null][]; suspended?: string[] }[] = [
	{ name: 'Immer', during: ['(,)'] },
	{ name: 'Bis', during: ['(,2021-01-01)'] },
	{ name: 'Von', during: ['[2020-01-01,)'] },
	{ name: 'Gekündigt', during: ['[2019-01-01,2022-01-01)'], notices: [['2020-06-01', null]] },
	{ name: 'Doch nicht', during: ['[2019-01-01,)'], notices: [['2020-06-01', '2021-01-01']] },
	{ name: 'Am selben Tag', during: ['[2019-01-01,)'], notices: [['2020-06-01', '2020-06-01']] },
	{ name: 'Im Voraus', during: ['[2020-06-01,2021-06-01)'], notices: [['2019-01-01', null]] },
	{ name: 'Ruht', during: ['[2019-01-01,)'], suspended: ['[2020-01-01,2020-07-01)', '[2021-01-01,)'] },
	{
		...{ name: 'Beides', during: ['[2019-01-01,2022-01-01)'], suspended: ['[2020-01-01,2021-01-01)'] },
		notices: [['2020-06-01', null]],
	},
	{ name: 'Zurück', during: ['[2019-01-01,2020-01-01)', '[2021-01-01,)'], notices: [['2019-06-01', null]] },
	{ name: 'Wechsel', during: ['[2019-01-01,2020-06-01)', '[2020-06-01,)'] },
	{ name: 'Nie', during: [] },
]

beforeAll(async () => {
	await write(
		sql`insert into membership_type (network_id, slug, label) values (${network}, 'firma', '{"de": "Firma"}')`,
	)
	for (const { name, during, notices = [], suspended = [] } of lives) {
		const id = await organisation(name)
		for (const span of during)
			await write(sql`insert into membership (network_id, party_id, type_id, during)
				select ${network}, ${id}, id, ${span}::daterange from membership_type`)
		const first = sql`from membership where party_id = ${id} order by lower(during) nulls first limit 1`
		for (const [given, withdrawn] of notices)
			await write(sql`insert into membership_notice (network_id, membership_id, party_id, given_on, ends_on, withdrawn_on)
				select network_id, id, party_id, ${given}::date, '2022-01-01', ${withdrawn}::date ${first}`)
		for (const span of suspended)
			await write(sql`insert into membership_suspension (network_id, membership_id, party_id, during)
				select network_id, id, party_id, ${span}::daterange ${first}`)
	}
})

const asked = (...states: MembershipState[]) =>
	readTableQuestion(new URLSearchParams(states.map((state) => ['status', state])))

/** By `memberships_on`, which says what each membership is on a day. */
async function statesOn(day: string): Promise<Map<number, Set<MembershipState>>> {
	const { rows } = await sql<{ id: number; states: MembershipState[] }>`
		select p.id, array(select o.status from memberships_on(${day}::date) o where o.party_id = p.id) as states from party p`.execute(
		db,
	)
	return new Map(
		rows.map(({ id, states }) => {
			if (states.length === 0) return [id, new Set(['none'] as const)]
			const going = states.filter((state) => state !== 'ended')
			return [id, new Set(going.length === 0 ? ['ended'] : going)]
		}),
	)
}

describe('the states of memberships in the table', () => {
	it.each([
		'2018-06-01',
		'2019-06-01',
		'2020-01-01',
		'2020-06-01',
		'2020-12-31',
		'2021-01-01',
		'2021-07-01',
		'2022-01-01',
	])('are those of each membership on %s', async (day) => {
		const expected = await statesOn(day)
		const ctx = { ...office, today: day }
		const combinations: MembershipState[][] = [
			...membershipStates.map((state) => [state]),
			['active', 'notice-given'],
			['active', 'suspended'],
			['active', 'notice-given', 'suspended'],
			['ended', 'none', 'notice-given'],
		]
		for (const states of combinations) {
			const fitting = [...expected].filter(([, has]) => states.some((state) => has.has(state))).map(([id]) => id)
			expect(await fittingParties(ctx, network, asked(...states), 100), states.join()).toEqual(
				fitting.toSorted((a, b) => a - b),
			)
			expect(await countRows(ctx, network, asked(...states)), states.join()).toBe(fitting.length)
		}
	})

	it('change with each command', async () => {
		const partyId = await organisation('Jetzt')
		const now = async () => {
			const states: MembershipState[] = []
			for (const state of membershipStates)
				if ((await fittingParties(office, network, asked(state), 100)).includes(partyId)) states.push(state)
			return states
		}
		expect(await now()).toEqual(['none'])
		const { membershipId } = await startMembership(office, network, {
			...{ partyId, type: { label: 'Firma' }, from: '2019-01-01' },
		})
		expect(await now()).toEqual(['active'])
		await giveNotice(office, network, { membershipId, givenOn: '2026-03-01', endsOn: '2026-12-31' })
		expect(await now()).toEqual(['notice-given'])
		await withdrawNotice(office, network, { membershipId })
		expect(await now()).toEqual(['active'])
		await suspendMembership(office, network, { membershipId, from: office.today })
		expect(await now()).toEqual(['suspended'])
		await resumeMembership(office, network, { membershipId, from: office.today })
		expect(await now()).toEqual(['active'])
	})
})
