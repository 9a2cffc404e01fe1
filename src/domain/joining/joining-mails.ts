/** What joining writes to people; composed when the mail is sent, where alone links exist. */
import { sql } from 'kysely'
import { writeLetter } from '#platform/mail/letter.ts'
import type { Composer } from '#platform/mail/requests.ts'
import { inLanguage } from '#platform/localized.ts'
import { paths } from '#platform/paths.ts'
import { alsoCompose } from '../access/account-mails.ts'
import type { AccessHost } from '../access/auth.ts'
import { addressOf, makeToken } from '../access/links.ts'
import { networkById } from '../networks/network.queries.ts'
import { applicationFormOf } from './application-form.queries.ts'
import { confirmationOf, confirmDays } from './confirm-application.ts'
import { statusToken } from './form-token.ts'
import { inNetwork } from './internal/in-network.ts'
import { texts } from './mail-texts.ts'
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
	return writeLetter(mail, application.locale, texts[application.locale].confirm({ ...found.given, url }))
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
	const letter = texts[locale].approved({
		...given,
		welcome: inLanguage(welcome, locale)?.text ?? null,
		from:
			from &&
			new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
				new Date(from),
			),
	})
	return writeLetter(mail, locale, letter)
}

const declined: Composer<AccessHost> = async (host, { mail, facts }) => {
	const found = await about(host, facts, 'declined')
	if (!found) return null
	const { application, given } = found
	const reason = application.steps.findLast(({ kind }) => kind === 'declined')?.reason ?? null
	return writeLetter(mail, application.locale, texts[application.locale].declined({ ...given, reason }))
}

alsoCompose({ 'application-confirm': confirm, 'application-approved': approved, 'application-declined': declined })
