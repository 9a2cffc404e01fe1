import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { officeFixture } from '../parties.fixture.ts'
import { noteParty } from '../notes/note-party.ts'
import { tagParty } from '../tags/tag-party.ts'
import { undoChange } from '../undo/undo-change.ts'
import { createParty } from './create-party.ts'
import { editParty } from './edit-party.ts'
import { partyRecord } from './party-record.queries.ts'
import { removeParty } from './remove-party.ts'

const { db, network, other, office, colleague, board, neighbour, organisation, person, write } = await officeFixture()

const facts = async (id: number) => (await partyRecord(office, network, id)).facts

describe('making a record', () => {
	it('gives it an identity, an address and channels', async () => {
		const { id } = await createParty(office, network, {
			kind: 'organisation',
			facts: { name: '  Karo &  Faden eG ', organisation_kind: 'company', summary: { de: ' Daten ', en: '' } },
			address: { street: 'Weg 1', postcode: '72070', place: 'Tübingen', district_code: 'DE142' },
			channels: [
				{ kind: 'web', value: 'www.karofaden.example/', scope: 'public' },
				{ kind: 'mail', value: 'info@karofaden.example' },
			],
		})
		const record = await partyRecord(office, network, id)
		expect(record.facts).toMatchObject({
			name: 'Karo & Faden eG',
			summary: { de: 'Daten' },
			version: 1,
			organisation_kind: 'company',
		})
		expect(record).toMatchObject({ slug: 'karo-und-faden-eg', listing: null })
		expect(record.addresses).toMatchObject([{ street: 'Weg 1', place: 'Tübingen', kind: 'visiting' }])
		expect(record.channels).toMatchObject([
			{ kind: 'web', value: 'https://www.karofaden.example', scope: 'public' },
			{ kind: 'mail', scope: 'office' },
		])
		const second = await organisation('Karo & Faden eG')
		expect((await partyRecord(office, network, second)).slug).toBe('karo-und-faden-eg-2')
	})

	it('names persons by their parts', async () => {
		const { id } = await createParty(office, network, {
			kind: 'person',
			facts: { title: 'Dr.', given_name: 'Henrike', family_name: 'Stumpp' },
		})
		expect(await facts(id)).toMatchObject({ name: 'Henrike Stumpp', title: 'Dr.', kind: 'person' })
		await editParty(office, network, { kind: 'person', partyId: id, version: 1, facts: { family_name: 'Stumpp-Uhl' } })
		expect((await facts(id)).name).toBe('Henrike Stumpp-Uhl')
	})

	it('says what is wrong, and is refused to readers and strangers', async () => {
		const make = (given: object, ctx = office) =>
			createParty(ctx, network, { kind: 'organisation', facts: { name: 'X', ...given } })
		await expect(make({ name: ' ' })).rejects.toMatchObject({
			kind: 'invalid',
			facts: { fields: [expect.stringContaining('facts.name')] },
		})
		await expect(make({ founded: 12 })).rejects.toMatchObject({
			facts: { fields: [expect.stringContaining('facts.founded')] },
		})
		await expect(make({}, board)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(make({}, neighbour)).rejects.toMatchObject({ kind: 'not-found' })
	})

	it('is taken back as long as nothing came after', async () => {
		const made = await createParty(office, network, { kind: 'organisation', facts: { name: 'Versehen' } })
		await undoChange(colleague, network, { journalId: made.journalId })
		await expect(partyRecord(office, network, made.id)).rejects.toMatchObject({ code: 'parties.not-found' })
		const { rows } = await sql`select from identity where slug = 'versehen'`.execute(db)
		expect(rows).toEqual([])
		const used = await createParty(office, network, { kind: 'organisation', facts: { name: 'Doch nicht' } })
		await noteParty(colleague, network, { partyId: used.id, body: 'Rückruf am Montag' })
		await expect(undoChange(office, network, { journalId: used.journalId })).rejects.toMatchObject({
			code: 'parties.changed-since',
		})
	})
})

describe('editing a record', () => {
	it('changes what is named and nothing else', async () => {
		const id = await organisation('Alb', { employees: 12, founded: 2001 })
		const { changed } = await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version: 1,
			facts: { employees: 14, founded: 2001 },
		})
		expect(changed).toEqual(['employees'])
		expect(await facts(id)).toMatchObject({ employees: 14, founded: 2001, version: 2, name: 'Alb' })
		await expect(
			editParty(office, network, { kind: 'organisation', partyId: id, version: 2, facts: { employees: 14 } }),
		).rejects.toMatchObject({ code: 'parties.nothing-changed' })
	})

	it('lets two people change different facts at once', async () => {
		const id = await organisation('Neckar', { employees: 12 })
		await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version: 1,
			facts: { employees: 20, legal_form: 'GmbH' },
		})
		// The colleague still has version 1 before them, with 12 employees.
		await editParty(colleague, network, {
			kind: 'organisation',
			partyId: id,
			version: 1,
			facts: { employees: 12, founded: 1999 },
		})
		expect(await facts(id)).toMatchObject({ employees: 20, founded: 1999, legal_form: 'GmbH', version: 3 })
	})

	it('refuses to overwrite what somebody else has changed meanwhile', async () => {
		const id = await organisation('Rhein', { employees: 12 })
		await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version: 1,
			facts: { employees: 20, summary: { de: 'Neu' } },
		})
		const late = {
			kind: 'organisation',
			partyId: id,
			version: 1,
			facts: { employees: 30, summary: { de: 'Neu' }, founded: 1990 },
		} as const
		await expect(editParty(colleague, network, late)).rejects.toMatchObject({
			kind: 'conflict', code: 'parties.changed-meanwhile', facts: { version: 2, columns: ['employees'] },
		}) // prettier-ignore
		expect(await facts(id)).toMatchObject({ employees: 20, founded: null })
		await editParty(colleague, network, { ...late, version: 2 })
		expect(await facts(id)).toMatchObject({ employees: 30, founded: 1990 })
	})

	it('takes a decision made after comparing, and only for what was compared', async () => {
		const id = await organisation('Brenz', { employees: 12, founded: 1980 })
		await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version: 1,
			facts: { employees: 20, founded: 1985 },
		})
		// The colleague typed 30, was shown 20, and stays with 30; the founding year of version 1 is still in their form.
		const decided = { kind: 'organisation', partyId: id, version: 1, facts: { employees: 30, founded: 1980 } } as const
		await editParty(colleague, network, { ...decided, compared: { version: 2, columns: ['employees'] } })
		expect(await facts(id)).toMatchObject({ employees: 30, founded: 1985, version: 3 })
		const late = { ...decided, facts: { employees: 40 }, compared: { version: 2, columns: ['employees'] } }
		await expect(editParty(office, network, late)).rejects.toMatchObject({
			facts: { version: 3, columns: ['employees'] },
		})
	})

	it('builds the name of a person from what both have changed', async () => {
		const id = await person('Ruth', 'Uhl')
		await editParty(office, network, {
			kind: 'person',
			partyId: id,
			version: 1,
			facts: { given_name: 'Rut', family_name: 'Uhl' },
		})
		await editParty(colleague, network, {
			kind: 'person',
			partyId: id,
			version: 1,
			facts: { given_name: 'Ruth', family_name: 'Uhl-Krämer' },
		})
		expect(await facts(id)).toMatchObject({ name: 'Rut Uhl-Krämer', given_name: 'Rut' })
	})

	it('is taken back column by column', async () => {
		const id = await organisation('Donau', { employees: 12 })
		const first = await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version: 1,
			facts: { employees: 20, founded: 1990 },
		})
		await editParty(office, network, { kind: 'organisation', partyId: id, version: 2, facts: { legal_form: 'AG' } })
		await undoChange(office, network, { journalId: first.journalId })
		expect(await facts(id)).toMatchObject({ employees: 12, founded: null, legal_form: 'AG', version: 4 })
		const second = await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version: 4,
			facts: { employees: 50 },
		})
		await editParty(office, network, { kind: 'organisation', partyId: id, version: 5, facts: { employees: 51 } })
		await expect(undoChange(office, network, { journalId: second.journalId })).rejects.toMatchObject({
			code: 'parties.changed-since',
		})
	})

	it('knows no records of other networks', async () => {
		const id = await organisation('Uhl')
		const edit = { kind: 'organisation', partyId: id, version: 1, facts: { employees: 1 } } as const
		await expect(editParty(neighbour, other, edit)).rejects.toMatchObject({ code: 'parties.not-found' })
		await expect(partyRecord(neighbour, other, id)).rejects.toMatchObject({ code: 'parties.not-found' })
		await expect(partyRecord(neighbour, network, id)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(partyRecord(office, network, Number.NaN)).rejects.toMatchObject({ kind: 'not-found' })
	})
})

