/** Writes to partners; composed when the mail is sent, where alone links exist. */
import { inLanguage } from '#platform/localized.ts'
import { writeLetter } from '#platform/mail/letter.ts'
import type { Composer } from '#platform/mail/requests.ts'
import { paths } from '#platform/paths.ts'
import { alsoCompose } from '../../access/mails/account-mails.ts'
import type { AccessHost } from '../../access/auth.ts'
import { addressOf, makeToken } from '../../access/sign-in/links.ts'
import { inOwnWords } from '../../networks/mail-texts/mail-text.queries.ts'
import { networkById } from '../../networks/network.queries.ts'
import { answerDays } from './confirmation.schema.ts'
import { answerOf, requestById } from './confirmations.queries.ts'
import './editable-mails.ts'
import { levels, partnerLetter } from './mail-texts.ts'

const confirmClaim: Composer<AccessHost> = async (host, { mail, locale, facts }) => {
	const networkId = Number(facts.network)
	const request = await requestById(host.db, networkId, Number(facts.request))
	// It may have been withdrawn before it was sent.
	if (request?.state !== 'open') return null
	const network = await networkById(host.db, networkId)
	const token = await makeToken(host.db, 'confirm-claim', answerOf(networkId, request.id), answerDays * 24 * 60)
	const url = addressOf(host.configuration, paths.confirmClaim(network.slug, token), locale)
	const { organisation, askedBy: person, partner, project } = request
	const level = levels[locale][request.level]
	const competence = inLanguage(request.competence, locale)?.text ?? ''
	const given = { network: network.name, organisation, person, partner, competence, level, project, url }
	const which = { networkId, kind: 'confirm-claim', locale }
	return writeLetter(mail, locale, await inOwnWords(host.db, which, partnerLetter[locale](given), given))
}

alsoCompose({ 'confirm-claim': confirmClaim })
