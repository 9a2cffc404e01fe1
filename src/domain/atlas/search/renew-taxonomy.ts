/** A new taxonomy, and what search derives from its labels, in one transaction. */
import { sql } from 'kysely'
import { inTransaction, type Database } from '#platform/database.server.ts'
import type { Localized } from '#platform/localized.ts'
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

/**
 * Derives labels as people type them, stemmed like the words of a query, and the competence fields as bits of a mask. What a retired
 * concept was called means the one that took its place, unless something in use is called so.
 */
export async function writeSearchLabels(db: Database): Promise<void> {
	const { rows: concepts } = await sql<Spelt>`
		select coalesce(new.id, c.id) as id, c.labels, c.alternatives, new.id is not null as replaced
		from competence c left join competence new on new.id = c.replaced_by_id and new.retired_at is null and c.retired_at is not null
		where c.retired_at is null or new.id is not null`.execute(db)
	const now = concepts.filter(({ replaced }) => !replaced).flatMap(spellingsOf)
	const inUse = new Set(now.map(({ label }) => label))
	const before = concepts.filter(({ replaced }) => replaced).flatMap(spellingsOf)
	const rows = [...now, ...before.filter(({ label }) => !inUse.has(label))]
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

type Spelt = { id: number; labels: Localized; alternatives: Record<string, string[]>; replaced: boolean }

function spellingsOf({
	id,
	labels,
	alternatives,
	replaced,
}: Spelt): { id: number; label: string; preferred: boolean }[] {
	return [
		...Object.values(labels).map((label) => ({ id, label: foldTerm(label), preferred: !replaced })),
		...Object.values(alternatives)
			.flat()
			.map((label) => ({ id, label: foldTerm(label), preferred: false })),
	]
}
