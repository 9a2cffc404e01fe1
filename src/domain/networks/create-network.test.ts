import { describe, expect, it } from 'vitest'
import { visitor, type Context, type Viewer } from '#platform/context.ts'
import { testDatabase } from '#platform/testing/test-database.ts'
import { createNetwork } from './create-network.ts'
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
