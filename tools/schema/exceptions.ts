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

const setting = 'a setting, not a state: journal and revisions say who chose it when'
const answer = 'the answer that stands beside its moment and its author; null until there is one'

/** Boolean columns, as `table.column`. */
export const mayBeFlags: Exceptions = {
	'application_form.open': setting,
	'application_form.tells_board': setting,
	'application_form.tells_office': setting,
	'application_person.invited': 'what the application asked for: frozen with it',
	'claim_confirmation.confirmed': answer,
	'claim_suggestion.accepted': answer,
	'colleague_request.confirmed': answer,
	'custom_field.member_edits': setting,
	'custom_field.memberships': setting,
	'custom_field.organisations': setting,
	'custom_field.persons': setting,
	'custom_field.required': setting,
	'document.opened': 'an audience beside the scope: whom it concerns sees it, too',
	'membership_type.votes': setting,
	'profile_proposal.accepted': answer,
	'revision.removed': 'a fact of one past change, which never changes',
	'saved_view.shared': 'whose view it is: of one account, or of the office',
	'search_label.preferred': derived,
	'search_version.single': 'lets the table have one row',
}

const queue = 'what still waits to be derived, within one process'

/** Tables whose names are no words of the glossary. */
export const withoutWord: Exceptions = {
	instance_fact: 'what the program remembers about itself: a time, a number',
	atlas_earlier: 'a search document as it was, so that what is new can be told',
	party_overview: 'the columns that the member table asks for; ' + derived,
	party_overview_due: queue,
	revision_due: queue,
	search_due: queue,
	search_change: 'which transactions changed what is derived, so that what is held in memory of it can follow',
	search_ranking: 'search documents as they are put in order; ' + derived,
	likeness_count: 'how common a trait is; ' + derived,
	search_label: 'an index of words; ' + derived,
	search_word: 'an index of words; ' + derived,
	shown_mail: 'mails of the demonstration, which shows them instead of sending them',
	claim_weekly: 'the switch of one mail, with who turned it and when',
}

const kept = 'kept by the platform for every module'

/** Tables that no module owns. */
export const ofThePlatform: Exceptions = {
	journal: kept,
	revision: kept,
	revision_due: queue,
	subject: kept,
	instance_fact: kept,
	mail_request: kept,
	shown_mail: kept,
	party_overview: 'written by triggers of the database alone; ' + derived,
	party_overview_due: queue,
}
