import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { membershipsOf } from '../membership/memberships.queries.ts'
import { createParty } from '../parties/record/create-party.ts'
import { partyRecord } from '../parties/record/party-record.queries.ts'
import { acceptInvitation } from '../access/invitations/accept-invitation.ts'
import { applicationById, applicationsOf, waitingApplications } from './applications.queries.ts'
import { approveApplication } from './approve-application.ts'
import { declineApplication } from './decline-application.ts'
import { discardApplication } from './discard-application.ts'
import { eraseDueApplications } from './every-night-erase-applications.ts'
import { formFieldNames } from './form-fields.ts'
import { forwardApplication } from './forward-application.ts'
import { joiningInstance, organisationForm, personForm } from './joining.fixture.ts'
import { reopenApplication } from './reopen-application.ts'
import { setForm } from './set-form.ts'
import { statusBehind } from './status.queries.ts'
import { jobViewer } from '#viewer/build-viewer.ts'

const instance = await joiningInstance()
const { owner, networks, office, board, admin, neighbour, neighbourBoard, nobody, type, received, forwarded } = instance
const { nordufer, suedufer } = networks
const at = nordufer.id
const contact = (family_name: string) => ({
	given_name: 'Uta',
	family_name,
	mail: `uta@${family_name.toLowerCase()}.example`,
})
const form = {
	open: true,
	kinds: ['organisation' as const, 'person' as const],
	fields: {},
	intro: {},
	welcome: {},
	monthsKept: 6,
}
const asksAll = Object.fromEntries(formFieldNames.map((name) => [name, 'optional' as const]))
const stateOf = async (id: number) => (await applicationById(office, at, id)).state

