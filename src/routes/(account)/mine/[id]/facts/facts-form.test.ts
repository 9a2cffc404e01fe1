import { expect, it } from 'vitest'
import { CorrectProfile } from '#domain/parties/profile/profile.schema.ts'
import { Refusal } from '#platform/errors.ts'
import { conflictsIn, correctionIn, typedValues, valuesOf, wrongFields } from './facts-form.server.ts'

const gasse = { care_of: null, street: 'Gasse 3', post_box: null, postcode: '72070', place: 'Tübingen', country: 'DE' }
const fields = {
	...{ name: 'Karo', legal_form: null, founded: 1998, 'scope-founded': 'public', mail: '' },
	...{ visiting: gasse, 'scope-visiting': 'members', postal: null },
} as const

/** What a browser sends of these controls. */
function sent(values: object): FormData {
	const form = new FormData()
	for (const [name, value] of Object.entries({ version: '3', ...values })) form.set(name, String(value))
	return form
}
const correctionOf = (values: object) =>
	CorrectProfile.parse({ partyId: 1, ...correctionIn(sent(values), [], 'de', {}) })

it('means by an untouched form what the record says', () => {
	const { facts, addresses, scopes, channels } = correctionOf(valuesOf(fields))
	expect(facts).toEqual({ name: 'Karo', legal_form: null, founded: 1998 })
	expect(addresses).toEqual({ visiting: gasse, postal: null })
	expect([scopes, channels]).toEqual([{ founded: 'public', visiting: 'members' }, { mail: '' }])
})

it('means no address and no year where there is none, and nothing where there is no control', () => {
	const emptied = { 'visiting-street': '', 'visiting-place': ' ', 'visiting-country': '', founded: '' }
	expect(correctionOf(emptied)).toMatchObject({ facts: { founded: null }, addresses: { visiting: null } })
	expect(correctionOf({ phone: '07071 1234' }).addresses).toEqual({})
})

it('keeps what was typed, and blames the line of an address', () => {
	const typed = { 'postal-place': 'Ulm', 'postal-country': 'Österreich', family_name: '' }
	expect(typedValues(sent(typed), [])).toEqual(typed)
	const refusal = new Refusal('invalid', 'common.invalid-input', {
		fields: ['addresses.postal.country: country', 'facts.family_name: too_small'],
	})
	expect(wrongFields(refusal, [])).toEqual([
		{ field: 'postal-country', message: 'Bitte zwei Buchstaben, zum Beispiel DE.' },
		{ field: 'family_name', message: 'Der Name fehlt.' },
	])
})

it('shows an address that somebody else changed in one line, at its first control', () => {
	const refusal = new Refusal('conflict', 'parties.changed-meanwhile', { columns: ['visiting'] })
	expect(conflictsIn(refusal, { visiting: gasse }, [])).toEqual([
		{ field: 'visiting-street', message: 'Besuchsadresse: Jetzt steht dort „Gasse 3, 72070 Tübingen“.' },
	])
})
