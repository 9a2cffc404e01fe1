import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { setAddress } from '../details/set-address.ts'
import { setChannels } from '../details/set-channels.ts'
import { officeFixture, viewerWith } from '../parties.fixture.ts'
import { acceptProposals } from '../proposals/accept-proposals.ts'
import { proposalsOf, waitingProposals } from '../proposals/proposal.queries.ts'
import { setApproval } from '../proposals/set-approval.ts'
import { withdrawProposal } from '../proposals/withdraw-proposal.ts'
import { partyRecord } from '../record/party-record.queries.ts'
import { undoChange } from '../undo/undo-change.ts'
import { correctProfile } from './correct-profile.ts'
import { ownPersonFacts, ownProfile } from './own-profile.queries.ts'

const { network, other, office, board, neighbour, nobody, organisation, person, context, owner } = await officeFixture()

const contactOf = (id: number) => context(viewerWith('Selin Aydemir', [], { represents: [id], memberOf: [network] }))
const themselves = (id: number) => context(viewerWith('Ada Stein', [], { persons: [id] }))
const waiting = (id: number) => proposalsOf(office, network, id)
const record = (id: number) => partyRecord(office, network, id)
const at = (street: string, place = 'Reutlingen') => ({ street, postcode: '72764', place })
const approve = (parts: Parameters<typeof setApproval>[2]['parts']) => setApproval(office, network, { parts })
const notFound = { kind: 'not-found' }

beforeEach(async () => {
	await sql`delete from profile_approval`.execute(owner)
})

describe('who an organisation is at law', () => {
	const facts = { name: 'Karo Werk', legal_form: 'eG', founded: '1998', register_number: 'GnR 1', vat_id: 'DE1' }

	it('waits for the office unless it says otherwise; the rest holds at once', async () => {
		const id = await organisation('Karo', { legal_form: 'GmbH' })
		const ctx = contactOf(id)
		const done = await correctProfile(ctx, network, { partyId: id, version: 1, facts })
		expect(done).toMatchObject({ changed: ['founded', 'vat_id'], proposed: ['name', 'legal_form', 'register_number'] })
		expect((await ownProfile(ctx, id)).fields).toMatchObject({
			name: 'Karo', legal_form: 'GmbH', register_number: null, founded: 1998, vat_id: 'DE1',
		}) // prettier-ignore
		const proposals = await waiting(id)
		expect(proposals.map(({ part, before, after }) => [part, before, after])).toEqual([
			['name', { name: 'Karo' }, { name: 'Karo Werk' }],
			['legal_form', { legal_form: 'GmbH' }, { legal_form: 'eG' }],
			['register_number', { register_number: null }, { register_number: 'GnR 1' }],
		])
		const proposalIds = proposals.map(({ id }) => id)
		await acceptProposals(office, network, { partyId: id, version: 2, proposalIds })
		const { facts: now, slug } = await record(id)
		expect({ ...now, slug }).toMatchObject({
			name: 'Karo Werk',
			legal_form: 'eG',
			register_number: 'GnR 1',
			slug: 'karo',
		})
		const { rows } = await sql`select name_key from party where id = ${id}`.execute(owner)
		expect(rows).toEqual([{ name_key: 'karo werk' }])
	})

	it('holds at once where the network has chosen so', async () => {
		await approve([])
		const id = await organisation('Blau')
		const { journalId, proposed } = await correctProfile(contactOf(id), network, { partyId: id, version: 1, facts })
		expect(proposed).toEqual([])
		expect((await record(id)).facts).toMatchObject({ name: 'Karo Werk', legal_form: 'eG', founded: 1998 })
		await undoChange(office, network, { journalId })
		expect((await record(id)).facts).toMatchObject({ name: 'Blau', legal_form: null, founded: null })
	})

	it('says what is wrong', async () => {
		const id = await organisation('Stein')
		const correct = (more: object) => correctProfile(contactOf(id), network, { partyId: id, version: 1, ...more })
		const wrong = (path: string) => ({ kind: 'invalid', facts: { fields: [expect.stringContaining(path)] } })
		await expect(correct({ facts: { name: ' ' } })).rejects.toMatchObject(wrong('facts.name'))
		await expect(correct({ facts: { founded: 'bald' } })).rejects.toMatchObject(wrong('facts.founded'))
		await expect(correct({ addresses: { visiting: { care_of: 'Stein' } } })).rejects.toMatchObject(
			wrong('addresses.visiting.place'),
		)
		await expect(correct({ addresses: { postal: { place: 'Linz', country: 'Austria' } } })).rejects.toMatchObject(
			wrong('addresses.postal.country'),
		)
		// Facts of a person are none of an organisation.
		await expect(correct({ facts: { family_name: 'Stein' } })).rejects.toMatchObject({
			code: 'parties.nothing-changed',
		})
	})

	it('is known by its numbers to its own people, and to no others that may not see them', async () => {
		const id = await organisation('Zahl', { register_number: 'HRB 7', vat_id: 'DE7' })
		const { fields } = await ownProfile(contactOf(id), id)
		expect(fields).toMatchObject({ register_number: 'HRB 7', 'scope-register_number': 'office', vat_id: 'DE7' })
		await correctProfile(contactOf(id), network, { partyId: id, version: 1, scopes: { vat_id: 'members' } })
		expect((await ownProfile(contactOf(id), id)).fields).toMatchObject({ 'scope-vat_id': 'members' })
		for (const stranger of [contactOf(await organisation('Fremd')), nobody, neighbour])
			await expect(ownProfile(stranger, id)).rejects.toMatchObject(notFound)
	})
})

