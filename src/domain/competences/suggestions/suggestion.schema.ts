import { z } from 'zod'

/** What kind of text suggests something. Notes of interactions are read by the office alone. */
export const suggestionSources = ['website', 'project', 'job', 'notes'] as const
export type SuggestionSource = (typeof suggestionSources)[number]

/** A pasted text is at most so long. */
export const longestText = 20_000
/** So many competences are suggested by one text. */
export const mostSuggested = 30

export const suggestionId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)
