import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { visitor } from '#platform/context.ts'
import { createNetwork } from '../../networks/create-network.ts'
import { joinAlliance } from '../../networks/join-alliance.ts'
import { leaveAlliance } from '../../networks/leave-alliance.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { indexDue } from './due-documents.ts'

it('shows an alliance what a network shares with it from the day it joins, and no longer once it has left', async () => {
	const { network, office, organisation, context, db, owner } = await officeFixture()
	const operator = context({ ...visitor, kind: 'command-line', roles: [{ role: 'operator', networkId: null }] })
	const alliance = await createNetwork(operator, { slug: 'uferbund', name: 'Uferbund', kind: 'alliance' })
	const party = await organisation('Karo Werk')
	await listParty(office, network, { partyId: party, scope: 'alliance' })
	const audiences = async () => {
		await indexDue(db, office.today)
		const { rows } = await sql<{
			audience: number
		}>`select audience from search_document where party_id = ${party} order by audience`.execute(owner)
		return rows.map(({ audience }) => audience)
	}
	expect(await audiences()).toEqual([network])
	await joinAlliance(operator, network, { alliance: 'uferbund' })
	expect(await audiences()).toContain(-alliance.id)
	await leaveAlliance(operator, network, { alliance: 'uferbund' })
	expect(await audiences()).toEqual([network])
})
