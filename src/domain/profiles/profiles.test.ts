import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { visitor } from '#platform/context.ts'
import { officeFixture, today, viewerWith } from '../parties/parties.fixture.ts'
import { listParty } from '../parties/details/list-party.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { ownPosition, positionOf, setMarketPosition } from './market-position.ts'
import { allOffers, currentOffers } from './offers.queries.ts'
import { entriesOf, ownEntries } from './profile-entries.queries.ts'
import { removeEntry } from './remove-entry.ts'
import { renewEntry } from './renew-entry.ts'
import { writeEntry } from './write-entry.ts'

const { network, other, office, board, neighbour, nobody, context, organisation, competence, write } =
	await officeFixture()
const python = await competence('python', 'Python')
const contactOf = (...represents: number[]) => context(viewerWith('Selin Aydemir', [], { represents }))
const member = context({ ...visitor, memberOf: [network] })
const reference = {
	kind: 'reference' as const,
	title: { de: ' Prüfstand  umgebaut ' },
	body: { de: 'In drei Wochen.\r\n\r\nOhne Stillstand.' },
	client: 'Rheinau AG',
	year: '2024',
	link: 'rheinau.example/umbau',
	competences: [python],
}
const internship = { kind: 'internship', title: { de: 'Praktikum' }, mail: 'jobs@karo.example' } as const
const titles = async (ctx: typeof office, id: number) => (await entriesOf(ctx, [id])).map(({ title }) => title.de)

describe('entries of a profile', () => {
	it('are written by those who keep it, tidied up, and seen as widely as they say', async () => {
		const id = await organisation('Karo')
		const { entryId } = await writeEntry(contactOf(id), network, { partyId: id, entry: reference })
		await writeEntry(contactOf(id), network, { partyId: id, entry: { ...internship, scope: 'members' } })
		await writeEntry(office, network, {
			partyId: id,
			entry: { ...reference, title: { de: 'Intern' }, scope: 'office' },
		})
		expect((await entriesOf(nobody, [id])).map((entry) => ({ ...entry, id: 0 }))).toEqual([
			{
				id: 0, kind: 'reference', title: { de: 'Prüfstand umgebaut' }, body: { de: 'In drei Wochen.\n\nOhne Stillstand.' }, client: 'Rheinau AG', year: 2024,
				issuer: null, startsOn: null, place: null, district: null, link: 'https://rheinau.example/umbau', mail: null,
				postedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), validUntil: null, scope: 'public',
				competences: [{ id: python, slug: 'python', uri: 'urn:test:python', labels: { de: 'Python' } }],
			},
		]) // prettier-ignore
		expect(await titles(member, id)).toEqual(['Praktikum', 'Prüfstand umgebaut'])
		expect(await titles(office, id)).toEqual(['Praktikum', 'Intern', 'Prüfstand umgebaut'])
		expect((await ownEntries(contactOf(id), { id, networkId: network })).map(({ title }) => title.de)).toEqual([
			'Praktikum',
			'Prüfstand umgebaut',
		])
		for (const stranger of [nobody, board, neighbour, contactOf(id + 1)])
			await expect(writeEntry(stranger, network, { partyId: id, entry: reference })).rejects.toMatchObject({
				kind: 'not-found',
			})
		await expect(writeEntry(neighbour, other, { partyId: id, entryId, entry: reference })).rejects.toMatchObject({
			code: 'parties.not-found',
		})
	})

	it('keep to their kind: nothing of another kind, nothing hostile, no end that is no end', async () => {
		const id = await organisation('Faden')
		const by = contactOf(id)
		const refused = (entry: object, code: string) =>
			expect(writeEntry(by, network, { partyId: id, entry: entry as never })).rejects.toMatchObject({ code })
		await refused({ ...reference, title: { de: '  ' } }, 'common.invalid-input')
		await refused({ ...reference, link: 'javascript:alert(1)' }, 'common.invalid-input')
		await refused({ ...internship, mail: 'a@b' }, 'common.invalid-input')
		await refused({ kind: 'certificate', title: { de: 'ISO 27001' } }, 'common.invalid-input')
		await refused({ ...internship, valid_until: '2026-03-11' }, 'profiles.ends-wrong')
		await refused({ ...internship, valid_until: '2027-03-14' }, 'profiles.ends-wrong')
		await refused({ ...reference, competences: [999_999] }, 'competences.not-found')
		await writeEntry(by, network, {
			partyId: id,
			entry: { ...internship, client: 'Rheinau', year: '2020', issuer: 'X' },
		})
		await writeEntry(by, network, {
			partyId: id,
			entry: { ...reference, mail: 'a@b.example', valid_until: '2020-01-01' },
		})
		expect(await entriesOf(nobody, [id])).toMatchObject([
			{ kind: 'internship', client: null, year: null, issuer: null, validUntil: '2026-06-10' },
			{ kind: 'reference', mail: null, validUntil: null },
		])
	})

	it('are changed where they are seen, not twice by one form, and not over another change', async () => {
		const id = await organisation('Nadel')
		const by = contactOf(id)
		const formKey = '00000000-0000-4000-8000-00000000000a'
		const { entryId } = await writeEntry(by, network, { partyId: id, formKey, entry: reference })
		await expect(writeEntry(by, network, { partyId: id, formKey, entry: reference })).rejects.toMatchObject({
			code: 'profiles.saved-already',
		})
		const other = { ...reference, title: { de: 'Neu' }, competences: [] }
		await writeEntry(office, network, { partyId: id, entryId, version: 2, entry: other })
		expect(await entriesOf(nobody, [id])).toMatchObject([{ title: { de: 'Neu' }, competences: [] }])
		await expect(writeEntry(by, network, { partyId: id, entryId, version: 2, entry: reference })).rejects.toMatchObject(
			{ code: 'parties.changed-meanwhile' },
		)
		await expect(writeEntry(by, network, { partyId: id, entryId, entry: { ...internship } })).rejects.toMatchObject({
			code: 'profiles.entry-not-found',
		})
		await writeEntry(office, network, { partyId: id, entryId, entry: { ...other, scope: 'office' } })
		for (const attempt of [
			() => writeEntry(by, network, { partyId: id, entryId, entry: reference }),
			() => removeEntry(by, network, { partyId: id, entryId }),
			() => renewEntry(by, network, { partyId: id, entryId }),
		])
			await expect(attempt()).rejects.toMatchObject({ code: 'profiles.entry-not-found' })
	})

	it('come back with their competences when a removal is taken back', async () => {
		const id = await organisation('Zwirn')
		const { entryId } = await writeEntry(contactOf(id), network, { partyId: id, entry: reference })
		const { journalId } = await removeEntry(contactOf(id), network, { partyId: id, entryId })
		expect(await entriesOf(nobody, [id])).toEqual([])
		await undoChange(office, network, { journalId })
		expect(await entriesOf(nobody, [id])).toMatchObject([{ id: entryId, competences: [{ slug: 'python' }] }])
	})

	it('vanish when their time is over, and offers can be renewed', async () => {
		const id = await organisation('Spule')
		const { entryId } = await writeEntry(contactOf(id), network, { partyId: id, entry: internship })
		const certificate = { kind: 'certificate', title: { de: 'ISO' }, issuer: 'TÜV', valid_until: today } as const
		await writeEntry(contactOf(id), network, { partyId: id, entry: certificate })
		await write(sql`update profile_entry set valid_until = '2026-03-11' where id = ${entryId}`)
		expect(await titles(nobody, id)).toEqual(['ISO'])
		expect(await titles({ ...nobody, today: '2026-03-13' }, id)).toEqual([])
		expect((await ownEntries(contactOf(id), { id, networkId: network })).length).toBe(2)
		await renewEntry(contactOf(id), network, { partyId: id, entryId })
		expect(await entriesOf(nobody, [id])).toMatchObject([{ kind: 'certificate' }, { validUntil: '2026-06-10' }])
	})
})

