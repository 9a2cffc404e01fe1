import { describe, expect, it } from 'vitest'
import { accountViewer } from '#viewer/build-viewer.ts'
import { dayIn, type Context } from '#platform/context.ts'
import { accessInstance } from '../access.fixture.ts'
import type { Account } from '../accounts.ts'
import { endRole } from './end-role.ts'
import { grantRole } from './grant-role.ts'
import { nameOperator } from './name-operator.ts'
import { roleHolders } from './roles.queries.ts'

const instance = await accessInstance()
const { db, networks } = instance
const { nordufer, suedufer, alliance } = networks
const commandLine = (networkId: number) => instance.context(instance.commandLine(networkId))
const asAccount = async (account: Account): Promise<Context> =>
	instance.context(await accountViewer(db, account, '2026-11-24'))

const maren = await instance.account('maren.ott@ott-werke.example', 'Maren Ott')
const jana = await instance.account('jana.keil@keil.example', 'Jana Keil')
await grantRole(commandLine(nordufer.id), nordufer.id, { accountId: maren.id, role: 'admin' })

const grantOf = async (networkId: number, account: Account, role: string) =>
	(await roleHolders(commandLine(networkId), networkId))
		.find(({ accountId }) => accountId === account.id)
		?.roles.find((grant) => grant.role === role)?.grantId

describe('a role', () => {
	it('is given by an admin of the network, from today on, and makes the viewer', async () => {
		await grantRole(await asAccount(maren), nordufer.id, { accountId: jana.id, role: 'office' })
		await grantRole(await asAccount(maren), nordufer.id, { accountId: jana.id, role: 'office' })
		const holders = await roleHolders(await asAccount(maren), nordufer.id)
		expect(holders.map(({ name, roles }) => [name, roles.map(({ role, since }) => [role, since])])).toEqual([
			['Jana Keil', [['office', '2026-11-24']]],
			['Maren Ott', [['admin', '2026-11-24']]],
		])
		expect((await asAccount(jana)).viewer.roles).toEqual([{ role: 'office', networkId: nordufer.id }])
		const entry = await db
			.selectFrom('journal')
			.selectAll()
			.where('action', '=', 'access.grant-role')
			.where('actor_account', '=', maren.id)
			.executeTakeFirstOrThrow()
		expect(entry).toMatchObject({ network_id: nordufer.id, actor_name: 'Maren Ott', facts: { role: 'office' } })
	})

	it('is given by nobody else: not by the office, not by an admin of another network', async () => {
		const other = await instance.account('udo.berg@berg.example', 'Udo Berg')
		for (const ctx of [
			await asAccount(jana),
			await asAccount(other),
			instance.context(instance.commandLine(suedufer.id)),
		]) {
			await expect(grantRole(ctx, nordufer.id, { accountId: other.id, role: 'admin' })).rejects.toMatchObject({
				kind: 'not-found',
			})
			await expect(roleHolders(ctx, nordufer.id)).rejects.toMatchObject({ kind: 'not-found' })
		}
		await expect(
			grantRole(await asAccount(maren), suedufer.id, { accountId: maren.id, role: 'admin' }),
		).rejects.toMatchObject({ kind: 'not-found' })
	})

	it('of coordinator belongs to the alliance', async () => {
		await expect(
			grantRole(commandLine(nordufer.id), nordufer.id, { accountId: jana.id, role: 'coordinator' }),
		).rejects.toMatchObject({ code: 'access.role-needs-alliance' })
		await grantRole(commandLine(alliance.id), alliance.id, { accountId: jana.id, role: 'coordinator' })
		const ctx = await asAccount(jana)
		expect(ctx.viewer.roles).toContainEqual({ role: 'coordinator', networkId: alliance.id })
		expect([...ctx.viewer.allianceOf].toSorted()).toEqual([nordufer.id, suedufer.id].toSorted())
		await grantRole(ctx, alliance.id, { accountId: maren.id, role: 'office' })
	})

	it('needs an account that exists', async () => {
		await expect(
			grantRole(commandLine(nordufer.id), nordufer.id, { accountId: 'nobody', role: 'office' }),
		).rejects.toMatchObject({ code: 'access.account-not-found' })
	})

	it('ends as of today and stays in the past', async () => {
		const eva = await instance.account('eva.noll@noll.example', 'Eva Noll')
		await grantRole({ ...commandLine(nordufer.id), today: '2026-03-01' }, nordufer.id, {
			accountId: eva.id,
			role: 'board',
		})
		const grantId = (await grantOf(nordufer.id, eva, 'board'))!
		await endRole(await asAccount(maren), nordufer.id, { grantId })
		expect((await asAccount(eva)).viewer.roles).toEqual([])
		expect((await accountViewer(db, eva, '2026-06-01')).roles).toEqual([{ role: 'board', networkId: nordufer.id }])
		await expect(endRole(await asAccount(maren), nordufer.id, { grantId })).rejects.toMatchObject({
			code: 'access.role-not-found',
		})
	})

	it('of another network is not found', async () => {
		await grantRole(commandLine(suedufer.id), suedufer.id, { accountId: jana.id, role: 'board' })
		const grantId = (await grantOf(suedufer.id, jana, 'board'))!
		await expect(endRole(await asAccount(maren), nordufer.id, { grantId })).rejects.toMatchObject({
			code: 'access.role-not-found',
		})
		expect(await grantOf(suedufer.id, jana, 'board')).toBe(grantId)
	})
})

