/** Fields that an office defines for its memberships: what they hold, who sees them, where they are asked for. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Context, Scope } from '#platform/context.ts'
import { defineField } from '../fields/define-field.ts'
import { customFields } from '../fields/fields.queries.ts'
import { markFresh } from '../fields/kept-file.ts'
import { listParty } from '../parties/details/list-party.ts'
import { officeFixture, today, viewerWith } from '../parties/parties.fixture.ts'
import { tableRows } from '../parties/party-table.queries.ts'
import { partyRecord } from '../parties/record/party-record.queries.ts'
import { undoChange } from '../parties/undo/undo-change.ts'
import { askedTable } from '../parties/table/asked-table.ts'
import { tableValues } from '../parties/table/table-question.ts'
import { countSegment } from '../segments/segments.queries.ts'
import { changeType } from './change-type.ts'
import { editMembership } from './edit-membership.ts'
import { endMembership } from './end-membership.ts'
import { membershipFile } from './membership-file.queries.ts'
import { membershipFieldsSql } from './membership.visibility.ts'
import { membershipsOf } from './memberships.queries.ts'
import { membersOn } from './register/members-on.queries.ts'
import { startMembership } from './start-membership.ts'
import { succeedMember } from './succeed-member.ts'

const { db, owner, network, other, office, colleague, board, neighbour, nobody, context, organisation, person } =
	await officeFixture()

const about = (de: string, scope: Scope = 'office') => ({
	label: { de }, organisations: false, persons: false, memberships: true, scope, required: false,
}) // prettier-ignore
const choices = [{ label: { de: 'Voll' } }, { label: { de: 'Ermäßigt' } }]
await defineField(office, network, {
	...about('Klasse', 'members'),
	type: 'choice',
	settings: { multiple: false, choices },
})
await defineField(office, network, { ...about('Grund'), type: 'text', settings: { long: false } })
await defineField(office, network, {
	...about('Beitrag'),
	type: 'number',
	settings: { least: 0, most: 900, unit: 'Euro' },
})
await defineField(office, network, { ...about('Beschluss'), type: 'date', settings: {} })
await defineField(office, network, {
	...about('Geworben von', 'public'),
	type: 'reference',
	settings: { to: 'organisation' },
})
await defineField(office, network, { ...about('Antrag', 'members'), type: 'file', settings: {} })
await defineField(office, network, {
	...about('Bezirk', 'public'), organisations: true, type: 'text', settings: { long: false },
}) // prettier-ignore

const firm = { label: 'Firma' }
const start = async (partyId: number, custom: Record<string, unknown> = {}, from = '2019-01-01') =>
	(await startMembership(office, network, { partyId, type: firm, from, custom })).membershipId
const only = async (partyId: number) => (await membershipsOf(office, network, partyId))[0]!
const edit = (membershipId: number, custom: Record<string, unknown>, more: object = {}, ctx = office) =>
	editMembership(ctx, network, { membershipId, custom, ...more })
const file = (fileName: string) => ({ hash: 'ab'.repeat(32), size: 12, mediaType: 'application/pdf', fileName })

describe('fields of memberships', () => {
	it('hold values of their type from the beginning, and change with the number', async () => {
		const party = await organisation('Karo')
		const id = await start(party, { klasse: 'voll', grund: null })
		expect((await only(party)).custom).toEqual({ klasse: 'voll' })
		await edit(id, { klasse: null, beitrag: 120.5, beschluss: '2026-01-15' }, { number: ' 17 ' })
		expect(await only(party)).toMatchObject({ number: '17', custom: { beitrag: 120.5, beschluss: '2026-01-15' } })
		expect((await only(party)).fields.map(({ key }) => key)).toEqual(['beitrag', 'beschluss'])
		await edit(id, { beitrag: 7 })
		expect(await only(party)).toMatchObject({ number: '17', custom: { beitrag: 7 } })
		await expect(edit(id, { beitrag: 7 })).rejects.toMatchObject({ code: 'parties.nothing-changed' })
	})

	it('refuse what does not fit, by name, and what other records have', async () => {
		const party = await organisation('Alb')
		const human = await person('Ada', 'Stein')
		await defineField(office, network, {
			...about('Nur Firma'), organisations: true, memberships: false, type: 'text', settings: { long: false },
		}) // prettier-ignore
		const id = await start(party)
		for (const [key, value] of [
			['klasse', 'gold'],
			['beitrag', 901],
			['beschluss', '2026-02-30'],
			['geworben-von', human],
			['antrag', file('fremd.pdf')],
			['nur-firma', 'x'],
		] as const) {
			const wrong = { code: 'common.invalid-input', facts: { fields: [expect.stringMatching(/^custom\./)] } }
			await expect(edit(id, { [key]: value }), key).rejects.toMatchObject(wrong)
			await expect(start(party, { [key]: value }), key).rejects.toMatchObject(wrong)
		}
		for (const ctx of [board, neighbour, nobody]) {
			await expect(edit(id, { klasse: 'voll' }, {}, ctx)).rejects.toMatchObject({ kind: 'not-found' })
			await expect(editMembership(ctx, other, { membershipId: id, custom: {} })).rejects.toMatchObject({
				kind: 'not-found',
			})
		}
		expect((await only(party)).custom).toEqual({})
	})

	it('overwrite nothing that somebody else wrote meanwhile', async () => {
		const party = await organisation('Neckar')
		const id = await start(party)
		const { version } = (await partyRecord(office, network, party)).facts
		await edit(id, { beitrag: 10 }, { version })
		await expect(edit(id, { beitrag: 11 }, { version }, colleague)).rejects.toMatchObject({
			code: 'parties.changed-meanwhile',
		})
		await edit(id, { beitrag: 11 }, { version: version + 1 }, colleague)
		expect((await only(party)).custom).toEqual({ beitrag: 11 })
	})

	it('are taken back, also over an entry of before memberships had any', async () => {
		const party = await organisation('Donau')
		const id = await start(party, { beitrag: 10 })
		const { journalId } = await edit(id, { beitrag: 20 })
		await undoChange(office, network, { journalId })
		expect((await only(party)).custom).toEqual({ beitrag: 10 })
		const ended = await endMembership(office, network, { membershipId: id, until: '2026-05-01' })
		await sql`update revision set before = before - 'custom' where journal_id = ${ended.journalId} and table_name = 'membership'`.execute(
			owner,
		)
		await undoChange(office, network, { journalId: ended.journalId })
		expect(await only(party)).toMatchObject({ until: null, custom: { beitrag: 10 } })
	})

	it('go on with another type, not with a successor', async () => {
		const [party, next] = [await organisation('Echaz'), await organisation('Erms')]
		const id = await start(party, { klasse: 'voll', antrag: markFresh(file('Antrag.pdf')) })
		const { membershipId } = await changeType(office, network, {
			membershipId: id, type: { label: 'Förderer' }, from: '2026-01-01',
		}) // prettier-ignore
		expect((await only(party)).custom).toMatchObject({ klasse: 'voll', antrag: { fileName: 'Antrag.pdf' } })
		await succeedMember(office, network, { membershipId, successorId: next, on: '2026-03-01' })
		expect((await only(next)).custom).toEqual({})
	})
})

describe('who sees them', () => {
	const seen = async ({ viewer }: Context, id: number) => {
		const { rows } = await sql<{ fields: { key: string }[] }>`
			select ${membershipFieldsSql(viewer, today, 'p')} as fields from party p where p.id = ${id}`.execute(db)
		return rows[0]!.fields.map(({ key }) => key)
	}
	const member = context(viewerWith('Mia Glied', [], { memberOf: [network] }))
	const gets = (ctx: Context, id: number, key = 'antrag') =>
		membershipFile(ctx, id, key).then(
			({ fileName }) => fileName,
			() => null,
		)

	it('is whom the scope of the field reaches, while the membership lasts', async () => {
		const friend = await organisation('Freund')
		const party = await organisation('Rhein')
		for (const id of [friend, party]) await listParty(office, network, { partyId: id, scope: 'public' })
		const id = await start(party, {
			klasse: 'voll', grund: 'jung', 'geworben-von': friend, antrag: markFresh(file('Antrag.pdf')), bezirk: 'Süd',
		}) // prettier-ignore
		expect(await seen(office, party)).toEqual(['klasse', 'grund', 'geworben-von', 'antrag', 'bezirk'])
		expect(await seen(member, party)).toEqual(['klasse', 'geworben-von', 'antrag', 'bezirk'])
		for (const ctx of [nobody, neighbour]) expect(await seen(ctx, party)).toEqual(['geworben-von', 'bezirk'])
		expect(await Promise.all([office, board, member, nobody, neighbour].map((ctx) => gets(ctx, id)))).toEqual([
			'Antrag.pdf',
			'Antrag.pdf',
			'Antrag.pdf',
			null,
			null,
		])
		expect([await gets(office, id, 'grund'), await gets(office, id + 999), await gets(office, Number.NaN)]).toEqual([
			null,
			null,
			null,
		])
		// A record may narrow a field, and its membership follows.
		await sql`select set_config('flechtwerk.network', ${String(network)}, false)`.execute(owner)
		await sql`update party set scopes = '{"custom.bezirk": "members"}' where id = ${party}`.execute(owner)
		expect(await seen(nobody, party)).toEqual(['geworben-von'])
		await endMembership(office, network, { membershipId: id, until: today })
		expect([await seen(member, party), await gets(member, id), await gets(office, id)]).toEqual([
			[],
			null,
			'Antrag.pdf',
		])
	})

	it('is nobody else where a person has not agreed', async () => {
		const human = await person('Emil', 'Hauff')
		await start(human, { klasse: 'voll', bezirk: 'Nord' })
		await listParty(office, network, { partyId: human, scope: 'public' })
		expect(await seen(member, human)).toEqual([])
		expect(await seen(context(viewerWith('Emil Hauff', [], { persons: [human], memberOf: [network] })), human)).toEqual(
			['klasse', 'bezirk'],
		)
	})
})

describe('lists', async () => {
	const inUse = await customFields(office, network)
	const [low, high, past] = [await organisation('Lauter'), await organisation('Murg'), await organisation('Nagold')]
	await start(low, { beitrag: 300, klasse: 'ermaessigt' })
	await start(high, { beitrag: 600, klasse: 'ermaessigt' }, '2026-09-01')
	const over = await start(past, { beitrag: 600, klasse: 'ermaessigt' })
	await endMembership(office, network, { membershipId: over, until: '2026-01-01' })
	const condition = { of: 'membership-field', values: [] as string[], from: null as string | null, to: null } as const
	const count = (more: object) =>
		countSegment(office, network, {
			kind: 'organisation', match: 'all', groups: [{ match: 'all', conditions: [{ ...condition, ...more } as never] }],
		}) // prettier-ignore
	const names = async (query: string) => {
		const question = await askedTable(office, network, new URLSearchParams(query))
		return (await tableRows(office, network, question)).map(({ name }) => name)
	}

	it('ask for memberships that last or are still to come', async () => {
		expect(inUse.filter(({ memberships }) => memberships)).not.toEqual([])
		expect(await count({ key: 'klasse', values: ['ermaessigt'] })).toBe(2)
		expect(await count({ key: 'beitrag', from: '500' })).toBe(1)
		expect(await count({ key: 'erfunden', values: ['*'] })).toBe(0)
		expect(await names('mf.klasse=ermaessigt')).toEqual(['Lauter', 'Murg'])
		expect(await names('mf.klasse=ermaessigt&mf.beitrag.from=500')).toEqual(['Murg'])
		// What the record itself says is asked for elsewhere.
		expect(await names('f.klasse=ermaessigt')).toEqual([])
		expect(await count({ of: 'field', key: 'klasse', values: ['ermaessigt'] })).toBe(0)
	})

	it('show them as columns, in the address and in the register of a day', async () => {
		const question = await askedTable(
			office,
			network,
			new URLSearchParams('column=membership.klasse&mf.beitrag.to=300'),
		)
		const row = (await tableRows(office, network, question)).find(({ id }) => id === low)
		expect(row?.membershipFields.map(({ key, value }) => [key, value])).toEqual([
			['klasse', 'ermaessigt'],
			['beitrag', 300],
		])
		expect(tableValues(question)).toMatchObject({ 'mf.beitrag.to': '300', column: ['membership.klasse'] })
		const [plain] = await tableRows(office, network, await askedTable(office, network, new URLSearchParams('')))
		expect(plain?.membershipFields).toEqual([])
		const register = await membersOn(office, network, { day: today, type: null, state: null, page: 1 }, null)
		expect(register.find(({ id }) => id === low)?.fields.map(({ key }) => key)).toEqual(['klasse', 'beitrag'])
		expect(register.some(({ id }) => id === past)).toBe(false)
	})
})
