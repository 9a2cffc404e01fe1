/**
 * Of each table whether its rows belong to the own data of a person (GDPR, articles 15 and 20), or why not. A test compares this with
 * the database: whoever makes a new table decides here.
 */

/** In the own data; by the name of the section where that is another one. */
export const ownTables: Readonly<Record<string, string>> = {
	'auth.user': 'account',
	'auth.account': 'sign_in',
	'auth.session': 'session',
	'auth.passkey': 'passkey',
	account_person: 'account_person',
	role_grant: 'role_grant',
	invitation: 'invitation',
	colleague_request: 'colleague_request',
	application: 'application',
	application_person: 'application_person',
	application_step: 'application',
	profile_proposal: 'profile_proposal',
	search_alert: 'search_alert',
	mail_request: 'mail_request',
	saved_view: 'saved_view',
	seeing_as: 'seeing_as',
	journal: 'journal',
	party: 'party',
	address: 'address',
	channel: 'channel',
	party_function: 'party_function',
	membership: 'membership',
	membership_type: 'membership',
	claim: 'claim',
	claim_reminder: 'claim_reminder',
	consent: 'consent',
	opt_out: 'opt_out',
	listing: 'listing',
	custom_field: 'custom_field',
	document: 'document',
	picture: 'picture',
	task: 'task',
	interaction: 'interaction',
	interaction_party: 'interaction',
	interaction_account: 'interaction',
}

type Reason =
	| 'nothing of persons'
	| 'made of other tables, and goes with them'
	| 'a secret, or gone within a day'
	| 'for the office alone: it answers itself who asks'
	| 'of organisations; what a person did there stands in the journal'
	| 'shows mails that a demonstration does not send'

const leftOut: Readonly<Record<Reason, readonly string[]>> = {
	'nothing of persons': [
		...['migration', 'instance_fact', 'network', 'network_district', 'network_role', 'alliance_network', 'mail_text'],
		...['competence', 'competence_mapping', 'competence_related', 'competence_scheme', 'interaction_competence'],
		...[
			'reference_broader',
			'reference_concept',
			'reference_mapping',
			'reference_scheme',
			'statute_rule',
			'application_form',
		],
		...['profile_approval', 'claim_weekly', 'import_mapping', 'subject', 'tag'],
	],
	'made of other tables, and goes with them': [
		...['identity', 'identity_redirect', 'party_overview', 'party_overview_due', 'likeness_count'],
		...['party_likeness', 'duplicate_pair', 'atlas_earlier', 'atlas_news', 'revision_due'],
		...['search_document', 'search_ranking', 'search_change', 'search_due'],
		...['search_field', 'search_label', 'search_version', 'search_word'],
	],
	'a secret, or gone within a day': ['auth.two_factor', 'auth.verification', 'auth.rate_limit'],
	'for the office alone: it answers itself who asks': [
		...['note', 'tagging', 'external_id', 'revision', 'relationship', 'segment', 'duplicate_denial', 'party_merge'],
		...['import', 'import_problem', 'import_row', 'claim_suggestion'],
		...['membership_end', 'membership_notice', 'membership_payer', 'membership_suspension'],
	],
	'of organisations; what a person did there stands in the journal': [
		...['profile_entry', 'profile_entry_competence', 'market_position', 'identity_verdict', 'kept_list'],
		...['claim_confirmation', 'document_version'],
	],
	'shows mails that a demonstration does not send': ['shown_mail'],
}

/** Tables that are in no own data, with the reason. */
export const notOwn: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(leftOut).flatMap(([reason, tables]) => tables.map((table) => [table, reason])),
)
