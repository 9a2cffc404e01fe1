/** For tests: an instance with news, whose alerts are asked for, confirmed and told. */
import { sql } from 'kysely'
import { jobViewer } from '#viewer/build-viewer.ts'
import { newsFixture } from '../atlas/news/news.fixture.ts'
import { takeAlertForm } from './ask-for-alert.ts'
import { confirmAlert } from './confirm-alert.ts'
import { tellAll } from './every-night-tell.ts'

export async function alertsFixture() {
	const instance = await newsFixture()
	const { host, db, owner, nordufer, nobody, searchPool, moment } = instance

	/** The night so many days from now. */
	const night = (days: number) =>
		tellAll(
			{ db, searchPool, contextFor: (networkId) => ({ ...nobody, viewer: jobViewer(networkId, null) }) },
			moment(days),
		)
	let clients = 1
	const ask = (mail: string, question = 'q=Webstuhl') =>
		takeAlertForm(host, nobody, nordufer.id, { mail, locale: 'de', question }, `10.1.0.${clients++}`)
	const mailsTo = async (mail: string) => {
		await instance.newestMail(mail)
		return db.selectFrom('shown_mail').selectAll().where('recipient', '=', mail).orderBy('id').execute()
	}
	/** The token of the newest mail that asks for a confirmation. */
	const confirmation = async (mail: string) =>
		/alerts\/confirm\/(\S+)/.exec((await instance.newestMail(mail))!.text)![1]!

	return {
		...instance,
		night,
		ask,
		mailsTo,
		confirmation,
		async confirmed(mail: string, question?: string) {
			await ask(mail, question)
			await confirmAlert(nobody, nordufer.id, { token: await confirmation(mail) })
		},
		/** What is kept of alerts, by address. */
		async kept() {
			const { rows } = await sql<{ mail: string; told: string | null }>`
				select mail, told_until as told from search_alert order by mail`.execute(owner)
			return rows
		},
	}
}
