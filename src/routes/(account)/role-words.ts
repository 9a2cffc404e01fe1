/** The names of roles. */
import { m } from '#generated/paraglide/messages.js'
import type { Role } from '#platform/context.ts'

export const roleWords: Record<Role, () => string> = {
	office: m.accounts_role_office,
	board: m.accounts_role_board,
	admin: m.accounts_role_admin,
	coordinator: m.accounts_role_coordinator,
	operator: m.accounts_role_operator,
}
