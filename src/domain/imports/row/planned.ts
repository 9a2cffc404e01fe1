/** What one row of a file says, read and checked, before anybody asks the database. */
import type { CustomValue } from '../../fields/field.schema.ts'
import type { InteractionKind, RelationshipKind } from '../../relations/relations.schema.ts'
import type { ChannelKind, FunctionKind, OrganisationKind, SizeClass } from '../../parties/party.schema.ts'

export type Problem = {
	/** An error keeps the row out, a hint does not. */
	severity: 'error' | 'hint'
	/** Message key `imports_problem_…`, hyphens as underscores. */
	code: string
	/** Header of the column, null when it concerns the whole row. */
	column: string | null
	facts: Record<string, string>
}

export type PlannedColumns = {
	organisation_kind: OrganisationKind | null
	legal_form: string | null
	size_class: SizeClass | null
	employees: number | null
	founded: number | null
	register_number: string | null
	vat_id: string | null
	/** Localized texts as JSON, `{}` for none. */
	summary: string
	description: string
	salutation: string | null
	title: string | null
	given_name: string | null
	family_name: string | null
	born_on: string | null
	/** Fields of the office as JSON, `{}` for none. */
	custom: string
}

export type PlannedAddress = {
	kind: 'visiting' | 'private'
	care_of: string | null
	street: string | null
	post_box: string | null
	postcode: string | null
	place: string | null
	country: string
	/** NUTS-3 code and position of the place, where it is known. */
	district: string | null
	latitude: number | null
	longitude: number | null
}

export type PlannedChannel = { kind: ChannelKind; value: string; key: string }

export type PlannedNote = {
	body: string
	/** ISO day on which it was written, where the file says so. */
	on: string | null
}

export type PlannedNotice = { givenOn: string; endsOn: string }
export type PlannedRest = { from: string; until: string | null }

export type PlannedMembership = {
	number: string | null
	type: string | null
	/** First day, and the first day that no longer counts. */
	from: string | null
	until: string | null
	/** The file says that it is over, but not since when: `until` is the day of the import, and a known end stays. */
	endGuessed?: true
	notice?: PlannedNotice
	rest?: PlannedRest
	/** Why it ended, where the file says so. */
	because?: 'death' | 'expiry'
	/** What it says in fields of the office, by key; absent for nothing. */
	custom?: Readonly<Record<string, CustomValue>>
	/** The row says nothing else of it, and makes nobody a member. */
	ifThere?: true
}

export type PlannedParty = {
	kind: 'organisation' | 'person'
	ids: { kind: string; value: string }[]
	name: string
	nameKey: string
	/** Content of the row about this party: without ids, by this it is recognised in a later import. */
	hash: string
	columns: PlannedColumns
	/** True when the kind of organisation was read from a column, not guessed from the name. */
	kindGiven: boolean
	address: PlannedAddress | null
	channels: PlannedChannel[]
	optOuts: string[]
	tags: string[]
	notes: PlannedNote[]
	competences: number[]
	membership: PlannedMembership | null
	/**
	 * It has no name, only ids. `must`: the row is about a record that must be there; of what kind, only the record knows. `may`: the
	 * organisation of a person, without which the person comes in alone.
	 */
	byId?: 'must' | 'may'
	/** Only named, as the employer of a person: an existing organisation of that name is meant. */
	reference: boolean
}

/** With the first day, and the first day that no longer counts. */
export type PlannedFunction = { kind: FunctionKind; title: string | null; from: string | null; until: string | null }

/** A relationship read as "the party of the row is <kind> to the other", or turned round. */
export type LinkKind = { kind: RelationshipKind; turned: boolean }

/** In an own field of the party of the row stands the other one. */
export type PlannedReference = { field: string; to: 'organisation' | 'person' }

/** A function of the person of the row at the one whom the cell names, or of that one at the organisation of the row. */
export type LinkedFunction = PlannedFunction & {
	heldBy: 'row' | 'named'
	/** The cell names a bundle of members: the number that they share, or the mail address of whoever looks after it. */
	isBundle?: true
}
export type LinkMeaning = LinkKind | LinkedFunction | PlannedReference

/** Two records are something to each other. */
export const isRelationship = (as: LinkMeaning): as is LinkKind => 'turned' in as
/** The other record stands in an own field. */
export const isReference = (as: LinkMeaning): as is PlannedReference => 'field' in as
/** The cell names a person who has a function at the organisation of the row. */
export const isHeldByNamed = (as: LinkMeaning): boolean => 'heldBy' in as && as.heldBy === 'named'
/** The cell names a bundle of members instead of a record. */
export const isBundle = (as: LinkMeaning): boolean => 'isBundle' in as

/** What a cell says of another record, which is looked for when all rows are there. */
export type PlannedLink = {
	header: string
	/** As it stands in the cell: a name, a number of the other system, or a role with its group. */
	value: string
	/** How the words may be read, best first. */
	candidates: { nameKey: string; as: LinkMeaning }[]
	/** How the words are kept when nobody is found. */
	orElse: 'note' | 'tag' | 'hint'
}

/** A contact with those whom the row names. */
export type PlannedInteraction = {
	/** Its number in the other system, of an event also its day and title: further rows with it are about others who took part. */
	id: string | null
	kind: InteractionKind
	/** ISO day, not after the day of the import. */
	on: string
	body: string
	/** Who wrote it down there, in words. */
	by: string | null
	/** Still to be done there, though its day is over. */
	isAhead?: true
}

/** What is still to come: an open task. */
export type PlannedTask = {
	/** Its number in the other system. */
	id: string | null
	title: string
	/** ISO day, after the day of the import. */
	dueOn: string
	by: string | null
	/** All that the row says of it, for a note. */
	note: string
	/** Whether that is more than the title and the day. */
	saysMore: boolean
}

/** A day on which, as the row says, something of its parties began: none of them can be younger. */
export type PlannedDay = { day: string; column: string | null; of: readonly ('organisation' | 'person')[] }

export type PlannedRow = {
	number: number
	/** Who the row is about, in words of the file. */
	who: string
	/** Whether the row is a record of an organisation or of a person. */
	about: 'organisation' | 'person'
	organisation: PlannedParty | null
	person: PlannedParty | null
	function: PlannedFunction | null
	interactions: PlannedInteraction[]
	task: PlannedTask | null
	/** The number of an activity that is no longer to be done: it happened, or was called off. */
	settles: string | null
	/** Of the organisation with others; of the person with others, beside the organisation of the row. */
	links: { organisation: PlannedLink[]; person: PlannedLink[] }
	days: PlannedDay[]
	problems: Problem[]
}

export const noColumns: PlannedColumns = {
	organisation_kind: null,
	legal_form: null,
	size_class: null,
	employees: null,
	founded: null,
	register_number: null,
	vat_id: null,
	summary: '{}',
	description: '{}',
	salutation: null,
	title: null,
	given_name: null,
	family_name: null,
	born_on: null,
	custom: '{}',
}
