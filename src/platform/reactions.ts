/**
 * How a module hears of another's changes without importing it: `on-….ts` files subscribe to journal entries and run
 * inside the same transaction, so that what they derive (search documents, listings) is never behind.
 */
import type { CommandContext, Outcome } from './command.ts'

export type Reaction = (ctx: CommandContext, outcome: Outcome<unknown>) => Promise<void>

const subscribed: { matches: (action: string) => boolean; reaction: Reaction }[] = []

/** Runs `reaction` after each command whose name matches, before its transaction commits. */
export function onJournal(matches: string | ((action: string) => boolean), reaction: Reaction): void {
	subscribed.push({ matches: typeof matches === 'string' ? (action) => action === matches : matches, reaction })
}

/** What other modules do when this happens, in the order in which they subscribed. */
export function reactionsTo(action: string): Reaction[] {
	return subscribed.filter((entry) => entry.matches(action)).map((entry) => entry.reaction)
}
