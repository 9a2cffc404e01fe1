/** Writes about claims that go stale; composed when the mail is sent, where alone links exist. */
import { sql } from 'kysely'
import { dayIn } from '#platform/context.ts'
import { inLanguage } from '#platform/localized.ts'
import { writeLetter } from '#platform/mail/letter.ts'
import type { Composer } from '#platform/mail/requests.ts'
import { paths } from '#platform/paths.ts'
import { alsoCompose } from '../../access/mails/account-mails.ts'
import { accountByMail } from '../../access/accounts.ts'
import type { AccessHost } from '../../access/auth.ts'
import { addressOf, makeToken } from '../../access/sign-in/links.ts'
import { inOwnWords } from '../../networks/mail-texts/mail-text.queries.ts'
import { networkById } from '../../networks/network.queries.ts'
import './editable-mails.ts'
import { reminderDays } from './freshness.rules.ts'
import { freshnessTexts, listed } from './mail-texts.ts'
import { reminderById, reminderOf } from './reminder.queries.ts'

const reminder: Composer<AccessHost> = async (host, { mail, locale, facts }) => {
	const networkId = Number(facts.network)
	const found = await reminderById(host.db, networkId, Number(facts.reminder))
	if (!found || found.optedOut || (found.claims.length === 0 && !found.unconfirmed)) return null
	const network = await networkById(host.db, networkId)
	const language = (await accountByMail(host.db, mail))?.locale ?? locale
	const token = await makeToken(host.db, 'stale-claims', reminderOf(networkId, found.id), reminderDays * 24 * 60)
	const url = addressOf(host.configuration, paths.stillTrue(network.slug, token), language)
	const claims = listed(found.claims.map(({ competence }) => inLanguage(competence, language)?.text ?? ''))
	const given = { network: network.name, organisation: found.organisation, claims, url }
	const [kind, letter] =
		found.claims.length > 0
			? ['stale-claims', freshnessTexts[language].reminder(given)]
			: ['unconfirmed-profile', freshnessTexts[language].profile(given)]
	return writeLetter(mail, language, await inOwnWords(host.db, { networkId, kind, locale: language }, letter, given))
}

const list: Composer<AccessHost> = async (host, { mail, locale, facts }) => {
	const networkId = Number(facts.network)
	const network = await networkById(host.db, networkId)
	const { rows } = await sql<{ members: number }>`
		select count(distinct cl.party_id)::int as members from claim cl join membership m on m.party_id = cl.party_id and m.during @> ${dayIn()}::date
		where cl.network_id = ${networkId} and cl.fresh_until < ${dayIn()}::date and cl.scope <> 'office'`.execute(host.db)
	const { members } = rows[0]!
	if (members === 0) return null
	const url = addressOf(host.configuration, paths.staleClaims(network.slug), locale)
	const letter = freshnessTexts[locale].list({ network: network.name, members, url })
	const values = { network: network.name, members: String(members) }
	return writeLetter(mail, locale, await inOwnWords(host.db, { networkId, kind: 'stale-list', locale }, letter, values))
}

alsoCompose({ 'stale-claims': reminder, 'stale-list': list })
