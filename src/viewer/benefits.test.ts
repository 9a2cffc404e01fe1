/** Who is a member through a function, and who sees what members see, is one rule. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { endMembership } from '#domain/membership/end-membership.ts'
import { giveNotice } from '#domain/membership/give-notice.ts'
import { membersThroughFunctions } from '#domain/membership/register/through-functions.queries.ts'
import { startMembership } from '#domain/membership/start-membership.ts'
import { suspendMembership } from '#domain/membership/suspend-membership.ts'
import { startFunction } from '#domain/parties/details/start-function.ts'
import { officeFixture, today } from '#domain/parties/parties.fixture.ts'
import { accountViewer, personViewer } from './build-viewer.ts'

const { db, network, office, organisation, person, write } = await officeFixture()

async function member(name: string, from = '2019-01-01') {
	const partyId = await organisation(name)
	const { membershipId } = await startMembership(office, network, { partyId, type: { label: 'Firma' }, from })
	return { partyId, membershipId }
}

async function employee(organisationId: number, until: string | null = null) {
	const personId = await person('Kim', `Birk ${organisationId}`)
	await startFunction(office, network, { personId, organisationId, kind: 'employee', from: '2019-01-01', until })
	return personId
}

const [alb, blau, donau, echaz, fils] = [
	await member('Alb'), await member('Blau'), await member('Donau'), await member('Echaz'), await member('Fils', '2026-06-01'),
] // prettier-ignore
await giveNotice(office, network, { membershipId: blau.membershipId, givenOn: '2026-01-01', endsOn: '2027-01-01' })
await suspendMembership(office, network, { membershipId: donau.membershipId, from: '2026-02-01', until: '2026-08-01' })
await endMembership(office, network, { membershipId: echaz.membershipId, until: '2026-01-01' })

const viewerOn = (id: number, day: string) => personViewer(db, { networkId: network, id, name: '' }, day, office.viewer)
const sees = async (id: number, day: string) => (await viewerOn(id, day)).memberOf.includes(network)

describe('the benefits of members', () => {
	it('are had and named on the same days', async () => {
		const people = {
			active: await employee(alb.partyId),
			left: await employee(alb.partyId, '2026-01-15'),
			'notice given': await employee(blau.partyId),
			suspended: await employee(donau.partyId),
			ended: await employee(echaz.partyId),
			upcoming: await employee(fils.partyId),
		}
		const days = ['2018-12-31', '2025-12-31', '2026-01-31', today, '2026-07-31', '2026-08-01', '2027-01-01']
		const had: Record<string, string[]> = {}
		for (const [state, id] of Object.entries(people))
			for (const day of days) {
				const named = await membersThroughFunctions(office, network, day, [id])
				expect(await sees(id, day), `${state} on ${day}`).toBe(named.length > 0)
				if (named.length > 0) (had[day] ??= []).push(state)
			}
		expect(had).toEqual({
			'2025-12-31': ['active', 'left', 'notice given', 'suspended', 'ended'],
			'2026-01-31': ['active', 'notice given', 'suspended'],
			[today]: ['active', 'notice given'],
			'2026-07-31': ['active', 'notice given', 'upcoming'],
			'2026-08-01': ['active', 'notice given', 'suspended', 'upcoming'],
			'2027-01-01': ['active', 'suspended', 'upcoming'],
		})
	})

	it('rest with an own membership, too; who rests still speaks for their organisation', async () => {
		const ada = await person('Ada', 'Stein')
		const own = await startMembership(office, network, { partyId: ada, type: { label: 'Person' }, from: '2020-01-01' })
		expect(await sees(ada, today)).toBe(true)
		await suspendMembership(office, network, { membershipId: own.membershipId, from: '2026-03-01' })
		expect(await sees(ada, today)).toBe(false)
		const eva = await employee(donau.partyId)
		await write(sql`insert into account_person (account_id, network_id, person_id) values ('eva', ${network}, ${eva})`)
		const viewer = await accountViewer(db, { id: 'eva', name: 'Eva', mail: 'eva@donau.example' }, today)
		expect(viewer).toMatchObject({ memberOf: [], allianceOf: [], persons: [eva], represents: [donau.partyId] })
	})
})
