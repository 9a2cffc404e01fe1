import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { paths } from '#platform/paths.ts'
import { temporaryFolder } from '../platform/backup/databases.fixture.ts'
import { askedFor, listedCommands } from './commands.ts'
import { flechtwerk } from './program.fixture.ts'
import { routes, routesIn } from './routes.ts'

test('addresses are read from folders: groups are no part of them, and methods are what the files answer', async () => {
	const folder = await temporaryFolder()
	const files = {
		'+page.svelte': '',
		'(public)/[network]/+page.svelte': '',
		'(public)/[network]/+page.server.ts': 'export const actions: Actions = {}',
		'(office)/[network]/export.[format]/+server.ts': 'export const GET = x\nexport async function DELETE() {}',
		'(office)/+layout.svelte': '',
		'(office)/parts/Part.svelte': '',
	}
	for (const [path, text] of Object.entries(files)) {
		await mkdir(join(folder, path, '..'), { recursive: true })
		await writeFile(join(folder, path), text)
	}
	expect(routesIn(folder).toSorted((a, b) => a.address.length - b.address.length)).toEqual([
		{ address: '/', methods: ['GET'], kind: 'page' },
		{ address: '/[network]', methods: ['GET', 'POST'], kind: 'page' },
		{ address: '/[network]/export.[format]', methods: ['GET', 'DELETE'], kind: 'endpoint' },
	])
})

test('our own addresses are among them, those of the API too', () => {
	const all = routes().map(({ address }) => address)
	expect(all).toEqual(
		expect.arrayContaining([paths.home(), paths.atlas(), paths.health(), '/[network]', paths.api.organisations()]),
	)
	expect(all).toContain('/api/v1/organisations/[slug]')
	expect(new Set(all).size).toBe(all.length)
})

test('every command says who may run it, and in which words it is told', async () => {
	const all = await listedCommands()
	expect(all.map(({ name }) => name)).toContain('networks.create')
	expect(all.filter(({ permissions }) => permissions.length === 0).map(({ name }) => name)).toEqual([])
	expect(all.find(({ name }) => name === 'access.invite')).toEqual({
		name: 'access.invite',
		permissions: ['roles.manage (admin, coordinator)'],
		key: 'journal_access_invite',
		text: 'Zu einer Rolle eingeladen',
	})
})

test('a rule is read from its source', () => {
	const rule = (ctx: { viewer: { represents: number[] } }, id: number) => ctx.viewer.represents.includes(id)
	expect(askedFor(rule.toString())).toEqual(['represents the organisation'])
	expect(askedFor(`(ctx) => may(ctx.viewer, 'office.read', ctx.networkId)`)).toEqual([
		'office.read (office, board, admin, coordinator)',
	])
	expect(askedFor('(ctx, { partyId }) => (0, access.keepsProfile)(ctx, partyId)')).toEqual(['keeps profile'])
	expect(askedFor('() => true')).toEqual([])
})

test('both are lists on the console', async () => {
	const [ofRoutes, ofCommands] = await Promise.all([flechtwerk(['routes'], {}), flechtwerk(['commands'], {})])
	expect(ofRoutes).toMatchObject({ code: 0, errors: '' })
	expect(ofRoutes.output).toMatch(/^\/healthz +GET$/m)
	expect(ofCommands).toMatchObject({ code: 0, errors: '' })
	expect(ofCommands.output).toContain('networks.create\n')
})
