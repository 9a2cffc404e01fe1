import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { applicationById, applicationsOf } from './applications.queries.ts'
import { confirmApplication } from './confirm-application.ts'
import { eraseDueApplications } from './every-night-erase-applications.ts'
import { consentText, joiningInstance, organisationForm, personForm } from './joining.fixture.ts'
import { resendConfirmation } from './resend-confirmation.ts'
import { setForm } from './set-form.ts'
import { statusBehind } from './status.queries.ts'
import { submitApplication, takeForm } from './submit-application.ts'
import { withdrawApplication } from './withdraw-application.ts'
import { jobViewer } from '#viewer/build-viewer.ts'

const instance = await joiningInstance()
const { host, owner, networks, office, admin, neighbour, nobody, send, received, token } = instance
const { nordufer, suedufer } = networks
const counts = async () => {
	const { rows } = await sql<{ state: string; count: number }>`
		select application_state(id) as state, count(*)::int as count from application group by 1`.execute(owner)
	return { unconfirmed: 0, received: 0, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}
const form = {
	open: true,
	kinds: ['organisation' as const, 'person' as const],
	fields: {},
	intro: {},
	welcome: {},
	monthsKept: 6,
}

describe('applying', () => {
	it('waits for the mail that confirms it, and is read by the office then', async () => {
		const link = await send(organisationForm())
		expect(await statusBehind(nobody, nordufer.id, link)).toMatchObject({
			name: 'Kieselbach Sensorik GmbH', state: 'unconfirmed', steps: [{ kind: 'submitted', reason: null }],
		}) // prettier-ignore
		expect(await counts()).toMatchObject({ unconfirmed: 1, received: 0 })
		const { id } = await statusBehind(nobody, nordufer.id, link)
		expect(await applicationsOf(office, nordufer.id, 'received')).toMatchObject({ rows: [], total: 0 })
		await expect(applicationById(office, nordufer.id, id)).rejects.toMatchObject({ code: 'joining.not-found' })

		const mail = (await instance.newestMail('ilse.marder@kieselbach.example'))!
		expect(mail.subject).toBe('Bitte bestätigen: Aufnahmeantrag bei Netzwerk Nordufer')
		expect(mail.path).toMatch(/^\/nordufer\/join\/confirm\//)
		await expect(confirmApplication(nobody, suedufer.id, { token: mail.token })).rejects.toMatchObject({
			code: 'access.link-used',
		})
		await confirmApplication(nobody, nordufer.id, { token: mail.token })
		await expect(confirmApplication(nobody, nordufer.id, { token: mail.token })).rejects.toMatchObject({
			kind: 'not-found',
		})
		const { rows } = await applicationsOf(office, nordufer.id, 'received')
		expect(rows).toMatchObject([{ name: 'Kieselbach Sensorik GmbH', contact: 'Ilse Marder', place: 'Konstanz' }])
		expect(await applicationById(office, nordufer.id, rows[0]!.id)).toMatchObject({
			mail: 'ilse.marder@kieselbach.example',
			consentText,
			answers: { website: 'www.kieselbach.example', founded: null, listing: true },
			people: [
				{ family_name: 'Marder', functions: ['main-contact', 'managing-director'], invited: true },
				{ family_name: 'Trapp', functions: ['dues-contact'], phone: null },
			],
			steps: [
				{ kind: 'submitted', actor: null },
				{ kind: 'confirmed', actor: null },
			],
		})
	})

	it('is one application however often the form arrives', async () => {
		const same = { token: await token() }
		const [first, second] = await Promise.all([send(personForm(), same), send(personForm(), same)])
		expect(second).toBe(first)
		expect(await send(personForm({ contact: { family_name: 'Anders', mail: 'x@y.example' } }), same)).toBe(first)
		const { rows } = await sql`select from application where name = 'Edda Quast'`.execute(owner)
		expect(rows).toHaveLength(1)
	})

	it('cannot be confirmed once its link has run out', async () => {
		await send(personForm({ contact: { given_name: 'Spät', family_name: 'Ling', mail: 'spaet@ling.example' } }))
		const mail = (await instance.newestMail('spaet@ling.example'))!
		await sql`update auth.verification set expires_at = now() - interval '1 second'`.execute(owner)
		await expect(confirmApplication(nobody, nordufer.id, { token: mail.token })).rejects.toMatchObject({
			code: 'access.link-used',
		})
	})

	it('gets a new mail on demand, and is taken back by its link', async () => {
		const contact = { given_name: 'Runa', family_name: 'Feld', mail: 'runa@feld.example' }
		const link = await send(personForm({ contact }))
		const first = (await instance.newestMail('runa@feld.example'))!
		await resendConfirmation(host, nobody, nordufer.id, link)
		const second = (await instance.newestMail('runa@feld.example'))!
		expect(second.token).not.toBe(first.token)
		await expect(withdrawApplication(nobody, suedufer.id, { token: link })).rejects.toMatchObject({
			code: 'joining.not-found',
		})
		await withdrawApplication(nobody, nordufer.id, { token: link })
		await expect(withdrawApplication(nobody, nordufer.id, { token: link })).rejects.toMatchObject({
			code: 'joining.other-state', facts: { state: 'withdrawn' },
		}) // prettier-ignore
		await expect(confirmApplication(nobody, nordufer.id, { token: second.token })).rejects.toMatchObject({
			code: 'joining.other-state',
		})
		await expect(resendConfirmation(host, nobody, nordufer.id, link)).rejects.toMatchObject({ kind: 'conflict' })
	})
})

describe('what is no application', () => {
	it('is told from one by its form: unknown, forged, of another network, too quick, too old', async () => {
		const [good] = [await token()]
		const forged = `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`
		for (const wrong of ['', 'x', forged, await token(suedufer.id), `${good}.${good}`])
			await expect(send(personForm(), { token: wrong })).rejects.toMatchObject({ code: 'joining.form-unknown' })
		await expect(send(personForm(), { token: await token(nordufer.id, 1) })).rejects.toMatchObject({
			code: 'joining.too-quick',
		})
		await expect(send(personForm(), { token: await token(nordufer.id, 25 * 3600) })).rejects.toMatchObject({
			code: 'joining.form-old',
		})
		await expect(send(personForm(), { trap: 'http://spam.example' })).rejects.toMatchObject({ code: 'joining.trap' })
	})

	it('is limited by client and by address', async () => {
		const contact = { given_name: 'A', family_name: 'B', mail: 'oft@oft.example' }
		for (let at = 0; at < 4; at++) await send(personForm({ contact }))
		await expect(send(personForm({ contact }))).rejects.toMatchObject({ code: 'access.too-many-attempts' })
		const from = async (at: number) =>
			takeForm(host, nobody, nordufer.id,
				{ ...personForm({ contact: { ...contact, mail: `c${at}@oft.example` } }), token: await token(), trap: '' }, '192.0.2.7') // prettier-ignore
		for (let at = 0; at < 20; at++) await from(at)
		await expect(from(20)).rejects.toMatchObject({ code: 'access.too-many-attempts' })
	})

	it('is refused by field, and nothing of it is written', async () => {
		const before = await counts()
		const wrong = (more: object) => send(organisationForm(more as never))
		const fields = (text: string) => ({
			code: 'common.invalid-input',
			facts: { fields: [expect.stringContaining(text)] },
		})
		const { contact, answers } = organisationForm()
		await expect(wrong({ contact: { ...contact, mail: 'kein@' } })).rejects.toMatchObject(fields('contact.mail'))
		await expect(wrong({ contact: { ...contact, mail: 'a@b.example\r\nBcc: c@d.example' } })).rejects.toMatchObject(
			fields('contact.mail'),
		)
		await expect(wrong({ name: 'x'.repeat(301) })).rejects.toMatchObject(fields('name'))
		await expect(wrong({ answers: { ...answers, website: 'javascript:alert(1)' } })).rejects.toMatchObject(
			fields('answers.website'),
		)
		await expect(wrong({ answers: { ...answers, motivation: 'x'.repeat(4001) } })).rejects.toMatchObject(
			fields('answers.motivation'),
		)
		await expect(wrong({ people: Array.from({ length: 5 }, () => contact) })).rejects.toMatchObject(fields('people'))
		await expect(wrong({ answers: { ...answers, address: null, organisation_kind: null } })).rejects.toMatchObject({
			code: 'joining.answers-missing', facts: { fields: ['organisation_kind', 'address'] },
		}) // prettier-ignore
		await expect(wrong({ name: '  ', contact: { ...contact, given_name: null } })).rejects.toMatchObject({
			facts: { fields: ['name', 'given_name'] },
		})
		expect(await counts()).toEqual(before)
	})

	it('keeps HTML and formulas as the text that they are', async () => {
		const id = await received(
			organisationForm({
				name: '=cmd() <script>alert(1)</script>',
				contact: { given_name: 'O', family_name: 'P', mail: 'html@html.example' },
			}),
		)
		expect((await applicationById(office, nordufer.id, id)).name).toBe('=cmd() <script>alert(1)</script>')
	})
})

describe('the form', () => {
	it('asks what the office chose, and takes nothing else', async () => {
		await setForm(office, nordufer.id, {
			...form, fields: { summary: 'off', people: 'off', phone: 'required', founded: 'required' }, intro: { de: ' Gut. ', en: null },
		}) // prettier-ignore
		const contact = { given_name: 'Wim', family_name: 'Loh', mail: 'wim@loh.example' }
		await expect(send(organisationForm({ contact }))).rejects.toMatchObject({ facts: { fields: ['founded', 'phone'] } })
		const { answers } = organisationForm()
		const id = await received(
			organisationForm({
				contact: { ...contact, phone: '+49 30 1234567' },
				answers: { ...answers, founded: '1999', vat_id: 'DE1' },
			}),
		)
		const { people, answers: kept } = await applicationById(office, nordufer.id, id)
		expect(people).toHaveLength(1)
		expect(kept).toMatchObject({ founded: 1999, summary: null, vat_id: null })
	})

	it('can be closed, as a whole or for a kind, by those who run the office', async () => {
		await setForm(admin, nordufer.id, { ...form, kinds: ['person'] })
		const contact = { given_name: 'Ute', family_name: 'Bach', mail: 'ute@bach.example' }
		await expect(send(organisationForm({ contact }))).rejects.toMatchObject({ code: 'joining.kind-not-asked' })
		await setForm(admin, nordufer.id, { ...form, open: false })
		await expect(send(personForm({ contact }))).rejects.toMatchObject({ code: 'joining.closed' })
		for (const ctx of [instance.board, neighbour, nobody])
			await expect(setForm(ctx, nordufer.id, form)).rejects.toMatchObject({ kind: 'not-found' })
		await setForm(admin, nordufer.id, form)
		const alliance = networks.alliance.id
		const sent = { ...personForm({ contact }), submission: 'x'.repeat(43), statusHash: 'y'.repeat(43) }
		await expect(submitApplication(nobody, alliance, sent)).rejects.toMatchObject({ code: 'joining.closed' })
	})
})

describe('the night', () => {
	const contextFor = (networkId: number) => instance.context(jobViewer(networkId, null))
	const later = (days: number) =>
		eraseDueApplications({ db: instance.db, contextFor }, new Date(Date.now() + days * 86_400_000))

	it('erases what nobody confirmed and what was withdrawn, with every trace of it', async () => {
		const link = await send(
			personForm({ contact: { given_name: 'Weg', family_name: 'Damit', mail: 'weg@damit.example' } }),
		)
		const { id } = await statusBehind(nobody, nordufer.id, link)
		const before = await counts()
		await later(6)
		expect((await counts()).unconfirmed).toBe(before.unconfirmed)
		await later(8)
		expect(await counts()).toMatchObject({ unconfirmed: 0, received: before.received })
		await expect(statusBehind(nobody, nordufer.id, link)).rejects.toMatchObject({ code: 'joining.not-found' })
		const { rows } = await sql`select from revision where before::text like '%Damit%' or subject_id = ${id}`.execute(
			owner,
		)
		expect(rows).toEqual([])
		const left = await sql`select from subject where id = ${id}`.execute(owner)
		expect(left.rows).toEqual([])
	})
})
