/** Tells those who proposed changes what the office said; composed when the mail is sent, some minutes after the decision. */
import { sql } from 'kysely'
import { paths } from '#platform/paths.ts'
import { writeLetter } from '#platform/mail/letter.ts'
import type { Composer } from '#platform/mail/requests.ts'
import { alsoCompose } from '../../access/mails/account-mails.ts'
import { accountById } from '../../access/accounts.ts'
import type { AccessHost } from '../../access/auth.ts'
import { addressOf } from '../../access/sign-in/links.ts'
import { inOwnWords } from '../../networks/mail-texts/mail-text.queries.ts'
import { networkById } from '../../networks/network.queries.ts'
import type { PartyKind } from '../table/table-question.ts'
import './editable-mails.ts'
import { texts } from './mail-texts.ts'

type Decided = { party: number; kind: PartyKind; name: string; accepted: boolean; reason: string | null }

/** Nothing when the decision has been taken back meanwhile, or the organisation is gone. */
const decided: Composer<AccessHost> = async ({ db, configuration }, { mail, facts }) => {
	const networkId = Number(facts.network)
	const account = await accountById(db, facts.account ?? '')
	const { rows } = await sql<Decided>`
		select p.id as party, p.kind, p.name, q.accepted, q.reason from profile_proposal q join party p on p.id = q.party_id
		where q.network_id = ${networkId} and q.decided_journal = ${Number(facts.entry)} and q.decided_at is not null
			and q.author_account = ${facts.account ?? ''} limit 1`.execute(db)
	const found = rows[0]
	if (!account || !found) return null
	const { locale } = account
	const network = await networkById(db, networkId)
	const url = addressOf(
		configuration,
		found.kind === 'person' ? paths.minePerson(found.party) : paths.mineOrganisation(found.party),
		locale,
	)
	const values = { contact: account.name, network: network.name, name: found.name, url }
	const kind = found.accepted ? 'proposal-accepted' : 'proposal-declined'
	const letter = found.accepted
		? texts[locale].accepted(values)
		: texts[locale].declined({ ...values, reason: found.reason })
	const own = { ...values, reason: found.reason }
	return writeLetter(mail, locale, await inOwnWords(db, { networkId, kind, locale }, letter, own))
}

alsoCompose({ 'proposal-decided': decided })
