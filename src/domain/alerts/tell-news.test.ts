import { describe, expect, it } from 'vitest'
import { noteNews } from '../atlas/news/note-news.ts'
import { ownMailText } from '../networks/mail-texts/mail-text.queries.ts'
import { resetMailText, writeMailText } from '../networks/mail-texts/write-mail-text.ts'
import { stampOf } from '../networks/settings/stored-network.ts'
import { unlistParty } from '../parties/details/unlist-party.ts'
import { alertsFixture } from './alerts.fixture.ts'
import { confirmAlert } from './confirm-alert.ts'

const {
	db,
	nordufer,
	today,
	nobody,
	office,
	context,
	commandLine,
	organisation,
	rewrite,
	night,
	ask,
	mailsTo,
	confirmation,
	confirmed,
} = await alertsFixture()

describe('an alert that is confirmed', () => {
	it('is told once a week at most, and only when there is something new', async () => {
		await confirmed('pia@ufer.example', 'q=Spinnrad')
		const before = (await mailsTo('pia@ufer.example')).length
		await night(8)
		expect(await mailsTo('pia@ufer.example')).toHaveLength(before)
		await organisation('Spinnerei', 'Spinnrad und Faden.')
		await night(9)
		const told = await mailsTo('pia@ufer.example')
		expect(told).toHaveLength(before + 1)
		expect(told.at(-1)!.body).toContain('Spinnerei')
		await organisation('Zwirnerei', 'Spinnrad und Zwirn.')
		await night(10)
		expect(await mailsTo('pia@ufer.example')).toHaveLength(before + 1)
		await night(17)
		expect((await mailsTo('pia@ufer.example')).at(-1)!.body).toContain('Zwirnerei')
	})

	it('tells who matches after a change, and never twice', async () => {
		const id = await organisation('Spitzenwerk', 'Feine Borten.')
		await noteNews(db, today)
		await confirmed('vera@ufer.example', 'q=Klöppel')
		const before = (await mailsTo('vera@ufer.example')).length
		await rewrite(id, 'Feine Borten, mit Klöppel gemacht.')
		await night(8)
		const told = await mailsTo('vera@ufer.example')
		expect(told).toHaveLength(before + 1)
		expect(told.at(-1)!.body).toContain('Spitzenwerk passt jetzt zu Ihrer Suche')
		await rewrite(id, 'Borten, mit Klöppel gemacht.')
		await night(16)
		expect(await mailsTo('vera@ufer.example')).toHaveLength(before + 1)
	})

	it('is written in the words of the network, and never without the link that ends it', async () => {
		await organisation('Filzerei', 'Filz.')
		await noteNews(db, today)
		const own = { locale: 'de' as const, body: 'Hallo,\n\nbei {network} {about}:\n\n{news}', closing: 'Ihr Büro.' }
		const known = stampOf(null)
		const admin = context(commandLine(nordufer.id))
		await writeMailText(admin, nordufer.id, { ...own, kind: 'alert-news', subject: 'Frisch {about}', known })
		await writeMailText(admin, nordufer.id, {
			...own,
			kind: 'alert-confirm',
			subject: 'Ja? {network}',
			body: 'Hallo,\n\nSuche: {search}',
			known,
		})
		await ask('wera@ufer.example', 'q=Walkstoff')
		const asked = (await mailsTo('wera@ufer.example')).at(-1)!
		expect(asked).toMatchObject({ subject: 'Ja? Netzwerk Nordufer' })
		expect(asked.body).toContain('alerts/confirm/')
		await confirmAlert(nobody, nordufer.id, { token: await confirmation('wera@ufer.example') })
		await organisation('Walkerei', 'Walkstoff.')
		await night(8)
		const told = (await mailsTo('wera@ufer.example')).at(-1)!
		expect(told.subject).toBe('Frisch zu „Walkstoff“')
		expect(told.body).toContain('bei Netzwerk Nordufer zu „Walkstoff“:')
		expect(told.body).toContain('Walkerei ist neu dabei. http')
		expect(told.body).toMatch(/Ihr Büro\.\n\S+\/alerts\/stop\//)
		for (const kind of ['alert-news', 'alert-confirm'])
			await resetMailText(admin, nordufer.id, {
				kind,
				locale: 'de',
				known: stampOf(await ownMailText(db, nordufer.id, kind, 'de')),
			})
	})

	it('does not name who has been hidden meanwhile', async () => {
		await confirmed('rita@ufer.example', 'q=Haspel')
		const id = await organisation('Haspelwerk', 'Haspel und Spule.')
		const before = (await mailsTo('rita@ufer.example')).length
		await night(20)
		await unlistParty(office, nordufer.id, { partyId: id })
		expect(await mailsTo('rita@ufer.example')).toHaveLength(before)
	})
})
