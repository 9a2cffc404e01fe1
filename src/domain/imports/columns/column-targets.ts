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
	'row.group-kind',
	'external-id',
	'other-id',
	'organisation.name',
	'organisation.external-id',
	'organisation.above',
	'organisation.above-id',
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
	'person.name-family-first',
	'person.given-name',
	'person.family-name',
	'person.salutation',
	'person.title',
	'person.born-on',
	'person.died-on',
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
	'function.from',
	'function.until',
	'function.at',
	'function.roles',
	'function.bundle',
	'function.dues-contact',
	'function.main-contact',
	'relationship.member-of',
	'relationship.beside',
	'membership.number',
	'membership.type',
	'membership.from',
	'membership.until',
	'membership.expires',
	'membership.status',
	'membership.notice',
	'membership.is-member',
	'membership.applied',
	'competences',
	'tags',
	'flag-tag',
	'groups',
	'note',
	'note.title',
	'note.labelled',
	'note.on',
	'relationship.subsidiary-of',
	'relationship.parent-of',
	'relationship.partner-of',
	'relationship.supplier-of',
	'relationship.founded-by',
	'relationship.part-of-cluster',
	'relationship.successor-of',
	'interaction.kind',
	'interaction.on',
	'interaction.subject',
	'interaction.text',
	'interaction.state',
	'interaction.by',
	'interaction.labelled',
	'interaction.id',
	'event.title',
	'event.on',
	'event.state',
	'event.text',
	'event.labelled',
	'event.participant',
	'event.id',
	'newsletter',
	'directory',
	'opt-out.bulk-mail',
	'opt-out.mail',
	'opt-out.phone',
	'opt-out.post',
	'opt-out.sms',
	'opt-out.sharing',
] as const

/** A field that the office has defined: `custom.` and its key; of a membership `membership.custom.` and its key. */
export type OwnTarget = `custom.${string}` | `membership.custom.${string}`
export type BuiltInTarget = (typeof columnTargets)[number]
export type ColumnTarget = BuiltInTarget | OwnTarget

/** The target of a field that the office has defined for records. */
export const ownTarget = (key: string): OwnTarget => `custom.${key}`
/** The target of one that it has defined for memberships. */
export const membershipTarget = (key: string): OwnTarget => `membership.custom.${key}`

/** Whether a target is a field that the office has, or once had, defined. */
export const isOwnTarget = (text: string): text is OwnTarget =>
	/^(membership\.)?custom\.[a-z][a-z0-9-]{0,39}$/.test(text)

/** A column of the file and what it becomes. */
export type Column = { header: string; target: ColumnTarget }

const known: ReadonlySet<string> = new Set(columnTargets)

/** Whether a text names something that a column can become. */
export const isColumnTarget = (text: string): text is ColumnTarget => known.has(text) || isOwnTarget(text)

/** Columns by which a record of another sheet, or of an earlier file of the same system, is found. */
export const findingTargets: ReadonlySet<ColumnTarget> = new Set([
	'external-id',
	'organisation.external-id',
	'person.external-id',
	'membership.number',
])

/** Columns that can give an organisation or a person a name: without one of them a file says nothing. */
export const namingTargets: ReadonlySet<ColumnTarget> = new Set([
	'organisation.name',
	'person.name',
	'person.name-family-first',
	'person.given-name',
	'person.family-name',
	'contact.name',
])
