import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { visitor } from '#platform/context.ts'
import { setClaim } from '../../competences/set-claim.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { unlistParty } from '../../parties/details/unlist-party.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { chosenOrganisations, claimsOfChosen } from './chosen-organisations.queries.ts'
import { mostCompared, readChosen, readWords } from './chosen.ts'
import { sideBySide } from './side-by-side.ts'

const { network, office, nobody, context, organisation, competence, owner } = await officeFixture()
const member = context({ ...visitor, kind: 'account', memberOf: [network] })

async function listed(name: string, facts: object = {}) {
	const id = await organisation(name, facts)
	await listParty(office, network, { partyId: id, scope: 'public' })
	return id
}

describe('the address of picked organisations', () => {
	it('is read whatever its form; what is no slug is left out', () => {
		const search = new URLSearchParams('o=karo,stein&o=karo&o=../x&o=Gro%C3%9F&o=uhl&o=quell&o=brenz')
		expect(readChosen(search, mostCompared)).toEqual(['karo', 'stein', 'uhl', 'quell'])
		expect(readChosen(new URLSearchParams(), 30)).toEqual([])
	})

	it('carries words of no more than a length, without control characters', () => {
		expect(readWords(' a\u0000b\r\nc ', 80)).toBe('a b\nc')
		expect(readWords(null, 80)).toBe('')
		expect(readWords('x'.repeat(100), 80)).toHaveLength(80)
	})
})

describe('picked organisations', () => {
	it('come in the order of the address, as far as one may see them', async () => {
		const karo = await listed('Karo', { employees: 12 })
		await listed('Stein')
		await organisation('Verborgen')
		const asked = ['stein', 'verborgen', 'karo', 'gibt-es-nicht']
		const seen = await chosenOrganisations(nobody, asked)
		expect(seen.map(({ name }) => name)).toEqual(['Stein', 'Karo'])
		expect(seen[1]).toMatchObject({ slug: 'karo', employees: null, networks: [{ slug: 'nordufer' }], parties: [karo] })
		expect((await chosenOrganisations(member, asked))[1]).toMatchObject({ employees: 12 })
		await unlistParty(office, network, { partyId: karo })
		expect((await chosenOrganisations(nobody, asked)).map(({ name }) => name)).toEqual(['Stein'])
	})

	it('are found by older slugs, once', async () => {
		await listed('Neuer Name')
		await sql`insert into identity_redirect (slug, identity_id) select 'alter-name', id from identity where slug = 'neuer-name'`.execute(
			owner,
		)
		const seen = await chosenOrganisations(nobody, ['alter-name', 'neuer-name'])
		expect(seen.map(({ slug }) => slug)).toEqual(['neuer-name'])
	})

	it('stand side by side with what one may see of their claims, shared ones first', async () => {
		const [uhl, quell] = [await listed('Uhl'), await listed('Quell')]
		const [python, erp, sap] = [
			await competence('python', 'Python'),
			await competence('erp', 'ERP'),
			await competence('sap', 'SAP'),
		]
		const claim = (partyId: number, competenceId: number, level: 1 | 2 | 3, scope: 'public' | 'members' = 'public') =>
			setClaim(office, network, { partyId, claim: { competenceId, level, basis: 'reference', scope } })
		await claim(uhl, erp, 3)
		await claim(uhl, python, 1)
		await claim(quell, python, 2)
		await claim(quell, sap, 3, 'members')
		const rowsFor = async (ctx: typeof nobody) => {
			const organisations = await chosenOrganisations(ctx, ['uhl', 'quell'])
			return sideBySide(organisations, await claimsOfChosen(ctx, organisations))
		}
		const rows = await rowsFor(nobody)
		expect(rows.map(({ competence: { slug } }) => slug)).toEqual(['python', 'erp'])
		expect(rows[0]!.claims.map((one) => one?.level)).toEqual([1, 2])
		expect(rows[1]!.claims.map((one) => one?.level)).toEqual([3, undefined])
		const expired = { competenceId: erp, level: 3, basis: 'certificate', certificate_until: '2025-12-31' } as const
		await setClaim(office, network, { partyId: uhl, claim: { ...expired, capacity: { de: 'zwei Leute ab Mai' } } })
		// What can be taken on is said; a certificate that has run out counts as none.
		const [, inErp] = await rowsFor(nobody)
		expect(inErp!.claims[0]).toMatchObject({ basis: 'self-declared', capacity: { de: 'zwei Leute ab Mai' } })
		expect((await rowsFor(member)).map(({ competence: { slug } }) => slug)).toContain('sap')
	})
})
