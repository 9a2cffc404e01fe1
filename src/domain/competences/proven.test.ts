import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { officeFixture } from '../parties/parties.fixture.ts'
import { tableRows } from '../parties/party-table.queries.ts'
import { readTableQuestion } from '../parties/table/table-question.ts'
import { countMembers } from '../parties/today/waiting.queries.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { basisOn } from './claim-basis.ts'
import { claimBases } from './claim.schema.ts'
import { setClaim } from './set-claim.ts'

const { network, office, organisation, competence, write, db } = await officeFixture()
const days = ['2026-05-31', '2026-06-01', '2026-06-02']
const question = readTableQuestion(new URLSearchParams())
const inTable = async (today: string, id: number) =>
	(await tableRows({ ...office, today }, network, question)).find((row) => row.id === id)!.proven
const byRule = async (today: string, id: number) =>
	(
		await sql<{ n: number }>`select (count(*) filter (where ${basisOn('cl', today)} <> 'self-declared'))::int as n
			from claim cl where cl.party_id = ${id}`.execute(db)
	).rows[0]!.n

describe('the member table counts what is proven', () => {
	it('as the rule of claims says it on each day, whatever they rest on', async () => {
		const id = await organisation('Alles')
		const untils = [null, '2026-05-31', '2026-06-01']
		const confirmations = [
			[],
			[{ confirmed: true, level: 2, revoked: false }],
			[{ confirmed: true, level: 1, revoked: false }],
			[{ confirmed: true, level: 3, revoked: true }],
			[{ confirmed: false, level: null, revoked: false }],
		]
		let number = 0
		for (const basis of claimBases)
			for (const until of untils)
				for (const given of confirmations) {
					const concept = await competence(`k${++number}`, `K ${number}`)
					await write(sql`with made as (
						insert into claim (network_id, party_id, competence_id, level, basis, certificate_until)
						values (${network}, ${id}, ${concept}, 2, ${basis}, ${until}) returning id)
						insert into claim_confirmation (network_id, claim_id, partner, mail_domain, asked_name, expires_at, answered_at, answered_name, confirmed, level, revoked_at)
						select ${network}, made.id, 'P', 'p.example', 'A', now(), now(), case when g.confirmed then 'B' end, g.confirmed, g.level, case when g.revoked then now() end
						from made, jsonb_to_recordset(${JSON.stringify(given)}::jsonb) g (confirmed boolean, level int, revoked boolean)`)
				}
		const counted = await Promise.all(days.map((day) => inTable(day, id)))
		expect(counted).toEqual(await Promise.all(days.map((day) => byRule(day, id))))
		// Each basis but one's own word proves; of five certificates that run out, the one that a partner confirmed goes on to prove.
		expect(counted).toEqual([75, 71, 67])
	})

	it('and follows what is changed, confirmed, taken back and undone', async () => {
		const id = await organisation('Eines')
		const concept = await competence('iso', 'ISO')
		const claim = { competenceId: concept, level: 2, basis: 'certificate', certificate_until: '2026-06-01' } as const
		const { claimId } = await setClaim(office, network, { partyId: id, claim })
		const proven = () => Promise.all(days.map((day) => inTable(day, id)))
		expect(await proven()).toEqual([1, 1, 0])
		const { journalId } = await setClaim(office, network, {
			partyId: id,
			version: 2,
			claim: { ...claim, certificate_until: null },
		})
		expect(await proven()).toEqual([1, 1, 1])
		await undoChange(office, network, { journalId })
		expect(await proven()).toEqual([1, 1, 0])
		await write(sql`insert into claim_confirmation (network_id, claim_id, partner, mail_domain, asked_name, expires_at, answered_at, answered_name, confirmed, level)
			values (${network}, ${claimId}, 'P', 'p.example', 'A', now(), now(), 'B', true, 2)`)
		expect(await proven()).toEqual([1, 1, 1])
		await write(sql`update claim_confirmation set revoked_at = now() where claim_id = ${claimId}`)
		expect(await proven()).toEqual([1, 1, 0])
	})

	it('in the numbers of the start page, too', async () => {
		const counts = await Promise.all(days.map((today) => countMembers({ ...office, today }, network)))
		expect(counts.map(({ proven }) => proven)).toEqual([0, 0, 0])
		await write(sql`with made as (insert into membership_type (network_id, slug, label) values (${network}, 'm', '{"de": "M"}') returning id)
			insert into membership (network_id, party_id, type_id, during)
			select ${network}, p.id, made.id, '[2020-01-01,)' from made, party p where p.network_id = ${network} and p.name = 'Eines'`)
		const after = await Promise.all(days.map((today) => countMembers({ ...office, today }, network)))
		expect(after.map(({ proven }) => proven)).toEqual([1, 1, 0])
	})
})
