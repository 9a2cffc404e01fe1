import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayIn, visitor } from '#platform/context.ts'
import { openPool } from '#platform/database.server.ts'
import { jobViewer } from '#viewer/build-viewer.ts'
import { accessInstance } from '../access/access.fixture.ts'
import '../atlas/search/on-party-changed.ts'
import { newsOf } from '../atlas/news/news.queries.ts'
import { noteNews } from '../atlas/news/note-news.ts'
import { wholeAtlas } from '../atlas/atlas-question.ts'
import { setClaim } from '../competences/set-claim.ts'
import { ownMailText } from '../networks/mail-texts/mail-text.queries.ts'
import { resetMailText, writeMailText } from '../networks/mail-texts/write-mail-text.ts'
import { stampOf } from '../networks/settings/stored-network.ts'
import { listParty } from '../parties/details/list-party.ts'
import { unlistParty } from '../parties/details/unlist-party.ts'
import { editParty } from '../parties/record/edit-party.ts'
import { partyRecord } from '../parties/record/party-record.queries.ts'
import { createParty } from '../parties/record/create-party.ts'
import './alert-mails.ts'
import { takeAlertForm } from './ask-for-alert.ts'
import { alertToConfirm, confirmAlert } from './confirm-alert.ts'
import { endByLink } from './end-alert.ts'
import { eraseAlerts } from './erase-alerts.ts'
import { tellAll } from './every-night-tell.ts'
import { alertBehind } from './stop-token.ts'
import { tellNews } from './tell-news.ts'

const instance = await accessInstance()
const { host, db, owner, networks } = instance
const { nordufer } = networks
const searchPool = openPool(instance.url, 'search', 2)
afterAll(() => searchPool.end())

const day = 86_400_000
const now = Date.now()
const today = dayIn()
const nobody = { ...instance.context(visitor), today }
const office = { ...instance.context(instance.commandLine(nordufer.id)), today }
const night = (at: number) =>
	tellAll(
		{ db, searchPool, contextFor: (networkId) => ({ ...nobody, viewer: jobViewer(networkId, null) }) },
		new Date(at),
	)

let competence: number
let clients = 1
const ask = (mail: string, question = 'q=Webstuhl') =>
	takeAlertForm(host, nobody, nordufer.id, { mail, locale: 'de', question }, `10.1.0.${clients++}`)
const rows = async () =>
	(
		await sql<{
			mail: string
			told: string | null
		}>`select mail, told_until as told from search_alert order by mail`.execute(owner)
	).rows
const mailsTo = async (mail: string) => {
	await instance.newestMail(mail)
	return db.selectFrom('shown_mail').selectAll().where('recipient', '=', mail).orderBy('id').execute()
}

async function organisation(name: string, summary: string, scope: 'public' | 'members' = 'public') {
	const { id } = await createParty(office, nordufer.id, {
		kind: 'organisation',
		facts: { name, summary: { de: summary } },
	})
	await listParty(office, nordufer.id, { partyId: id, scope })
	return id
}

async function rewrite(id: number, summary: string) {
	const { version } = (await partyRecord(office, nordufer.id, id)).facts
	await editParty(office, nordufer.id, {
		kind: 'organisation',
		partyId: id,
		version,
		facts: { summary: { de: summary } },
	})
}

/** The token of the newest mail that asks for a confirmation. */
async function confirmation(mail: string): Promise<string> {
	return /alerts\/confirm\/(\S+)/.exec((await instance.newestMail(mail))!.text)![1]!
}

async function confirmed(mail: string, question?: string) {
	await ask(mail, question)
	await confirmAlert(nobody, nordufer.id, { token: await confirmation(mail) })
}

beforeAll(async () => {
	const made = await sql<{ id: number }>`
		with s as (insert into competence_scheme (uri, label, digest) values ('urn:test', '{"de": "Test"}', '') returning id)
		insert into competence (scheme_id, uri, slug, labels) select id, 'urn:test:weben', 'weben', '{"de": "Weben"}' from s returning id`.execute(
		owner,
	)
	competence = made.rows[0]!.id
	await sql`update competence set path = array[id], field_id = id`.execute(owner)
	await organisation('Altbau', 'Webstuhl von früher.')
	await noteNews(db, dayIn(undefined, new Date(now - 100 * day)))
})

const newsFor = (q: string, after = '2001-01-01') =>
	newsOf(searchPool, { ...wholeAtlas, q }, null, { after, today, most: 50 })

