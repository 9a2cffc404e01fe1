import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '#platform/context.ts'
import { visitor } from '#platform/context.ts'
import { accessInstance } from '../../access/access.fixture.ts'
import { resetMailText, writeMailText } from '../../networks/mail-texts/write-mail-text.ts'
import { stampOf } from '../../networks/settings/stored-network.ts'
import { createParty } from '../../parties/record/create-party.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { claimsOf } from '../claims.queries.ts'
import { setClaim } from '../set-claim.ts'
import { answerRequest } from './answer-request.ts'
import { askPartner, askPartnerAsOftenAsAllowed } from './ask-partner.ts'
import { requestBehind, requestsOf } from './confirmations.queries.ts'
import { forgetDueRequests } from './every-night-forget-requests.ts'
import { revokeConfirmation } from './revoke-confirmation.ts'
import { withdrawRequest } from './withdraw-request.ts'
import './confirmation-mails.ts'

const instance = await accessInstance()
const { db, owner, host, context, networks } = instance
const at = networks.nordufer.id
const today = '2026-11-24'
const nobody = context(visitor)
const account = (name: string, mail: string, more: Partial<Viewer> = {}) =>
	context({ ...visitor, kind: 'account', account: { id: name, name, mail }, ...more })
const office = account('Katrin Sailer', 'katrin@nordufer.example', { roles: [{ role: 'office', networkId: at }] })
await sql`insert into competence_scheme (uri, label, digest) values ('urn:test', '{"de": "Test"}', '')`.execute(owner)
const { rows: made } = await sql<{ id: number }>`insert into competence (scheme_id, uri, slug, labels, path)
	select id, 'urn:test:python', 'python', '{"de": "Python"}', '{}' from competence_scheme returning id`.execute(owner)
const python = made[0]!.id

async function karo(name: string, claim: object = {}) {
	const { id } = await createParty(office, at, {
		kind: 'organisation',
		facts: { name },
		channels: [{ kind: 'web', value: `https://www.${name.toLowerCase()}.example/start` }],
	})
	const { claimId } = await setClaim(office, at, {
		partyId: id,
		claim: {
			competenceId: python,
			level: 2,
			basis: 'reference',
			evidence: { de: 'Projekt' },
			fresh_until: '2026-01-01',
			...claim,
		},
	})
	const selin = account(`Selin ${name}`, `selin@gmx.de`, { represents: [id] })
	return { id, claimId, selin, claim: async () => (await claimsOf(office, at, id))[0]! }
}
const ask = (of: { id: number; claimId: number }, mail: string, more: object = {}) => ({
	partyId: of.id,
	claimId: of.claimId,
	partner: 'Quellgrund AG',
	mail,
	...more,
})
const tokenFor = async (mail: string) => (await instance.newestMail(mail))!.token
const yes = (token: string, more: object = {}) => ({
	token,
	confirms: true as const,
	name: 'Ina Rau, Leiterin',
	level: 2,
	...more,
})

