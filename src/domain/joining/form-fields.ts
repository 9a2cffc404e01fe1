/** What an application form may ask. Name, contact and mail address are always asked; all others the office chooses. */

export const applicantKinds = ['organisation', 'person'] as const
export type ApplicantKind = (typeof applicantKinds)[number]

export const needs = ['off', 'optional', 'required'] as const
export type Need = (typeof needs)[number]

type Asked = {
	usual: Need
	of: readonly ApplicantKind[]
	/** A box to tick, or people to name, cannot be demanded. */ free?: true
}

const both = applicantKinds
const organisation = ['organisation'] as const
const person = ['person'] as const

/** In the order of the form. */
export const formFields = {
	organisation_kind: { usual: 'required', of: organisation },
	website: { usual: 'optional', of: organisation },
	address: { usual: 'required', of: both },
	size_class: { usual: 'optional', of: organisation },
	founded: { usual: 'off', of: organisation },
	register_number: { usual: 'off', of: organisation },
	vat_id: { usual: 'off', of: organisation },
	summary: { usual: 'optional', of: organisation },
	salutation: { usual: 'off', of: both },
	title: { usual: 'off', of: both },
	role_title: { usual: 'optional', of: organisation },
	phone: { usual: 'optional', of: both },
	born_on: { usual: 'off', of: person },
	people: { usual: 'optional', of: organisation, free: true },
	motivation: { usual: 'optional', of: both },
	heard: { usual: 'off', of: both },
	listing: { usual: 'optional', of: organisation, free: true },
} as const satisfies Record<string, Asked>

export type FormField = keyof typeof formFields
export const formFieldNames = Object.keys(formFields) as FormField[]
export type Chosen = Record<FormField, Need>

/** What the form asks of a kind of applicant: the choices of the office over the usual ones. */
export function needsOf(own: Partial<Record<string, Need>>, kind: ApplicantKind): Chosen {
	return Object.fromEntries(
		formFieldNames.map((name) => {
			const { usual, of, free }: Asked = formFields[name]
			const wanted = own[name] ?? usual
			return [name, !of.includes(kind) ? 'off' : free && wanted === 'required' ? 'optional' : wanted]
		}),
	) as Chosen
}
