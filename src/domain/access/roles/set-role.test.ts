import { describe, expect, it } from 'vitest'
import '../../../reactions.ts'
import { undoChange } from '#domain/parties/undo/undo-change.ts'
import { accountViewer } from '#viewer/build-viewer.ts'
import type { Context } from '#platform/context.ts'
import { accessInstance } from '../access.fixture.ts'
import type { Account } from '../accounts.ts'
import { endRole } from './end-role.ts'
import { grantRole } from './grant-role.ts'
import { invite } from '../invitations/invite.ts'
import { levelIn } from '../levels.ts'
import { rolesOf, rolesToGive } from './network-roles.queries.ts'
import { may } from '../permissions.ts'
import { roleHolders } from './roles.queries.ts'
import { setRole } from './set-role.ts'

const instance = await accessInstance()
const { db, networks } = instance
const { nordufer, suedufer, alliance } = networks
const here = nordufer.id
const commandLine = (networkId: number) => instance.context(instance.commandLine(networkId))
const as = async (account: Account): Promise<Context> =>
	instance.context(await accountViewer(db, account, '2026-11-24'))

const maren = await instance.account('maren.ott@ott-werke.example', 'Maren Ott')
const jana = await instance.account('jana.keil@keil.example', 'Jana Keil')
const timo = await instance.account('timo.lau@lau.example', 'Timo Lau')
await grantRole(commandLine(here), here, { accountId: maren.id, role: 'admin' })
await grantRole(commandLine(here), here, { accountId: jana.id, role: 'office' })
const setting = async (key: string, networkId = here) =>
	(await rolesOf(db, networkId)).find((role) => role.key === key)!