describe('addresses of an organisation', () => {
	it('are added, changed, shown to some and removed by its people; what they do not see stays', async () => {
		const id = await organisation('Alb')
		const ctx = contactOf(id)
		await setAddress(office, network, { partyId: id, address: { kind: 'postal', post_box: '9', scope: 'office' } })
		const correct = async (more: object) =>
			correctProfile(ctx, network, { partyId: id, version: (await ownProfile(ctx, id)).version, ...more })
		expect((await ownProfile(ctx, id)).fields).toMatchObject({ visiting: null, postal: null, 'scope-postal': 'public' })
		await correct({ addresses: { visiting: at('Gerbergasse 3'), postal: { post_box: '12', place: 'Ulm' } } })
		const { journalId } = await correct({
			addresses: { visiting: at('Gerbergasse 4') },
			scopes: { visiting: 'members' },
		})
		const kept = async () =>
			(await record(id)).addresses.map(({ kind, street, post_box, scope }) => [kind, street ?? post_box, scope])
		const others = [['postal', '9', 'office'], ['postal', '12', 'public']] // prettier-ignore
		const sorted = async () => (await kept()).toSorted()
		expect(await sorted()).toEqual([['postal', '12', 'public'], ['postal', '9', 'office'], ['visiting', 'Gerbergasse 4', 'members']]) // prettier-ignore
		await undoChange(office, network, { journalId })
		expect(await sorted()).toEqual([...others.toReversed(), ['visiting', 'Gerbergasse 3', 'public']])
		await correct({ addresses: { visiting: { country: 'DE' } } })
		expect(await sorted()).toEqual(others.toReversed())
	})

	it('are each one fact when two people change them', async () => {
		const id = await organisation('Zwei')
		const ctx = contactOf(id)
		const { addressId } = await setAddress(office, network, { partyId: id, address: at('Eins 1') })
		const { version } = await ownProfile(ctx, id)
		await setAddress(office, network, { partyId: id, addressId, version, address: at('Eins 1', 'Ulm') })
		const late = { partyId: id, version, addresses: { visiting: at('Zwei 2') } }
		await expect(correctProfile(ctx, network, late)).rejects.toMatchObject({
			code: 'parties.changed-meanwhile',
			facts: { columns: ['visiting'] },
		})
		// Who has not touched it overwrites nothing.
		const untouched = { visiting: at('Eins 1'), postal: { place: 'Ulm' } }
		await correctProfile(ctx, network, { partyId: id, version, addresses: untouched })
		expect((await ownProfile(ctx, id)).fields).toMatchObject({ visiting: { place: 'Ulm' }, postal: { place: 'Ulm' } })
	})

	it('wait where the network wants to see them first, with who shall see them', async () => {
		await approve(['visiting'])
		const id = await organisation('Vier')
		const addresses = { visiting: at('Vier 4') }
		await correctProfile(contactOf(id), network, {
			partyId: id,
			version: 1,
			addresses,
			scopes: { visiting: 'alliance' },
		})
		const [proposal] = await waiting(id)
		expect(proposal).toMatchObject({
			part: 'visiting',
			before: { visiting: null },
			after: { visiting: { street: 'Vier 4' }, 'scope-visiting': 'alliance' },
		})
		await acceptProposals(office, network, { partyId: id, version: 1, proposalIds: [proposal!.id] })
		expect((await record(id)).addresses).toMatchObject([{ kind: 'visiting', street: 'Vier 4', scope: 'alliance' }])
	})
})

