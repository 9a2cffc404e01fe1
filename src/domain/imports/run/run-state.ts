/** What an import remembers from batch to batch: ids and hashes, never rows. */
import { hash } from 'node:crypto'
import type { CommandContext } from '#platform/command.ts'
import type { PendingLink } from './write-links.ts'
import type { Problem } from '../row/planned.ts'

/** How a party came into this import, which decides what later rows may do with it: made by a row (its number), found, or known. */
export type Origin = number
export const foundOrigin: Origin = 0
export const knownOrigin: Origin = -1

export type RowProblem = Problem & { row: number }

export type RunState = {
	ctx: CommandContext
	importId: number
	/** Source of external ids and of row hashes. */
	source: string
	publish: boolean
	/** Rows without ids are about whoever alone has the name. */
	refers: boolean
	/** Ids of a list of unknown origin are checked against names, since any list counts from 1. */
	doubtfulIds: boolean
	/** Hash of name and place, or of name and mail, to party. */
	groups: Map<string, number>
	origins: Map<number, Origin>
	/** Parties that have a number of their own in the file. */
	numbered: Set<number>
	/** Slug without number to the last number tried, for slugs that several share. */
	slugNumbers: Map<string, number>
	/** By folded label or slug; null until the first membership asks. */
	membershipTypes: Map<string, number> | null
	/** By name as it is written in the file. */
	tags: Map<string, number>
	/** What rows say of other organisations, until all rows are there. */
	links: PendingLink[]
	/** The organisation whose rows name a bundle of members; null when there are several. */
	bundles: Map<string, number | null>
	report(problems: RowProblem[]): void
}

/** The key under which rows of one file are about the same party. */
export const groupKey = (...parts: (string | number)[]): string =>
	hash('sha1', parts.join('\u001f'), 'base64url').slice(0, 14)

/** Where a party is looked up again by a later row. */
export function remember(state: RunState, partyId: number, origin: Origin, keys: readonly string[]): void {
	if (!state.origins.has(partyId)) state.origins.set(partyId, origin)
	for (const key of keys) if (!state.groups.has(key)) state.groups.set(key, partyId)
}
