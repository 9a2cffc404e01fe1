import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '#platform/context.ts'
import { dayIn, visitor } from '#platform/context.ts'
import { accessInstance } from '../../access/access.fixture.ts'
import { startMembership } from '../../membership/start-membership.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { startFunction } from '../../parties/details/start-function.ts'
import { ownProfile } from '../../parties/profile/own-profile.queries.ts'
import { createParty } from '../../parties/record/create-party.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { claimsOf } from '../claims.queries.ts'
import { setClaim } from '../set-claim.ts'
import { resetMailText, writeMailText } from '../../networks/mail-texts/write-mail-text.ts'
import { stampOf } from '../../networks/settings/stored-network.ts'
import { answerReminder } from './answer-reminder.ts'
import { tellOffices } from './every-week-tell-office.ts'
import { remindMembers } from './remind-members.ts'
import { reminderBehind } from './reminder.queries.ts'
import { setWeeklyMail } from './set-weekly-mail.ts'
import { staleMembers, weeklyMail } from './stale-claims.queries.ts'
import { stopReminders } from './stop-reminders.ts'
import './freshness-mails.ts'

const instance = await accessInstance()
const { db, owner, networks } = instance
const at = networks.nordufer.id
const today = dayIn()
const context = (viewer: Viewer) => ({ ...instance.context(viewer), today })
const nobody = context(visitor)
const inOffice = (role: 'office' | 'board', networkId = at) =>
	context({
		...visitor,
		kind: 'account',
		account: { id: role, name: 'Katrin Sailer', mail: 'k@nordufer.example' },
		roles: [{ role, networkId }],
	})
const office = inOffice('office')
const board = inOffice('board')
const neighbour = inOffice('office', networks.suedufer.id)
await sql`insert into competence_scheme (uri, label, digest) values ('urn:test', '{"de": "Test"}', '')`.execute(owner)
const { rows: competences } = await sql<{ id: number }>`insert into competence (scheme_id, uri, slug, labels)
	select s.id, 'urn:' || n, n, jsonb_build_object('de', n) from competence_scheme s, unnest(array['python', 'mqtt', 'erp']) n returning id`.execute(
	owner,
)
const [python, mqtt, erp] = competences.map(({ id }) => id) as [number, number, number]
await sql`update network set mail = 'buero@nordufer.example' where id = ${at}`.execute(owner)

async function member(name: string, { contact = true, claims = {} as object } = {}) {
	const { id } = await createParty(office, at, { kind: 'organisation', facts: { name } })
	await startMembership(office, at, { partyId: id, type: { label: 'Firma' }, from: '2020-01-01' })
	const mail = `ina@${name.toLowerCase()}.example`
	if (contact) {
		const person = await createParty(office, at, {
			kind: 'person',
			facts: { given_name: 'Ina', family_name: name },
			channels: [{ kind: 'mail', value: mail }],
		})
		await startFunction(office, at, {
			personId: person.id,
			organisationId: id,
			kind: 'main-contact',
			from: '2020-01-01',
		})
	}
	const claim = (competenceId: number, more: object) =>
		setClaim(office, at, {
			partyId: id,
			claim: { competenceId, level: 2, basis: 'self-declared', fresh_until: '2026-01-31', ...claims, ...more },
		})
	const { claimId } = await claim(python, {})
	await claim(mqtt, { confirmed_by: 'Rau AG', basis: 'partner-confirmed' })
	await claim(erp, { scope: 'office' })
	return { id, mail, claimId, claims: async () => (await claimsOf(office, at, id)).toSorted((a, b) => a.id - b.id) }
}
const whyOf = async (id: number) => (await staleMembers(office, at)).members.find((one) => one.id === id)?.why

