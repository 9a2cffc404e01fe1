/** What a column of a member list can become. The keys stand in mappings and in the file given to `--map`. */

/**
 * `contact.…` belongs to whom the row is about: addresses to the organisation if the row names one, mail and telephone to
 * the person if the row names one. `organisation.…` and `person.…` say so themselves.
 */
export const columnTargets = [
	'ignored',
	'row.kind',
	'row.is-organisation',
	'row.left-out',
	'external-id',
	'other-id',
	'organisation.name',
	'organisation.external-id',
	'organisation.kind',
	'organisation.legal-form',
	'organisation.employees',
	'organisation.size-class',
	'organisation.founded',
	'organisation.register-number',
	'organisation.vat-id',
	'organisation.summary',
	'organisation.summary-en',
	'organisation.description',
	'organisation.description-en',
	'organisation.street',
	'organisation.street-number',
	'organisation.address-extra',
	'organisation.post-box',
	'organisation.postcode',
	'organisation.place',
	'organisation.country',
	'organisation.mail',
	'organisation.phone',
	'organisation.mobile',
	'organisation.fax',
	'organisation.website',
	'organisation.social',
	'person.name',
	'person.given-name',
	'person.family-name',
	'person.salutation',
	'person.title',
	'person.born-on',
	'person.external-id',
	'person.street',
	'person.street-number',
	'person.address-extra',
	'person.post-box',
	'person.postcode',
	'person.place',
	'person.country',
	'person.mail',
	'person.phone',
	'person.mobile',
	'person.fax',
	'person.website',
	'person.social',
	'contact.name',
	'contact.street',
	'contact.street-number',
	'contact.address-extra',
	'contact.post-box',
	'contact.postcode',
	'contact.place',
	'contact.country',
	'contact.mail',
	'contact.phone',
	'contact.mobile',
	'contact.fax',
	'contact.website',
	'contact.social',
	'function.title',
	'function.kind',
	'membership.number',
	'membership.type',
	'membership.from',
	'membership.until',
	'membership.expires',
	'competences',
	'tags',
	'note',
	'newsletter',
	'opt-out.bulk-mail',
	'opt-out.mail',
	'opt-out.phone',
	'opt-out.post',
	'opt-out.sms',
	'opt-out.sharing',
] as const

export type ColumnTarget = (typeof columnTargets)[number]

/** A column of the file and what it becomes. */
export type Column = { header: string; target: ColumnTarget }

const known: ReadonlySet<string> = new Set(columnTargets)

export const isColumnTarget = (text: string): text is ColumnTarget => known.has(text)

/** Columns that can give an organisation or a person a name: without one of them a file says nothing. */
export const namingTargets: ReadonlySet<ColumnTarget> = new Set([
	'organisation.name',
	'person.name',
	'person.given-name',
	'person.family-name',
	'contact.name',
])