describe('a partner who is asked', () => {
	it('confirms once by the link, and takes it back later by the same link', async () => {
		const faden = await karo('Faden')
		await askPartner(faden.selin, at, ask(faden, 'Ina.Rau@quellgrund.example', { project: 'Pumpen 2025' }))
		const mail = (await instance.newestMail('ina.rau@quellgrund.example'))!
		for (const words of ['Faden', 'Python', 'fortgeschritten', 'Pumpen 2025', 'Selin', 'nichts anderes'])
			expect(mail.text).toContain(words)
		const { token } = mail
		expect(mail.path).toMatch(/^\/nordufer\/claims\/confirm\//)
		expect(await requestBehind(db, networks.suedufer.id, token)).toBeNull()
		await expect(answerRequest(nobody, networks.suedufer.id, yes(token))).rejects.toMatchObject({
			code: 'access.link-used',
		})
		await expect(answerRequest(nobody, at, yes(token, { level: 3 }))).rejects.toMatchObject({
			code: 'competences.claim-changed',
		})
		await expect(answerRequest(nobody, at, yes(token, { name: ' ' }))).rejects.toMatchObject({ kind: 'invalid' })

		await answerRequest(nobody, at, yes(token, { sentence: ' Lief  gut. ' }))
		expect(await faden.claim()).toMatchObject({
			basis: 'partner-confirmed',
			confirmedBy: 'Quellgrund AG (quellgrund.example)',
			confirmedOn: today,
			freshUntil: '2027-11-24',
		})
		expect(await requestsOf(faden.selin, at, { partyId: faden.id, claimId: faden.claimId })).toMatchObject([
			{ state: 'confirmed', answeredBy: 'Ina Rau, Leiterin', sentence: 'Lief gut.', domain: 'quellgrund.example' },
		])
		await expect(answerRequest(nobody, at, yes(token))).rejects.toMatchObject({ code: 'competences.request-settled' })

		await revokeConfirmation(nobody, at, { token })
		expect(await faden.claim()).toMatchObject({
			basis: 'reference',
			confirmedBy: null,
			confirmedOn: null,
			freshUntil: '2026-01-01',
		})
		await expect(revokeConfirmation(nobody, at, { token })).rejects.toMatchObject({
			code: 'competences.request-settled',
		})
	})

	it('is asked in the words of the network; what has no value is left out', async () => {
		const wort = await karo('Wort')
		const admin = context(instance.commandLine(at))
		const which = { kind: 'confirm-claim', locale: 'de' as const }
		const text = {
			subject: '{organisation} und {competence}',
			body: 'Hallo {partner},\n\n{person} fragt: {level}?\n\nProjekt {project}',
			closing: '{network}',
		}
		await writeMailText(admin, at, { ...which, ...text, known: stampOf(null) })
		await askPartner(wort.selin, at, ask(wort, 'w@quellgrund.example'))
		const mail = (await instance.newestMail('w@quellgrund.example'))!
		expect(mail.subject).toBe('Wort und Python')
		expect(mail.text).toMatch(/^Hallo Quellgrund AG,\n\nSelin Wort fragt: fortgeschritten\?\n\nAnfrage ansehen:/)
		expect(mail.text).not.toContain('Projekt')
		await resetMailText(admin, at, { ...which, known: stampOf(text) })
	})

	it('declines, and nothing is said of it', async () => {
		const rau = await karo('Rauh')
		await askPartner(rau.selin, at, ask(rau, 'a@quellgrund.example'))
		const token = await tokenFor('a@quellgrund.example')
		await answerRequest(nobody, at, { token, confirms: false, sentence: 'Kennen wir nicht.' })
		expect(await rau.claim()).toMatchObject({ basis: 'reference', confirmedBy: null })
		await expect(revokeConfirmation(nobody, at, { token })).rejects.toMatchObject({
			code: 'competences.request-settled',
		})
	})

	it('is followed by others: the claim rests on who still confirms it', async () => {
		const ott = await karo('Ott', { basis: 'certificate' })
		const tokens: string[] = []
		for (const mail of ['x@eins.example', 'x@zwei.example']) {
			await askPartner(ott.selin, at, ask(ott, mail))
			tokens.push(await tokenFor(mail))
			await answerRequest(nobody, at, yes(tokens.at(-1)!))
		}
		expect(await ott.claim()).toMatchObject({ basis: 'certificate', confirmedBy: 'Quellgrund AG (zwei.example)' })
		await revokeConfirmation(nobody, at, { token: tokens[1]! })
		expect(await ott.claim()).toMatchObject({ confirmedBy: 'Quellgrund AG (eins.example)' })
		await revokeConfirmation(nobody, at, { token: tokens[0]! })
		expect(await ott.claim()).toMatchObject({ basis: 'certificate', confirmedBy: null })
	})
})

describe('whoever asks', () => {
	it('does not confirm themselves', async () => {
		const web = await karo('Webwerk')
		const refused = (ctx: typeof office, mail: string, code: string) =>
			expect(askPartner(ctx, at, ask(web, mail))).rejects.toMatchObject({ code })
		await refused(web.selin, 'chef@webwerk.example', 'competences.partner-is-self')
		await refused(office, 'chef@mail.webwerk.example', 'competences.partner-is-self')
		await refused(web.selin, 'selin@gmx.de', 'competences.partner-is-self')
		await refused(office, 'jan@nordufer.example', 'competences.partner-is-self')
		await refused(web.selin, 'ina@gmail.com', 'competences.partner-free-mail')
		await askPartner(office, at, ask(web, 'ina@gmail.com'))
		const token = await tokenFor('ina@gmail.com')
		for (const ctx of [web.selin, office])
			await expect(answerRequest(ctx, at, yes(token))).rejects.toMatchObject({ code: 'competences.partner-is-self' })
	})

	it('asks each house once at a time, only about own claims, and without links in what is sent', async () => {
		const [one, two] = [await karo('Eins'), await karo('Zwo')]
		await askPartner(one.selin, at, ask(one, 'a@haus.example'))
		await expect(askPartner(one.selin, at, ask(one, 'b@haus.example'))).rejects.toMatchObject({
			code: 'competences.partner-asked',
		})
		await expect(askPartner(one.selin, at, ask(two, 'b@haus.example'))).rejects.toMatchObject({ kind: 'not-found' })
		await expect(
			askPartner(one.selin, at, ask({ id: one.id, claimId: two.claimId }, 'b@haus.example')),
		).rejects.toMatchObject({ code: 'competences.claim-not-found' })
		for (const more of [{ project: 'www.kauf.example' }, { partner: 'https://x.example' }])
			await expect(askPartner(one.selin, at, ask(one, 'c@anders.example', more))).rejects.toMatchObject({
				kind: 'invalid',
			})
		await expect(requestsOf(two.selin, at, { partyId: one.id, claimId: one.claimId })).rejects.toMatchObject({
			kind: 'not-found',
		})
	})

	it('withdraws a request: its link does nothing any more', async () => {
		const weg = await karo('Weg')
		const { requestId } = await askPartner(weg.selin, at, ask(weg, 'a@haus.example'))
		const token = await tokenFor('a@haus.example')
		await withdrawRequest(weg.selin, at, { partyId: weg.id, requestId })
		await expect(answerRequest(nobody, at, yes(token))).rejects.toMatchObject({ code: 'competences.request-settled' })
		await expect(withdrawRequest(weg.selin, at, { partyId: weg.id, requestId })).rejects.toMatchObject({
			code: 'competences.request-settled',
		})
	})

	it('asks one address three times a day at most', async () => {
		const many = await karo('Viel')
		const again = async () => {
			const { requestId } = await askPartnerAsOftenAsAllowed(host, many.selin, at, ask(many, 'z@selten.example'))
			await withdrawRequest(many.selin, at, { partyId: many.id, requestId })
		}
		for (const _ of [1, 2, 3]) await again()
		await expect(again()).rejects.toMatchObject({ code: 'access.too-many-attempts' })
	})
})

describe('requests', () => {
	it('keep no address, anywhere', async () => {
		const still = await karo('Still')
		await askPartner(still.selin, at, ask(still, 'geheim@haus.example'))
		await tokenFor('geheim@haus.example')
		const { rows } = await sql<{
			n: number
		}>`select ((select count(*) from claim_confirmation r where to_jsonb(r)::text like '%geheim%')
			+ (select count(*) from revision r where to_jsonb(r)::text like '%geheim%') + (select count(*) from journal r where to_jsonb(r)::text like '%geheim%')
			+ (select count(*) from mail_request r where to_jsonb(r)::text like '%geheim%'))::int as n`.execute(owner)
		expect(rows[0]!.n).toBe(0)
	})

	it('are erased thirty days after their link has run out, unless they were answered', async () => {
		const alt = await karo('Alt')
		await askPartner(alt.selin, at, ask(alt, 'a@haus.example'))
		const job = (networkId: number) => context({ ...visitor, kind: 'job', roles: [{ role: 'office', networkId }] })
		const kept = async () => (await requestsOf(office, at, { partyId: alt.id, claimId: alt.claimId })).length
		await forgetDueRequests({ db, contextFor: job }, new Date(Date.now() + 59 * 86_400_000))
		expect(await kept()).toBe(1)
		await forgetDueRequests({ db, contextFor: job }, new Date(Date.now() + 61 * 86_400_000))
		expect(await kept()).toBe(0)
	})

	it('come back with an undo of the answer', async () => {
		const ruf = await karo('Ruf')
		await askPartner(ruf.selin, at, ask(ruf, 'a@haus.example'))
		await answerRequest(nobody, at, yes(await tokenFor('a@haus.example')))
		const { rows } = await sql<{
			id: number
		}>`select max(id) as id from journal where action = 'competences.answer-request'`.execute(owner)
		await undoChange(office, at, { journalId: rows[0]!.id })
		expect(await ruf.claim()).toMatchObject({ basis: 'reference', confirmedBy: null })
	})
})
