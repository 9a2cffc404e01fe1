import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { officeFixture, today } from '../../parties/parties.fixture.ts'
import { startFunction } from '../../parties/details/start-function.ts'
import { createParty } from '../../parties/record/create-party.ts'
import { lookingViewer, personViewer } from '#viewer/build-viewer.ts'
import { visitor } from '#platform/context.ts'
import { beginSeeingAs } from './begin-seeing-as.ts'
import { endSeeingAs } from './end-seeing-as.ts'
import { openLook } from './seeing-as.queries.ts'

const { db, owner, network, other, office, board, neighbour, context, organisation, person, write } =
	await officeFixture()

const firm = await organisation('Karo')
const selin = await person('Selin', 'Aydemir')
await startFunction(office, network, { personId: selin, organisationId: firm, kind: 'main-contact' })
const [type] = (await write(
	sql`insert into membership_type (network_id, slug, label) values (${network}, 'firma', '{"de": "Firma"}') returning id`,
)) as { id: number }[]
await write(
	sql`insert into membership (network_id, party_id, type_id, during) values (${network}, ${firm}, ${type!.id}, '[2020-01-01,)')`,
)
const found = { networkId: network, id: selin, name: 'Selin Aydemir' }

describe('looking as somebody else', () => {
	it('begins and ends in the journal, for oneself alone', async () => {
		const look = await beginSeeingAs(office, network, { personId: selin })
		expect(await openLook(db, 'katrin-sailer', look)).toEqual({
			id: look,
			networkId: network,
			personId: selin,
		})
		expect(await openLook(db, 'jan-uhl', look)).toBeNull()
		await endSeeingAs(office, network, { lookId: look })
		expect(await openLook(db, 'katrin-sailer', look)).toBeNull()
		await expect(endSeeingAs(office, network, { lookId: look })).rejects.toMatchObject({
			code: 'access.not-seeing-as',
		})
		const { rows } = await sql`select action, subject_id as subject, actor_name as actor from journal
			where action like 'access.%-seeing-as' order by id`.execute(owner)
		expect(rows).toEqual([
			{ action: 'access.begin-seeing-as', subject: selin, actor: 'Katrin Sailer' },
			{ action: 'access.end-seeing-as', subject: selin, actor: 'Katrin Sailer' },
		])
	})

	it('is over after an hour', async () => {
		const look = await beginSeeingAs(office, network, { personId: null })
		expect(await openLook(db, 'katrin-sailer', look)).toMatchObject({ personId: null })
		await sql`update seeing_as set started_at = now() - interval '61 minutes' where id = ${look}`.execute(owner)
		expect(await openLook(db, 'katrin-sailer', look)).toBeNull()
	})

	it('is the office’s alone, and knows persons of its own network only', async () => {
		for (const ctx of [board, neighbour, context(visitor)])
			await expect(beginSeeingAs(ctx, network, { personId: selin })).rejects.toMatchObject({ kind: 'not-found' })
		for (const [ctx, networkId, personId] of [
			[neighbour, other, selin],
			[office, network, firm],
		] as const)
			await expect(beginSeeingAs(ctx, networkId, { personId })).rejects.toMatchObject({
				code: 'access.person-not-found',
			})
	})

	it('changes nothing, whatever is asked for', async () => {
		const look = { networkId: network, personId: selin }
		const viewer = await lookingViewer(db, look, today, office.viewer)
		expect(viewer.account).toEqual({ id: '', name: 'Selin Aydemir', mail: '' })
		const powerful = { ...viewer, roles: office.viewer.roles }
		await expect(
			createParty(context(powerful), network, { kind: 'organisation', facts: { name: 'Alb' } }),
		).rejects.toMatchObject({ kind: 'forbidden', code: 'access.seeing-as' })
	})

	it('shows what the person sees as a member, and never more than the office itself may see', async () => {
		const viewer = await personViewer(db, found, today, office.viewer)
		expect(viewer).toMatchObject({ roles: [], persons: [selin], represents: [firm], memberOf: [network] })
		// An account with roles elsewhere, and with operator's rights, is but the person it is here.
		await sql`insert into role_grant (account_id, network_id, role, during) values
			('selin', null, 'operator', '[2020-01-01,)'), ('selin', ${other}, 'admin', '[2020-01-01,)')`.execute(owner)
		await sql`insert into account_person (account_id, network_id, person_id) values ('selin', ${network}, ${selin})`.execute(
			owner,
		)
		expect(await personViewer(db, found, today, office.viewer)).toEqual(viewer)
		const stranger = await personViewer(db, { ...found, networkId: other }, today, neighbour.viewer)
		expect(stranger).toMatchObject({ persons: [], represents: [], memberOf: [] })
	})
})