describe('removing a record', () => {
	it('takes everything with it, and an undo brings everything back', async () => {
		const { id } = await createParty(office, network, {
			kind: 'organisation',
			facts: { name: 'Stein', summary: { de: 'Kurz' } },
			address: { place: 'Ulm' },
			channels: [{ kind: 'mail', value: 'a@stein.example' }],
		})
		const contact = await person('Ada', 'Stein')
		await tagParty(office, network, { partyId: id, tag: 'Beirat' })
		await noteParty(office, network, { partyId: id, body: 'Wichtig' })
		await write(
			sql`insert into party_function (network_id, person_id, organisation_id, kind) values (${network}, ${contact}, ${id}, 'main-contact')`,
		)
		const before = await partyRecord(office, network, id)
		const { journalId } = await removeParty(office, network, { partyId: id })
		await expect(partyRecord(office, network, id)).rejects.toMatchObject({ code: 'parties.not-found' })
		await undoChange(office, network, { journalId })
		const after = await partyRecord(office, network, id)
		expect({ ...after, facts: null }).toEqual({ ...before, facts: null })
		expect(after.facts.summary).toEqual({ de: 'Kurz' })
	})

	it('is refused while a membership or an account needs it', async () => {
		const id = await organisation('Fels')
		const [type] = (await write(
			sql`insert into membership_type (network_id, slug, label) values (${network}, 'firma', '{"de": "Firma"}') returning id`,
		)) as { id: number }[]
		await write(
			sql`insert into membership (network_id, party_id, type_id, during) values (${network}, ${id}, ${type!.id}, '[2010-01-01,2012-01-01)')`,
		)
		const linked = await person('Maren', 'Ott')
		await write(
			sql`insert into account_person (account_id, network_id, person_id) values ('maren', ${network}, ${linked})`,
		)
		await expect(removeParty(office, network, { partyId: id })).rejects.toMatchObject({
			code: 'parties.still-needed',
			facts: { reasons: ['membership'] },
		})
		await expect(removeParty(office, network, { partyId: linked })).rejects.toMatchObject({
			facts: { reasons: ['account'] },
		})
	})
})
