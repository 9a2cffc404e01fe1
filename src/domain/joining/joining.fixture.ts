/** Two networks that take applications, with office, board and admin, for tests. */
import { accessInstance } from '../access/access.fixture.ts'
import { grantRole } from '../access/roles/grant-role.ts'
import { accountViewer } from '#viewer/build-viewer.ts'
import type { Context } from '#platform/context.ts'
import { visitor } from '#platform/context.ts'
import { sql } from 'kysely'
import { writeAs } from '#platform/testing/test-database.ts'
import { confirmApplication } from './confirm-application.ts'
import { forwardApplication } from './forward-application.ts'
import { makeFormToken } from './form-token.ts'
import { applicationsOf } from './applications.queries.ts'
import { takeForm, type SentForm } from './submit-application.ts'
import './joining-mails.ts'

export const consentText = 'Ich bin einverstanden, dass Nordufer diese Angaben zur Prüfung des Antrags verarbeitet.'

/** What an organisation types, in full. */
export const organisationForm = (more: Partial<SentForm> = {}): Omit<SentForm, 'token' | 'trap'> => ({
	kind: 'organisation',
	name: 'Kieselbach Sensorik GmbH',
	contact: {
		given_name: 'Ilse',
		family_name: 'Marder',
		mail: 'Ilse.Marder@kieselbach.example',
		phone: '+49 30 23125 101',
		role_title: 'Geschäftsführerin',
		functions: ['managing-director'],
	},
	people: [
		{ given_name: 'Ole', family_name: 'Trapp', mail: 'ole.trapp@kieselbach.example', functions: ['dues-contact'] },
	],
	answers: {
		organisation_kind: 'company',
		website: 'www.kieselbach.example',
		address: { street: 'Ufer 3', postcode: '78462', place: 'Konstanz', district_code: 'DE138' },
		size_class: '10-49',
		summary: 'Misst Pegel.',
		motivation: 'Wir suchen Partner.',
		listing: true,
	},
	locale: 'de',
	consentText,
	...more,
})

export const personForm = (more: Partial<SentForm> = {}): Omit<SentForm, 'token' | 'trap'> => ({
	kind: 'person',
	contact: { given_name: 'Edda', family_name: 'Quast', mail: 'edda.quast@quast.example' },
	answers: { address: { street: 'Weg 1', postcode: '78462', place: 'Konstanz' } },
	locale: 'en',
	consentText,
	...more,
})

/** Everything a test of joining needs. Call it once, at the top of a test file. */
export async function joiningInstance() {
	const instance = await accessInstance()
	const { host, db, networks } = instance
	const { nordufer, suedufer } = networks
	const holder = async (mail: string, name: string, role: 'office' | 'board' | 'admin', networkId = nordufer.id) => {
		const account = await instance.account(mail, name)
		await grantRole(instance.context(instance.commandLine(networkId)), networkId, { accountId: account.id, role })
		return instance.context(await accountViewer(db, account, '2999-01-01'))
	}
	const office = await holder('jana.keil@keil.example', 'Jana Keil', 'office')
	const board = await holder('vera.berg@berg.example', 'Vera Berg', 'board')
	const admin = await holder('tom.rau@rau.example', 'Tom Rau', 'admin')
	const neighbour = await holder('nora.sued@sued.example', 'Nora Süd', 'office', suedufer.id)
	const neighbourBoard = await holder('bert.sued@sued.example', 'Bert Süd', 'board', suedufer.id)
	const nobody = instance.context(visitor)
	const [type] = await writeAs(db, nordufer.id, async (tx) => {
		const { rows } = await sql<{ id: number }>`
			insert into membership_type (network_id, slug, label) values (${nordufer.id}, 'firma', '{"de": "Firma"}') returning id`.execute(
			tx,
		)
		return rows
	})
	let client = 1

	/** A form made some seconds ago, as a person would send it. */
	const token = (networkId = nordufer.id, secondsAgo = 60) =>
		makeFormToken(host, networkId, Date.now() - secondsAgo * 1000)
	/** Sends a form and returns the link of its status page. */
	const send = async (form: Omit<SentForm, 'token' | 'trap'>, more: Partial<SentForm> = {}, networkId = nordufer.id) =>
		takeForm(
			host,
			nobody,
			networkId,
			{ ...form, token: await token(networkId), trap: '', ...more },
			`10.0.${client++ % 250}.1`,
		)
	/** Sends a form, confirms it by its mail, and returns its number. */
	const received = async (form: Omit<SentForm, 'token' | 'trap'>) => {
		await send(form)
		const mail = (await instance.newestMail(form.contact.mail.toLowerCase()))!
		await confirmApplication(nobody, nordufer.id, { token: mail.token })
		return (await applicationsOf(office, nordufer.id, 'received')).rows.at(-1)!.id
	}
	/** The same, checked by the office, waiting for the board. */
	const forwarded = async (form: Omit<SentForm, 'token' | 'trap'>, more: object = {}) => {
		const id = await received(form)
		await forwardApplication(office, nordufer.id, {
			applicationId: id, people: [], typeId: type!.id, startsOn: '2026-12-01', listed: 'public', ...more,
		}) // prettier-ignore
		return id
	}
	return {
		...instance, office, board, admin, neighbour, neighbourBoard, nobody, type: type!.id, token, send, received, forwarded,
		asAccount: async (mail: string): Promise<Context> => instance.context(await accountViewer(db, await instance.account(mail), '2999-01-01')),
	} // prettier-ignore
}
