/** Who sees what, as the people of an organisation choose it. */
import { m } from '#generated/paraglide/messages.js'
import { reaches, scopes, type Scope } from '#platform/context.ts'

export const scopeWords: Record<Scope, () => string> = {
	public: m.mine_scope_public,
	alliance: m.mine_scope_alliance,
	members: m.mine_scope_members,
	office: m.mine_scope_office,
}

/** A whole sentence, for a hint. */
export const seenWords: Record<Scope, () => string> = {
	public: m.mine_seen_public,
	alliance: m.mine_seen_alliance,
	members: m.mine_seen_members,
	office: m.mine_seen_office,
}

/**
 * From wide to narrow. What only the office would see, one could not correct any more: it is offered only where it is so, or where
 * one sees it all the same.
 */
export function scopeOptions(
	current: string | undefined,
	widest: Scope = 'public',
	seesAnyway = false,
): { value: Scope; label: string }[] {
	return scopes
		.filter((scope) => reaches(widest, scope) && (scope !== 'office' || seesAnyway || current === 'office'))
		.toReversed()
		.map((scope) => ({ value: scope, label: scopeWords[scope]() }))
}
