/** An address as a form, and back. The district follows from the place; a name that several places share is asked about. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import { districtBy, districtPhrase } from '#domain/atlas/geo/districts.ts'
import { findPlace } from '#domain/atlas/geo/find-place.ts'
import type { RecordAddress } from '#domain/parties/record/party-record.queries.ts'
import { addressWords } from '../detail-words.ts'
import { read, readOptional, type FieldView, type FormView, type Option } from './form-view.ts'
import { optionsOf, scopeOptions } from './options.ts'

export type AddressValues = Pick<
	RecordAddress,
	'kind' | 'care_of' | 'street' | 'post_box' | 'postcode' | 'place' | 'country' | 'scope'
>

export function addressForm(
	address: RecordAddress | null,
	record: { version: number; kind: string },
	cancelHref: string,
): FormView {
	const usual: AddressValues = {
		kind: 'visiting', care_of: null, street: null, post_box: null, postcode: null, place: null, country: 'DE',
		scope: record.kind === 'person' ? 'office' : 'public',
	} // prettier-ignore
	return {
		section: 'erreichen',
		title: address ? m.office_address_edit() : m.office_address_new(),
		action: `?/address&edit=address-${address?.id ?? 'new'}`,
		hidden: [
			{ name: 'version', value: String(record.version) },
			{ name: 'addressId', value: String(address?.id ?? '') },
		],
		groups: [{ fields: addressFields(address ?? usual) }],
		submit: m.office_save(),
		cancelHref,
	}
}

export function addressFields(values: AddressValues): FieldView[] {
	return [
		{
			name: 'address_kind',
			label: m.office_address_kind(),
			type: 'select',
			options: optionsOf(addressWords),
			value: values.kind,
		},
		{ name: 'care_of', label: m.office_address_care_of(), value: values.care_of ?? '' },
		{ name: 'street', label: m.office_address_street(), value: values.street ?? '' },
		{ name: 'post_box', label: m.office_address_post_box(), value: values.post_box ?? '' },
		{ name: 'postcode', label: m.office_address_postcode(), value: values.postcode ?? '' },
		{ name: 'place', label: m.office_address_place(), value: values.place ?? '' },
		{
			name: 'country',
			label: m.office_address_country(),
			value: values.country,
			hint: m.office_address_country_hint(),
		},
		{ name: 'address_scope', label: m.office_scope(), type: 'select', options: scopeOptions(), value: values.scope },
	]
}

/** The posted address with its district, or the districts among which somebody has to choose. */
export function readAddress(form: FormData, districts: readonly string[]) {
	const postcode = readOptional(form, 'postcode')
	const place = readOptional(form, 'place')
	const country = read(form, 'country') || 'DE'
	const chosen = readOptional(form, 'district')
	const found =
		place && country.trim().toUpperCase() === 'DE'
			? findPlace(place, { postcode: postcode ?? undefined, districts })
			: null
	const several = found && 'ambiguous' in found ? found.ambiguous : []
	const one = found && !('ambiguous' in found) ? found : several.find(({ district }) => district === chosen)
	const address = {
		kind: (read(form, 'address_kind') || 'visiting') as 'visiting',
		care_of: readOptional(form, 'care_of'),
		street: readOptional(form, 'street'),
		post_box: readOptional(form, 'post_box'),
		postcode,
		place,
		country,
		scope: (read(form, 'address_scope') || 'office') as 'office',
		district_code: one?.district ?? null,
		latitude: one?.lat ?? null,
		longitude: one?.lon ?? null,
	}
	const isOpen = several.length > 0 && !one && chosen !== 'none'
	return { address, choices: isOpen ? districtChoices(several.map(({ district }) => district)) : null }
}

function districtChoices(districts: string[]): { name: string; legend: string; options: Option[] } {
	const phrase = (code: string) => {
		const district = districtBy(code)
		return district ? districtPhrase(district, getLocale()) : code
	}
	return {
		name: 'district',
		legend: m.office_address_which(),
		options: [
			...districts.map((code) => ({ value: code, label: phrase(code) })),
			{ value: 'none', label: m.office_address_none_of_them() },
		],
	}
}
