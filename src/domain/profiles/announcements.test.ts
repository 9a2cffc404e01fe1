import { describe, expect, it } from 'vitest'
import { visitor } from '#platform/context.ts'
import { listParty } from '../parties/details/list-party.ts'
import { officeFixture, viewerWith } from '../parties/parties.fixture.ts'
import { latestAnnouncements } from './announcements.queries.ts'
import { allOffers, currentOffers } from './offers.queries.ts'
import { entriesOf, ownEntries } from './profile-entries.queries.ts'
import { renewEntry } from './renew-entry.ts'
import { writeEntry } from './write-entry.ts'

const { network, other, office, nobody, context, organisation } = await officeFixture()
const contactOf = (...represents: number[]) => context(viewerWith('Selin Aydemir', [], { represents }))
const member = context({ ...visitor, memberOf: [network] })
const on = (today: string, ctx = nobody) => ({ ...ctx, today })
const titled = (title: string, more: object = {}) => ({ kind: 'announcement' as const, title: { de: title }, ...more })
const titles = async (ctx: typeof office, id: number) => (await entriesOf(ctx, [id])).map(({ title }) => title.de)

describe('an announcement', () => {
	it('is of today and stands for a year unless it says otherwise, and has nothing of an offer', async () => {
		const id = await organisation('Karo')
		const entry = titled('Wir ziehen um', {
			link: 'karo.example/umzug',
			place: 'Ulm',
			mail: 'a@b.example',
			issuer: 'X',
		})
		await writeEntry(contactOf(id), network, { partyId: id, entry })
		expect(await entriesOf(nobody, [id])).toMatchObject([
			{ kind: 'announcement', postedOn: '2026-03-12', validUntil: '2027-03-12', link: 'https://karo.example/umzug', place: null, mail: null, issuer: null },
		]) // prettier-ignore
		expect(await titles(on('2027-03-12'), id)).toEqual(['Wir ziehen um'])
		expect(await titles(on('2027-03-13'), id)).toEqual([])
		await writeEntry(office, network, { partyId: id, entry: { ...titled('Älter'), posted_on: '2025-06-01', valid_until: '2026-03-12' } }) // prettier-ignore
		expect((await currentOffers(office, allOffers, [network])).total).toBe(0)
	})

	it('stands the newest first, waits for its day, and its keepers see it before and after', async () => {
		const id = await organisation('Faden')
		const by = contactOf(id)
		for (const [title, posted_on] of [
			['Zweite', '2026-02-01'],
			['Dritte', '2026-03-01'],
			['Erste', '2026-01-01'],
			['Bald', '2026-03-20'],
		])
			// prettier-ignore
			await writeEntry(by, network, { partyId: id, entry: titled(title!, { posted_on }) })
		expect(await titles(nobody, id)).toEqual(['Dritte', 'Zweite', 'Erste'])
		expect(await titles(on('2026-03-19'), id)).not.toContain('Bald')
		expect(await titles(on('2026-03-20'), id)).toEqual(['Bald', 'Dritte', 'Zweite', 'Erste'])
		const kept = await ownEntries({ ...by, today: '2030-01-01' }, { id, networkId: network })
		expect(kept.map(({ title }) => title.de)).toEqual(['Bald', 'Dritte', 'Zweite', 'Erste'])
	})

	it.each([
		['is over already', { posted_on: '2026-01-01', valid_until: '2026-03-11' }],
		['would usually be over', { posted_on: '2025-03-11' }],
		['ends before it begins', { posted_on: '2026-05-01', valid_until: '2026-04-30' }],
		['stands too long', { valid_until: '2029-03-13' }],
		['waits too long', { posted_on: '2027-03-13' }],
	])('is refused when it %s', async (_, days) => {
		const id = await organisation('Spule')
		const entry = titled('Falsch', days)
		await expect(writeEntry(contactOf(id), network, { partyId: id, entry })).rejects.toMatchObject({
			code: 'profiles.announcement-days-wrong',
		})
	})

	it('is no offer that could be renewed', async () => {
		const id = await organisation('Nadel')
		const { entryId } = await writeEntry(office, network, { partyId: id, entry: titled('Neu') })
		await expect(renewEntry(office, network, { partyId: id, entryId })).rejects.toMatchObject({
			code: 'profiles.entry-not-found',
		})
	})
})

describe('announcements of all organisations', () => {
	it('are the newest that one sees, of organisations that one may know of', async () => {
		const [shown, hidden] = [await organisation('Quell'), await organisation('Brenz')]
		await listParty(office, network, { partyId: shown, scope: 'public' })
		await listParty(office, network, { partyId: hidden, scope: 'members' })
		const write = (partyId: number, title: string, more: object = {}) =>
			writeEntry(office, network, { partyId, entry: titled(title, more) })
		await write(shown, 'Alt', { posted_on: '2026-03-05' })
		await write(shown, 'Neu', { posted_on: '2026-03-09' })
		await write(shown, 'Nur unter uns', { posted_on: '2026-03-10', scope: 'members' })
		await write(shown, 'Morgen', { posted_on: '2026-03-13' })
		await write(hidden, 'Verborgen', { posted_on: '2026-03-11' })
		const told = async (ctx: typeof office, within = [network], most = 9) =>
			(await latestAnnouncements(ctx, within, most)).map(({ title }) => title.de)
		expect(await told(nobody)).toEqual(['Neu', 'Alt'])
		expect(await told(nobody, [network], 1)).toEqual(['Neu'])
		expect((await told(member)).slice(0, 3)).toEqual(['Verborgen', 'Nur unter uns', 'Neu'])
		expect(await told(nobody, [other])).toEqual([])
		expect((await latestAnnouncements(nobody, [network], 1))[0]).toMatchObject({
			organisation: { slug: expect.any(String), name: 'Quell' },
			postedOn: '2026-03-09',
		})
	})
})
