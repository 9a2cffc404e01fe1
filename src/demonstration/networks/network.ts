import type { Bilingual, Network, NetworkPerson, PostalAddress, Salutation } from '../types.ts'
import { type Scheme, schemes } from './membership-types.ts'
import { statuteOf } from './statute.ts'

/** A network with what the generator alone needs: how it orders its members, its neighbours, how many members it has. */
export type SeededNetwork = Network & { scheme: Scheme; neighbours: readonly string[]; weight: number }

type Sketch = {
	slug: string
	name: string
	legalForm: string
	districts: readonly string[]
	region: Bilingual
	brand: string
	founded: number
	mission: Bilingual
	address: PostalAddress
	phone: string
	register?: string
	scheme: Scheme
	neighbours: readonly string[]
	weight: number
	office: readonly NetworkPerson[]
	board: readonly NetworkPerson[]
	admin: NetworkPerson
}

/** Shortens an address to one line. */
export const at = (street: string, postcode: string, town: string, district: string): PostalAddress => ({
	street,
	postcode,
	town,
	district,
	country: 'DE',
})

/** A named person of an office or a board, `Dr. Given Family` or `Given Family`. */
export const person = (salutation: Salutation, name: string, mail: string, phone?: string): NetworkPerson => {
	const [, title, given = '', family = ''] = /^((?:Prof\. |Dr\. )*)(\S+) (.+)$/.exec(name) ?? []
	return { given, family, salutation, mail, ...(title ? { title: title.trim() } : {}), ...(phone ? { phone } : {}) }
}

/** Completes a network: kind, imprint and membership types follow from the rest. */
export const network = (sketch: Sketch): SeededNetwork => {
	const { address, phone, register, ...rest } = sketch
	const chair = sketch.board[0]
	const represented = chair ? [chair.title, chair.given, chair.family].filter(Boolean).join(' ') : ''
	return {
		...rest,
		kind: 'network',
		membershipTypes: schemes[sketch.scheme],
		statute: statuteOf(sketch),
		imprint: {
			address,
			mail: `post@${sketch.slug}.example`,
			phone,
			website: `${sketch.slug}.example`,
			represented,
			...(register ? { register } : {}),
		},
	}
}
