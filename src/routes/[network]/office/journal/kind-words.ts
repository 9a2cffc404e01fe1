/** What entries of the journal are about, by the first part of their names. */
import { m } from '#generated/paraglide/messages.js'

export const kindWords: Record<string, () => string> = {
	parties: m.journal_kind_parties,
	membership: m.journal_kind_membership,
	competences: m.journal_kind_competences,
	joining: m.journal_kind_joining,
	relations: m.journal_kind_relations,
	documents: m.journal_kind_documents,
	fields: m.journal_kind_fields,
	imports: m.journal_kind_imports,
	duplicates: m.journal_kind_duplicates,
	segments: m.journal_kind_segments,
	lists: m.journal_kind_lists,
	alerts: m.journal_kind_alerts,
	access: m.journal_kind_access,
	networks: m.journal_kind_networks,
}
