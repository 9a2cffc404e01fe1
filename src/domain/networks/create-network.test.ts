import { describe, expect, it } from 'vitest'
import { visitor, type Context, type Viewer } from '#platform/context.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { createNetwork } from './create-network.ts'
import { joinAlliance } from './join-alliance.ts'
import { leaveAlliance } from './leave-alliance.ts'
import { setHostName } from './set-host-name.ts'
import {
	allianceOfInstance,
	allNetworks,
	findNetwork,
	hasNetwork,
	networkBySlug,
	networksOfAlliance,
} from './network.queries.ts'

const { db } = await testDatabase()
const operator: Viewer = {
	...visitor,
	kind: 'command-line',
	account: { id: '', name: 'test', mail: '' },
	roles: [{ role: 'operator', networkId: null }],
}
const ctx: Context = { viewer: operator, db, locale: 'de', today: '2026-11-24' }

describe('creating a network', () => {
	it('makes it in an alliance, with its region and a journal entry of its own', async () => {
		expect(await hasNetwork(db)).toBe(false)
		const alliance = await createNetwork(ctx, { slug: 'uferbund', name: 'Uferbund', kind: 'alliance' })
		const made = await createNetwork(ctx, {
			slug: 'nordufer',
			name: ' Netzwerk Nordufer ',
			alliance: 'uferbund',
			districts: ['DE138', 'DE139'],
		})
		expect(made).toMatchObject({ slug: 'nordufer', name: 'Netzwerk Nordufer', kind: 'network' })
		expect(await networkBySlug(db, 'nordufer')).toEqual(made)
		expect(await allianceOfInstance(db)).toEqual(alliance)
		expect(await networksOfAlliance(db, alliance.id, '2026-11-24')).toEqual([made])
		expect(await networksOfAlliance(db, alliance.id, '2026-11-23')).toEqual([])
		expect((await allNetworks(db)).map(({ slug }) => slug)).toEqual(['uferbund', 'nordufer'])
		expect(made.districts).toEqual(['DE138', 'DE139'])
		const entry = await db.selectFrom('journal').selectAll().where('network_id', '=', made.id).executeTakeFirstOrThrow()
		expect(entry).toMatchObject({
			action: 'networks.create',
			actor_kind: 'command-line',
			facts: { slug: 'nordufer', kind: 'network' },
		})
	})

	it.each([
		['sign-in', 'networks.slug-reserved'],
		['nordufer', 'networks.slug-taken'],
		['Nordufer', 'common.invalid-input'],
		['nord ufer', 'common.invalid-input'],
		['../etc', 'common.invalid-input'],
	])('refuses the slug %s', async (slug, code) => {
		await expect(createNetwork(ctx, { slug, name: 'Netzwerk' })).rejects.toMatchObject({ code })
	})

	it('refuses an alliance that is none', async () => {
		for (const alliance of ['nordufer', 'nowhere']) {
			await expect(createNetwork(ctx, { slug: 'suedufer', name: 'Netzwerk Südufer', alliance })).rejects.toMatchObject({
				code: 'networks.alliance-not-found',
			})
		}
		expect(await findNetwork(db, 'suedufer')).toBeNull()
	})

	it('is the operator’s business', async () => {
		await expect(
			createNetwork({ ...ctx, viewer: visitor }, { slug: 'westufer', name: 'Netzwerk Westufer' }),
		).rejects.toMatchObject({ kind: 'not-found' })
	})
})

describe('an alliance', () => {
	it('is joined and left, and remembers who belonged to it when', async () => {
		const alliance = await createNetwork(ctx, { slug: 'seebund', name: 'Seebund', kind: 'alliance' })
		const { id } = await createNetwork(ctx, { slug: 'ostufer', name: 'Netzwerk Ostufer' })
		const there = async (day: string) => (await networksOfAlliance(db, alliance.id, day)).map(({ slug }) => slug)
		await joinAlliance(ctx, id, { alliance: 'seebund' })
		expect(await there('2026-11-24')).toEqual(['ostufer'])
		await expect(joinAlliance(ctx, id, { alliance: 'seebund' })).rejects.toMatchObject({
			code: 'networks.already-in-alliance',
		})
		await leaveAlliance({ ...ctx, today: '2027-02-01' }, id, { alliance: 'seebund' })
		expect([await there('2027-01-31'), await there('2027-02-01')]).toEqual([['ostufer'], []])
		await expect(leaveAlliance(ctx, alliance.id, { alliance: 'seebund' })).rejects.toMatchObject({
			code: 'networks.alliance-not-found',
		})
		await expect(leaveAlliance({ ...ctx, today: '2027-02-01' }, id, { alliance: 'seebund' })).rejects.toMatchObject({
			code: 'networks.not-in-alliance',
		})
		await joinAlliance({ ...ctx, today: '2027-03-01' }, id, { alliance: 'seebund' })
		await leaveAlliance({ ...ctx, today: '2027-03-01' }, id, { alliance: 'seebund' })
		expect(await there('2027-03-01')).toEqual([])
	})

	it('is nobody’s to join but the operator’s', async () => {
		const { id } = await networkBySlug(db, 'ostufer')
		const admin: Context = { ...ctx, viewer: { ...operator, roles: [{ role: 'admin', networkId: id }] } }
		for (const work of [joinAlliance, leaveAlliance])
			await expect(work(admin, id, { alliance: 'seebund' })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(setHostName(admin, id, { host: 'ostufer.example' })).rejects.toMatchObject({ kind: 'not-found' })
	})
})

describe('a host name of its own', () => {
	it('is set, belongs to one network, and is taken away', async () => {
		const { id } = await networkBySlug(db, 'ostufer')
		await setHostName(ctx, id, { host: 'Ostufer.Example' })
		expect(await networkBySlug(db, 'ostufer')).toMatchObject({ hostName: 'ostufer.example' })
		const { id: other } = await networkBySlug(db, 'nordufer')
		await expect(setHostName(ctx, other, { host: 'ostufer.example' })).rejects.toMatchObject({
			code: 'networks.host-taken',
		})
		for (const host of ['localhost', 'a b.example', 'https://x.example', 'x.example:80', '-x.example'])
			await expect(setHostName(ctx, other, { host })).rejects.toMatchObject({ code: 'common.invalid-input' })
		await setHostName(ctx, id, { host: null })
		expect(await networkBySlug(db, 'ostufer')).toMatchObject({ hostName: null })
	})
})
