import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { alertsFixture } from './alerts.fixture.ts'
import { takeAlertForm } from './ask-for-alert.ts'
import { alertToConfirm, confirmAlert } from './confirm-alert.ts'
import { endByLink } from './end-alert.ts'
import { eraseAlerts } from './erase-alerts.ts'
import { alertBehind } from './stop-token.ts'
import { tellNews } from './tell-news.ts'

const {
	host,
	db,
	owner,
	networks,
	nordufer,
	today,
	nobody,
	office,
	organisation,
	night,
	ask,
	mailsTo,
	confirmation,
	confirmed,
	kept,
} = await alertsFixture()

describe('an alert', () => {
	it('is told to nobody before its address is proven, and is erased after three days', async () => {
		await ask('eva@ufer.example')
		const token = await confirmation('eva@ufer.example')
		expect((await mailsTo('eva@ufer.example'))[0]!.body).toContain('„Webstuhl“')
		expect(await kept()).toEqual([{ mail: 'eva@ufer.example', told: null }])
		await night(2)
		expect(await kept()).toHaveLength(1)
		await night(4)
		expect(await kept()).toEqual([])
		await expect(confirmAlert(nobody, nordufer.id, { token })).rejects.toMatchObject({
			code: 'access.link-used',
		})
	})

	it('is one, however often it is asked for; the page says the same, the mail says what is so', async () => {
		await confirmed('ada@ufer.example')
		await ask('ADA@ufer.example ')
		expect(await kept()).toHaveLength(1)
		expect((await mailsTo('ada@ufer.example')).at(-1)!.subject).toContain('schon bestellt')
	})

	it('is confirmed by one POST with a link that works once', async () => {
		await ask('olga@ufer.example')
		const token = await confirmation('olga@ufer.example')
		expect(await alertToConfirm(db, token)).toMatchObject({ networkId: nordufer.id })
		await expect(confirmAlert(nobody, networks.suedufer.id, { token })).rejects.toMatchObject({ kind: 'not-found' })
		await confirmAlert(nobody, nordufer.id, { token })
		await expect(confirmAlert(nobody, nordufer.id, { token })).rejects.toMatchObject({ code: 'access.link-used' })
		expect((await kept()).find(({ mail }) => mail === 'olga@ufer.example')).toMatchObject({ told: today })
	})

	it('ends by the link of its mails, with all that was kept; a wrong link says the same', async () => {
		await confirmed('nina@ufer.example', 'q=Leinen')
		await organisation('Leinenhaus', 'Leinen vom Feld.')
		await night(30)
		const { body } = (await mailsTo('nina@ufer.example')).at(-1)!
		const token = /alerts\/stop\/(\S+)/.exec(body)![1]!
		expect(await alertBehind(host, db, token)).toMatchObject({ alert: { mail: 'nina@ufer.example' } })
		expect(await alertBehind(host, db, token.replace(/^(\d+)\.(\d+)/, '$1.1'))).toBeNull()
		await endByLink(host, nobody, token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A'))
		expect((await kept()).map(({ mail }) => mail)).toContain('nina@ufer.example')
		await endByLink(host, nobody, token)
		await endByLink(host, nobody, token)
		expect((await kept()).map(({ mail }) => mail)).not.toContain('nina@ufer.example')
		const { rows: left } = await sql<{ count: number }>`
			select count(*)::int as count from journal where facts::text like '%nina%' or action like 'alerts.%' and facts::text like '%Leinen%'`.execute(
			owner,
		)
		expect(left[0]!.count).toBe(0)
	})

	it('is not taken without a mail address, nor too often for one', async () => {
		const typed = { mail: 'kein mail', locale: 'de' as const, question: 'q=Webstuhl' }
		const form = takeAlertForm(host, nobody, nordufer.id, typed, '10.2.0.1')
		await expect(form).rejects.toMatchObject({ kind: 'invalid' })
		for (let attempt = 0; attempt < 4; attempt++) await ask('oft@ufer.example')
		await expect(ask('oft@ufer.example')).rejects.toMatchObject({ code: 'access.too-many-attempts' })
	})
})

it('is told and erased by the night alone', async () => {
	const notFound = { kind: 'not-found' }
	const news = [{ slug: 'weberei', change: 'listed' as const, competence: null }]
	for (const ctx of [nobody, office]) {
		await expect(eraseAlerts(ctx, nordufer.id, { ids: [1] })).rejects.toMatchObject(notFound)
		await expect(tellNews(ctx, nordufer.id, { ids: [1], news })).rejects.toMatchObject(notFound)
	}
})
