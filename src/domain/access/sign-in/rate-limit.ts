/**
 * How often one may try. Counted per client and, where somebody's account is at stake, per mail address, whether or not
 * there is an account: so a limit tells nothing either.
 */
import { createHmac } from 'node:crypto'
import { normalizeIP } from '@better-auth/core/utils/ip'
import { sql } from 'kysely'
import { Refusal } from '#platform/errors.ts'
import { authOf, type AccessHost } from '../auth.ts'

const limits = {
	/** Wrong passwords. A right one is not counted. */
	'sign-in-client': { max: 10, minutes: 5 },
	'sign-in-mail': { max: 20, minutes: 60 },
	/** Wrong codes of the second factor; the library also locks an account after ten in a row. */
	'code-client': { max: 10, minutes: 5 },
	/** Mails asked for without being signed in. */
	'mail-client': { max: 8, minutes: 15 },
	'mail-mail': { max: 4, minutes: 15 },
	/** Links that do not (any longer) work. */
	'link-client': { max: 20, minutes: 5 },
	'setup-client': { max: 10, minutes: 15 },
	/** Wrong passwords in the settings of an account. */
	'account-settings': { max: 10, minutes: 15 },
	/** Invitations of one account. */
	invitations: { max: 200, minutes: 60 },
	/** Applications for membership, and mails that confirm them. */
	'application-client': { max: 20, minutes: 60 },
	'application-mail': { max: 4, minutes: 60 },
	/** Requests to partners to confirm something: of one account, and to one address. */
	'partner-requests': { max: 20, minutes: 60 },
	'partner-mail': { max: 3, minutes: 24 * 60 },
	/** Mails about new things in a search, asked for or confirmed. */
	'alert-client': { max: 20, minutes: 60 },
	'alert-mail': { max: 4, minutes: 60 },
	/** Requests of one account to be known as a colleague. */
	colleagues: { max: 10, minutes: 60 },
} as const

export type LimitName = keyof typeof limits

/**
 * Counts an attempt before it is made.
 * @throws Refusal `access.too-many-attempts` with the minutes to wait
 */
export async function countAttempt(host: AccessHost, name: LimitName, who: string): Promise<void> {
	const { max, minutes } = limits[name]
	const span = sql<string>`now() + make_interval(mins => ${minutes}::int)`
	const row = await host.db
		.insertInto('auth.rate_limit')
		.values({ key: await keyOf(host, name, who), count: 1, until: span })
		.onConflict((conflict) =>
			conflict.column('key').doUpdateSet({
				count: sql<number>`case when rate_limit.until <= now() then 1 else least(rate_limit.count + 1, ${max + 1}) end`,
				until: sql<string>`case when rate_limit.until <= now() then excluded.until else rate_limit.until end`,
			}),
		)
		.returning(['count', sql<number>`ceil(extract(epoch from until - now()) / 60)::int`.as('wait')])
		.executeTakeFirstOrThrow()
	if (row.count > max) throw new Refusal('unavailable', 'access.too-many-attempts', { minutes: Math.max(1, row.wait) })
}

/** Takes an attempt back that turned out to be right. */
export async function forgiveAttempt(host: AccessHost, name: LimitName, who: string): Promise<void> {
	await host.db
		.updateTable('auth.rate_limit')
		.set({ count: sql<number>`greatest(count - 1, 0)` })
		.where('key', '=', await keyOf(host, name, who))
		.execute()
}

/** IPv6 clients own a whole /64, so that counts as one. */
async function keyOf(host: AccessHost, name: LimitName, who: string): Promise<string> {
	const { secret } = await (await authOf(host)).$context
	const subject = name.endsWith('-client') ? normalizeIP(who, { ipv6Subnet: 64 }) : who
	return createHmac('sha256', secret).update(`${name}\n${subject}`).digest('base64url')
}
