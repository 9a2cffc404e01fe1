/** The steps of setting up, from the form to the signed-in operator. */
import type { RequestEvent } from '@sveltejs/kit'
import { instance } from '#boot.ts'
import { sendSoon } from '#domain/access/mails/account-mails.ts'
import { ensureAccount, putPassword } from '#domain/access/accounts.ts'
import { requestConfirmation } from '#domain/access/sign-in/mail-confirmation.ts'
import { refuseWeak } from '#domain/access/sign-in/passwords.ts'
import { countAttempt } from '#domain/access/sign-in/rate-limit.ts'
import { opensSetup, setUpInstance } from '#domain/access/set-up.ts'
import { clientIn, signInWithPassword } from '#domain/access/sign-in/sign-in.ts'
import { networkSlug } from '#domain/networks/network.schema.ts'
import { m } from '#generated/paraglide/messages.js'
import { isMailAddress } from '#platform/mail/address.ts'
import { sendsMails } from '#platform/mail.ts'
import { paths } from '#platform/paths.ts'
import { accountViewer, commandLineViewer } from '#viewer/build-viewer.ts'
import { accountHeaders, giveCookies } from '../../../session.server.ts'
import { beginImport, keepFile } from '../../[network]/office/imports/take-file.server.ts'
import type { FormError } from '../../(account)/forms.server.ts'

/** Whether the link opens the form; wrong ones are counted. @throws Refusal `access.too-many-attempts` */
export async function mayOpen(event: RequestEvent, token: string | undefined): Promise<boolean> {
	const host = await instance()
	if (token === undefined) return false
	if (await opensSetup(host, token)) return true
	await countAttempt(host, 'setup-client', clientIn(accountHeaders(event)))
	return false
}

export type SetUpForm = {
	network: string
	slug: string
	name: string
	mail: string
	password: string
	districts: string[]
	/** A member list to begin with. */
	file: File | null
}

/** What is missing or wrong in the form. */
export function problemsOf({ network, slug, name, mail }: SetUpForm): FormError[] {
	const named = network.length >= 2 && network.length <= 200
	return [
		...(named ? [] : [{ field: 'network', message: m.accounts_network_missing() }]),
		...(networkSlug.safeParse(slug).success || !network ? [] : [{ field: 'slug', message: m.accounts_slug_wrong() }]),
		...(name && name.length <= 200 ? [] : [{ field: 'name', message: m.accounts_name_missing() }]),
		...(isMailAddress(mail) ? [] : [{ field: 'mail', message: m.accounts_mail_wrong() }]),
	]
}

/**
 * Makes account and network, signs in, and begins to import a member list where there is one. Whoever got half-way before can go
 * through it again. Returns the path at which to go on.
 */
export async function setUp(event: RequestEvent, given: SetUpForm): Promise<string> {
	const kept = given.file ? await keepFile(given.file) : null
	const host = await instance()
	const { mail, name, password } = given
	refuseWeak(password, given)
	const { account } = await ensureAccount(host, { mail, name, locale: event.locals.locale, mailVerified: false })
	await putPassword(host, account.id, password)
	// Until there is a network, whoever has the link of the console acts as the operator does on the command line.
	const viewer = { ...commandLineViewer(null, account.name), kind: 'account' as const, account }
	const network = { slug: given.slug, name: given.network, districts: given.districts }
	const { id } = await setUpInstance({ ...event.locals.ctx, viewer }, network)
	if (sendsMails(host)) await requestConfirmation(host, account, mail)
	const { cookies } = await signInWithPassword(host, { mail, password }, accountHeaders(event))
	giveCookies(event, cookies)
	sendSoon(host)
	if (!kept) return paths.office(given.slug)
	const office = await accountViewer(host.db, { id: account.id, name: account.name, mail }, event.locals.ctx.today)
	return paths.import(given.slug, await beginImport({ ...event.locals.ctx, viewer: office }, id, kept))
}
