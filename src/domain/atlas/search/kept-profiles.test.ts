import { sql } from 'kysely'
import { expect, it } from 'vitest'
import '../../competences/on-profile-confirmed.ts'
import { declareClaim } from '../../competences/declare-claim.ts'
import { endClaim } from '../../competences/end-claim.ts'
import { setClaim } from '../../competences/set-claim.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { unlistParty } from '../../parties/details/unlist-party.ts'
import { officeFixture, viewerWith } from '../../parties/parties.fixture.ts'
import { confirmProfile } from '../../parties/profile/confirm-profile.ts'
import { correctProfile } from '../../parties/profile/correct-profile.ts'
import { ownProfile } from '../../parties/profile/own-profile.queries.ts'
import { setApproval } from '../../parties/proposals/set-approval.ts'
import './on-party-changed.ts'

const { network, office, organisation, competence, owner, context } = await officeFixture()

/** Names of organisations that the public finds by a lexeme. */
async function found(lexeme: string): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select p.name from search_document d join party p on p.id = d.party_id
		where d.audience = 0 and d.tsv @@ ${lexeme}::tsquery order by 1`.execute(owner)
	return rows.map((row) => row.name)
}

it('finds at once what the people of an organisation correct, claim, confirm, narrow and end', async () => {
	const id = await organisation('Karo Werk', { summary: { de: 'Strickmaschinen' } })
	await listParty(office, network, { partyId: id, scope: 'public' })
	const selin = context(viewerWith('Selin Aydemir', [], { represents: [id], memberOf: [network] }))
	const version = async () => (await ownProfile(selin, id)).version
	expect(await found('strickmaschin')).toEqual(['Karo Werk'])

	const facts = { summary: { de: 'Webstühle' } }
	await correctProfile(selin, network, { partyId: id, version: await version(), facts })
	expect([await found('strickmaschin'), await found('webstuhl')]).toEqual([[], ['Karo Werk']])

	const python = await competence('python', 'Python')
	const stale = { level: 3, basis: 'reference', evidence: { de: 'Projekt 2024' }, fresh_until: '2025-01-01' } as const
	await setClaim(office, network, { partyId: id, claim: { competenceId: python, ...stale } })
	expect(await found(`'e:${python}'`)).toEqual([])
	await confirmProfile(selin, network, { partyId: id, version: await version() })
	expect(await found(`'e:${python}'`)).toEqual(['Karo Werk'])

	const mqtt = await competence('mqtt', 'MQTT')
	const claim = { competenceId: mqtt, level: 1, basis: 'self-declared' } as const
	const { claimId } = await declareClaim(selin, network, { partyId: id, claim })
	expect(await found(`'c:${mqtt}'`)).toEqual(['Karo Werk'])
	await endClaim(selin, network, { partyId: id, claimId })
	expect(await found(`'c:${mqtt}'`)).toEqual([])

	await setApproval(office, network, { parts: [] })
	await correctProfile(selin, network, { partyId: id, version: await version(), facts: { name: 'Zettelei Karo' } })
	expect(await found('zettelei')).toEqual(['Zettelei Karo'])

	await correctProfile(selin, network, { partyId: id, version: await version(), scopes: { summary: 'members' } })
	expect(await found('webstuhl')).toEqual([])
	await unlistParty(office, network, { partyId: id })
	expect(await found(`'c:${python}'`)).toEqual([])
})