describe('news of a search', () => {
	it('begin with the second look: what was there first is no news', async () => {
		expect(await newsFor('Webstuhl')).toEqual([])
		const id = await organisation('Neubau', 'Webstuhl von morgen.')
		await noteNews(db, today)
		expect(await newsFor('Webstuhl')).toMatchObject([{ name: 'Neubau', competence: null, since: today }])
		expect(await newsFor('Webstuhl', today)).toEqual([])
		await unlistParty(office, nordufer.id, { partyId: id })
		expect(await newsFor('Webstuhl')).toEqual([])
	})

	it('are claims of those that were there, as far as the public sees them', async () => {
		const { rows: found } = await sql<{ id: number }>`select id from party where name = 'Altbau'`.execute(owner)
		const claim = { competenceId: competence, level: 2, basis: 'reference' } as const
		await setClaim(office, nordufer.id, { partyId: found[0]!.id, claim: { ...claim, scope: 'members' } })
		await noteNews(db, today)
		expect(await newsFor('Webstuhl')).toEqual([])
		await setClaim(office, nordufer.id, { partyId: found[0]!.id, claim })
		await noteNews(db, today)
		expect(await newsFor('Webstuhl')).toMatchObject([{ name: 'Altbau', competence: { slug: 'weben' } }])
	})

	it('are organisations that come to match because they changed, once', async () => {
		const id = await organisation('Wandel', 'Garne aller Art.')
		const on = (days: number) => dayIn(undefined, new Date(now + days * day))
		const noteOn = (days: number) => noteNews(db, on(days))
		const after = (days: number) => newsFor('Teppich', on(days))
		await noteOn(1)
		await rewrite(id, 'Garne und Teppiche.')
		expect(await after(1)).toEqual([])
		await noteOn(2)
		expect(await after(1)).toMatchObject([{ name: 'Wandel', change: 'fitting', competence: null, since: on(2) }])
		// Who looks back to the day on which it was listed hears that, and nothing else.
		expect(await after(0)).toMatchObject([{ name: 'Wandel', change: 'listed' }])
		expect(await after(2)).toEqual([])
		await rewrite(id, 'Garne, Teppiche und Läufer.')
		await noteOn(3)
		expect(await after(2)).toEqual([])
		expect(await after(1)).toMatchObject([{ since: on(2) }])

		await rewrite(id, 'Garne.')
		await noteOn(4)
		expect(await after(1)).toEqual([])
		await rewrite(id, 'Garne und wieder Teppiche.')
		await noteOn(5)
		expect(await after(4)).toEqual([])
		expect(await after(3)).toEqual([])
		expect(await after(1)).toMatchObject([{ since: on(5) }])
	})

	it('are not what changed twice between two nights and is as it was', async () => {
		const { rows: found } = await sql<{ id: number }>`select id from party where name = 'Wandel'`.execute(owner)
		await rewrite(found[0]!.id, 'Bürsten.')
		await rewrite(found[0]!.id, 'Garne und wieder Teppiche.')
		await noteNews(db, dayIn(undefined, new Date(now + 6 * day)))
		const { rows: kept } = await sql<{
			since: string
		}>`select since from atlas_earlier e join party p on p.identity_id = e.identity_id
			where p.id = ${found[0]!.id} order by since`.execute(owner)
		expect(kept).toHaveLength(4)
		await unlistParty(office, nordufer.id, { partyId: found[0]!.id })
		await noteNews(db, dayIn(undefined, new Date(now + 7 * day)))
		expect(
			(
				await sql`select from atlas_earlier e join party p on p.identity_id = e.identity_id where p.id = ${found[0]!.id}`.execute(
					owner,
				)
			).rows,
		).toEqual([])
	})

	it('know nothing of those who are for members alone', async () => {
		await organisation('Innen', 'Webstuhl für uns.', 'members')
		await noteNews(db, today)
		expect((await newsFor('Webstuhl')).map(({ name }) => name)).not.toContain('Innen')
	})
})

