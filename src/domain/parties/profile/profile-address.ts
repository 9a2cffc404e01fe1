/** Addresses as the people of a record correct them: each as a whole, since half of one and half of another would be none. */
import { z } from 'zod'
import type { PartyKind } from '../table/table-question.ts'
import { addressParts, saysWhere, type AddressKind, type AddressParts } from '../details/details.schema.ts'

export const profileAddresses = ['visiting', 'postal', 'address'] as const
export type ProfileAddress = (typeof profileAddresses)[number]
export const addressesOf: Readonly<Record<PartyKind, readonly ProfileAddress[]>> = {
	organisation: ['visiting', 'postal'],
	person: ['address'],
}
/** Which kinds of address each of them means; a new one is of the first kind. */
export const kindsOf: Readonly<Record<ProfileAddress, readonly [AddressKind, ...AddressKind[]]>> = {
	visiting: ['visiting'],
	postal: ['postal'],
	address: ['private', 'postal', 'visiting'],
}
export const addressLineNames = ['street', 'postcode', 'place', 'care_of', 'post_box', 'country'] as const

/** Null when nothing but a country is written: there is no address then. */
export const GivenAddress = z
	.object(addressParts)
	.transform((address) => (address.care_of === null && !saysWhere(address) ? null : address))
	.refine((address) => address === null || saysWhere(address), { path: ['place'], message: 'empty' })

/** Whether a value of a field is an address. */
export const isAddress = (value: unknown): value is AddressParts =>
	typeof value === 'object' && value !== null && 'postcode' in value && 'country' in value

/** The parts of an address alone, without what the record says of it beside them. */
export const partsOf = ({ care_of, street, post_box, postcode, place, country }: AddressParts): AddressParts => ({
	care_of,
	street,
	post_box,
	postcode,
	place,
	country,
})
