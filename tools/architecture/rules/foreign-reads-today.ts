/**
 * How often SQL of a module still reads tables of others: a number stands where it is more than once. Nothing is added here; whoever lets
 * a module ask the owner instead lowers its number, as the test of this folder demands.
 */
export const foreignReadsToday: Readonly<Record<string, string>> = {
	access: 'colleague_request, network 2, party, party_function',
	atlas:
		'address 5, alliance_network 2, channel 3, claim 6, competence 22, competence_related, competence_scheme, identity 12, identity_redirect 2, listing 3, market_position, membership, network 4, party 15, party_function, profile_entry 2',
	'command-line': 'document_version, membership, party 2, picture, search_document',
	competences:
		'account_person, channel 3, listing, membership 4, network 4, opt_out 3, party 6, party_function 2, search_version',
	documents: 'interaction, party 3',
	duplicates:
		'account_person, address 2, channel 3, claim 3, claim_suggestion 2, colleague_request 2, custom_field, external_id, identity 2, membership 8, membership_end, membership_payer, membership_type, network, party 15, party_function 3, relationship 2',
	fields: 'membership, party',
	imports:
		'address 5, channel 3, competence 3, consent, custom_field 2, document_version, duplicate_pair, external_id 2, identity 4, identity_redirect 2, interaction 3, interaction_party 3, listing 2, membership 5, membership_notice, membership_suspension, membership_type 2, network 2, note, party 16, party_function 5, picture, profile_proposal, relationship, saved_view 2, segment 2, tag',
	joining:
		'account_person 3, address, channel 5, membership, membership_type 3, network, party 6, party_function 4, role_grant',
	journal: 'import, party 4, party_function, relationship, tag 2',
	lists: 'identity 2, identity_redirect, party',
	membership: 'network, party 12, party_function 3',
	parties:
		'account_person 3, claim, competence, custom_field 3, membership 11, membership_type 5, network 6, relationship 4',
	privacy:
		'account_person, claim, claim_reminder, colleague_request, competence, custom_field, document, interaction_party, invitation, membership 2, membership_type 2, network 8, network_role, party 7, party_function, picture, profile_proposal, role_grant 2, seeing_as 2, task',
	profiles: 'competence 6, identity 2, network, party 2',
	relations:
		'account_person 2, application_step 2, competence 5, membership 2, membership_notice, membership_suspension, membership_type, network 3, note, party 11, party_function 3, role_grant',
	segments: 'party',
	server: 'network',
	viewer: 'account_person 2, alliance_network 3, network_role 2, party 2, party_function, role_grant 2',
}
