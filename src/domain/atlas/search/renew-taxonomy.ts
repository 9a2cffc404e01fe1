/** A new taxonomy, and what search derives from its labels, in one transaction. */
import { sql } from 'kysely'
import { inTransaction, type Database } from '#platform/database.server.ts'
import { importTaxonomy, type TaxonomyImport } from '../../competences/import-taxonomy.ts'
import { foldTerm } from './terms.ts'

/**
 * Brings a scheme into the database and makes its labels findable. The documents of organisations are indexed afterwards,
 * by whoever asked for it, since that takes long.
 * @throws Refusal `competences.turtle-…`, `common.json-ld-…` for a file that is no valid scheme; nothing is changed then
 */
export function renewTaxonomy(db: Database, text: string): Promise<TaxonomyImport> {
	return inTransaction(db, async (tx) => {
		const done = await importTaxonomy(tx, text)
		if (!done.unchanged) await writeSearchLabels(tx)
		return done
	})
}

/** Derives labels as people type them, stemmed like the words of a query, and the competence fields as bits of a mask. */
export async function writeSearchLabels(db: Database): Promise<void> {
	const concepts = await db
		.selectFrom('competence')
		.select(['id', 'labels', 'alternatives'])
		.where('retired_at', 'is', null)
		.execute()
	const rows = concepts.flatMap((concept) => {
		const labels = Object.values(concept.labels as Record<string, string>)
		const alternatives = Object.values(concept.alternatives as Record<string, string[]>).flat()
		return [
			...labels.map((label) => ({ id: concept.id, label: foldTerm(label), preferred: true })),
			...alternatives.map((label) => ({ id: concept.id, label: foldTerm(label), preferred: false })),
		]
	})
	await sql`truncate search_label`.execute(db)
	await sql`
		insert into search_label (label, competence_id, preferred, words)
		select label, competence_id, bool_or(preferred), max(array_length(string_to_array(label, ' '), 1)) from (
			select stem_words(folded) as label, competence_id, preferred
			from unnest(${rows.map((r) => r.label)}::text[], ${rows.map((r) => r.id)}::int[], ${rows.map((r) => r.preferred)}::boolean[]) given (folded, competence_id, preferred)
			where folded <> ''
		) stemmed where label <> '' group by label, competence_id`.execute(db)
	await sql`
		insert into search_field (bit, competence_id)
		select coalesce((select max(bit) + 1 from search_field), 0) + row_number() over (order by id) - 1, id
		from competence c where broader_id is null and retired_at is null and not exists (select from search_field f where f.competence_id = c.id)`.execute(
		db,
	)
}
