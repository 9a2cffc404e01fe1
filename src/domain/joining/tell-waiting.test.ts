import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { joiningInstance, organisationForm, personForm } from './joining.fixture.ts'
import { forwardApplication } from './forward-application.ts'
import { setForm } from './set-form.ts'

const instance = await joiningInstance()
const { db, owner, networks, office, received, forwarded, type } = instance
const { nordufer } = networks
const asked = async () => {
	const { rows } = await sql<{ kind: string; mail: string }>`
		select kind, mail from mail_request where kind in ('application-waits', 'application-decide') order by id`.execute(db)
	await sql`delete from mail_request where kind in ('application-waits', 'application-decide')`.execute(db)
	return rows.map(({ kind, mail }) => `${kind} ${mail}`)
}
const form = { open: true, kinds: ['organisation' as const, 'person' as const], fields: {}, intro: {}, welcome: {}, monthsKept: 6 } // prettier-ignore

describe('those whose turn it is', () => {
	it('are told by mail: the office once the address is confirmed, the board once the office has checked', async () => {
		const id = await received(organisationForm())
		expect(await asked()).toEqual(['application-waits jana.keil@keil.example'])
		const again = { applicationId: id, people: [], typeId: type, startsOn: '2026-12-01', listed: 'public' as const }
		await forwardApplication(office, nordufer.id, again)
		const mail = await instance.newestMail('vera.berg@berg.example')
		expect(mail?.subject).toBe('Aufnahmeantrag von Kieselbach Sensorik GmbH wartet auf Ihre Entscheidung')
		expect(mail?.path).toBe(`/nordufer/office/applications/${id}`)
		await forwardApplication(office, nordufer.id, again)
		expect(await asked()).toEqual([])
		const { rows } = await sql<{ mails: number | null }>`
			select (facts ->> 'mails')::int as mails from journal where action = 'joining.forward' order by id`.execute(owner)
		expect(rows).toEqual([{ mails: 1 }, { mails: null }])
	})

	it('hear at the address of the network where it has one, and nothing where the office has switched it off', async () => {
		await sql`update network set mail = 'post@nordufer.example' where id = ${nordufer.id}`.execute(owner)
		await received(personForm())
		expect(await asked()).toEqual(['application-waits post@nordufer.example'])
		await setForm(office, nordufer.id, { ...form, tellsOffice: false, tellsBoard: false })
		const contact = { given_name: 'Udo', family_name: 'Still', mail: 'udo@still.example' }
		await forwarded(personForm({ contact }))
		expect(await asked()).toEqual([])
	})
})
