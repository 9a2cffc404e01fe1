import type { Columns } from './columns.ts'

/** What belongs to the instance: networks, vocabularies, accounts, and what is derived to be found. */
export const columnsOfInstance: Columns = {
	network: {
		everybody:
			'id slug kind name legal_form brand mission imprint privacy website mail languages data_licence host_name created_at',
		office: 'time_zone',
	},
	network_district: { everybody: 'network_id district_code', nobody: 'id' },
	alliance_network: { everybody: 'alliance_id network_id during', nobody: 'id' },
	identity: { 'the record': 'id slug kind leading_party_id created_at' },
	identity_redirect: { 'the record': 'slug identity_id' },
	competence_scheme: { everybody: 'uri label description version licence imported_at', nobody: 'id digest' },
	competence: {
		everybody: 'uri slug labels alternatives definition broader_id field_id replaced_by_id retired_at',
		nobody: 'id scheme_id path',
	},
	competence_related: { everybody: 'competence_id related_id' },
	competence_mapping: { everybody: 'competence_id concept_id relation' },
	reference_scheme: { everybody: 'name imported_at', nobody: 'id digest' },
	reference_concept: { everybody: 'uri labels alternatives definition retired_at', nobody: 'id scheme_id' },
	reference_broader: { everybody: 'concept_id broader_id' },
	reference_mapping: { everybody: 'scheme_id concept other relation' },
	search_document: {
		'line: known': 'card facts identity_id party_id audience quality',
		nobody: 'id tsv digest padding replaced_for',
	},
	search_ranking: {
		'line: known': 'identity_id party_id audience quality',
		nobody: 'document_id tsv replaced_for',
	},
	search_change: { nobody: 'id transaction at documents' },
	search_field: { nobody: 'competence_id bit' },
	search_label: { everybody: 'competence_id label words preferred' },
	search_word: { nobody: 'word parts documents since' },
	search_version: { nobody: 'single version words' },
	search_due: { nobody: 'identity_id since' },
	atlas_news: { 'line: known': 'identity_id competence_id since' },
	atlas_earlier: { nobody: 'identity_id since tsv' },
	party_overview_due: { nobody: 'id transaction' },
	revision_due: { nobody: 'journal_id transaction' },
	search_alert: {
		'its account': 'mail question locale asked_at confirmed_at',
		nobody: 'id network_id number told_until',
	},
	account_person: { office: 'person_id linked_at', nobody: 'id network_id account_id' },
	role_grant: { office: 'account_id role own_role during', nobody: 'id network_id granted_by' },
	invitation: {
		office: 'mail role own_role person_id locale invited_at expires_at accepted_at withdrawn_at',
		nobody: 'id network_id invited_by accepted_by',
	},
	seeing_as: { office: 'account_id person_id started_at ended_at', nobody: 'id network_id' },
	mail_request: { nobody: 'id mail kind locale facts attempts due_at requested_at' },
	shown_mail: { demonstration: 'recipient subject body html shown_at', nobody: 'id' },
	migration: { operator: 'name checksum applied_at' },
	instance_fact: { operator: 'name value' },
	'auth.user': {
		'its account': 'id name email email_verified locale two_factor_enabled created_at',
		nobody: 'image updated_at',
	},
	'auth.account': {
		nobody:
			'id account_id provider_id user_id access_token refresh_token id_token access_token_expires_at refresh_token_expires_at scope password created_at updated_at',
	},
	'auth.session': {
		'its account': 'created_at updated_at ip_address user_agent',
		nobody: 'id expires_at token user_id',
	},
	'auth.passkey': {
		'its account': 'name created_at',
		nobody: 'id public_key user_id credential_id counter device_type backed_up transports aaguid',
	},
	'auth.two_factor': { nobody: 'id secret backup_codes user_id verified failed_verification_count locked_until' },
	'auth.verification': { nobody: 'id identifier value expires_at created_at updated_at' },
	'auth.rate_limit': { nobody: 'key count until' },
}
