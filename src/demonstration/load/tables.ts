/** The tables that organisations of the demonstration are written to, parents first. */
import { TableBatch } from './table-batch.ts'

/** All of them, with nothing in them yet. */
export const emptyTables = () => ({
	identity: new TableBatch('identity', { id: 'bigint', kind: 'text', slug: 'text' }),
	subject: new TableBatch('subject', { id: 'bigint', network_id: 'bigint', kind: 'text' }),
	party: new TableBatch('party', {
		id: 'bigint', network_id: 'bigint', identity_id: 'bigint', kind: 'text', name: 'text', name_key: 'text', organisation_kind: 'text', legal_form: 'text',
		size_class: 'text', employees: 'int', founded: 'int', summary: 'jsonb', description: 'jsonb', languages: 'text[]', salutation: 'text', title: 'text',
		given_name: 'text', family_name: 'text', confirmed_on: 'date',
	}), // prettier-ignore
	listing: new TableBatch('listing', { network_id: 'bigint', party_id: 'bigint', scope: 'scope', during: 'daterange' }),
	consent: new TableBatch('consent', {
		network_id: 'bigint',
		party_id: 'bigint',
		purpose: 'text',
		scope: 'scope',
		text_version: 'text',
		source: 'text',
		given_at: 'timestamptz',
		withdrawn_at: 'timestamptz',
	}),
	address: new TableBatch('address', {
		network_id: 'bigint',
		party_id: 'bigint',
		kind: 'text',
		street: 'text',
		postcode: 'text',
		place: 'text',
		district_code: 'text',
	}),
	channel: new TableBatch('channel', {
		network_id: 'bigint',
		party_id: 'bigint',
		kind: 'text',
		value: 'text',
		value_key: 'text',
		scope: 'scope',
		position: 'int',
	}),
	party_function: new TableBatch('party_function', {
		network_id: 'bigint',
		person_id: 'bigint',
		organisation_id: 'bigint',
		kind: 'text',
		title: 'text',
		scope: 'scope',
		during: 'daterange',
	}),
	membership: new TableBatch('membership', {
		id: 'bigint',
		network_id: 'bigint',
		party_id: 'bigint',
		type_id: 'bigint',
		number: 'text',
		during: 'daterange',
	}),
	membership_notice: new TableBatch('membership_notice', {
		network_id: 'bigint',
		membership_id: 'bigint',
		party_id: 'bigint',
		given_on: 'date',
		ends_on: 'date',
	}),
	membership_suspension: new TableBatch('membership_suspension', {
		network_id: 'bigint',
		membership_id: 'bigint',
		party_id: 'bigint',
		during: 'daterange',
	}),
	claim: new TableBatch('claim', {
		network_id: 'bigint',
		party_id: 'bigint',
		competence_id: 'int',
		level: 'smallint',
		basis: 'text',
		evidence: 'jsonb',
		confirmed_on: 'date',
		confirmed_by: 'text',
		fresh_until: 'date',
	}),
	tagging: new TableBatch('tagging', { network_id: 'bigint', tag_id: 'bigint', subject_id: 'bigint' }),
})

export type LoadTables = ReturnType<typeof emptyTables>
