import type { Permission } from '#platform/context.ts'

/** Tables of the network itself; everything else is the daily work of the office. */
const settings = /^(network|network_district|alliance_network|mail_text)$/

/** Who changes rows of these tables may set them back. */
export function undoPermission(tables: readonly string[]): Permission {
	if (tables.includes('network_role')) return 'roles.manage'
	return tables.some((table) => settings.test(table)) ? 'network.manage' : 'parties.manage'
}
