/** An instance for tests of accounts: a database, a data folder, mails on a page, and two networks in an alliance. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { createNetwork } from '#domain/networks/create-network.ts'
import type { Context, Viewer } from '#platform/context.ts'
import { visitor } from '#platform/context.ts'
import type { MailHost } from '#platform/mail.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { sendAccountMails } from './mails/account-mails.ts'
import { ensureAccount, type Account } from './accounts.ts'
import type { AccessHost } from './auth.ts'

export const password = 'Kiesel Tau Lampe'
const today = '2026-11-24'

const operator: Viewer = {
	...visitor,
	kind: 'command-line',
	account: { id: '', name: 'test', mail: '' },
	roles: [{ role: 'operator', networkId: null }],
}

/** A fresh instance, without networks. */
export async function freshInstance(given: Partial<MailHost['configuration']> = {}) {
	const { db, owner, url } = await testDatabase()
	const dataFolder = mkdtempSync(join(tmpdir(), 'flechtwerk-access-'))
	afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))
	const configuration = {
		mail: 'page',
		mailFrom: 'office@nordufer.example',
		mode: 'development' as const,
		publicUrl: 'http://localhost:4000',
		...given,
	}
	const host: AccessHost = { db, dataFolder, configuration }

	const context = (viewer: Viewer): Context => ({ viewer, db, locale: 'de', today })
	return {
		host,
		db,
		owner,
		url,
		context,
		/** A viewer as the operator's command line is one in a network. */
		commandLine: (networkId: number): Viewer => ({
			...operator,
			roles: [...operator.roles, { role: 'admin', networkId }, { role: 'office', networkId }],
		}),
		viewer: (account: Account, roles: Viewer['roles'] = []): Viewer => ({
			...visitor,
			kind: 'account',
			account: { id: account.id, name: account.name, mail: account.mail },
			roles,
		}),
		async account(mail: string, name = 'Maren Ott', secret: string | undefined = password): Promise<Account> {
			return (await ensureAccount(host, { mail, name, locale: 'de', password: secret, mailVerified: true })).account
		},
		/** Sends what is due and returns the newest mail to an address, with the path its link leads to. */
		async newestMail(mail: string) {
			await sendAccountMails(host)
			const row = await db
				.selectFrom('shown_mail')
				.selectAll()
				.where('recipient', '=', mail)
				.orderBy('id', 'desc')
				.executeTakeFirst()
			if (!row) return null
			const url = /http:\/\/localhost:4000(\S+)/.exec(row.body)?.[1] ?? ''
			return { subject: row.subject, text: row.body, path: url, token: url.split('?')[0]!.split('/').at(-1)! }
		},
	}
}

/** Everything a test of accounts needs. Call it once, at the top of a test file. */
export async function accessInstance(given: Partial<MailHost['configuration']> = {}) {
	const instance = await freshInstance(given)
	const { context } = instance
	const alliance = await createNetwork(context(operator), { slug: 'uferbund', name: 'Uferbund', kind: 'alliance' })
	const nordufer = await createNetwork(context(operator), {
		slug: 'nordufer',
		name: 'Netzwerk Nordufer',
		alliance: 'uferbund',
	})
	const suedufer = await createNetwork(context(operator), {
		slug: 'suedufer',
		name: 'Netzwerk Südufer',
		alliance: 'uferbund',
	})
	return { ...instance, networks: { alliance, nordufer, suedufer } }
}

/** The headers of a request, as the pages hand them on. */
export function requestFrom(client: string, cookies: string[] = []): Headers {
	const cookie = cookies.map((line) => line.split(';')[0]).join('; ')
	return new Headers({
		'x-flechtwerk-client': client,
		'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
		...(cookie ? { cookie } : {}),
	})
}
