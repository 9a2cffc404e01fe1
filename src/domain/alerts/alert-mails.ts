/** What alerts write to people; composed when the mail is sent. What may no longer be seen by then is not named. */
import { dayIn, visitor } from '#platform/context.ts'
import { writeLetter, type Letter } from '#platform/mail/letter.ts'
import type { Composer } from '#platform/mail/requests.ts'
import { inLanguage } from '#platform/localized.ts'
import { paths } from '#platform/paths.ts'
import { alsoCompose } from '../access/mails/account-mails.ts'
import type { AccessHost } from '../access/auth.ts'
import { addressOf, makeToken } from '../access/sign-in/links.ts'
import { chosenOrganisations, claimsOfChosen } from '../atlas/chosen/chosen-organisations.queries.ts'
import { inOwnWords } from '../networks/mail-texts/mail-text.queries.ts'
import { networkById } from '../networks/network.queries.ts'
import { alertById } from './alert.queries.ts'
import { confirmDays } from './alert.schema.ts'
import './editable-mails.ts'
import { confirmationOf } from './confirm-alert.ts'
import { texts } from './mail-texts.ts'
import { stopToken } from './stop-token.ts'
import { Told } from './tell-news.ts'

/** The alert that a request names, with its addresses; null when it has ended meanwhile. */
async function about(host: AccessHost, facts: Readonly<Record<string, string>>) {
	const networkId = Number(facts.network)
	const alert = await alertById(host.db, networkId, Number(facts.alert))
	if (!alert) return null
	const network = await networkById(host.db, networkId)
	const url = (path: string) => addressOf(host.configuration, path, alert.locale)
	const search = network.kind === 'alliance' ? paths.atlas() : paths.networkAtlas(network.slug)
	const given = {
		network: network.name,
		about: texts[alert.locale].about(new URLSearchParams(alert.question).get('q')),
		search: url(search + (alert.question && `?${alert.question}`)),
		stop: url(paths.alertStop(await stopToken(host, networkId, alert))),
	}
	return { alert, networkId, url, given }
}

const confirm: Composer<AccessHost> = async (host, { mail, facts }) => {
	const found = await about(host, facts)
	if (!found) return null
	const { alert, networkId, given } = found
	const { locale } = alert
	if (alert.confirmed) {
		const letter = texts[locale].already(given)
		return writeLetter(
			mail,
			locale,
			await inOwnWords(host.db, { networkId, kind: 'alert-already', locale }, letter, given),
		)
	}
	const token = await makeToken(host.db, 'confirm-alert', confirmationOf(networkId, alert.id), confirmDays * 24 * 60)
	const letter = texts[locale].confirm({ ...given, url: found.url(paths.alertConfirm(token)) })
	return writeLetter(
		mail,
		locale,
		await inOwnWords(host.db, { networkId, kind: 'alert-confirm', locale }, letter, given),
	)
}

const news: Composer<AccessHost> = async (host, { mail, facts }) => {
	const found = await about(host, facts)
	if (!found?.alert.confirmed) return null
	const { alert, networkId, url, given } = found
	const { locale } = alert
	const told = Told.parse(JSON.parse(facts.news ?? '[]'))
	const asPublic = { viewer: visitor, db: host.db, locale, today: dayIn() }
	const organisations = await chosenOrganisations(
		asPublic,
		told.map(({ slug }) => slug),
	)
	const claims = await claimsOfChosen(asPublic, organisations)
	const lines = organisations.flatMap(({ identity, slug, name, place }) => {
		const own = told.filter((one) => one.slug === slug)
		const competences = claims
			.filter(
				({ competence, ...of }) => of.identity === identity && own.some((one) => one.competence === competence.slug),
			)
			.map(({ competence }) => inLanguage(competence.labels, locale)?.text ?? competence.slug)
		const change = own.find((one) => one.change !== 'claimed')?.change ?? 'claimed'
		if (change === 'claimed' && competences.length === 0) return []
		return [{ name: place ? `${name} (${place})` : name, change, competences, url: url(paths.organisation(slug)) }]
	})
	if (lines.length === 0) return null
	const values = { ...given, news: lines.map(texts[locale].line).join('\n\n') }
	const which = { networkId, kind: 'alert-news', locale }
	const letter = withTheEnd(await inOwnWords(host.db, which, texts[locale].news(values), values), given.stop)
	return { ...writeLetter(mail, locale, letter), unsubscribe: given.stop }
}

/** Whatever a network writes itself: no such mail goes without the link that ends them. */
function withTheEnd(letter: Letter, stop: string): Letter {
	if ([letter.closing, ...letter.paragraphs].some((text) => text.includes(stop))) return letter
	return { ...letter, closing: `${letter.closing}\n${stop}` }
}

alsoCompose({ 'alert-confirm': confirm, 'alert-news': news })
