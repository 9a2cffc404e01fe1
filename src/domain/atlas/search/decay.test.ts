import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { setClaim } from '../../competences/set-claim.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { officeFixture, today } from '../../parties/parties.fixture.ts'
import { profileBySlug, type Profile } from '../profile.queries.ts'
import './on-party-changed.ts'

const { network, office, nobody, organisation, competence, owner, write } = await officeFixture()
const python = await competence('python', 'Python')
const id = await organisation('Karo Werk')
await listParty(office, network, { partyId: id, scope: 'public' })

/** How the public document ranks the claim: the class of the competence (A is best), and whether it is strong evidence. */
async function ranked(claim: object) {
	const { claimId } = await setClaim(office, network, {
		partyId: id,
		claim: { competenceId: python, level: 3, basis: 'certificate', ...claim },
	})
	const { rows } = await sql<{ weight: string; strong: boolean }>`
		select (select weights[1] from unnest(tsv) where lexeme = ${`c:${python}`}) as weight, tsv @@ ${`'e:${python}'`}::tsquery as strong
		from search_document d where d.audience = 0 and d.party_id = ${id}`.execute(owner)
	const [shown] = ((await profileBySlug(nobody, 'karo-werk')) as Profile).claims
	return { claimId, ...rows[0]!, shown: shown! }
}

it('moves what has gone stale back, and never hides it', async () => {
	expect(await ranked({ fresh_until: today })).toMatchObject({ weight: 'A', strong: true })
	expect(await ranked({ fresh_until: '2026-03-11' })).toMatchObject({
		weight: 'B',
		strong: false,
		shown: { basis: 'certificate', freshUntil: '2026-03-11' },
	})
})

it('takes a certificate that has run out for none, and says so', async () => {
	const certificate = { certificate_issuer: 'Prüfhaus', certificate_until: today }
	expect(await ranked(certificate)).toMatchObject({
		weight: 'A',
		strong: true,
		shown: { basis: 'certificate', certificate: { issuer: 'Prüfhaus', until: today, over: false } },
	})
	const over = await ranked({ ...certificate, certificate_until: '2026-03-11' })
	expect(over).toMatchObject({ weight: 'B', strong: false })
	expect(over.shown).toMatchObject({ basis: 'self-declared', certificate: { until: '2026-03-11', over: true } })

	// What else is known remains: a partner has confirmed it.
	await write(sql`insert into claim_confirmation (network_id, claim_id, partner, mail_domain, asked_name, expires_at, answered_at, confirmed, answered_name, level)
		values (${network}, ${over.claimId}, 'Quellgrund', 'quellgrund.example', 'Katrin Sailer', now(), now(), true, 'Ina Rau', 3)`)
	const partly = await ranked({ ...certificate, certificate_until: '2026-03-11' })
	expect(partly).toMatchObject({ weight: 'A', strong: true, shown: { basis: 'partner-confirmed' } })
})
