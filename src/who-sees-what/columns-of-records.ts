import type { Columns } from './columns.ts'

/** What records, and what hangs on them, show beyond the office. */
export const columnsOfRecords: Columns = {
	party: {
		'the record': 'id network_id identity_id kind name organisation_kind legal_form size_class',
		'line: summary': 'summary languages confirmed_on',
		'line: description': 'description',
		'line: founded': 'founded',
		'line: employees': 'employees',
		'line: own field': 'custom',
		'line: Selin': 'salutation title given_name family_name',
		'its people': 'register_number vat_id',
		office: 'born_on scopes version created_at changed_at',
		nobody: 'name_key',
	},
	address: {
		'line: Karo & Faden: address':
			'kind care_of street post_box postcode place country district_code latitude longitude scope during',
		nobody: 'id network_id party_id',
	},
	channel: {
		'line: fax number': 'kind label value position scope',
		nobody: 'id network_id party_id value_key',
	},
	party_function: {
		'line: Selin': 'person_id organisation_id kind title during scope',
		nobody: 'id network_id',
	},
	membership: {
		'the record': 'during',
		'line: field of the membership': 'custom',
		office: 'type_id number',
		nobody: 'id network_id party_id',
	},
	claim: {
		'line: claim':
			'competence_id level basis evidence capacity confirmed_by confirmed_on certificate_issuer certificate_until fresh_until scope',
		nobody: 'id network_id party_id',
	},
	claim_confirmation: {
		'its people':
			'partner project sentence level mail_domain asked_at asked_name answered_at answered_name confirmed withdrawn_at revoked_at expires_at',
		nobody: 'id network_id claim_id before asked_account',
	},
	claim_suggestion: {
		'its people': 'competence_id passage source made_at accepted decided_at decided_name',
		nobody: 'id network_id party_id',
	},
	profile_entry: {
		'line: entry':
			'kind title body client issuer link mail place district_code year starts_on posted_on valid_until scope created_at',
		nobody: 'id network_id party_id form_key',
	},
	profile_entry_competence: {
		'line: entry': 'competence_id',
		nobody: 'id network_id party_id entry_id',
	},
	market_position: {
		'line: markets': 'active_in partners_in value_chain scope',
		nobody: 'id network_id party_id',
	},
	listing: {
		'line: listed': 'scope during',
		nobody: 'id network_id party_id',
	},
	document: {
		'line: document': 'kind title dated_on scope opened created_at',
		nobody: 'id network_id subject_id',
	},
	document_version: {
		'line: document': 'number file_name media_type size created_at',
		office: 'author_name',
		nobody: 'id network_id document_id subject_id hash author_account',
	},
	picture: {
		'the record': 'kind width height set_at',
		nobody: 'id network_id subject_id hashes',
	},
	profile_proposal: {
		'line: proposals': 'part before after reason proposed_at author_name accepted decided_at decided_name',
		nobody: 'id network_id party_id author_account decided_account decided_journal',
	},
	consent: {
		'line: Consents': 'purpose scope text_version source given_at withdrawn_at',
		nobody: 'id network_id party_id',
	},
	opt_out: {
		'line: Consents': 'kind since source',
		nobody: 'id network_id party_id',
	},
	note: {
		'line: Consents': 'body author_name created_at',
		nobody: 'id network_id subject_id author_account',
	},
	relationship: {
		'line: Relationships': 'from_id to_id kind note during',
		nobody: 'id network_id',
	},
	interaction: {
		'line: Relationships': 'kind happened_on moment body needs author_name created_at',
		nobody: 'id network_id version form_key author_account needs_key source source_id',
	},
	interaction_party: {
		'line: Relationships': 'party_id kind happened_on moment',
		nobody: 'id network_id interaction_id',
	},
	interaction_account: {
		'line: Relationships': 'name',
		nobody: 'id network_id interaction_id account_id',
	},
	interaction_competence: {
		'line: Relationships': 'competence_id',
		nobody: 'id network_id interaction_id',
	},
	task: {
		'line: Relationships':
			'title party_id person_id due_on moment repeats repeats_from assignee_name author_name created_at done_at done_name',
		nobody:
			'id network_id subject_id version form_key assignee_account author_account done_account done_journal source source_id',
	},
}
