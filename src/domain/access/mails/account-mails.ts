/**
 * What accounts write to people. Composed when the mail is sent: only here it shows whether there is an account, and
 * only here tokens are made.
 */
import { inOwnWords } from '#domain/networks/mail-texts/mail-text.queries.ts'
import { networkById } from '#domain/networks/network.queries.ts'
import { inLanguage, type Locale } from '#platform/localized.ts'
import { writeLetter } from '#platform/mail/letter.ts'
import { sendRequested, type Composer } from '#platform/mail/requests.ts'
import { paths, query } from '#platform/paths.ts'
import { accountById, accountByMail } from '../accounts.ts'
import type { AccessHost } from '../auth.ts'
import { openInvitationById } from '../invitations/invitations.queries.ts'
import { addressOf, makeToken } from '../sign-in/links.ts'
import { confirmationValue } from '../sign-in/mail-confirmation.ts'
import { invitationValues } from './editable-mails.ts'
import { texts, type NoticeName } from './mail-texts.ts'
import { onlyNetworkOf } from '../only-network.ts'
import { forgetExpired } from '../forget-expired.ts'

const minutes = { signIn: 30, reset: 60, confirm: 24 * 60 }

const signInLink: Composer<AccessHost> = async (host, { mail, facts }) => {
	const account = await accountByMail(host.db, mail)
	if (!account) return null
	const url = await signInUrl(host, account, { to: facts.to, minutes: minutes.signIn })
	const { locale, name } = account
	const letter = texts[locale].signIn({ name, url, minutes: minutes.signIn })
	const networkId = await onlyNetworkOf(host.db, account.id)
	const values = { name, minutes: String(minutes.signIn) }
	return writeLetter(
		mail,
		locale,
		await inOwnWords(host.db, { networkId, kind: 'sign-in-link', locale }, letter, values),
	)
}

const resetPassword: Composer<AccessHost> = async (host, { mail }) => {
	const account = await accountByMail(host.db, mail)
	if (!account) return null
	const token = await makeToken(host.db, 'reset-password', account.id, minutes.reset)
	const url = addressOf(host.configuration, paths.passwordReset(token), account.locale)
	return writeLetter(
		mail,
		account.locale,
		texts[account.locale].reset({ name: account.name, url, minutes: minutes.reset }),
	)
}

const verifyMail: Composer<AccessHost> = async (host, { mail, facts }) => {
	const account = await accountById(host.db, facts.accountId ?? '')
	if (!account) return null
	const other = await accountByMail(host.db, mail)
	if (other && other.id !== account.id)
		return writeLetter(mail, other.locale, texts[other.locale].addressInUse({ name: other.name }))
	const token = await makeToken(host.db, 'verify-mail', confirmationValue(account.id, mail), minutes.confirm)
	const url = addressOf(host.configuration, paths.verifyMail(token), account.locale)
	return writeLetter(mail, account.locale, texts[account.locale].confirm({ name: account.name, mail, url }))
}

const invitation: Composer<AccessHost> = async (host, { mail, facts }) => {
	const open = await openInvitationById(host.db, Number(facts.invitationId))
	if (!open) return null
	const network = await networkById(host.db, open.networkId)
	const locale = (await accountByMail(host.db, mail))?.locale ?? open.locale
	const left = Math.max(1, Math.ceil((new Date(open.expiresAt).getTime() - Date.now()) / 60_000))
	const token = await makeToken(host.db, 'invitation', String(open.id), left)
	const url = addressOf(host.configuration, paths.invitation(token), locale)
	const given = {
		network: network.name,
		role: open.role,
		roleName: inLanguage(open.roleName, locale)?.text ?? null,
		author: open.invitedBy,
		url,
		until: new Date(open.expiresAt),
	}
	const about = { networkId: open.networkId, kind: 'invitation', locale }
	const values = invitationValues(given, locale)
	return writeLetter(mail, locale, await inOwnWords(host.db, about, texts[locale].invitation(given), values))
}

const notice: Composer<AccessHost> = async (_host, { mail, locale, facts }) =>
	writeLetter(mail, locale, texts[locale].notice(facts.what as NoticeName))

const composers: Record<string, Composer<AccessHost>> = {
	'sign-in-link': signInLink,
	'reset-password': resetPassword,
	'verify-mail': verifyMail,
	invitation,
	notice,
}

/** Lets a module above write mails of its own kinds, sent together with those of accounts. */
export function alsoCompose(more: Readonly<Record<string, Composer<AccessHost>>>): void {
	Object.assign(composers, more)
}

/** Sends all mails that are due; returns how many requests were dealt with. */
export async function sendAccountMails(host: AccessHost): Promise<number> {
	return sendRequested(host, composers)
}

/** The address of a new sign-in link for an account. */
async function signInUrl(
	host: AccessHost,
	account: { mail: string; locale: Locale },
	given: { to?: string; minutes: number },
): Promise<string> {
	const token = await makeToken(host.db, 'sign-in-link', JSON.stringify({ email: account.mail }), given.minutes)
	return addressOf(host.configuration, paths.signInLink(token) + query({ to: given.to }), account.locale)
}

/**
 * A sign-in link for an account, for the operator and the start screen of the demonstration: used once, valid for
 * `minutes`; afterwards it leads to the path `redirectTo`. Null when there is no account of that address.
 */
export async function signInLinkFor(
	host: AccessHost,
	mail: string,
	given: { redirectTo?: string; minutes?: number } = {},
): Promise<string | null> {
	const account = await accountByMail(host.db, mail)
	return account ? signInUrl(host, account, { to: given.redirectTo, minutes: given.minutes ?? minutes.signIn }) : null
}

const sending = new WeakMap<object, Promise<void>>()

/** Sends due mails without being waited for. What fails is tried again by the next call, or by `keepSending`. */
export function sendSoon(host: AccessHost): void {
	const before = sending.get(host.db) ?? Promise.resolve()
	sending.set(
		host.db,
		before
			.then(() => sendAccountMails(host))
			.then(
				() => {},
				(error: unknown) =>
					console.error(
						`mail: pending mails could not be read (${error instanceof Error ? error.message : 'unknown'})`,
					),
			),
	)
}

/** Looks for due mails every half minute, and now and then removes what has run out. Returns what stops it. */
export function keepSending(host: AccessHost): () => void {
	let rounds = 0
	const round = () => {
		sendSoon(host)
		if (rounds++ % 20 === 0) void forgetExpired(host)
	}
	const timer = setInterval(round, 30_000)
	// The process may end meanwhile.
	timer.unref()
	round()
	return () => clearInterval(timer)
}
