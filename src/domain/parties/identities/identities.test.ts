import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { profileBySlug } from '../../atlas/profile.queries.ts'
import { listParty } from '../details/list-party.ts'
import { officeFixture, viewerWith } from '../parties.fixture.ts'
import { createParty } from '../record/create-party.ts'
import { undoChange } from '../undo/undo-change.ts'
import { askedByOthers, elsewhere } from './elsewhere.queries.ts'
import { leadIdentity } from './lead-identity.ts'
import { leaveIdentity } from './leave-identity.ts'
import { sayOther } from './say-other.ts'
import { saySame } from './say-same.ts'
import { ownElsewhere, sharedWith } from './shared-with.queries.ts'

let at: Awaited<ReturnType<typeof officeFixture>>
beforeAll(async () => {
	at = await officeFixture()
})

/** The same firm, entered by both offices and published. */
async function both(name: string, published = true) {
	const make = async (ctx: typeof at.office, network: number) => {
		const { id } = await createParty(ctx, network, { kind: 'organisation', facts: { name } })
		if (published) await listParty(ctx, network, { partyId: id, scope: 'public' })
		return id
	}
	return { north: await make(at.office, at.network), south: await make(at.neighbour, at.other) }
}

const identityOf = async (id: number) =>
	(
		await sql<{
			id: number
			slug: string
		}>`select i.id, i.slug from identity i join party p on p.identity_id = i.id where p.id = ${id}`.execute(at.owner)
	).rows[0]!

const found = async (ctx: typeof at.office, network: number, party: number) =>
	(await elsewhere(ctx, network)).filter((one) => one.party.id === party).map(({ state }) => state)