describe('an approved application', () => {
	it('becomes records, functions, a membership and invitations, without retyping', async () => {
		const id = await forwarded(organisationForm())
		const { partyId } = await approveApplication(board, at, { applicationId: id })
		const record = await partyRecord(office, at, partyId)
		expect(record).toMatchObject({
			facts: { name: 'Kieselbach Sensorik GmbH', size_class: '10-49', summary: { de: 'Misst Pegel.' } },
			addresses: [{ street: 'Ufer 3', place: 'Konstanz', district_code: 'DE138', scope: 'public' }],
			channels: [{ kind: 'web', value: 'https://www.kieselbach.example', scope: 'public' }],
		})
		expect(record.functions.map(({ kind, title, from, other }) => [kind, title, from, other.name]).toSorted()).toEqual([
			['dues-contact', null, '2026-11-24', 'Ole Trapp'],
			['main-contact', null, '2026-11-24', 'Ilse Marder'],
			['managing-director', 'Geschäftsführerin', '2026-11-24', 'Ilse Marder'],
		])
		expect(await membershipsOf(office, at, partyId)).toMatchObject([{ type: { de: 'Firma' }, from: '2026-12-01' }])
		expect(await applicationById(office, at, id)).toMatchObject({
			state: 'approved', record: { id: partyId }, people: [{ record: { name: 'Ilse Marder' } }, { record: { name: 'Ole Trapp' } }],
			steps: [{ kind: 'submitted' }, { kind: 'confirmed' }, { kind: 'forwarded', actor: 'Jana Keil' }, { kind: 'approved', actor: 'Vera Berg' }],
		}) // prettier-ignore
		const listed = await sql<{
			day: string
		}>`select lower(during)::text as day from listing where party_id = ${partyId}`.execute(owner)
		expect(listed.rows).toEqual([{ day: '2026-12-01' }])

		// One after the other: what one of two senders at once is still sending, the other does not see.
		expect((await instance.newestMail('ole.trapp@kieselbach.example'))?.subject).toBe('Einladung: Netzwerk Nordufer')
		const { rows } = await sql<{ subject: string }>`
			select subject from shown_mail where recipient like '%@kieselbach.example' order by subject`.execute(owner)
		expect(rows.map(({ subject }) => subject)).toEqual([
			'Bitte bestätigen: Aufnahmeantrag bei Netzwerk Nordufer', 'Einladung: Netzwerk Nordufer', 'Einladung: Netzwerk Nordufer',
			'Willkommen bei Netzwerk Nordufer',
		]) // prettier-ignore
		const invitation = (await instance.newestMail('ole.trapp@kieselbach.example'))!
		const ole = await instance.asAccount('ole.trapp@kieselbach.example')
		await acceptInvitation(ole, at, { token: invitation.token })
		expect((await instance.asAccount('ole.trapp@kieselbach.example')).viewer).toMatchObject({
			represents: [partyId],
			memberOf: [at],
		})
	})

	it('is about the records that the office chose, completed but not overwritten', async () => {
		const known = await createParty(office, at, {
			kind: 'organisation',
			facts: { name: 'Alt AG', employees: 7, register_number: 'HRB 12 Ulm', summary: { en: 'Measures.' } },
			channels: [{ kind: 'mail', value: 'info@alt.example' }],
		})
		const person = await createParty(office, at, {
			kind: 'person',
			facts: { given_name: 'Uta', family_name: 'Alt', title: 'Dr.' },
			channels: [{ kind: 'mobile', value: '+49 171 2345678', scope: 'members' }],
		})
		await setForm(office, at, { ...form, fields: asksAll })
		const { answers } = organisationForm()
		const id = await received(
			organisationForm({
				contact: { ...contact('Alt'), salutation: 'Frau', title: 'Prof.', phone: '+49 7071 12345' },
				people: [],
				answers: { ...answers, founded: '1998', register_number: 'HRB 99 Ulm', vat_id: 'DE811111111' },
			}),
		)
		await setForm(office, at, form)
		const [uta] = (await applicationById(office, at, id)).people
		const chosen = { people: [{ id: uta!.id, partyId: person.id, invited: false }], partyId: known.id }
		await forwardApplication(office, at, { applicationId: id, ...chosen, typeId: type, startsOn: '2026-12-01' })
		const { partyId } = await approveApplication(admin, at, { applicationId: id })
		expect(partyId).toBe(known.id)
		expect(await partyRecord(office, at, partyId)).toMatchObject({
			facts: {
				name: 'Alt AG', employees: 7, register_number: 'HRB 12 Ulm', summary: { en: 'Measures.' },
				size_class: '10-49', founded: 1998, vat_id: 'DE811111111',
			},
			listing: null, addresses: [{ place: 'Konstanz' }],
			channels: [{ value: 'info@alt.example' }, { kind: 'web' }], functions: [{ other: { id: person.id } }],
		}) // prettier-ignore
		expect(await partyRecord(office, at, person.id)).toMatchObject({
			facts: { name: 'Uta Alt', title: 'Dr.', salutation: 'Frau' },
			channels: [
				{ kind: 'mobile', scope: 'members' },
				{ kind: 'mail', value: 'uta@alt.example', scope: 'office' },
			],
		})
		const { rows } = await sql`select from invitation where person_id = ${person.id}`.execute(owner)
		expect(rows).toEqual([])
	})

	it('of a person that is known completes the record: mail, telephone, birth date and address', async () => {
		const person = await createParty(office, at, { kind: 'person', facts: { given_name: 'Uta', family_name: 'Kahl' } })
		await setForm(office, at, { ...form, fields: asksAll })
		const { answers } = personForm()
		const id = await received(
			personForm({
				contact: { ...contact('Kahl'), phone: '07071 12345' },
				answers: { ...answers, born_on: '1980-02-29' },
			}),
		)
		await setForm(office, at, form)
		const [uta] = (await applicationById(office, at, id)).people
		const chosen = { people: [{ id: uta!.id, partyId: person.id, invited: false }] }
		await forwardApplication(office, at, { applicationId: id, ...chosen, typeId: type, startsOn: '2026-12-01' })
		const before = await sql`select from journal where subject_id = ${person.id}`.execute(owner)
		await approveApplication(board, at, { applicationId: id })
		expect(await partyRecord(office, at, person.id)).toMatchObject({
			facts: { born_on: '1980-02-29' },
			addresses: [{ kind: 'private', place: 'Konstanz', scope: 'office' }],
			channels: [{ kind: 'mail', value: 'uta@kahl.example' }, { kind: 'phone' }],
		})
		// Each part says for itself what it changed.
		const { rows } = await sql<{ action: string }>`
			select action from journal where subject_id = ${person.id} order by id offset ${before.rows.length}`.execute(owner)
		expect(rows.map(({ action }) => action)).toEqual([
			'parties.edit',
			'parties.set-address',
			'parties.set-channels',
			'membership.start',
		])
	})

	it('of a person makes the person a member', async () => {
		const id = await forwarded(personForm())
		const { partyId } = await approveApplication(board, at, { applicationId: id })
		const record = await partyRecord(office, at, partyId)
		expect(record).toMatchObject({
			facts: { kind: 'person', name: 'Edda Quast' },
			addresses: [{ kind: 'private', scope: 'office' }],
		})
		expect(await membershipsOf(office, at, partyId)).toHaveLength(1)
		expect((await instance.newestMail('edda.quast@quast.example'))?.subject).toMatch(/Netzwerk Nordufer/)
	})

	it('is all or nothing: of a member there is no second membership', async () => {
		const id = await forwarded(personForm({ contact: contact('Ganz') }))
		await approveApplication(board, at, { applicationId: id })
		const { record } = await applicationById(office, at, id)
		const again = await received(personForm({ contact: contact('Ganz') }))
		const [uta] = (await applicationById(office, at, again)).people
		await forwardApplication(office, at, {
			applicationId: again, people: [{ id: uta!.id, partyId: record!.id, invited: true }], typeId: type, startsOn: '2027-01-01',
		}) // prettier-ignore
		const before = await sql`select from party`.execute(owner)
		await expect(approveApplication(board, at, { applicationId: again })).rejects.toMatchObject({
			code: 'membership.overlaps',
		})
		expect((await sql`select from party`.execute(owner)).rows.length).toBe(before.rows.length)
		expect(await stateOf(again)).toBe('forwarded')
		expect((await applicationById(office, at, again)).others).toMatchObject([{ id, state: 'approved' }])
	})

	it('is decided once, also when two decide at the same time', async () => {
		const id = await forwarded(organisationForm({ contact: contact('Zwei'), people: [] }))
		const both = await Promise.allSettled([
			approveApplication(board, at, { applicationId: id }),
			approveApplication(admin, at, { applicationId: id }),
			declineApplication(admin, at, { applicationId: id, reason: 'Nein.' }),
		])
		expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
		expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'joining.other-state' } })
	})
})

