import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { listParty } from '../../parties/details/list-party.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { indexDocuments } from './index-documents.ts'

const { network, office, organisation, owner } = await officeFixture()
const today = '2026-03-12'

it('makes the documents of one organisation one after the other, when two ask for it at the same moment', async () => {
	const id = await organisation('Zur gleichen Zeit')
	await listParty(office, network, { partyId: id, scope: 'public' })
	const { rows } = await sql<{
		identity: number
	}>`select identity_id::int as identity from party where id = ${id}`.execute(owner)
	const identity = rows[0]!.identity
	for (const others of [{ identities: [identity] }, 'all'] as const) {
		let second: Promise<number> | undefined
		await owner.transaction().execute(async (first) => {
			await indexDocuments(first, { identities: [identity] }, today)
			second = owner.transaction().execute((tx) => indexDocuments(tx, others, today))
			await new Promise((resolve) => setTimeout(resolve, 200))
		})
		await second
		const documents = await sql`select from search_document where identity_id = ${identity} and audience = 0`.execute(
			owner,
		)
		expect(documents.rows).toHaveLength(1)
	}
})
