/** Accounts: one per mail address, for the whole instance. */
import type { Database, DatabaseTransaction } from '#platform/database.server.ts'
import type { Locale } from '#platform/localized.ts'
import { authOf, type AccessHost } from './auth.ts'

export type Account = {
	id: string
	name: string
	mail: string
	mailVerified: boolean
	locale: Locale
	twoFactor: boolean
}

/** What happens to an account itself; belongs to no network. */
export type AccountEvent =
	| 'accounts.created'
	| 'accounts.password-changed'
	| 'accounts.mail-confirmed'
	| 'accounts.mail-changed'
	| 'accounts.two-factor-on'
	| 'accounts.two-factor-off'
	| 'accounts.recovery-codes-made'
	| 'accounts.passkey-added'
	| 'accounts.passkey-removed'
	| 'accounts.deleted'

const columns = ['id', 'name', 'email', 'email_verified', 'locale', 'two_factor_enabled'] as const

/** The account of a mail address in its stored spelling; undefined when there is none. */
export async function accountByMail(db: Database | DatabaseTransaction, mail: string): Promise<Account | undefined> {
	const row = await db.selectFrom('auth.user').select(columns).where('email', '=', mail).executeTakeFirst()
	return row && fromRow(row)
}

/** An account by its id; undefined when there is none. */
export async function accountById(db: Database | DatabaseTransaction, id: string): Promise<Account | undefined> {
	const row = await db.selectFrom('auth.user').select(columns).where('id', '=', id).executeTakeFirst()
	return row && fromRow(row)
}

function fromRow(row: {
	id: string
	name: string
	email: string
	email_verified: boolean
	locale: string
	two_factor_enabled: boolean
}): Account {
	return {
		id: row.id,
		name: row.name,
		mail: row.email,
		mailVerified: row.email_verified,
		locale: row.locale === 'en' ? 'en' : 'de',
		twoFactor: row.two_factor_enabled,
	}
}

export type NewAccount = { mail: string; name: string; locale: Locale; password?: string; mailVerified: boolean }

/** The account of an address; makes it when there is none. An existing account stays as it is. */
export async function ensureAccount(
	host: AccessHost,
	given: NewAccount,
): Promise<{ account: Account; created: boolean }> {
	const known = await accountByMail(host.db, given.mail)
	if (known) return { account: known, created: false }
	const { internalAdapter } = await (await authOf(host)).$context
	const user = await internalAdapter.createUser(
		{ email: given.mail, name: given.name, emailVerified: given.mailVerified, locale: given.locale },
		{ method: 'email-password' },
	)
	if (given.password) await putPassword(host, user.id, given.password)
	await recordAccountEvent(host.db, { id: user.id, name: given.name }, 'accounts.created')
	return { account: (await accountById(host.db, user.id))!, created: true }
}

/** Gives an account a password, replacing any. Who may do so is the caller's business. */
export async function putPassword(host: AccessHost, accountId: string, password: string): Promise<void> {
	const { internalAdapter, password: hasher } = await (await authOf(host)).$context
	const hash = await hasher.hash(password)
	if (await internalAdapter.findCredentialAccount(accountId)) await internalAdapter.updatePassword(accountId, hash)
	else await internalAdapter.linkAccount({ userId: accountId, providerId: 'credential', accountId, password: hash })
}

/** False for accounts that sign in by links only. */
export async function hasPassword(db: Database, accountId: string): Promise<boolean> {
	const row = await db
		.selectFrom('auth.account')
		.select('id')
		.where('user_id', '=', accountId)
		.where('password', 'is not', null)
		.executeTakeFirst()
	return row !== undefined
}

/** Changes name and language of mails. */
export async function describeAccount(
	db: Database,
	accountId: string,
	given: { name: string; locale: Locale },
): Promise<void> {
	await db
		.updateTable('auth.user')
		.set({ name: given.name, locale: given.locale, updated_at: new Date() })
		.where('id', '=', accountId)
		.execute()
}

/** Writes what happened to an account into the journal. */
export async function recordAccountEvent(
	db: Database | DatabaseTransaction,
	account: { id: string; name: string },
	event: AccountEvent,
): Promise<void> {
	await db
		.insertInto('journal')
		.values({ action: event, actor_kind: 'account', actor_account: account.id, actor_name: account.name })
		.execute()
}
