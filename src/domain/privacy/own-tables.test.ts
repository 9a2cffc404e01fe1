/** What a person asked for, proposed and took part in is in their own data; of each table it is decided whether it belongs there. */
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { visitor, type Viewer } from '#platform/context.ts'
import { correctProfile } from '../parties/profile/correct-profile.ts'
import { setApproval } from '../parties/proposals/set-approval.ts'
import { startFunction } from '../parties/details/start-function.ts'
import { listParty } from '../parties/details/list-party.ts'
import { logInteraction } from '../relations/interactions/log-interaction.ts'
import { relationsFixture } from '../relations/relations.fixture.ts'
import { addTask } from '../relations/tasks/add-task.ts'
import { ownData } from './own-data.queries.ts'
import { notOwn, ownTables } from './own-tables.ts'

const { owner, network, office, context, organisation, person, today } = await relationsFixture()
const firm = await organisation('Kiesel')
const ada = await person('Ada', 'Lenz')
await startFunction(office, network, { personId: ada, organisationId: firm, kind: 'main-contact' })
await listParty(office, network, { partyId: firm, scope: 'public' })
await sql`insert into auth."user" (id, name, email, email_verified) values ('ada', 'Ada Lenz', 'ada@kiesel.example', true)`.execute(
	owner,
)
const viewer: Viewer = {
	...visitor,
	kind: 'account',
	account: { id: 'ada', name: 'Ada Lenz', mail: 'ada@kiesel.example' },
	persons: [ada],
	represents: [firm],
}
const sections = async (of: Viewer = viewer) => ownData(context(of))
const rows = async (table: string, of: Viewer = viewer) =>
	(await sections(of)).filter((section) => section.table === table).flatMap((section) => section.rows)

describe('each table', () => {
	it('is in the own data of a person, or has a reason why not', async () => {
		const found = await sql<{ name: string }>`
			select case n.nspname when 'auth' then 'auth.' else '' end || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ('public', 'auth') and c.relkind in ('r', 'p') order by 1`.execute(owner)
		const tables = found.rows.map(({ name }) => name)
		const decided = [...Object.keys(ownTables), ...Object.keys(notOwn)]
		expect(
			tables.filter((table) => !decided.includes(table)),
			'decide in own-tables.ts',
		).toEqual([])
		expect(
			decided.filter((table) => !tables.includes(table)),
			'these are no tables any more',
		).toEqual([])
		expect(Object.keys(ownTables).filter((table) => table in notOwn)).toEqual([])
	})

	it('that is in the own data has a section, and no section comes from elsewhere', async () => {
		const known = new Set([...Object.values(ownTables), 'membership_field'])
		for (const viewed of [viewer, office.viewer])
			for (const { table } of await sections(viewed)) expect(known).toContain(table)
	})
})

describe('the own data', () => {
	it('say what somebody proposed, while it waits and when it is decided', async () => {
		await setApproval(office, network, { parts: ['employees'] })
		const { version } = (await sql<{ version: number }>`select version from party where id = ${firm}`.execute(owner))
			.rows[0]!
		await correctProfile(context(viewer), network, {
			partyId: firm,
			version,
			facts: { employees: 12 },
		})
		expect(await rows('profile_proposal')).toMatchObject([
			{ network: 'Nordufer', record: 'Kiesel', part: 'employees', proposed: { employees: 12 } },
		])
		expect(
			await rows('profile_proposal', { ...viewer, account: { id: 'vera-berg', name: '', mail: '' }, persons: [] }),
		).toEqual([])
	})

	it('say what was applied for from the proven address, with what was decided and nobody who decided', async () => {
		await sql`
			with s as (insert into subject (network_id, kind) values (${network}, 'application') returning id)
			insert into application (id, network_id, kind, name, mail, locale, answers, consent_text, submission, status_hash)
			select id, ${network}, 'organisation', 'Kiesel Neu', 'Ada@kiesel.example', 'de', '{"motivation": "Steine"}', 'Ja', repeat('a', 64), repeat('b', 64) from s`.execute(
			owner,
		)
		await sql`insert into application_step (network_id, application_id, kind, actor_kind, actor_name, reason)
			select ${network}, id, k, 'account', 'Katrin Sailer', case when k = 'declined' then 'Zu weit weg' end
			from application, unnest(array['submitted', 'confirmed', 'declined']) k`.execute(owner)
		await sql`insert into application_person (network_id, application_id, position, given_name, family_name, mail)
			select ${network}, id, p, g, 'Lenz', m from application,
				(values (0, 'Ada', 'ada@kiesel.example'), (1, 'Ute', 'ute@kiesel.example')) x (p, g, m)`.execute(owner)
		expect(await rows('application')).toMatchObject([
			{
				network: 'Nordufer',
				name: 'Kiesel Neu',
				state: 'declined',
				reason: 'Zu weit weg',
				answers: { motivation: 'Steine' },
			},
		])
		expect(await rows('application_person')).toMatchObject([{ application: 'Kiesel Neu', given_name: 'Ada' }])
		const text = JSON.stringify(await sections())
		for (const hidden of ['Sailer', 'Ute', 'aaaaaaaa', 'bbbbbbbb']) expect(text).not.toContain(hidden)
		await sql`update auth."user" set email_verified = false where id = 'ada'`.execute(owner)
		expect([await rows('application'), await rows('application_person')]).toEqual([[], []])
		await sql`update auth."user" set email_verified = true where id = 'ada'`.execute(owner)
	})

	it('say which tasks somebody was given and in which contacts they took part, but not what was said', async () => {
		await addTask(office, network, { partyId: firm, title: 'Logo schicken', person: ada })
		await addTask(office, network, { partyId: firm, title: 'Nachfassen', assignee: 'katrin-sailer' })
		const contact = { partyId: firm, happenedOn: today, others: [ada], accounts: ['katrin-sailer'] }
		await logInteraction(office, network, { ...contact, kind: 'call', body: 'Vertraulich' })
		await logInteraction(office, network, { ...contact, kind: 'note', body: 'Vermerk' })
		expect(await rows('task')).toMatchObject([{ title: 'Logo schicken' }])
		expect(await rows('interaction')).toEqual([{ kind: 'call', happened_on: today }])
		expect(JSON.stringify(await sections())).not.toMatch(/Vertraulich|Vermerk|Nachfassen/)
		expect(await rows('task', office.viewer)).toMatchObject([{ network: 'Nordufer', title: 'Nachfassen' }])
		expect(await rows('interaction', office.viewer)).toHaveLength(2)
	})

	it('say who looked through whose eyes, and what was sent', async () => {
		await sql`insert into seeing_as (network_id, account_id, person_id, ended_at) values (${network}, 'katrin-sailer', ${ada}, now())`.execute(
			owner,
		)
		await sql`insert into invitation (network_id, mail, person_id, expires_at) values
			(${network}, 'ada@kiesel.example', ${ada}, now()), (${network}, 'ute@kiesel.example', ${ada}, now())`.execute(owner)
		await sql`insert into claim_reminder (network_id, party_id, claims) values (${network}, ${ada}, '{1}')`.execute(
			owner,
		)
		expect(await rows('seeing_as')).toEqual([{ started_at: expect.any(String), ended_at: expect.any(String) }])
		expect(await rows('seeing_as', office.viewer)).toMatchObject([{ network: 'Nordufer' }])
		expect(await rows('invitation')).toMatchObject([{ network: 'Nordufer', mail: 'ada@kiesel.example' }])
		expect(await rows('claim_reminder')).toHaveLength(1)
	})
})