describe('the last admin of a network', () => {
	it('stays, whoever asks', async () => {
		const grantId = (await grantOf(nordufer.id, maren, 'admin'))!
		for (const ctx of [await asAccount(maren), commandLine(nordufer.id)]) {
			await expect(endRole(ctx, nordufer.id, { grantId })).rejects.toMatchObject({
				kind: 'conflict',
				code: 'access.last-admin',
			})
		}
		expect(await grantOf(nordufer.id, maren, 'admin')).toBe(grantId)
	})

	it('stays when two admins end each other at the same moment', async () => {
		await grantRole(commandLine(suedufer.id), suedufer.id, { accountId: maren.id, role: 'admin' })
		await grantRole(commandLine(suedufer.id), suedufer.id, { accountId: jana.id, role: 'admin' })
		const [first, second] = [await grantOf(suedufer.id, maren, 'admin'), await grantOf(suedufer.id, jana, 'admin')]
		const results = await Promise.allSettled([
			endRole(commandLine(suedufer.id), suedufer.id, { grantId: second! }),
			endRole(commandLine(suedufer.id), suedufer.id, { grantId: first! }),
		])
		expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
	})
})

describe('the second lock', () => {
	it('keeps roles from being written outside of a command, or into another network', async () => {
		const row = { account_id: jana.id, network_id: nordufer.id, role: 'admin' }
		await expect(db.insertInto('role_grant').values(row).execute()).rejects.toThrow(/row-level security/)
		await expect(
			db.insertInto('role_grant').values({ account_id: jana.id, role: 'operator' }).execute(),
		).rejects.toThrow(/row-level security/)
	})

	it('has one door for the operator, journalled', async () => {
		const ctx = { ...commandLine(nordufer.id) }
		await expect(nameOperator(await asAccount(maren), nordufer.id, { accountId: maren.id })).rejects.toMatchObject({
			kind: 'not-found',
		})
		await nameOperator(ctx, nordufer.id, { accountId: jana.id })
		await nameOperator(ctx, nordufer.id, { accountId: jana.id })
		// The grant begins today, whatever day the tests take it for.
		const { viewer } = instance.context(await accountViewer(db, jana, dayIn()))
		expect(viewer.roles.filter(({ role }) => role === 'operator')).toEqual([{ role: 'operator', networkId: null }])
	})
})