describe('a declined application', () => {
	it('says why to the applicant, not who; can be opened again; and is kept as long as promised', async () => {
		const id = await forwarded(personForm({ contact: contact('Fern') }))
		await expect(declineApplication(board, at, { applicationId: id, reason: '  ' })).rejects.toMatchObject({
			kind: 'invalid',
		})
		await declineApplication(board, at, { applicationId: id, reason: 'Der Sitz liegt außerhalb.' })
		const mail = (await instance.newestMail('uta@fern.example'))!
		expect(mail.text).toContain('The reason: Der Sitz liegt außerhalb.')
		const status = await statusBehind(nobody, at, mail.token)
		expect(status).toMatchObject({
			state: 'declined',
			steps: [{}, {}, { kind: 'forwarded' }, { reason: 'Der Sitz liegt außerhalb.' }],
		})
		expect(JSON.stringify(status)).not.toMatch(/Vera|Jana/)
		await reopenApplication(office, at, { applicationId: id })
		expect(await stateOf(id)).toBe('received')

		await forwardApplication(office, at, { applicationId: id, people: [], typeId: type, startsOn: '2026-12-01' })
		await declineApplication(board, at, { applicationId: id, reason: 'Doch nicht.' })
		const form = { open: true, kinds: ['person' as const], fields: {}, intro: {}, welcome: {}, monthsKept: 2 }
		await setForm(office, at, form)
		const night = (days: number) =>
			eraseDueApplications(
				{ db: instance.db, contextFor: (network) => instance.context(jobViewer(network, null)) },
				new Date(Date.now() + days * 86_400_000),
			)
		await night(50)
		expect(await stateOf(id)).toBe('declined')
		await night(70)
		await expect(applicationById(office, at, id)).rejects.toMatchObject({ code: 'joining.not-found' })
		await setForm(office, at, { ...form, kinds: ['organisation', 'person'] })
	})
})