describe('one’s own record as a person', () => {
	it('is corrected by oneself, also in what the office alone knows, and by nobody else', async () => {
		const id = await person('Ada', 'Stein')
		const channels = [{ kind: 'phone' as const, value: '07121 1', scope: 'office' as const }]
		await setChannels(office, network, { partyId: id, channels: [{ ...channels[0]!, value: '07121 12345' }] })
		await setAddress(office, network, { partyId: id, address: { kind: 'postal', ...at('Am Ufer 1'), scope: 'office' } })
		const ctx = themselves(id)
		const { fields, version } = await ownPersonFacts(ctx, id)
		expect(fields).toMatchObject({
			given_name: 'Ada', family_name: 'Stein', phone: '07121 12345', 'scope-phone': 'office', mail: '',
			address: { street: 'Am Ufer 1' },
		}) // prettier-ignore
		const correction = {
			partyId: id,
			version,
			facts: { salutation: 'Frau', title: 'Dr.', given_name: 'Ada', family_name: 'Fels' },
			channels: { phone: '07121 54321', mail: 'ada@fels.example' },
			addresses: { address: at('Am Ufer 2') },
			scopes: { mail: 'members' as const },
		}
		for (const stranger of [themselves(await person('Jo', 'Uhl')), contactOf(id + 1), board, nobody, neighbour]) {
			await expect(ownPersonFacts(stranger, id)).rejects.toMatchObject(notFound)
			await expect(correctProfile(stranger, network, correction)).rejects.toMatchObject(notFound)
		}
		await expect(correctProfile(ctx, other, correction)).rejects.toMatchObject(notFound)
		await correctProfile(ctx, network, correction)
		const after = await record(id)
		expect(after.facts).toMatchObject({ name: 'Ada Fels', title: 'Dr.', salutation: 'Frau' })
		expect(after.channels.map(({ kind, value, scope }) => [kind, value, scope])).toEqual([
			['phone', '07121 54321', 'office'],
			['mail', 'ada@fels.example', 'members'],
		])
		expect(after.addresses).toMatchObject([{ kind: 'postal', street: 'Am Ufer 2', scope: 'office' }])
	})

	it('is no profile of an organisation, and none of its facts are theirs', async () => {
		const id = await person('Eva', 'Ohm')
		await expect(ownProfile(themselves(id), id)).rejects.toMatchObject(notFound)
		await expect(ownPersonFacts(contactOf(id), await organisation('Ohm'))).rejects.toMatchObject(notFound)
		const facts = { legal_form: 'GmbH', founded: 1999 }
		await expect(correctProfile(themselves(id), network, { partyId: id, version: 1, facts })).rejects.toMatchObject({
			code: 'parties.nothing-changed',
		})
	})

	it('waits for the office where that wants to see it first, known to the person and the office alone', async () => {
		await approve(['person.name', 'phone'])
		const id = await person('Ida', 'Berg')
		const ctx = themselves(id)
		const done = await correctProfile(ctx, network, {
			partyId: id,
			version: 1,
			facts: { family_name: 'Tal', title: 'Dr.' },
			channels: { phone: '07121 99887' },
		})
		expect(done).toMatchObject({ proposed: ['name'], changed: ['phone'] })
		for (const sees of [ctx, office]) expect(await proposalsOf(sees, network, id)).toHaveLength(1)
		for (const unseen of [themselves(id + 1), nobody, neighbour])
			expect(await proposalsOf(unseen, network, id)).toEqual([])
		expect(await waitingProposals(office, network)).toMatchObject({ person: { parties: 1, first: { id } } })
		const [proposal] = await waiting(id)
		const which = { partyId: id, proposalId: proposal!.id }
		await expect(withdrawProposal(themselves(id + 1), network, which)).rejects.toMatchObject(notFound)
		await acceptProposals(office, network, { partyId: id, version: 2, proposalIds: [proposal!.id] })
		expect((await record(id)).facts).toMatchObject({ name: 'Ida Tal', title: 'Dr.' })
	})
})
