/** Brings a scheme of others into the database: new and changed concepts are written, missing ones are retired, never deleted. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { inTransaction, type Database } from '#platform/database.server.ts'
import { Refusal } from '#platform/errors.ts'
import { readFiles, type NamedFile } from './read-files.ts'
import { mappingsAmong, mappingsBetweenOthers } from './read-skos.ts'
import type { ReferenceConcept } from './reference-scheme.ts'
import { writeMappings, writeMappingsBetweenOthers } from './write-mappings.ts'

export type ReferenceImport = {
	scheme: string
	concepts: number
	retired: number
	/** To our competences. */
	mappings: number
	/** To concepts of other schemes of others, whether they are here or not. */
	betweenOthers: number
	/** Concepts left out because they have no label in a language that we know. */
	foreign: number
	/** Broader concepts that none of the files describes; whatever names them stands without them. */
	unknownBroader: number
	unchanged: boolean
}

/**
 * Reads the files and replaces what the scheme of that name said before.
 * @throws Refusal as `readFiles`, or `competences.scheme-name`; nothing is changed then
 */
export async function importReference(
	db: Database,
	name: string,
	files: readonly NamedFile[],
): Promise<ReferenceImport> {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Refusal('invalid', 'competences.scheme-name', { name })
	const digest = digestOf(files)
	const same = await db
		.selectFrom('reference_scheme')
		.select('id')
		.where('name', '=', name)
		.where('digest', '=', digest)
		.executeTakeFirst()
	if (same)
		return {
			scheme: name,
			...(await countsOf(db, same.id)),
			retired: 0,
			foreign: 0,
			unknownBroader: 0,
			unchanged: true,
		}
	const competences = await db.selectFrom('competence').select('uri').execute()
	const ours = new Set(competences.map(({ uri }) => uri))
	const { concepts, matches, foreign, unknownBroader } = await readFiles(files, ours)
	return inTransaction(db, async (tx) => {
		const { id } = await tx
			.insertInto('reference_scheme')
			.values({ name, digest })
			.onConflict((conflict) => conflict.column('name').doUpdateSet({ digest, imported_at: sql`now()` }))
			.returning('id')
			.executeTakeFirstOrThrow()
		const retired = await writeConcepts(tx, id, concepts)
		await writeMappings(tx, [id], mappingsAmong(matches, ours))
		await writeMappingsBetweenOthers(tx, id, mappingsBetweenOthers(matches, ours))
		return { scheme: name, ...(await countsOf(tx, id)), retired, foreign, unknownBroader, unchanged: false }
	})
}

function digestOf(files: readonly NamedFile[]): string {
	const hash = createHash('sha256')
	for (const { name, bytes } of files) hash.update(name).update('\0').update(bytes).update('\0')
	return hash.digest('hex')
}

type Counts = Pick<ReferenceImport, 'concepts' | 'mappings' | 'betweenOthers'>

async function countsOf(db: Database, scheme: number): Promise<Counts> {
	const { rows } = await sql<Counts>`
		select count(*)::int as concepts,
			(select count(*)::int from competence_mapping m join reference_concept c on c.id = m.concept_id where c.scheme_id = ${scheme}) as mappings,
			(select count(*)::int from reference_mapping where scheme_id = ${scheme}) as "betweenOthers"
		from reference_concept where scheme_id = ${scheme} and retired_at is null`.execute(db)
	return rows[0]!
}

/** Returns how many were retired. */
async function writeConcepts(db: Database, scheme: number, concepts: readonly ReferenceConcept[]): Promise<number> {
	const column = (of: (concept: ReferenceConcept) => unknown) => concepts.map((concept) => JSON.stringify(of(concept)))
	const uris = concepts.map(({ uri }) => uri)
	await sql`
		insert into reference_concept (scheme_id, uri, labels, alternatives, definition)
		select ${scheme}, * from unnest(${uris}::text[], ${column((c) => c.labels)}::jsonb[], ${column((c) => c.alternatives)}::jsonb[], ${column((c) => c.definition)}::jsonb[])
		on conflict (scheme_id, uri) do update set labels = excluded.labels, alternatives = excluded.alternatives,
			definition = excluded.definition, retired_at = null`.execute(db)
	const { numAffectedRows } = await sql`
		update reference_concept set retired_at = now() where scheme_id = ${scheme} and retired_at is null and uri <> all(${uris}::text[])`.execute(
		db,
	)
	const pairs = concepts.flatMap(({ uri, broader }) => broader.map((above) => ({ uri, above })))
	await sql`delete from reference_broader where concept_id in (select id from reference_concept where scheme_id = ${scheme})`.execute(
		db,
	)
	await sql`
		insert into reference_broader (concept_id, broader_id)
		select c.id, b.id from unnest(${pairs.map(({ uri }) => uri)}::text[], ${pairs.map(({ above }) => above)}::text[]) given (uri, above)
		join reference_concept c on c.scheme_id = ${scheme} and c.uri = given.uri
		join reference_concept b on b.scheme_id = ${scheme} and b.uri = given.above`.execute(db)
	return Number(numAffectedRows ?? 0)
}
