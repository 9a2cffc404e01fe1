/** Tells a person of a member that the office has given them a task; composed some minutes later, when the mail is sent. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import { paths } from '#platform/paths.ts'
import { writeLetter } from '#platform/mail/letter.ts'
import type { Composer } from '#platform/mail/requests.ts'
import { alsoCompose } from '../../access/mails/account-mails.ts'
import { accountById } from '../../access/accounts.ts'
import type { AccessHost } from '../../access/auth.ts'
import { inNetwork } from '../../access/in-network.ts'
import { addressOf } from '../../access/sign-in/links.ts'
import { inOwnWords } from '../../networks/mail-texts/mail-text.queries.ts'
import { networkById } from '../../networks/network.queries.ts'
import './editable-mails.ts'
import { taskGiven } from './mail-texts.ts'

type Found = { title: string; due: string | null; about: string | null }

/** Nothing when the task is done, gone or given to somebody else by then. */
const given: Composer<AccessHost> = async ({ db, configuration }, { mail, facts }) => {
	const networkId = Number(facts.network)
	const [account, task] = await Promise.all([
		accountById(db, facts.account ?? ''),
		openTask(db, networkId, Number(facts.task), facts.account ?? ''),
	])
	if (!account || !task) return null
	const { locale } = account
	const network = await networkById(db, networkId)
	const day = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
	const values = {
		contact: account.name,
		network: network.name,
		task: task.title,
		about: task.about,
		due: task.due && day.format(new Date(task.due)),
		url: `${addressOf(configuration, paths.mine(), locale)}#aufgaben`,
	}
	const which = { networkId, kind: 'task-given', locale }
	return writeLetter(mail, locale, await inOwnWords(db, which, taskGiven[locale](values), values))
}

/** The second lock shows tasks only to a transaction that says for which network it reads. */
async function openTask(db: Database, networkId: number, id: number, account: string): Promise<Found | undefined> {
	return inNetwork(db, networkId, async (tx) => {
		const { rows } = await sql<Found>`
			select t.title, t.due_on as due, (select p.name from party p where p.id = t.party_id and p.id <> t.person_id) as about
			from task t join account_person a on a.network_id = t.network_id and a.person_id = t.person_id
			where t.id = ${id} and t.network_id = ${networkId} and t.done_at is null and a.account_id = ${account}`.execute(tx)
		return rows[0]
	})
}

alsoCompose({ 'task-given': given })
