import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { visitor, type Context, type Scope } from '#platform/context.ts'
import { changeField } from '../../fields/change-field.ts'
import { defineField } from '../../fields/define-field.ts'
import { customFields } from '../../fields/fields.queries.ts'
import { moveField } from '../../fields/move-field.ts'
import { reopenField } from '../../fields/reopen-field.ts'
import { retireField } from '../../fields/retire-field.ts'
import { listParty } from '../details/list-party.ts'
import { recordConsent } from '../details/record-consent.ts'
import { officeFixture, today, viewerWith } from '../parties.fixture.ts'
import { customSql } from '../party.visibility.ts'
import { undoChange } from '../undo/undo-change.ts'
import { createParty } from './create-party.ts'
import { editParty } from './edit-party.ts'
import { partyRecord } from './party-record.queries.ts'

const { db, network, other, office, colleague, board, neighbour, nobody, context, organisation, person } =
	await officeFixture()

const about = (de: string, scope: Scope = 'office') => ({
	label: { de }, organisations: true, persons: true, scope, required: false,
}) // prettier-ignore
const text = (de: string, scope: Scope = 'office') =>
	defineField(office, network, { ...about(de, scope), type: 'text', settings: { long: false } })

const power = await defineField(office, network, {
	...about('Leistung der Anlage'), type: 'number', settings: { least: 0, most: 500, unit: 'kWp' },
}) // prettier-ignore
const rank = await defineField(office, network, {
	...about('Förderstufe'), type: 'choice',
	settings: { multiple: false, choices: [{ label: { de: 'Gold' } }, { label: { de: 'Silber' } }] },
}) // prettier-ignore
const mentor = await defineField(office, network, {
	...about('Patin', 'public'), type: 'reference', settings: { to: 'person' },
}) // prettier-ignore

const record = (id: number) => partyRecord(office, network, id)
const edit = (id: number, custom: Record<string, unknown>, version = 1, ctx = office) =>
	editParty(ctx, network, { kind: 'organisation', partyId: id, version, facts: { custom } })

/** The keys that somebody sees of a record. */
async function seen({ viewer }: Context, id: number): Promise<Record<string, unknown>> {
	const { rows } = await sql<{ fields: { key: string; value: unknown }[] }>`
		select ${customSql(viewer, today, 'p')} as fields from party p where id = ${id}`.execute(db)
	return Object.fromEntries(rows[0]!.fields.map(({ key, value }) => [key, value]))
}

describe('fields that the office defines', () => {
	it('hold values of their type, in one column', async () => {
		const id = await organisation('Karo')
		const { changed } = await edit(id, { [power.key]: 99.5, [rank.key]: 'gold' })
		expect(changed.toSorted()).toEqual(['custom.foerderstufe', 'custom.leistung-der-anlage'])
		expect((await record(id)).facts.custom).toEqual({ 'leistung-der-anlage': 99.5, foerderstufe: 'gold' })
		await edit(id, { [power.key]: null }, 2)
		expect((await record(id)).facts.custom).toEqual({ foerderstufe: 'gold' })
		const { rows } = await sql`select custom from party_overview where id = ${id}`.execute(db)
		expect(rows).toEqual([{ custom: { foerderstufe: 'gold' } }])
		const made = await createParty(office, network, {
			kind: 'organisation',
			facts: { name: 'Neu', custom: { foerderstufe: 'silber' } },
		})
		expect((await record(made.id)).facts.custom).toEqual({ foerderstufe: 'silber' })
	})

	it('refuse what does not fit, by name', async () => {
		const id = await organisation('Alb')
		const stranger = await organisation('Kein Mensch')
		for (const [key, value] of [
			[power.key, 501],
			[rank.key, 'bronze'],
			[mentor.key, stranger],
			[mentor.key, 99_999_999],
			['unbekannt', 'x'],
		] as const)
			await expect(edit(id, { [key]: value })).rejects.toMatchObject({
				code: 'common.invalid-input',
				facts: { fields: [expect.stringContaining('facts.custom')] },
			})
		expect((await record(id)).facts.version).toBe(1)
	})

	it('are changed by two people side by side; one field by one of them', async () => {
		const id = await organisation('Neckar')
		await edit(id, { [power.key]: 10 })
		await edit(id, { [rank.key]: 'gold' }, 1, colleague)
		await expect(edit(id, { [power.key]: 11 }, 1, colleague)).rejects.toMatchObject({
			code: 'parties.changed-meanwhile',
			facts: { columns: [`custom.${power.key}`] },
		})
		expect((await record(id)).facts.custom).toEqual({ [power.key]: 10, [rank.key]: 'gold' })
	})

	it('are taken back like everything else', async () => {
		const id = await organisation('Donau')
		await edit(id, { [power.key]: 10 })
		const { journalId } = await edit(id, { [power.key]: 20 }, 2)
		await undoChange(office, network, { journalId })
		expect((await record(id)).facts.custom).toEqual({ [power.key]: 10 })
	})

	it('are defined by whoever manages records, for their network alone', async () => {
		const field = { ...about('X'), type: 'date', settings: {} } as const
		for (const [ctx, where] of [
			[board, network],
			[neighbour, network],
			[nobody, network],
		] as const)
			await expect(defineField(ctx, where, field)).rejects.toMatchObject({ kind: 'not-found' })
		const [first] = await customFields(office, network)
		await expect(
			changeField(neighbour, other, { ...field, fieldId: first!.id, type: 'date', settings: {} }),
		).rejects.toMatchObject({ code: 'fields.not-found' })
		expect(await customFields(neighbour, other)).toEqual([])
		const here = await organisation('Hier')
		await expect(
			editParty(neighbour, other, { kind: 'organisation', partyId: here, version: 1, facts: { custom: { x: 1 } } }),
		).rejects.toMatchObject({ code: 'parties.not-found' })
	})

	it('change their words and choices, never their key and type; values stay', async () => {
		const { id: fieldId, key } = await defineField(office, network, {
			...about('Größe'), type: 'choice', settings: { multiple: false, choices: [{ label: { de: 'Klein' } }, { label: { de: 'Groß' } }] },
		}) // prettier-ignore
		const party = await organisation('Rems')
		await edit(party, { [key]: 'gross' })
		const change = {
			...about('Umfang'), fieldId, type: 'choice' as const, settings: { multiple: true, choices: [{ key: 'klein', label: { de: 'Winzig' } }] },
		} // prettier-ignore
		const { journalId } = await changeField(office, network, change)
		const field = (await customFields(office, network)).find(({ id }) => id === fieldId)
		expect(field).toMatchObject({
			key: 'groesse',
			label: { de: 'Umfang' },
			settings: {
				multiple: false,
				choices: [
					{ key: 'klein', label: { de: 'Winzig' } },
					{ key: 'gross', retired: true },
				],
			},
		})
		expect((await record(party)).facts.custom).toEqual({ groesse: 'gross' })
		await expect(changeField(office, network, change)).rejects.toMatchObject({ code: 'fields.nothing-changed' })
		await expect(
			changeField(office, network, { ...about('Umfang'), fieldId, type: 'date', settings: {} }),
		).rejects.toMatchObject({ code: 'fields.not-found' })
		await undoChange(office, network, { journalId })
		expect((await customFields(office, network)).find(({ id }) => id === fieldId)?.label).toEqual({ de: 'Größe' })
	})

	it('go out of use and come back with their values', async () => {
		const { id: fieldId, key } = await text('Altes Feld')
		const party = await organisation('Fils')
		await edit(party, { [key]: 'steht da' })
		await retireField(office, network, { fieldId })
		expect(await seen(office, party)).toEqual({})
		await expect(edit(party, { [key]: 'neu' }, 2)).rejects.toMatchObject({ code: 'common.invalid-input' })
		await edit(party, { [power.key]: 5 }, 2)
		await reopenField(office, network, { fieldId })
		expect(await seen(office, party)).toEqual({ [key]: 'steht da', [power.key]: 5 })
	})

	it('stand in an order', async () => {
		const before = (await customFields(office, network)).map(({ key }) => key)
		const last = (await customFields(office, network)).at(-1)!
		await moveField(office, network, { fieldId: last.id, down: false })
		await moveField(office, network, { fieldId: last.id, down: true })
		expect((await customFields(office, network)).map(({ key }) => key)).toEqual(before)
		await moveField(office, network, { fieldId: last.id, down: false })
		expect((await customFields(office, network)).map(({ key }) => key)).toEqual([
			...before.slice(0, -2),
			before.at(-1),
			before.at(-2),
		])
	})
})

