import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { visitor, type Viewer } from '#platform/context.ts'
import { recordConsent } from '../parties/details/record-consent.ts'
import { defineField } from '../fields/define-field.ts'
import { startMembership } from '../membership/start-membership.ts'
import { setChannels } from '../parties/details/set-channels.ts'
import { startFunction } from '../parties/details/start-function.ts'
import { noteParty } from '../parties/notes/note-party.ts'
import { officeFixture, today } from '../parties/parties.fixture.ts'
import { ownData } from './own-data.queries.ts'

const { owner, network, office, context, organisation, person } = await officeFixture()
const firm = await organisation('Kiesel')
const ada = await person('Ada', 'Lenz')
const other = await person('Ute', 'Stein')
for (const [id, mail] of [
	[ada, 'ada@kiesel.example'],
	[other, 'ute@kiesel.example'],
] as const)
	await setChannels(office, network, { partyId: id, channels: [{ kind: 'mail', value: mail, scope: 'members' }] })
await startFunction(office, network, { personId: ada, organisationId: firm, kind: 'employee', scope: 'members' })
await recordConsent(office, network, {
	partyId: ada,
	purpose: 'publication',
	scope: 'members',
	source: 'Formular',
	givenOn: today,
})
await noteParty(office, network, { partyId: ada, body: 'Nur für die Geschäftsstelle' })
await sql`insert into auth."user" (id, name, email) values ('ada', 'Ada Lenz', 'ada@kiesel.example')`.execute(owner)
await sql`insert into auth.account (id, user_id, provider_id, account_id, password) values ('a', 'ada', 'credential', 'ada', 'geheimer-hash')`.execute(
	owner,
)
const viewer: Viewer = {
	...visitor,
	kind: 'account',
	account: { id: 'ada', name: 'Ada Lenz', mail: 'ada@kiesel.example' },
	persons: [ada],
	represents: [firm],
}

describe('the data of a person', () => {
	it('are all that they may see of themselves: account, record and what hangs on it', async () => {
		const sections = await ownData(context(viewer))
		const rows = (table: string) => sections.find((section) => section.table === table)?.rows
		expect(rows('account')).toMatchObject([{ name: 'Ada Lenz', email: 'ada@kiesel.example' }])
		expect(rows('party')).toMatchObject([{ given_name: 'Ada', family_name: 'Lenz' }])
		expect(rows('channel')).toMatchObject([{ kind: 'mail', value: 'ada@kiesel.example' }])
		expect(rows('party_function')).toMatchObject([{ organisation: 'Kiesel', kind: 'employee' }])
		expect(rows('consent')).toMatchObject([{ purpose: 'publication', source: 'Formular' }])
		expect(sections.find(({ table }) => table === 'party')?.network).toBe('Nordufer')
	})

	it('are what their memberships say in fields that they may see, with what was chosen in words', async () => {
		const about = { organisations: false, persons: false, memberships: true, required: false } as const
		const settings = { multiple: false, choices: [{ label: { de: 'Ermäßigt' } }, { label: { de: 'Voll' } }] }
		await defineField(office, network, {
			...about,
			label: { de: 'Klasse' },
			scope: 'members',
			type: 'choice',
			settings,
		})
		await defineField(office, network, {
			...about,
			label: { de: 'Grund' },
			scope: 'office',
			type: 'text',
			settings: { long: false },
		})
		const custom = { klasse: 'ermaessigt', grund: 'Härtefall' }
		await startMembership(office, network, { partyId: ada, type: { label: 'Förderer' }, from: '2020-01-01', custom })
		const sections = await ownData(context(viewer))
		expect(sections.find(({ table }) => table === 'membership_field')?.rows).toEqual([
			{
				membership: { de: 'Förderer' },
				during: '[2020-01-01,)',
				key: 'klasse',
				label: { de: 'Klasse' },
				type: 'choice',
				value: [{ de: 'Ermäßigt' }],
			},
		])
		expect(JSON.stringify(sections)).not.toContain('Härtefall')
	})

	it('are also the searches of which one hears by mail, once the address is proven', async () => {
		await sql`insert into search_alert (network_id, mail, locale, question, number, confirmed_at, told_until) values
			(${network}, 'ada@kiesel.example', 'de', 'q=Garn', 'zufall-eins', now(), '2026-03-01'), (${network}, 'ute@kiesel.example', 'de', 'q=Zwirn', 'zufall-zwei', null, null)`.execute(
			owner,
		)
		const alerts = async () => (await ownData(context(viewer))).find(({ table }) => table === 'search_alert')?.rows
		expect(await alerts()).toBeUndefined()
		await sql`update auth."user" set email_verified = true where id = 'ada'`.execute(owner)
		expect(await alerts()).toEqual([
			{
				network: 'Nordufer',
				locale: 'de',
				question: 'q=Garn',
				asked_at: expect.any(String),
				confirmed_at: expect.any(String),
				told_until: '2026-03-01',
			},
		])
	})

	it('hold nothing of others, nothing of the office alone, and no secret', async () => {
		const text = JSON.stringify(await ownData(context(viewer)))
		for (const hidden of ['ute@', 'Stein', 'Nur für die', 'geheimer-hash', 'Zwirn', 'zufall'])
			expect(text).not.toContain(hidden)
	})

	it('are nobody else’s', async () => {
		await expect(ownData(context(visitor))).rejects.toMatchObject({ kind: 'not-found' })
		await expect(ownData(context({ ...viewer, readOnly: true }))).rejects.toMatchObject({ kind: 'not-found' })
		await expect(ownData(office)).resolves.not.toContainEqual(expect.objectContaining({ table: 'party' }))
	})
})
