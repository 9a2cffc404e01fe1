/** Tells those whose turn it is that an application waits for them, unless the network has switched that off. */
import { sql } from 'kysely'
import type { CommandContext } from '#platform/command.ts'
import type { Permission } from '#platform/context.ts'
import type { Locale } from '#platform/localized.ts'
import { requestMail } from '#platform/mail/requests.ts'
import { rolesOf } from '../access/roles/network-roles.queries.ts'
import { networkById } from '../networks/network.queries.ts'
import { applicationFormOf } from './application-form.queries.ts'

type Reader = { mail: string; locale: Locale }

/** The office has to check an application. It reads at the address of the network; without one, each of its people does. */
export async function tellOffice(ctx: CommandContext, applicationId: number): Promise<void> {
	if (!(await applicationFormOf(ctx.db, ctx.networkId)).tellsOffice) return
	const { mail } = await networkById(ctx.db, ctx.networkId)
	const readers = mail ? [{ mail, locale: 'de' as const }] : await holders(ctx, 'office', 'parties.manage')
	await tell(ctx, 'application-waits', readers, applicationId)
}

/** The board has to decide an application. */
export async function tellBoard(ctx: CommandContext, applicationId: number): Promise<void> {
	if (!(await applicationFormOf(ctx.db, ctx.networkId)).tellsBoard) return
	await tell(ctx, 'application-decide', await holders(ctx, 'board', 'applications.decide'), applicationId)
}

async function tell(ctx: CommandContext, kind: string, readers: readonly Reader[], application: number): Promise<void> {
	const facts = { network: String(ctx.networkId), application: String(application) }
	for (const { mail, locale } of readers) await requestMail(ctx.db, { kind, mail, locale, facts })
}

/** Those who have a role that may do it; all who may, when nobody has it. */
async function holders(ctx: CommandContext, role: string, permission: Permission): Promise<Reader[]> {
	const able = (await rolesOf(ctx.db, ctx.networkId)).filter(({ permissions }) => permissions.includes(permission))
	const { rows } = await sql<Reader & { role: string }>`
		select distinct on (u.id, g.role) u.email as mail, u.locale, g.role from role_grant g join auth."user" u on u.id = g.account_id
		where g.network_id = ${ctx.networkId} and g.during @> ${ctx.today}::date and g.role = any(${able.map(({ key }) => key)}::text[])
		order by u.id`.execute(ctx.db)
	const first = rows.filter((row) => row.role === role)
	const meant = first.length > 0 ? first : rows
	return [
		...new Map(
			meant.map(({ mail, locale }) => [mail, { mail, locale: locale === 'en' ? 'en' : 'de' } as const]),
		).values(),
	]
}
