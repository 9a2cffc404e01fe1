import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { defineField } from '../fields/define-field.ts'
import type { DefineField } from '../fields/field.schema.ts'
import { retireField } from '../fields/retire-field.ts'
import { membershipsOf } from '../membership/memberships.queries.ts'
import { createParty } from '../parties/record/create-party.ts'
import { partyRecord } from '../parties/record/party-record.queries.ts'
import { applicationById } from './applications.queries.ts'
import { approveApplication } from './approve-application.ts'
import { forwardApplication } from './forward-application.ts'
import { joiningInstance, organisationForm, personForm } from './joining.fixture.ts'
import { setForm } from './set-form.ts'

const { owner, networks, office, board, send, received, type } = await joiningInstance()
const at = networks.nordufer.id

const nobody = { organisations: false, persons: false, memberships: false }
const define = (label: string, more: Partial<DefineField>) =>
	defineField(office, at, {
		label: { de: label }, hint: {}, ...nobody, scope: 'office', required: false, type: 'text', settings: { long: false }, ...more,
	} as DefineField) // prettier-ignore
const choices = [{ label: { de: 'Regulär' } }, { label: { de: 'Ermäßigt' } }]
await define('Branche', { organisations: true, scope: 'public' })
await define('Anlagen', { organisations: true, type: 'number', settings: { least: 1, most: 50, unit: 'kWp' } })
await define('Stellen', { organisations: true, type: 'link', settings: {} })
const visit = await define('Besuch', { organisations: true, type: 'date', settings: {} })
await define('Ehrenamt', { persons: true })
await define('Klasse', { memberships: true, type: 'choice', settings: { multiple: false, choices } })
await define('Satzung', { organisations: true, type: 'file', settings: {} })
await define('Pate', { organisations: true, type: 'reference', settings: { to: 'person' } })

const plain = { open: true, kinds: ['organisation' as const, 'person' as const], fields: {}, intro: {}, welcome: {}, monthsKept: 6 } // prettier-ignore
await setForm(office, at, {
	...plain,
	fields: {
		'organisation.branche': 'required', 'organisation.anlagen': 'optional', 'organisation.stellen': 'optional', 'organisation.besuch': 'optional',
		'organisation.satzung': 'optional', 'organisation.pate': 'optional', 'person.ehrenamt': 'optional', 'membership.klasse': 'required',
	},
}) // prettier-ignore

const contact = (family_name: string) => ({
	given_name: 'Uta',
	family_name,
	mail: `uta@${family_name.toLowerCase()}.example`,
})
const { answers } = organisationForm()
const own = {
	organisation: { branche: ' Pegel  ', anlagen: 12.5, stellen: 'kieselbach.example/stellen', besuch: '2026-03-01' },
	person: { ehrenamt: 'Jury' },
	membership: { klasse: 'ermaessigt' },
}
const firm = (name: string, custom: object) =>
	organisationForm({ name, contact: contact(name), people: [], answers: { ...answers, custom } })
const forward = (applicationId: number, more: object = {}) =>
	forwardApplication(office, at, { applicationId, people: [], typeId: type, startsOn: '2026-12-01', ...more })

