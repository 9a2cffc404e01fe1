/** The names of roles. */
import { m } from '#generated/paraglide/messages.js'
import { getLocale } from '#generated/paraglide/runtime.js'
import type { BuiltInRole, Role } from '#platform/context.ts'
import { inLanguage, type Localized } from '#platform/localized.ts'

export const roleWords: Record<BuiltInRole, () => string> = {
	office: m.accounts_role_office,
	board: m.accounts_role_board,
	admin: m.accounts_role_admin,
	coordinator: m.accounts_role_coordinator,
	operator: m.accounts_role_operator,
}

/** What a role is called: everywhere the same, or as its network calls it. */
export function roleName(role: Role, name?: Localized | null): string {
	return role in roleWords ? roleWords[role as BuiltInRole]() : (inLanguage(name, getLocale())?.text ?? role)
}
