import { drawings, type IconName } from '#ui/mark/icons.ts'

/** One line of the command palette. */
export interface Suggestion {
	label: string
	/** Kind, place or other word that tells it from its like. */
	hint?: string
	/** A path of this instance. */
	href: string
	icon?: IconName
}

/** Whether an answer is `{ items: Suggestion[] }` and leads nowhere else than to paths of this instance. */
export function isSuggestions(body: unknown): body is { items: Suggestion[] } {
	return isRecord(body) && Array.isArray(body.items) && body.items.every(isSuggestion)
}

function isSuggestion(item: unknown): item is Suggestion {
	if (!isRecord(item)) return false
	const { label, hint, href, icon } = item
	return (
		typeof label === 'string' &&
		(hint === undefined || typeof hint === 'string') &&
		typeof href === 'string' &&
		/^\/(?![/\\])/.test(href) &&
		(icon === undefined || (typeof icon === 'string' && icon in drawings))
	)
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null
}
