/**
 * Which documents met the queries that were asked lately: the same facets are counted again and again, of all organisations, of a
 * field, of a size. A list is good as long as no transaction has changed documents that its snapshot did not see.
 */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { Recent } from '#platform/recent.ts'

/** How much is kept at most, in bytes. */
const mostBytes = 16_000_000
/** About what a list takes beside its numbers and the text of its query: questions without hits take room, too. */
const bytesOfList = 300

/** Whoever has not asked for so long begins anew, in milliseconds; changes are kept for far longer. */
const longestRest = 3_600_000

/** Forgets changes that nobody can have missed. */
export async function forgetChanges(db: Database): Promise<void> {
	await sql`delete from search_change where at < now() - interval '1 day'`.execute(db)
}

export class KnownLists {
	/** Of the database (`pg_current_snapshot`); at this one nothing had changed since the lists were asked for. */
	snapshot = ''
	readonly #lists: Recent<string, Int32Array>
	#confirmed = 0

	constructor(most = mostBytes) {
		this.#lists = new Recent(most, (query, list) => bytesOfList + 2 * query.length + list.byteLength)
	}

	/** The list of a query, if it is known; it stays the longer for being asked for. */
	of(query: string): Int32Array | undefined {
		const list = this.#lists.get(query)
		if (list) this.#lists.keep(query, list)
		return list
	}

	/** Keeps the list of a query; those that were not asked for longest make room. */
	keep(query: string, list: Int32Array): void {
		this.#lists.keep(query, list)
	}

	/** Notes that nothing had changed at a snapshot. */
	confirm(snapshot: string): void {
		this.snapshot = snapshot
		this.#confirmed = performance.now()
	}

	/** True when it has not been confirmed for so long that changes may have been forgotten. */
	get isTooOld(): boolean {
		return performance.now() - this.#confirmed > longestRest
	}
}
