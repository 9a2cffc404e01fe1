import { DEMONSTRATION_DAY, dayOf, ordinalOf } from '../days.ts'
import { ascii } from '../text.ts'
import type {
	Basis,
	Bilingual,
	Day,
	DemoClaim,
	DemoFunction,
	DemoMembership,
	DemoOrganisation,
	DemoPerson,
	FunctionKind,
	Level,
	Localized,
	PostalAddress,
	Salutation,
	Truth,
} from '../types.ts'
import { sizeOf } from '../size.ts'

/** A hand-written organisation: what the stream emits, and apart from it what the organisation can really do. */
export type Sketch = Omit<DemoOrganisation, 'number' | 'slug' | 'size' | 'english'> & {
	slug?: string
	/** Strength by competence, from 0 to 1. */
	really: Readonly<Record<string, number>>
	/** Competences that its texts betray. */
	told: readonly string[]
	exaggerated?: readonly string[]
}

/** A person with one or more functions since the same day. */
export const person = (
	salutation: Salutation,
	name: string,
	mail: string,
	from: Day,
	functions: readonly (FunctionKind | readonly [FunctionKind, Bilingual])[],
	more: Pick<DemoPerson, 'phone' | 'phoneScope' | 'consent'> = {},
): DemoPerson => {
	const [, title, given = '', family = ''] = /^((?:Prof\. |Dr\. )*)(\S+) (.+)$/.exec(name) ?? []
	const held = functions.map((one): DemoFunction =>
		typeof one === 'string' ? { kind: one, from } : { kind: one[0], label: one[1], from },
	)
	return { given, family, ...(title ? { title: title.trim() } : {}), salutation, functions: held, mail, ...more }
}

/** A claim; `note` in German and English. */
export const claim = (
	competence: string,
	level: Level,
	basis: Basis,
	confirmed?: readonly [on: Day, by: string, freshUntil: Day],
	note?: Localized,
): DemoClaim => ({
	competence,
	level,
	basis,
	...(note ? { note } : {}),
	...(confirmed ? { confirmedOn: confirmed[0], confirmedBy: confirmed[1], freshUntil: confirmed[2] } : {}),
})

/** An address on one line. */
export const at = (street: string, postcode: string, town: string, district: string): PostalAddress => ({
	street,
	postcode,
	town,
	district,
	country: 'DE',
})

/** A membership since a day. */
export const member = (slug: string, type: string, from: Day, more: Partial<DemoMembership> = {}): DemoMembership => ({
	slug,
	type,
	from,
	...more,
})

/** Titles that several hand-written people have. */
export const titles = {
	directorF: { de: 'Geschäftsführerin', en: 'Managing director' },
	directorM: { de: 'Geschäftsführer', en: 'Managing director' },
	boardF: { de: 'Vorständin', en: 'Member of the executive board' },
	headM: { de: 'Leiter', en: 'Head' },
	headF: { de: 'Leiterin', en: 'Head' },
	ownerF: { de: 'Inhaberin', en: 'Owner' },
	cooperation: { de: 'Leitung Kooperationen', en: 'Head of cooperation' },
	technology: { de: 'Technik', en: 'Technology' },
} as const satisfies Record<string, Bilingual>

const shiftedBy = (days: number) => {
	const day = <T extends Day | undefined>(one: T): T => (one === undefined ? one : (dayOf(ordinalOf(one) + days) as T))
	const dated = <T extends object>(value: T, keys: readonly string[]): T => {
		const entries = Object.entries(value).map(([key, one]): [string, unknown] => [
			key,
			keys.includes(key) ? day(one as Day) : one,
		])
		return Object.fromEntries(entries) as T
	}
	return {
		membership: (one: DemoMembership): DemoMembership => ({
			...dated(one, ['from', 'until', 'noticeGivenOn']),
			...(one.suspended ? { suspended: dated(one.suspended, ['from', 'until']) } : {}),
		}),
		claim: (one: DemoClaim): DemoClaim => dated(one, ['confirmedOn', 'freshUntil']),
		person: (one: DemoPerson): DemoPerson => ({
			...one,
			functions: one.functions.map((held) => dated(held, ['from', 'until'])),
			...(one.consent ? { consent: dated(one.consent, ['givenOn', 'withdrawnOn']) } : {}),
		}),
	}
}

/** Turns a sketch into an organisation; its days move with the day on which the demonstration plays. */
export const organisationFrom = (sketch: Sketch, number: number, today: number): DemoOrganisation => {
	const { really: _really, told: _told, exaggerated: _exaggerated, slug, ...rest } = sketch
	const days = today - ordinalOf(DEMONSTRATION_DAY)
	const shift = shiftedBy(days)
	return {
		...rest,
		number,
		slug: slug ?? ascii(sketch.name.replace(/ (GmbH|eG|e\. V\.|GbR|AG|UG \(haftungsbeschränkt\))$/, '')),
		size: sizeOf(sketch.employees),
		english: sketch.description.en !== undefined,
		networks: days === 0 ? sketch.networks : sketch.networks.map(shift.membership),
		claims: days === 0 ? sketch.claims : sketch.claims.map(shift.claim),
		persons: days === 0 ? sketch.persons : sketch.persons.map(shift.person),
	}
}

/** What a hand-written organisation can really do. */
export const truthOfSketch = ({ really, told, claims, exaggerated = [] }: Sketch): Truth => ({
	really: Object.entries(really).map(([competence, strength]) => {
		const claimed = claims.some((one) => one.competence === competence)
		const shown = claimed
			? told.includes(competence)
				? 'both'
				: 'claim'
			: told.includes(competence)
				? 'text'
				: 'nowhere'
		return { competence, strength, shown }
	}),
	exaggerated,
})