describe('an alert', () => {
	it('is told to nobody before its address is proven, and is erased after three days', async () => {
		await ask('eva@ufer.example')
		const token = await confirmation('eva@ufer.example')
		expect((await mailsTo('eva@ufer.example'))[0]!.body).toContain('„Webstuhl“')
		expect(await rows()).toEqual([{ mail: 'eva@ufer.example', told: null }])
		await night(now + 2 * day)
		expect(await rows()).toHaveLength(1)
		await night(now + 4 * day)
		expect(await rows()).toEqual([])
		await expect(confirmAlert(nobody, nordufer.id, { token })).rejects.toMatchObject({
			code: 'access.link-used',
		})
	})

	it('is one, however often it is asked for; the page says the same, the mail says what is so', async () => {
		await confirmed('ada@ufer.example')
		await ask('ADA@ufer.example ')
		expect(await rows()).toHaveLength(1)
		expect((await mailsTo('ada@ufer.example')).at(-1)!.subject).toContain('schon bestellt')
	})

	it('is confirmed by one POST with a link that works once', async () => {
		await ask('olga@ufer.example')
		const token = await confirmation('olga@ufer.example')
		expect(await alertToConfirm(db, token)).toMatchObject({ networkId: nordufer.id })
		await expect(confirmAlert(nobody, networks.suedufer.id, { token })).rejects.toMatchObject({ kind: 'not-found' })
		await confirmAlert(nobody, nordufer.id, { token })
		await expect(confirmAlert(nobody, nordufer.id, { token })).rejects.toMatchObject({ code: 'access.link-used' })
		expect((await rows()).find(({ mail }) => mail === 'olga@ufer.example')).toMatchObject({ told: today })
	})

	it('is told once a week at most, and only when there is something new', async () => {
		await confirmed('pia@ufer.example', 'q=Spinnrad')
		const before = (await mailsTo('pia@ufer.example')).length
		await night(now + 8 * day)
		expect(await mailsTo('pia@ufer.example')).toHaveLength(before)
		await organisation('Spinnerei', 'Spinnrad und Faden.')
		await night(now + 9 * day)
		const told = await mailsTo('pia@ufer.example')
		expect(told).toHaveLength(before + 1)
		expect(told.at(-1)!.body).toContain('Spinnerei')
		await organisation('Zwirnerei', 'Spinnrad und Zwirn.')
		await night(now + 10 * day)
		expect(await mailsTo('pia@ufer.example')).toHaveLength(before + 1)
		await night(now + 17 * day)
		expect((await mailsTo('pia@ufer.example')).at(-1)!.body).toContain('Zwirnerei')
	})

	it('tells who matches after a change, and never twice', async () => {
		const id = await organisation('Spitzenwerk', 'Feine Borten.')
		await noteNews(db, today)
		await confirmed('vera@ufer.example', 'q=Klöppel')
		const before = (await mailsTo('vera@ufer.example')).length
		await rewrite(id, 'Feine Borten, mit Klöppel gemacht.')
		await night(now + 8 * day)
		const told = await mailsTo('vera@ufer.example')
		expect(told).toHaveLength(before + 1)
		expect(told.at(-1)!.body).toContain('Spitzenwerk passt jetzt zu Ihrer Suche')
		await rewrite(id, 'Borten, mit Klöppel gemacht.')
		await night(now + 16 * day)
		expect(await mailsTo('vera@ufer.example')).toHaveLength(before + 1)
	})

	it('is written in the words of the network, and never without the link that ends it', async () => {
		await organisation('Filzerei', 'Filz.')
		await noteNews(db, today)
		const own = { locale: 'de' as const, body: 'Hallo,\n\nbei {network} {about}:\n\n{news}', closing: 'Ihr Büro.' }
		const known = stampOf(null)
		const admin = instance.context(instance.commandLine(nordufer.id))
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
		await night(now + 8 * day)
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
		await night(now + 20 * day)
		await unlistParty(office, nordufer.id, { partyId: id })
		expect(await mailsTo('rita@ufer.example')).toHaveLength(before)
	})

	it('ends by the link of its mails, with all that was kept; a wrong link says the same', async () => {
		await confirmed('nina@ufer.example', 'q=Leinen')
		await organisation('Leinenhaus', 'Leinen vom Feld.')
		await night(now + 30 * day)
		const { body } = (await mailsTo('nina@ufer.example')).at(-1)!
		const token = /alerts\/stop\/(\S+)/.exec(body)![1]!
		expect(await alertBehind(host, db, token)).toMatchObject({ alert: { mail: 'nina@ufer.example' } })
		expect(await alertBehind(host, db, token.replace(/^(\d+)\.(\d+)/, '$1.1'))).toBeNull()
		await endByLink(host, nobody, token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A'))
		expect((await rows()).map(({ mail }) => mail)).toContain('nina@ufer.example')
		await endByLink(host, nobody, token)
		await endByLink(host, nobody, token)
		expect((await rows()).map(({ mail }) => mail)).not.toContain('nina@ufer.example')
		const { rows: kept } = await sql<{ count: number }>`
			select count(*)::int as count from journal where facts::text like '%nina%' or action like 'alerts.%' and facts::text like '%Leinen%'`.execute(
			owner,
		)
		expect(kept[0]!.count).toBe(0)
	})

	it('is not taken without a mail address, nor too often for one', async () => {
		await expect(ask('kein mail')).rejects.toMatchObject({ kind: 'invalid' })
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