describe('one organisation in two networks', () => {
	it('is proposed, asked, answered, and then has one profile at one address; the other leads there', async () => {
		const { north, south } = await both('Birkenau Sensorik GmbH')
		const [n, s] = [await identityOf(north), await identityOf(south)]
		expect(await found(at.office, at.network, north)).toEqual(['found'])
		expect(await found(at.neighbour, at.other, south)).toEqual(['found'])

		const asked = await saySame(at.office, at.network, { partyId: north, identityId: s.id })
		expect(asked).toMatchObject({ moved: false, agreed: false })
		expect(await found(at.office, at.network, north)).toEqual(['asked'])
		expect(await found(at.neighbour, at.other, south)).toEqual(['asks'])
		expect(await askedByOthers(at.neighbour, at.other)).toBe(1)

		const answered = await saySame(at.neighbour, at.other, { partyId: south, identityId: n.id })
		expect(answered).toMatchObject({ moved: true })
		expect(await identityOf(south)).toEqual(n)
		expect(await sharedWith(at.office, north)).toEqual(['Südufer'])
		expect(await askedByOthers(at.neighbour, at.other)).toBe(0)
		expect(await found(at.neighbour, at.other, south)).toEqual([])
		expect(await profileBySlug(at.nobody, s.slug)).toEqual({ movedTo: n.slug })
		expect(await profileBySlug(at.nobody, n.slug)).toMatchObject({
			networks: [{ name: 'Nordufer' }, { name: 'Südufer' }],
		})
		const documents =
			await sql`select from search_document where identity_id in (${n.id}, ${s.id}) and audience = 0`.execute(at.owner)
		expect(documents.rows).toHaveLength(1)

		await undoChange(at.neighbour, at.other, { journalId: answered.journalId })
		expect(await identityOf(south)).toEqual(s)
		expect(await profileBySlug(at.nobody, s.slug)).toMatchObject({ networks: [{ name: 'Südufer' }] })
	})

	it('becomes one profile when both sides say so at the same moment', async () => {
		const { north, south } = await both('Birkenau Zugleich')
		const [n, s] = [await identityOf(north), await identityOf(south)]
		const said = await Promise.all([
			saySame(at.office, at.network, { partyId: north, identityId: s.id }),
			saySame(at.neighbour, at.other, { partyId: south, identityId: n.id }),
		])
		expect(said.filter(({ moved }) => moved)).toHaveLength(1)
		expect((await identityOf(north)).id).toBe((await identityOf(south)).id)
	})

	it('is parted by either side, which gets an address of its own again', async () => {
		const { north, south } = await both('Birkenau Optik GmbH')
		const [n, s] = [await identityOf(north), await identityOf(south)]
		await saySame(at.neighbour, at.other, { partyId: south, identityId: n.id })
		await saySame(at.office, at.network, { partyId: north, identityId: s.id })
		expect(await identityOf(north)).toEqual(s)
		await leaveIdentity(at.neighbour, at.other, { partyId: south })
		const apart = await identityOf(south)
		expect([n.id, s.id]).not.toContain(apart.id)
		expect(await profileBySlug(at.nobody, apart.slug)).toMatchObject({ networks: [{ name: 'Südufer' }] })
		expect(await profileBySlug(at.nobody, s.slug)).toMatchObject({ networks: [{ name: 'Nordufer' }] })
		await expect(leaveIdentity(at.neighbour, at.other, { partyId: south })).rejects.toMatchObject({
			code: 'parties.identity-not-shared',
		})
	})

	it('is not proposed again once an office said that it is another one, and the asker is told', async () => {
		const { north, south } = await both('Birkenau Handel')
		const [n, s] = [await identityOf(north), await identityOf(south)]
		await saySame(at.office, at.network, { partyId: north, identityId: s.id })
		await sayOther(at.neighbour, at.other, { partyId: south, identityId: n.id })
		expect(await found(at.neighbour, at.other, south)).toEqual([])
		expect(await found(at.office, at.network, north)).toEqual(['refused'])
		await sayOther(at.office, at.network, { partyId: north, identityId: s.id })
		expect(await found(at.office, at.network, north)).toEqual([])
	})

	it('cannot be said of what is not public, of what one does not keep, or of a record of the same network', async () => {
		const { north, south } = await both('Birkenau Verborgen', false)
		const [n, s] = [await identityOf(north), await identityOf(south)]
		expect(await found(at.office, at.network, north)).toEqual([])
		await expect(saySame(at.office, at.network, { partyId: north, identityId: s.id })).rejects.toMatchObject({
			code: 'parties.not-found',
		})
		await listParty(at.neighbour, at.other, { partyId: south, scope: 'public' })
		await expect(saySame(at.office, at.network, { partyId: north, identityId: s.id })).rejects.toMatchObject({
			code: 'parties.not-published',
		})
		await expect(saySame(at.neighbour, at.network, { partyId: north, identityId: s.id })).rejects.toMatchObject({
			kind: 'not-found',
		})
		const hidden = await identityOf(await at.organisation('Birkenau Geheim'))
		for (const identityId of [hidden.id, 9_999_999])
			for (const say of [saySame, sayOther])
				await expect(say(at.neighbour, at.other, { partyId: south, identityId })).rejects.toMatchObject({
					code: 'parties.not-found',
				})
		const twin = await at.organisation('Birkenau Zwilling')
		await listParty(at.office, at.network, { partyId: north, scope: 'public' })
		await listParty(at.office, at.network, { partyId: twin, scope: 'public' })
		await expect(saySame(at.office, at.network, { partyId: twin, identityId: n.id })).rejects.toMatchObject({
			code: 'parties.identity-same-network',
		})
	})

	it('shows the texts of the record that was confirmed last until the organisation chooses', async () => {
		const { north, south } = await both('Birkenau Chronik')
		const [n, s] = [await identityOf(north), await identityOf(south)]
		await sql`update party set confirmed_on = '2026-01-01', summary = '{"de": "Von Süden"}' where id = ${south}`.execute(
			at.owner,
		)
		await saySame(at.neighbour, at.other, { partyId: south, identityId: n.id })
		await saySame(at.office, at.network, { partyId: north, identityId: s.id })
		expect(await profileBySlug(at.nobody, s.slug)).toMatchObject({ summary: { de: 'Von Süden' } })
	})

	it('is joined at once by who represents both, who alone chooses whose texts are shown', async () => {
		const { north, south } = await both('Birkenau Verlag')
		const s = await identityOf(south)
		const miriam = at.context(viewerWith('Miriam Ockert', [], { represents: [north, south] }))
		expect(await ownElsewhere(miriam, north)).toMatchObject([{ partyId: south, shared: false }])
		expect(await saySame(miriam, at.network, { partyId: north, identityId: s.id })).toMatchObject({ moved: true })
		expect(await ownElsewhere(miriam, north)).toMatchObject([{ partyId: south, shared: true, leads: false }])
		await leadIdentity(miriam, at.other, { partyId: south })
		expect(await ownElsewhere(miriam, north)).toMatchObject([{ partyId: south, leads: true }])
		await sql`update identity set leading_party_id = null where id = ${s.id}`.execute(at.owner)
		expect(await ownElsewhere(miriam, south), 'as the profile shows it when nobody has chosen').toMatchObject([
			{ partyId: north, leads: true },
		])
		await leadIdentity(miriam, at.network, { partyId: north })
		expect(await ownElsewhere(miriam, south)).toMatchObject([{ partyId: north, leads: true }])
		const { rows } = await sql<{
			id: number
		}>`select max(id) as id from journal where action = 'parties.lead-identity'`.execute(at.owner)
		await expect(undoChange(at.office, at.network, { journalId: rows[0]!.id })).rejects.toMatchObject({
			code: 'parties.undo-lead',
		})
		await expect(leadIdentity(at.office, at.network, { partyId: north })).rejects.toMatchObject({ kind: 'not-found' })
		expect(await ownElsewhere(at.office, north)).toEqual([])
	})
})

it('shows each office its own questions only', async () => {
	const { north } = await both('Birkenau Still')
	await expect(elsewhere(at.neighbour, at.network)).rejects.toMatchObject({ kind: 'not-found' })
	expect((await elsewhere(at.neighbour, at.other)).map(({ party }) => party.id)).not.toContain(north)
})