describe('fields of the office in the application', () => {
	it('are kept as everywhere, and stand in record and membership after the approval', async () => {
		const id = await received(firm('Ganz', own))
		expect((await applicationById(office, at, id)).answers.custom).toEqual({
			...own,
			organisation: { ...own.organisation, branche: 'Pegel', stellen: 'https://kieselbach.example/stellen' },
		})
		await forward(id)
		const { partyId } = await approveApplication(board, at, { applicationId: id })
		const record = await partyRecord(office, at, partyId)
		expect(record.facts.custom).toEqual({
			branche: 'Pegel', anlagen: 12.5, stellen: 'https://kieselbach.example/stellen', besuch: '2026-03-01',
		}) // prettier-ignore
		const person = await partyRecord(office, at, record.functions[0]!.other.id)
		expect(person.facts.custom).toEqual({ ehrenamt: 'Jury' })
		expect(await membershipsOf(office, at, partyId)).toMatchObject([
			{ fields: [{ key: 'klasse', value: 'ermaessigt' }] },
		])
	})

	it('are demanded and refused by name', async () => {
		const wrong = (custom: object) => send(firm('Falsch', custom))
		await expect(wrong({})).rejects.toMatchObject({
			code: 'joining.answers-missing', facts: { fields: ['organisation.branche', 'membership.klasse'] },
		}) // prettier-ignore
		const { organisation, membership } = own
		for (const [key, value] of [
			['anlagen', 51],
			['anlagen', 'viele'],
			['stellen', 'javascript:alert(1)'],
			['besuch', '2026-02-30'],
			['branche', 'x'.repeat(501)],
		] as const)
			await expect(wrong({ organisation: { ...organisation, [key]: value }, membership })).rejects.toMatchObject({
				code: 'common.invalid-input',
				facts: { fields: [expect.stringMatching(new RegExp(`^answers\\.custom\\.organisation\\.${key}: `))] },
			})
		await expect(wrong({ organisation, membership: { klasse: 'gold' } })).rejects.toMatchObject({
			facts: { fields: [expect.stringContaining('answers.custom.membership.klasse')] },
		})
	})

	it('that are not asked, files and references among them, are not listened to', async () => {
		const file = { hash: 'ab'.repeat(32), size: 12, mediaType: 'application/pdf', fileName: 'Satzung.pdf' }
		const sly = { ...own.organisation, satzung: file, pate: 1, erfunden: 'x' }
		const id = await received(firm('Schlau', { ...own, organisation: sly, person: { ehrenamt: 'Jury', branche: 'x' } }))
		const { custom } = (await applicationById(office, at, id)).answers
		expect(Object.keys(custom!.organisation!).toSorted()).toEqual(['anlagen', 'besuch', 'branche', 'stellen'])
		expect(custom!.person).toEqual({ ehrenamt: 'Jury' })
		await setForm(office, at, { ...plain, fields: {} })
		const later = await received(firm('Spaeter', own))
		expect((await applicationById(office, at, later)).answers.custom).toEqual({})
	})

	it('of a person are those of persons and memberships', async () => {
		await setForm(office, at, {
			...plain, fields: { 'organisation.branche': 'required', 'person.ehrenamt': 'required', 'membership.klasse': 'optional' },
		}) // prettier-ignore
		const form = (custom?: object) =>
			personForm({ contact: contact('Allein'), answers: { ...personForm().answers, custom } })
		await expect(send(form())).rejects.toMatchObject({ facts: { fields: ['person.ehrenamt'] } })
		const id = await received(form(own))
		await forward(id)
		const { partyId } = await approveApplication(board, at, { applicationId: id })
		expect((await partyRecord(office, at, partyId)).facts.custom).toEqual({ ehrenamt: 'Jury' })
		expect(await membershipsOf(office, at, partyId)).toMatchObject([{ fields: [{ key: 'klasse' }] }])
	})

	it('complete a known record, and hold up no approval when they fit no longer', async () => {
		await setForm(office, at, {
			...plain, fields: { 'organisation.branche': 'optional', 'organisation.anlagen': 'optional', 'organisation.besuch': 'optional' },
		}) // prettier-ignore
		const known = await createParty(office, at, {
			kind: 'organisation',
			facts: { name: 'Alt AG', custom: { branche: 'Brunnen' } },
		})
		const id = await received(firm('Alt', own))
		await forward(id, { partyId: known.id })
		await retireField(office, at, { fieldId: visit.id })
		await sql`update custom_field set settings = '{"least": 20, "most": null, "unit": null}' where key = 'anlagen'`.execute(
			owner,
		)
		await approveApplication(board, at, { applicationId: id })
		const { custom } = (await partyRecord(office, at, known.id)).facts
		expect(custom).toEqual({ branche: 'Brunnen' })
		await sql`update custom_field set settings = '{"least": 1, "most": null, "unit": null}' where key = 'anlagen'`.execute(
			owner,
		)
		const again = await received(firm('Neuer', own))
		await forward(again)
		const { partyId } = await approveApplication(board, at, { applicationId: again })
		expect((await partyRecord(office, at, partyId)).facts.custom).toEqual({ branche: 'Pegel', anlagen: 12.5 })
	})
})
