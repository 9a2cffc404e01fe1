import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { MailHost } from '../mail.ts'
import { testDatabase } from '../testing/test-database.ts'
import { requestMail, sendRequested, type Composer } from './requests.ts'
import { mailServer } from './smtp.fixture.ts'

const { db } = await testDatabase()
let server: Awaited<ReturnType<typeof mailServer>>
let host: MailHost
beforeAll(async () => {
	server = await mailServer()
	host = {
		configuration: {
			mail: server.url,
			mailFrom: 'office@nordufer.example',
			mode: 'production',
			publicUrl: 'https://atlas.example',
		},
		db,
	}
})
afterAll(() => server.stop())
afterEach(async () => {
	server.received.length = 0
	server.state.refuse = undefined
	await db.deleteFrom('mail_request').execute()
})

const greet: Composer<MailHost> = async (_host, { mail, facts }) =>
	facts.unknown ? null : { to: mail, subject: `Für ${facts.name}`, text: 'Text', html: '<p>Text</p>' }
const request = (facts: Record<string, string>) =>
	requestMail(db, { kind: 'greet', mail: 'maren.ott@ott-werke.example', locale: 'de', facts })

describe('requested mails', () => {
	it('are sent once, also when two processes send at the same time', async () => {
		for (let at = 0; at < 6; at++) await request({ name: String(at) })
		const counts = await Promise.all([sendRequested(host, { greet }), sendRequested(host, { greet })])
		expect(counts[0]! + counts[1]!).toBe(6)
		expect(server.received).toHaveLength(6)
		expect(await sendRequested(host, { greet })).toBe(0)
	})

	it('vanish when there is nothing to send', async () => {
		await request({ unknown: 'yes' })
		expect(await sendRequested(host, { greet })).toBe(1)
		expect(server.received).toHaveLength(0)
		expect(await db.selectFrom('mail_request').selectAll().execute()).toEqual([])
	})

	it('wait for another try when the mail server does not take them, and go out then', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {})
		server.state.refuse = 451
		await request({ name: 'Maren' })
		await sendRequested(host, { greet })
		expect(log.mock.calls.join()).toMatch(/greet was not sent \(mail\.failed E\w+ 451\); next attempt in 1 min/)
		expect(log.mock.calls.join()).not.toContain('maren')
		log.mockRestore()
		const row = await db
			.selectFrom('mail_request')
			.select(['attempts', sql<boolean>`due_at > now()`.as('later')])
			.executeTakeFirstOrThrow()
		expect(row).toEqual({ attempts: 1, later: true })

		server.state.refuse = undefined
		await db
			.updateTable('mail_request')
			.set({ due_at: new Date(0) })
			.execute()
		await sendRequested(host, { greet })
		expect(server.received).toHaveLength(1)
	})

	it('are given up in the end', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {})
		server.state.refuse = 550
		await request({ name: 'Maren' })
		await db.updateTable('mail_request').set({ attempts: 5 }).execute()
		await sendRequested(host, { greet })
		log.mockRestore()
		expect(await db.selectFrom('mail_request').selectAll().execute()).toEqual([])
	})

	it('of a kind that nobody knows are left to whoever does', async () => {
		await requestMail(db, { kind: 'other', mail: 'a@b.example', locale: 'en', facts: {} })
		expect(await sendRequested(host, { greet })).toBe(0)
		expect(await db.selectFrom('mail_request').select('kind').execute()).toEqual([{ kind: 'other' }])
	})

	it('are taken back with the change that asked for them', async () => {
		const work = db.transaction().execute(async (tx) => {
			await requestMail(tx, { kind: 'greet', mail: 'a@b.example', locale: 'de', facts: { name: 'A' } })
			throw new Error('no')
		})
		await expect(work).rejects.toThrow('no')
		expect(await sendRequested(host, { greet })).toBe(0)
	})
})
