/** What the rules of the schema do not ask of a table, each with its reason. A rule that is kept anyway removes its line. */
export type Exceptions = Readonly<Record<string, string>>

const derived = 'derived from other tables and rebuilt at any time'
const protocol = 'the protocol of an import, which tells its own story: what was read, and what came of it'

/** Tables with a network_id that row-level security does not guard. */
export const withoutRowSecurity: Exceptions = {
	journal: 'entries are only ever added: the role may neither change nor remove one',
}

/** Tables with a network_id whose changes leave no revision. */
export const withoutRevisions: Exceptions = {
	party_overview: derived,
	party_likeness: derived,
	likeness_count: derived,
	duplicate_pair: derived,
	import: protocol,
	import_problem: protocol,
	import_row: protocol,
	import_mapping: 'remembers the last answer to a question that the next import asks again',
	journal: 'is the history itself',
	revision: 'is the history itself',
	search_alert:
		'a mail address of somebody who belongs to nobody: it goes as a whole when its owner or the night ends it, its proof of consent with it',
	subject: 'has nothing but its number and never changes',
}

/** Foreign keys between rows of networks that do not carry the network, as `table.column`. */
export const withoutOwnerInKey: Exceptions = {}

/** Foreign keys without an index, as `table.column`. */
export const withoutIndex: Exceptions = {}

/** Periods that may overlap, as `table.column`. */
export const mayOverlap: Exceptions = {
	'address.during': 'an organisation really has several addresses of a kind at one time',
	'role_grant.during':
		'the unique index role_grant_once allows one open grant per role; closed ones for one day say the same',
}