describe('who sees them', () => {
	const people = {
		office,
		member: context(viewerWith('Mit Glied', [], { memberOf: [network] })),
		ally: context(viewerWith('Ver Bund', [], { allianceOf: [network] })),
		world: context(visitor),
	}

	it('follows their scope, which a record may narrow and not widen', async () => {
		const keys = Object.fromEntries(
			await Promise.all(
				(['office', 'members', 'alliance', 'public'] as const).map(
					async (scope) => [scope, (await text(`Sichtbar ${scope}`, scope)).key] as const,
				),
			),
		)
		const id = await organisation('Echaz')
		await edit(id, Object.fromEntries(Object.values(keys).map((key) => [key, 'da'])))
		const by = async () =>
			Object.fromEntries(
				await Promise.all(
					Object.entries(people).map(async ([name, ctx]) => [name, Object.keys(await seen(ctx, id)).length] as const),
				),
			)
		expect(await by()).toEqual({ office: 4, member: 3, ally: 2, world: 1 })
		const narrowed: Partial<Record<`custom.${string}`, Scope>> = {}
		narrowed[`custom.${keys.public}`] = 'members'
		narrowed[`custom.${keys.office}`] = 'public'
		await editParty(office, network, {
			kind: 'organisation',
			partyId: id,
			version: 2,
			facts: { scopes: narrowed },
		})
		expect(await by()).toEqual({ office: 4, member: 3, ally: 1, world: 0 })
		expect(await seen(neighbour, id)).toEqual({})
	})

	it('is of persons never wider than their consent, and names nobody who may not be known', async () => {
		const { key } = await text('Ehrenamt', 'public')
		const ada = await person('Ada', 'Stein')
		await editParty(office, network, { kind: 'person', partyId: ada, version: 1, facts: { custom: { [key]: 'Jury' } } })
		const firm = await organisation('Stein')
		await edit(firm, { [mentor.key]: ada })
		expect(await seen(people.world, ada)).toEqual({})
		expect(await seen(people.world, firm)).toEqual({})
		await listParty(office, network, { partyId: ada, scope: 'public' })
		await recordConsent(office, network, { partyId: ada, purpose: 'publication', scope: 'members', source: 'Brief' })
		expect(await seen(people.world, ada)).toEqual({})
		expect(await seen(people.member, ada)).toEqual({ [key]: 'Jury' })
		expect(await seen(people.world, firm)).toEqual({})
		expect(await seen(people.member, firm)).toEqual({ [mentor.key]: expect.objectContaining({ name: 'Ada Stein' }) })
	})
})