describe('what goes stale', () => {
	it('is listed for the office with whom to ask and why not, and asked about once', async () => {
		const karo = await member('Karo')
		const stumm = await member('Stumm', { contact: false })
		expect((await staleMembers(board, at)).members).toMatchObject([
			{
				id: karo.id,
				contact: 'Ina Karo',
				why: null,
				stale: 2,
				claims: [{ stale: true, freshUntil: '2026-01-31' }, {}],
			},
			{ id: stumm.id, contact: null, why: 'no-contact' },
		])
		expect(await staleMembers(board, at, 1, 1)).toMatchObject({ members: [{ id: karo.id }], page: 1, total: 2 })
		for (const asked of [2, 9])
			expect(await staleMembers(board, at, asked, 1)).toMatchObject({ members: [{ id: stumm.id }], page: 2, total: 2 })
		await expect(staleMembers(neighbour, at)).rejects.toMatchObject({ kind: 'not-found' })
		for (const ctx of [board, neighbour, nobody])
			await expect(remindMembers(ctx, at, { partyIds: [karo.id] })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(remindMembers(neighbour, networks.suedufer.id, { partyIds: [karo.id] })).rejects.toMatchObject({
			code: 'competences.nobody-to-remind',
		})
		expect(await remindMembers(office, at, { partyIds: [karo.id, stumm.id] })).toMatchObject({ sent: 1, leftOut: 1 })
		await expect(remindMembers(office, at, { partyIds: [karo.id] })).rejects.toMatchObject({
			code: 'competences.nobody-to-remind',
		})
		expect(await whyOf(karo.id)).toBe('lately')
		const mail = (await instance.newestMail(karo.mail))!
		expect(mail.path).toMatch(/^\/nordufer\/claims\/still\//)
		expect([mail.text.includes('python'), mail.text.includes('mqtt'), mail.text.includes('erp')]).toEqual([
			true,
			true,
			false,
		])
	})

	it('is asked about in the words of the network', async () => {
		const eigen = await member('Eigen')
		const admin = instance.context(instance.commandLine(at))
		const text = { subject: 'Noch wahr, {organisation}?', body: 'Hallo,\n\n{claims}\n\nBis bald', closing: 'Danke.' }
		const which = { kind: 'stale-claims', locale: 'de' as const }
		await expect(
			writeMailText(admin, at, { ...which, ...text, body: '{claim}', known: stampOf(null) }),
		).rejects.toMatchObject({ code: 'networks.placeholder-unknown' })
		await writeMailText(admin, at, { ...which, ...text, known: stampOf(null) })
		await remindMembers(office, at, { partyIds: [eigen.id] })
		const mail = (await instance.newestMail(eigen.mail))!
		expect(mail.subject).toBe('Noch wahr, Eigen?')
		expect(mail.text).toMatch(/^Hallo,\n\n– \S+\n\n– \S+\n\nBis bald\n\n/)
		expect(mail.path).toMatch(/^\/nordufer\/claims\/still\//)
		await resetMailText(admin, at, { ...which, known: stampOf(text) })
	})

	it('is a profile, too, that nobody has confirmed for a year: answered by the link, whole and as it was shown', async () => {
		const firm = await member('Profil', { claims: { fresh_until: '2999-01-31' } })
		const listed = async () => (await staleMembers(office, at)).members.find(({ id }) => id === firm.id)
		expect(await listed(), 'nobody knows of it').toBeUndefined()
		await listParty(office, at, { partyId: firm.id, scope: 'members' })
		expect(await listed()).toMatchObject({ claims: [], stale: 0, unconfirmed: true, why: null })
		await remindMembers(office, at, { partyIds: [firm.id] })
		const mail = (await instance.newestMail(firm.mail))!
		expect(mail.subject).toBe('Stimmt das noch? Profil von Profil')
		const token = mail.path.split('/').at(-1)!
		expect(await reminderBehind(db, at, token)).toMatchObject({ unconfirmed: true, claims: [] })
		const { version } = await ownProfile({ ...office, viewer: { ...visitor, represents: [firm.id] } }, firm.id)
		await expect(answerReminder(nobody, at, { token, says: 'profile', version: version + 1 })).rejects.toMatchObject({
			code: 'parties.profile-changed',
		})
		await answerReminder(nobody, at, { token, says: 'profile', version })
		expect(await reminderBehind(db, at, token)).toMatchObject({ unconfirmed: false })
		expect(await listed()).toBeUndefined()
		expect((await firm.claims())[0]).toMatchObject({ confirmedOn: today })
		await expect(
			answerReminder(nobody, networks.suedufer.id, { token, says: 'profile', version }),
		).rejects.toMatchObject({
			code: 'access.link-used',
		})
	})

	it('is asked about again after three weeks, unless somebody has opted out', async () => {
		const alt = await member('Alt')
		await remindMembers(office, at, { partyIds: [alt.id] })
		await sql`update claim_reminder set sent_at = now() - interval '22 days' where party_id = ${alt.id}`.execute(owner)
		expect(await whyOf(alt.id)).toBeNull()
		await sql`insert into opt_out (network_id, party_id, kind, source) values (${at}, ${alt.id}, 'bulk-mail', 'Brief')`.execute(
			owner,
		)
		expect(await whyOf(alt.id)).toBe('opted-out')
	})
})

describe('answering a reminder', () => {
	const reminded = async (name: string) => {
		const one = await member(name)
		await remindMembers(office, at, { partyIds: [one.id] })
		return { ...one, token: (await instance.newestMail(one.mail))!.token }
	}

	it('says of one claim that it is still true, of another that it is not, by the link alone', async () => {
		const { token, claims, claimId, ...ott } = await reminded('Ott')
		expect(await reminderBehind(db, networks.suedufer.id, token)).toBeNull()
		expect((await reminderBehind(db, at, token))?.claims).toHaveLength(2)
		const [, confirmed, hidden] = await claims()
		await answerReminder(nobody, at, { token, says: 'still', claimId })
		await answerReminder(nobody, at, { token, says: 'still', claimId: confirmed!.id })
		const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
		expect(await claims()).toMatchObject([
			{ id: claimId, freshUntil: nextYear, confirmedOn: today, confirmedBy: null },
			{ freshUntil: nextYear, confirmedBy: 'Rau AG' },
			{ freshUntil: '2026-01-31' },
		])
		await expect(answerReminder(nobody, at, { token, says: 'gone', claimId: hidden!.id })).rejects.toMatchObject({
			code: 'competences.claim-not-found',
		})
		await expect(answerReminder(nobody, networks.suedufer.id, { token, says: 'gone', claimId })).rejects.toMatchObject({
			code: 'access.link-used',
		})
		await answerReminder(nobody, at, { token, says: 'gone', claimId })
		expect(await claims()).toHaveLength(2)
		const { rows } = await sql<{
			id: number
		}>`select max(id) as id from journal where action = 'competences.answer-reminder' and subject_id = ${ott.id}`.execute(
			owner,
		)
		await undoChange(office, at, { journalId: rows[0]!.id })
		expect(await claims()).toHaveLength(3)
	})

	it('changes a level; a higher one is no longer what somebody confirmed', async () => {
		const { token, claims } = await reminded('Rau')
		const claimId = (await claims())[1]!.id
		await answerReminder(nobody, at, { token, says: 'level', claimId, level: 1 })
		expect((await claims())[1]).toMatchObject({ level: 1, basis: 'partner-confirmed', confirmedBy: 'Rau AG' })
		await answerReminder(nobody, at, { token, says: 'level', claimId, level: 3 })
		expect((await claims())[1]).toMatchObject({
			level: 3,
			basis: 'self-declared',
			confirmedBy: null,
			confirmedOn: today,
		})
		await expect(answerReminder(nobody, at, { token, says: 'level', claimId, level: 4 })).rejects.toMatchObject({
			kind: 'invalid',
		})
	})

	it('confirms all at once, and stops the mails', async () => {
		const { token, claims, id } = await reminded('Stopp')
		expect(await answerReminder(nobody, at, { token, says: 'still', claimId: null })).toEqual({ count: 2 })
		expect((await claims()).filter(({ freshUntil }) => freshUntil === '2026-01-31')).toHaveLength(1)
		await setClaim(office, at, {
			partyId: id,
			claim: { competenceId: python, level: 1, basis: 'self-declared', fresh_until: '2025-01-01' },
		})
		await stopReminders(nobody, at, { token, stop: true })
		await stopReminders(nobody, at, { token, stop: true })
		expect((await reminderBehind(db, at, token))?.optedOut).toBe(true)
		expect(await whyOf(id)).toBe('opted-out')
		await stopReminders(nobody, at, { token, stop: false })
		expect(await whyOf(id)).toBe('lately')
	})
})

describe('the weekly mail', () => {
	const job = (networkId: number) => context({ ...visitor, kind: 'job', roles: [{ role: 'office', networkId }] })
	const mails = async () =>
		Number(
			(await sql<{ n: number }>`select count(*)::int as n from mail_request where kind = 'stale-list'`.execute(owner))
				.rows[0]!.n,
		)

	it('comes once a week while something is stale, unless it is switched off', async () => {
		await tellOffices({ db, contextFor: job }, today)
		await tellOffices({ db, contextFor: job }, today)
		expect(await mails()).toBe(1)
		const mail = (await instance.newestMail('buero@nordufer.example'))!
		expect(mail.path).toBe('/nordufer/office/claims')
		const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
		await setWeeklyMail(office, at, { wanted: false })
		expect(await weeklyMail(board, at)).toMatchObject({ offName: 'Katrin Sailer', mail: 'buero@nordufer.example' })
		await tellOffices({ db, contextFor: job }, inDays(7))
		expect(await mails()).toBe(0)
		await expect(setWeeklyMail(board, at, { wanted: true })).rejects.toMatchObject({ kind: 'not-found' })
		await setWeeklyMail(office, at, { wanted: true })
		await tellOffices({ db, contextFor: job }, inDays(7))
		expect(await mails()).toBe(1)
	})
})