describe('what a role may do', () => {
	it('is as the code says until the network says otherwise, then from the next request on', async () => {
		expect(await setting('board')).toMatchObject({ version: null, permissions: ['office.read', 'applications.decide'] })
		expect(may((await as(jana)).viewer, 'imports.run', here)).toBe(true)
		await setRole(await as(maren), here, { key: 'office', permissions: ['parties.manage'] })
		const { viewer } = await as(jana)
		expect(may(viewer, 'imports.run', here)).toBe(false)
		expect(may(viewer, 'parties.manage', here)).toBe(true)
		expect(levelIn(viewer, here)).toBe('office')
	})

	it('is decided for one network alone, by whoever gives roles there', async () => {
		expect((await setting('office', suedufer.id)).version).toBeNull()
		for (const ctx of [await as(jana), commandLine(suedufer.id)])
			await expect(setRole(ctx, here, { key: 'board', permissions: [] })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(rolesToGive(await as(jana), here)).rejects.toMatchObject({ kind: 'not-found' })
	})

	it('never loses reading, nor the way back of the admin', async () => {
		await setRole(await as(maren), here, { key: 'admin', permissions: [] })
		expect((await setting('admin')).permissions).toEqual(['office.read', 'roles.manage', 'network.manage'])
	})

	it('is never more than whoever decides may do', async () => {
		// Since the change before, Maren does not decide about applications any more.
		for (const key of ['office', 'admin'] as const)
			await expect(
				setRole(await as(maren), here, {
					key,
					version: (await setting(key)).version,
					permissions: ['applications.decide'],
				}),
			).rejects.toMatchObject({ code: 'access.role-beyond-own' })
		await expect(grantRole(await as(maren), here, { accountId: timo.id, role: 'board' })).rejects.toMatchObject({
			code: 'access.role-beyond-own',
		})
		await expect(
			invite(await as(maren), here, { mail: 'neu@neu.example', role: 'board', locale: 'de' }),
		).rejects.toMatchObject({ code: 'access.role-beyond-own' })
		expect((await rolesToGive(await as(maren), here)).map(({ key }) => key)).toEqual(['admin'])
		await setRole(commandLine(here), here, {
			key: 'admin',
			version: 1,
			permissions: ['parties.manage', 'imports.run', 'applications.decide'],
		})
		expect((await rolesToGive(await as(maren), here)).map(({ key }) => key)).toEqual(['office', 'board', 'admin'])
	})

	it('shows what somebody else decided meanwhile', async () => {
		await expect(setRole(await as(maren), here, { key: 'office', permissions: [] })).rejects.toMatchObject({
			code: 'access.role-changed-meanwhile',
		})
	})

	it('knows no permission of the instance, and no coordination outside of an alliance', async () => {
		await expect(
			setRole(await as(maren), here, { key: 'office', permissions: ['instance.manage' as 'office.read'] }),
		).rejects.toMatchObject({ code: 'common.invalid-input' })
		await expect(setRole(await as(maren), here, { key: 'coordinator', permissions: [] })).rejects.toMatchObject({
			code: 'access.role-unknown',
		})
		expect((await setting('coordinator', alliance.id)).permissions).toContain('roles.manage')
	})
})

describe('a role of the network’s own', () => {
	it('has a name in both languages, is given like any other and holds at once', async () => {
		const { key } = await setRole(await as(maren), here, {
			key: null,
			name: { de: 'Schatzmeister', en: 'Treasurer' },
			permissions: ['applications.decide'],
		})
		expect(key).toBe('own-schatzmeister')
		await grantRole(await as(maren), here, { accountId: timo.id, role: key })
		const { viewer } = await as(timo)
		expect(viewer.roles).toEqual([
			{
				role: key,
				networkId: here,
				permissions: ['office.read', 'applications.decide'],
				name: { de: 'Schatzmeister', en: 'Treasurer' },
			},
		])
		expect([may(viewer, 'applications.decide', here), may(viewer, 'parties.manage', here)]).toEqual([true, false])
		const holder = (await roleHolders(await as(maren), here)).find(({ accountId }) => accountId === timo.id)
		expect(holder?.roles[0]).toMatchObject({ role: key, name: { de: 'Schatzmeister' } })
	})

	it('is known in its network alone', async () => {
		await expect(
			grantRole(commandLine(suedufer.id), suedufer.id, { accountId: timo.id, role: 'own-schatzmeister' }),
		).rejects.toMatchObject({ code: 'access.role-unknown' })
		await expect(
			setRole(commandLine(suedufer.id), suedufer.id, { key: 'own-schatzmeister', name: { de: 'X' }, permissions: [] }),
		).rejects.toMatchObject({ code: 'access.role-unknown' })
	})

	it('is called like no other one, and like something', async () => {
		await expect(
			setRole(await as(maren), here, { key: null, name: { de: 'schatzMeister' }, permissions: [] }),
		).rejects.toMatchObject({ code: 'access.role-taken' })
		await expect(setRole(await as(maren), here, { key: null, permissions: [] })).rejects.toMatchObject({
			code: 'common.invalid-input',
		})
	})

	it('stays with whoever has it when it is closed, and is given to nobody else', async () => {
		const { key, version, name } = await setting('own-schatzmeister')
		await setRole(await as(maren), here, {
			key,
			version,
			name: { de: name!.de! },
			permissions: ['applications.decide'],
			closedOn: '2026-11-24',
		})
		await expect(grantRole(await as(maren), here, { accountId: jana.id, role: key })).rejects.toMatchObject({
			code: 'access.role-closed',
		})
		expect(may((await as(timo)).viewer, 'applications.decide', here)).toBe(true)
	})
})

describe('a change of a role', () => {
	it('can be taken back', async () => {
		const before = await setting('board')
		const { journalId } = await setRole(await as(maren), here, { key: 'board', permissions: [] })
		await undoChange(await as(maren), here, { journalId })
		expect((await setting('board')).permissions).toEqual(before.permissions)
		const entries = await db.selectFrom('journal').select('facts').where('id', '=', journalId).execute()
		expect(entries).toEqual([{ facts: { role: 'board', permissions: ['office.read'] } }])
	})

	it('is not taken back by whoever has less than it would give, nor by those who give no roles', async () => {
		const { version } = await setting('admin')
		const { journalId } = await setRole(await as(maren), here, {
			key: 'admin',
			version,
			permissions: ['parties.manage', 'imports.run'],
		})
		await expect(undoChange(await as(maren), here, { journalId })).rejects.toMatchObject({
			code: 'access.role-beyond-own',
		})
		await expect(undoChange(await as(jana), here, { journalId })).rejects.toMatchObject({
			code: 'parties.undo-not-allowed',
		})
		await undoChange(commandLine(here), here, { journalId })
	})

	it('never leaves the network without somebody who gives roles', async () => {
		const lead = await setRole(await as(maren), here, {
			key: null,
			name: { de: 'Leitung' },
			permissions: ['roles.manage'],
		})
		await grantRole(await as(maren), here, { accountId: timo.id, role: lead.key })
		const holders = await roleHolders(await as(maren), here)
		const grantId = holders.find(({ accountId }) => accountId === maren.id)!.roles[0]!.grantId
		await endRole(await as(timo), here, { grantId })
		const { version } = await setting(lead.key)
		await expect(
			setRole(await as(timo), here, { key: lead.key, version, name: { de: 'Leitung' }, permissions: [] }),
		).rejects.toMatchObject({ code: 'access.last-admin' })
		const own = (await roleHolders(await as(timo), here)).find(({ accountId }) => accountId === timo.id)!
		await expect(
			endRole(await as(timo), here, { grantId: own.roles.find(({ role }) => role === lead.key)!.grantId }),
		).rejects.toMatchObject({ code: 'access.last-admin' })
	})
})
