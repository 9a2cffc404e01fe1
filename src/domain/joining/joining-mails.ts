/** What joining writes to people; composed when the mail is sent, where alone links exist. */
import { sql } from 'kysely'
import { writeLetter } from '#platform/mail/letter.ts'
import type { Composer } from '#platform/mail/requests.ts'
import { inLanguage } from '#platform/localized.ts'
import { paths } from '#platform/paths.ts'
import { accountByMail } from '../access/accounts.ts'
import { alsoCompose } from '../access/mails/account-mails.ts'
import type { AccessHost } from '../access/auth.ts'
import { addressOf, makeToken } from '../access/sign-in/links.ts'
import './editable-mails.ts'
import { inOwnWords } from '../networks/mail-texts/mail-text.queries.ts'
import { networkById } from '../networks/network.queries.ts'
import { applicationFormOf } from './application-form.queries.ts'
import { answerOf, requestById } from './colleagues/colleagues.queries.ts'
import { confirmationOf, confirmDays } from './confirm-application.ts'
import { statusToken } from './form-token.ts'
import { inNetwork } from '../access/in-network.ts'
import { answerDays, texts } from './mail-texts.ts'
import { mailFactsOf } from './status.queries.ts'

/** The application that a request names, with the address of its status page; null when it has moved on meanwhile. */
async function about(host: AccessHost, facts: Readonly<Record<string, string>>, state: string) {
	const networkId = Number(facts.network)
	const application = await mailFactsOf(host.db, networkId, Number(facts.application))
	if (application?.state !== state) return null
	const network = await networkById(host.db, networkId)
	const token = await statusToken(host, networkId, application.submission)
	const url = addressOf(host.configuration, paths.joinStatus(network.slug, token), application.locale)
	return {
		application,
		network,
		url,
		given: { contact: application.contact, network: network.name, name: application.name, url },
	}
}

const confirm: Composer<AccessHost> = async (host, { mail, facts }) => {
	const found = await about(host, facts, 'unconfirmed')
	if (!found) return null
	const { network, application } = found
	const value = confirmationOf(network.id, application.id)
	const token = await makeToken(host.db, 'confirm-application', value, confirmDays * 24 * 60)
	const url = addressOf(host.configuration, paths.joinConfirm(network.slug, token), application.locale)
	const { locale } = application
	const letter = texts[locale].confirm({ ...found.given, url })
	const which = { networkId: network.id, kind: 'application-confirm', locale }
	return writeLetter(mail, locale, await inOwnWords(host.db, which, letter, found.given))
}

const approved: Composer<AccessHost> = async (host, { mail, facts }) => {
	const found = await about(host, facts, 'approved')
	if (!found) return null
	const { network, application, given } = found
	const { locale } = application
	const { welcome } = await applicationFormOf(host.db, network.id)
	const from = await inNetwork(host.db, network.id, async (tx) => {
		const { rows } = await sql<{ day: string | null }>`
			select starts_on as day from application where id = ${application.id}`.execute(tx)
		return rows[0]?.day ?? null
	})
	const values = {
		...given,
		welcome: inLanguage(welcome, locale)?.text ?? null,
		from:
			from &&
			new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
				new Date(from),
			),
	}
	const which = { networkId: network.id, kind: 'application-approved', locale }
	return writeLetter(mail, locale, await inOwnWords(host.db, which, texts[locale].approved(values), values))
}

const declined: Composer<AccessHost> = async (host, { mail, facts }) => {
	const found = await about(host, facts, 'declined')
	if (!found) return null
	const { application, given, network } = found
	const { locale } = application
	const reason = application.steps.findLast(({ kind }) => kind === 'declined')?.reason ?? null
	const values = { ...given, reason }
	const which = { networkId: network.id, kind: 'application-declined', locale }
	return writeLetter(mail, locale, await inOwnWords(host.db, which, texts[locale].declined(values), values))
}

const colleagueAsks: Composer<AccessHost> = async (host, { mail, locale, facts }) => {
	const networkId = Number(facts.network)
	const request = await requestById(host.db, networkId, Number(facts.request))
	if (!request) return null
	const network = await networkById(host.db, networkId)
	const language = (await accountByMail(host.db, mail))?.locale ?? locale
	const token = await makeToken(host.db, 'answer-colleague', answerOf(networkId, request.id), answerDays * 24 * 60)
	const url = addressOf(host.configuration, paths.joinColleague(network.slug, token), language)
	const { organisation, name: person, mail: address } = request
	const given = { network: network.name, organisation: organisation.name, person, mail: address, url }
	return writeLetter(mail, language, texts[language].colleague(given))
}

/** For those inside: it leads to the application itself, which asks to sign in. Nothing once it has moved on. */
const waiting = (kind: 'waits' | 'decide', state: 'received' | 'forwarded'): Composer<AccessHost> =>
	async function waitingMail(host, { mail, locale, facts }) {
		const networkId = Number(facts.network)
		const application = await mailFactsOf(host.db, networkId, Number(facts.application))
		if (application?.state !== state) return null
		const network = await networkById(host.db, networkId)
		const url = addressOf(host.configuration, paths.application(network.slug, application.id), locale)
		const values = { network: network.name, name: application.name, url }
		const which = { networkId, kind: kind === 'waits' ? 'application-waits' : 'application-decide', locale }
		return writeLetter(mail, locale, await inOwnWords(host.db, which, texts[locale][kind](values), values))
	}

alsoCompose({
	'application-waits': waiting('waits', 'received'),
	'application-decide': waiting('decide', 'forwarded'),
	'application-confirm': confirm,
	'application-approved': approved,
	'application-declined': declined,
	'colleague-asks': colleagueAsks,
})
