import type { Columns } from './columns.ts'

/** What an office keeps for itself, or tells those alone whom it concerns. */
export const columnsOfOffice: Columns = {
	membership_type: { office: 'label kind slug position votes closed_on', nobody: 'id network_id version' },
	membership_notice: {
		office: 'given_on ends_on withdrawn_on reason because',
		nobody: 'id network_id membership_id party_id',
	},
	membership_suspension: { office: 'during reason', nobody: 'id network_id membership_id party_id' },
	membership_end: {
		office: 'reason note decided_on decided_by successor_id author_name created_at',
		nobody: 'id network_id membership_id party_id author_account',
	},
	membership_payer: { office: 'payer_id during note', nobody: 'id network_id party_id' },
	statute_rule: {
		everybody: 'valid_from notice_count notice_unit notice_form ends_with year_starts_in source',
		nobody: 'id network_id version',
	},
	application: {
		'line: Applications': 'kind name mail locale party_id type_id starts_on submission answers listed consent_text',
		nobody: 'id network_id status_hash',
	},
	application_person: {
		'line: Applications':
			'salutation title given_name family_name mail phone role_title functions invited party_id position',
		nobody: 'id network_id application_id',
	},
	application_step: {
		'line: Applications': 'kind at reason actor_kind actor_name',
		nobody: 'id network_id application_id actor_account',
	},
	application_form: {
		everybody: 'open intro welcome kinds fields months_kept',
		office: 'tells_office tells_board',
		nobody: 'id network_id',
	},
	colleague_request: {
		'its people': 'organisation_id person_id given_name family_name mail asked_at answered_at answered_by confirmed',
		nobody: 'id network_id account_id locale',
	},
	claim_reminder: { office: 'sent_at claims', nobody: 'id network_id party_id sent_account' },
	claim_weekly: { office: 'sent_on off_at off_name', nobody: 'id network_id' },
	external_id: { office: 'kind source value', nobody: 'id network_id party_id' },
	tag: { office: 'name', nobody: 'id network_id' },
	tagging: { office: 'tag_id', nobody: 'id network_id subject_id' },
	subject: { office: 'kind', nobody: 'id network_id' },
	custom_field: {
		'line: own field': 'key label hint type settings scope position organisations persons memberships retired_on',
		office: 'required member_edits',
		nobody: 'id network_id',
	},
	profile_approval: { 'its people': 'parts', nobody: 'id network_id' },
	saved_view: { office: 'name query shared', nobody: 'id network_id account_id' },
	segment: { office: 'name kind tree author_name created_at', nobody: 'id network_id' },
	kept_list: { office: 'name note slugs author_name changed_at', nobody: 'id network_id' },
	duplicate_pair: {
		office: 'party_id other_id kind probability reasons found_at found_by_import',
		nobody: 'id network_id',
	},
	duplicate_denial: { office: 'party_id other_id author_name denied_at', nobody: 'id network_id author_account' },
	party_merge: {
		office: 'party_id merged_id merged_name merged_at author_name',
		everybody: 'merged_slug',
		nobody: 'id network_id',
	},
	identity_verdict: {
		office: 'party_id identity_id verdict said_at author_name',
		nobody: 'id network_id author_account',
	},
	import: {
		office:
			'file_name file_size format sheet sheets headers mapping options outcome state task failure rows_done rows_total created_at created_by finished_at undone_at cancel_requested_at',
		nobody: 'id network_id file_path journal_id',
	},
	import_problem: {
		office: 'row_number sheet column_name severity code facts cells who',
		nobody: 'id network_id import_id',
	},
	import_row: { office: 'source', nobody: 'network_id party_id row_hash' },
	import_mapping: { office: 'mapping', nobody: 'network_id headers_hash used_at' },
	mail_text: { office: 'kind locale subject body closing', nobody: 'id network_id' },
	network_role: { office: 'key name permissions closed_on', nobody: 'id network_id version' },
	journal: {
		'line: Consents': 'action subject_id at actor_kind actor_name facts',
		nobody: 'id network_id actor_account',
	},
	revision: {
		'line: Consents': 'table_name row_id subject_id before removed journal_id',
		nobody: 'id network_id',
	},
	party_overview: {
		office:
			'id name_key kind organisation_kind size_class place district_code claims proven proven_until tags member since noticed suspended listed mails custom confirmed_on changed_at',
		nobody: 'network_id place_key',
	},
	party_likeness: { nobody: 'id network_id kind keys traits' },
	likeness_count: { nobody: 'network_id kind key count' },
}
