import { describe, expect, it } from 'vitest'
import '#domain/duplicates/on-party-changed.ts'
import { applicationById } from '#domain/joining/applications.queries.ts'
import { formFieldNames } from '#domain/joining/form-fields.ts'
import { joiningInstance, organisationForm, personForm } from '#domain/joining/joining.fixture.ts'
import { setForm } from '#domain/joining/set-form.ts'
import { createParty } from '#domain/parties/record/create-party.ts'
import { similarTo } from './similar.server.ts'

const { networks, office, received } = await joiningInstance()
const at = networks.nordufer.id
await setForm(office, at, {
	open: true,
	kinds: ['organisation', 'person'],
	fields: Object.fromEntries(formFieldNames.map((name) => [name, 'optional' as const])),
	intro: {},
	welcome: {},
	monthsKept: 6,
})
const { contact, answers } = organisationForm()
const similar = async (id: number) => similarTo(office, at, await applicationById(office, at, id))

describe('records that an application is probably about', () => {
	it.each([
		['register-number', { register_number: 'HRB 700100' }, { register_number: 'Amtsgericht Ulm HRB 700100' }],
		['register-number', { vat_id: 'DE 811 000 111' }, { vat_id: 'DE811000111' }],
	])('are found by their %s, whatever they are called', async (reason, kept, said) => {
		const { id } = await createParty(office, at, {
			kind: 'organisation',
			facts: { name: `Werk ${Object.keys(kept)[0]}`, ...kept },
		})
		const people = { contact: { ...contact, family_name: 'Marder' }, people: [] }
		const named = { name: `Werke ${Object.keys(kept)[0]}`, ...people }
		const plain = { ...answers, address: { place: 'Ulm', street: 'Gasse 1', postcode: '89073' } }
		const found = await similar(await received(organisationForm({ ...named, answers: { ...plain, ...said } })))
		expect(found[0]).toMatchObject({ field: 'record', candidates: [{ id }] })
		expect(found[0]!.candidates[0]!.reasons).toContain(reason)
	})

	it('are compared by their address, and people by the parts of their names', async () => {
		const { id } = await createParty(office, at, {
			kind: 'organisation',
			facts: { name: 'Kieselbach Pegel GmbH' },
			address: { street: 'Uferweg 3', postcode: '78462', place: 'Konstanz' },
		})
		const ilse = await createParty(office, at, { kind: 'person', facts: { given_name: 'Ilse', family_name: 'Marder' } })
		const address = { street: 'Uferweg 3', postcode: '78462', place: 'Konstanz' }
		const application = await received(organisationForm({ name: 'Kieselbach', answers: { ...answers, address } }))
		const [record, person] = await similar(application)
		expect(record!.candidates.find((one) => one.id === id)?.reasons).toContain('address')
		expect(person!.candidates.map((one) => one.id)).toEqual([ilse.id])
	})

	it('of a person are compared by birth date and address', async () => {
		const { id } = await createParty(office, at, {
			kind: 'person',
			facts: { given_name: 'Edda', family_name: 'Quast', born_on: '1980-02-29' },
			address: { kind: 'private', street: 'Weg 1', postcode: '78462', place: 'Konstanz', scope: 'office' },
		})
		const form = personForm()
		const application = await received(personForm({ answers: { ...form.answers, born_on: '1980-02-29' } }))
		const found = await similar(application)
		expect(found).toHaveLength(1)
		expect(found[0]!.candidates).toMatchObject([{ id }])
		expect(found[0]!.candidates[0]!.reasons).toEqual(expect.arrayContaining(['name', 'birth-date', 'address']))
	})
})