describe('who may what', () => {
	const forwards = (applicationId: number) => ({ applicationId, people: [], typeId: type, startsOn: '2026-12-01' })

	it('the office checks and forwards, the board decides, the admin does both', async () => {
		const id = await received(personForm({ contact: contact('Recht') }))
		await expect(approveApplication(board, at, { applicationId: id })).rejects.toMatchObject({
			code: 'joining.other-state',
		})
		await expect(forwardApplication(board, at, forwards(id))).rejects.toMatchObject({ code: 'common.not-found' })
		await expect(discardApplication(board, at, { applicationId: id })).rejects.toMatchObject({
			code: 'common.not-found',
		})
		await forwardApplication(office, at, forwards(id))
		for (const decide of [
			approveApplication,
			(...[ctx, network, given]: Parameters<typeof approveApplication>) =>
				declineApplication(ctx, network, { ...given, reason: 'Nein.' }),
		])
			// prettier-ignore
			for (const ctx of [office, neighbour, neighbourBoard, nobody])
				await expect(decide(ctx, at, { applicationId: id })).rejects.toMatchObject({ code: 'common.not-found' })
		await reopenApplication(board, at, { applicationId: id })
		await forwardApplication(admin, at, forwards(id))
		await approveApplication(admin, at, { applicationId: id })
	})

	it('of another network nobody knows anything, whatever number is named', async () => {
		const id = await forwarded(personForm({ contact: contact('Fremd') }))
		const own = await createParty(neighbour, suedufer.id, { kind: 'organisation', facts: { name: 'Süd AG' } })
		await expect(applicationById(neighbour, at, id)).rejects.toMatchObject({ code: 'common.not-found' })
		await expect(applicationById(neighbour, suedufer.id, id)).rejects.toMatchObject({ code: 'joining.not-found' })
		await expect(applicationsOf(neighbour, at, 'waiting')).rejects.toMatchObject({ kind: 'not-found' })
		await expect(waitingApplications(nobody, at)).rejects.toMatchObject({ kind: 'not-found' })
		expect(await applicationsOf(neighbour, suedufer.id, 'forwarded')).toMatchObject({ rows: [], total: 0 })
		await expect(approveApplication(neighbourBoard, suedufer.id, { applicationId: id })).rejects.toMatchObject({
			code: 'joining.not-found',
		})
		await expect(reopenApplication(neighbour, suedufer.id, { applicationId: id })).rejects.toMatchObject({
			code: 'joining.not-found',
		})

		const firm = await received(organisationForm({ contact: contact('Eigen'), people: [] }))
		const [uta] = (await applicationById(office, at, firm)).people
		const wrong = (more: object) => forwardApplication(office, at, { ...forwards(firm), ...more })
		await expect(wrong({ partyId: own.id })).rejects.toMatchObject({ code: 'joining.record-not-found' })
		await expect(wrong({ people: [{ id: uta!.id, partyId: own.id, invited: true }] })).rejects.toMatchObject({
			code: 'joining.record-not-found',
		})
		const other = (await applicationById(office, at, id)).people[0]!
		await expect(wrong({ people: [{ id: other.id, partyId: null, invited: true }] })).rejects.toMatchObject({
			code: 'joining.record-not-found',
		})
		await expect(wrong({ typeId: 999_999 })).rejects.toMatchObject({ code: 'membership.type-not-found' })
		expect(await stateOf(firm)).toBe('received')
	})

	it('what is no application is gone at once, with its history', async () => {
		const id = await received(personForm({ contact: contact('Reklame') }))
		await discardApplication(office, at, { applicationId: id })
		await expect(applicationById(office, at, id)).rejects.toMatchObject({ code: 'joining.not-found' })
		const { rows } = await sql`select from revision where before::text like '%Reklame%'`.execute(owner)
		expect(rows).toEqual([])
		const decided = await forwarded(personForm({ contact: contact('Bleibt') }))
		await expect(discardApplication(office, at, { applicationId: decided })).rejects.toMatchObject({
			code: 'joining.other-state',
		})
	})
})