describe('offers of all organisations', () => {
	it('are those that stand, of organisations that one may know of; counts never say more than the list', async () => {
		const [shown, hidden] = [await organisation('Quell'), await organisation('Brenz')]
		await listParty(office, network, { partyId: shown, scope: 'public' })
		for (const id of [shown, hidden]) {
			await writeEntry(office, network, { partyId: id, entry: { ...internship, place: 'Ulm', district_code: 'DE144' } })
			await writeEntry(office, network, { partyId: id, entry: { ...internship, kind: 'job', scope: 'members' } })
			await writeEntry(office, network, { partyId: id, entry: reference })
		}
		const ask = (ctx: typeof office, question = {}) => currentOffers(ctx, { ...allOffers, ...question }, [network])
		expect(await ask(nobody)).toMatchObject({
			total: 1,
			offers: [{ kind: 'internship', place: 'Ulm', organisation: { name: 'Quell' }, network: { slug: 'nordufer' } }],
			facets: { kinds: [{ value: 'internship', count: 1 }], districts: [{ value: 'DE144', count: 1 }] },
		})
		expect(await ask(member, { kinds: ['job'] })).toMatchObject({
			total: 1,
			facets: { kinds: [{ count: 1 }, { count: 1 }], districts: [], networks: [{ value: 'nordufer', count: 1 }] },
		})
		expect((await ask(office, { districts: ['DE144'] })).total).toBeGreaterThan(1)
		expect(await ask({ ...nobody, today: '2026-07-01' })).toMatchObject({ total: 0, offers: [] })
		expect(await currentOffers(nobody, allOffers, [other])).toMatchObject({
			total: 0,
		})
	})
})

describe('the position in markets', () => {
	it('is said by those who keep the profile, and taken off by saying nothing', async () => {
		const id = await organisation('Webstuhl')
		const by = contactOf(id)
		const given = { activeIn: ['home', 'DE', 'DE'], partnersIn: ['FR'], valueChain: ['service', 'research'] as const }
		await setMarketPosition(by, network, { partyId: id, ...given, valueChain: [...given.valueChain] })
		expect(await positionOf(nobody, [id])).toEqual({
			activeIn: ['home', 'DE'],
			partnersIn: ['FR'],
			valueChain: ['research', 'service'],
			region: ['DE138'],
			scope: 'public',
		})
		await expect(setMarketPosition(by, network, { partyId: id, activeIn: ['de'] })).rejects.toMatchObject({
			code: 'common.invalid-input',
		})
		await setMarketPosition(by, network, { partyId: id, activeIn: ['DE'], scope: 'members' })
		expect(await positionOf(nobody, [id])).toBeNull()
		await setMarketPosition(office, network, { partyId: id, activeIn: ['DE'], scope: 'office' })
		expect(await ownPosition(by, { id, networkId: network })).toBeUndefined()
		await expect(setMarketPosition(by, network, { partyId: id, activeIn: ['AT'] })).rejects.toMatchObject({
			code: 'profiles.position-not-found',
		})
		await setMarketPosition(office, network, { partyId: id })
		expect(await ownPosition(by, { id, networkId: network })).toBeNull()
	})
})
