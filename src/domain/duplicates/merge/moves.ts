/**
 * All that hangs on a party, and how it comes to the remaining record when two become one. A test fails when a table refers to
 * parties or subjects that is not named here.
 */
export type Move = {
	table: string
	column: string
	/**
	 * `all`: every row moves. `once`: a row moves unless the remaining record has one that is equal in `keys`; then that one stays.
	 * `periods`: rows equal in `keys` never overlap; the days that the remaining record has already stay as they are there.
	 * `own`: a step of its own, see the file named like the table.
	 */
	how: 'all' | 'once' | 'periods' | 'own'
	keys?: readonly string[]
}

export const moves: readonly Move[] = [
	{ table: 'membership', column: 'party_id', how: 'own' },
	{ table: 'membership_notice', column: 'party_id', how: 'all' },
	{ table: 'membership_suspension', column: 'party_id', how: 'all' },
	{ table: 'membership_end', column: 'party_id', how: 'all' },
	{ table: 'membership_payer', column: 'party_id', how: 'periods', keys: [] },
	{ table: 'membership_payer', column: 'payer_id', how: 'all' },
	{ table: 'party_function', column: 'person_id', how: 'periods', keys: ['organisation_id', 'kind'] },
	{ table: 'party_function', column: 'organisation_id', how: 'periods', keys: ['person_id', 'kind'] },
	{ table: 'relationship', column: 'from_id', how: 'own' },
	{ table: 'relationship', column: 'to_id', how: 'own' },
	{ table: 'claim', column: 'party_id', how: 'own' },
	{ table: 'claim_reminder', column: 'party_id', how: 'all' },
	{ table: 'claim_suggestion', column: 'party_id', how: 'own' },
	{ table: 'listing', column: 'party_id', how: 'periods', keys: [] },
	{ table: 'consent', column: 'party_id', how: 'all' },
	{ table: 'opt_out', column: 'party_id', how: 'once', keys: ['kind'] },
	{
		table: 'address',
		column: 'party_id',
		how: 'once',
		keys: ['kind', 'street', 'post_box', 'postcode', 'place', 'country'],
	},
	{ table: 'channel', column: 'party_id', how: 'once', keys: ['kind', 'value_key'] },
	{ table: 'external_id', column: 'party_id', how: 'all' },
	{ table: 'account_person', column: 'person_id', how: 'once', keys: ['account_id'] },
	{ table: 'invitation', column: 'person_id', how: 'all' },
	{ table: 'seeing_as', column: 'person_id', how: 'all' },
	{ table: 'tagging', column: 'subject_id', how: 'once', keys: ['tag_id'] },
	{ table: 'profile_entry', column: 'party_id', how: 'all' },
	{ table: 'market_position', column: 'party_id', how: 'once', keys: [] },
	{ table: 'note', column: 'subject_id', how: 'all' },
	{ table: 'interaction_party', column: 'party_id', how: 'once', keys: ['interaction_id'] },
	{ table: 'task', column: 'subject_id', how: 'all' },
	{ table: 'task', column: 'party_id', how: 'all' },
	{ table: 'task', column: 'person_id', how: 'all' },
	{ table: 'document', column: 'subject_id', how: 'all' },
	{ table: 'picture', column: 'subject_id', how: 'once', keys: ['kind'] },
	{ table: 'import_row', column: 'party_id', how: 'all' },
	{ table: 'application', column: 'party_id', how: 'all' },
	{ table: 'application_person', column: 'party_id', how: 'all' },
	{ table: 'colleague_request', column: 'organisation_id', how: 'own' },
	{ table: 'colleague_request', column: 'person_id', how: 'all' },
	{ table: 'duplicate_denial', column: 'party_id', how: 'own' },
	{ table: 'duplicate_denial', column: 'other_id', how: 'own' },
	{ table: 'party_merge', column: 'party_id', how: 'all' },
	{ table: 'identity_verdict', column: 'party_id', how: 'once', keys: ['identity_id'] },
	{ table: 'profile_proposal', column: 'party_id', how: 'once', keys: ['part', 'decided_at'] },
]

/** What refers to a party, too, but is not moved, each with the reason. */
export const notMoved: Readonly<Record<string, string>> = {
	'party.id': 'the record itself: its values are chosen one by one, then it goes',
	'interaction.id': 'a subject of its own kind',
	'application.id': 'a subject of its own kind',
	'document_version.subject_id': 'follows its document by the foreign key',
	'profile_entry_competence.party_id': 'follows its entry by the foreign key',
	'identity.leading_party_id': 'is asked for anew by whoever shows the identity',
	'party_likeness.id': 'derived',
	'duplicate_pair.party_id': 'derived',
	'duplicate_pair.other_id': 'derived',
}
