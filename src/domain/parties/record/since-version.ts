/** What happened to a party since the version that somebody has before them. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import { Refusal } from '#platform/errors.ts'
import type { LockedParty } from './lock-party.ts'

/** A party in an older version: the revision that ended it, and its columns. */
type Base = { revisionId: number; row: Record<string, unknown> }

/** The row as it was in an older version; undefined when its history has been erased. */
export async function rowAtVersion(ctx: CommandContext, party: number, version: number): Promise<Base | undefined> {
	const { rows } = await sql<Base>`
		select id as "revisionId", before as row from revision
		where table_name = 'party' and row_id = ${party} and before is not null and (before ->> 'version')::int = ${version} order by id limit 1`.execute(
		ctx.db,
	)
	return rows[0]
}

/**
 * Refuses to overwrite what somebody else has changed meanwhile: rows of a table that hang on the party, or one of them.
 * A change of something else in between is no conflict.
 * @throws Refusal `parties.changed-meanwhile`
 */
export async function refuseIfChanged(
	ctx: CommandContext,
	party: Pick<LockedParty, 'id' | 'version'>,
	version: number | undefined,
	what: { table: string; rowId?: number },
): Promise<void> {
	if (version === undefined || version === party.version) return
	const base = await rowAtVersion(ctx, party.id, version)
	const { rows } = await sql`
		select from revision where subject_id = ${party.id} and table_name = ${what.table} and id > ${base?.revisionId ?? 0}
			and (${what.rowId ?? null}::bigint is null or row_id = ${what.rowId ?? null}) limit 1`.execute(ctx.db)
	if (rows.length > 0) throw new Refusal('conflict', 'parties.changed-meanwhile', { version: party.version })
}
