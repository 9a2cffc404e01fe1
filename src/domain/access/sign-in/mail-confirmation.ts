/** Proving that a mail address is one's own: for a new account, or for a new address of an account. */
import { z } from 'zod'
import type { Database } from '#platform/database.server.ts'
import { requestMail } from '#platform/mail/requests.ts'
import { accountById, recordAccountEvent, type Account } from '../accounts.ts'
import type { AccessHost } from '../auth.ts'
import { lookAtToken, takeToken } from './links.ts'
import { countAttempt } from './rate-limit.ts'

const stored = z.object({ accountId: z.string(), mail: z.string() })

/**
 * Asks for the mail that confirms an address of an account: its own, or a new one. Whether another account has that
 * address only the mail tells, to whoever reads it.
 * @throws Refusal `access.too-many-attempts`
 */
export async function requestConfirmation(host: AccessHost, account: Account, mail: string): Promise<void> {
	await countAttempt(host, 'mail-mail', mail)
	await requestMail(host.db, { kind: 'verify-mail', mail, locale: account.locale, facts: { accountId: account.id } })
}

/** What the token of a confirmation stands for. */
export function confirmationValue(accountId: string, mail: string): string {
	return JSON.stringify({ accountId, mail })
}

/** The address that a link would confirm, without doing it; null when the link does not work. */
export async function addressToConfirm(db: Database, token: string): Promise<string | null> {
	const value = await lookAtToken(db, 'verify-mail', token)
	return value === null ? null : stored.parse(JSON.parse(value)).mail
}

/**
 * Confirms an address; a new one takes the place of the old, which is told so. Returns the account, or null when the
 * link does not work or another account has the address by now.
 */
export async function confirmMail(db: Database, token: string): Promise<Account | null> {
	return db.transaction().execute(async (tx) => {
		const value = await takeToken(tx, 'verify-mail', token)
		if (value === null) return null
		const { accountId, mail } = stored.parse(JSON.parse(value))
		const account = await accountById(tx, accountId)
		if (!account) return null
		const taken = await tx
			.selectFrom('auth.user')
			.select('id')
			.where('email', '=', mail)
			.where('id', '<>', accountId)
			.executeTakeFirst()
		if (taken) return null
		await tx
			.updateTable('auth.user')
			.set({ email: mail, email_verified: true, updated_at: new Date() })
			.where('id', '=', accountId)
			.execute()
		const changed = account.mail !== mail
		if (changed) {
			await requestMail(tx, {
				kind: 'notice',
				mail: account.mail,
				locale: account.locale,
				facts: { what: 'mail-changed' },
			})
			await recordAccountEvent(tx, account, 'accounts.mail-changed')
		} else await recordAccountEvent(tx, account, 'accounts.mail-confirmed')
		return { ...account, mail, mailVerified: true }
	})
}
