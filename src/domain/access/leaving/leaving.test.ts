import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import '../../../reactions.ts'
import { dayIn, visitor, type Context } from '#platform/context.ts'
import { accountViewer, commandLineViewer } from '#viewer/build-viewer.ts'
import { accessInstance, password, requestFrom } from '../access.fixture.ts'
import { accountById, accountByMail, type Account } from '../accounts.ts'
import { grantRole } from '../roles/grant-role.ts'
import { invite } from '../invitations/invite.ts'
import { nameOperator } from '../roles/name-operator.ts'
import { requestAccountMail } from '../sign-in/passwords.ts'
import { signInWithPassword } from '../sign-in/sign-in.ts'
import { deleteAccount } from './delete-account.ts'
import { endOperator } from './end-operator.ts'
import { leaveNetwork } from './leave-network.ts'
import { whatGoes } from './what-goes.queries.ts'

const instance = await accessInstance()
const { db, owner, host, networks } = instance
const { nordufer, suedufer } = networks
const today = dayIn()
const operator: Context = { ...instance.context(commandLineViewer(nordufer.id, 'betrieb')), today }
const as = async (account: Account): Promise<Context> => ({
	...instance.context(await accountViewer(db, account, today)),
	today,
})
const give = (networkId: number, account: Account, role: 'admin' | 'office' | 'board') =>
	grantRole({ ...operator, viewer: commandLineViewer(networkId, 'betrieb') }, networkId, {
		accountId: account.id,
		role,
	})
const rowsOf = async (statement: string) => (await sql.raw<Record<string, unknown>>(statement).execute(owner)).rows
const count = async (table: string, where: string) =>
	Number((await rowsOf(`select count(*) from ${table} where ${where}`))[0]!.count)

const maren = await instance.account('maren.ott@ott-werke.example', 'Maren Ott')
const jana = await instance.account('jana.keil@keil.example', 'Jana Keil')
await give(nordufer.id, maren, 'admin')

describe('deleting an account', () => {
	it('ends its roles everywhere, leaves nothing of the way in, and says so in a last mail', async () => {
		await give(nordufer.id, jana, 'office')
		await give(suedufer.id, maren, 'admin')
		await give(suedufer.id, jana, 'board')
		await invite(operator, nordufer.id, { mail: jana.mail, role: 'board', locale: 'de' })
		await signInWithPassword(host, { mail: jana.mail, password }, requestFrom('10.1.0.1'))
		await requestAccountMail(host, 'sign-in-link', { mail: jana.mail, locale: 'de' }, requestFrom('10.1.0.1'))
		await instance.newestMail(jana.mail)
		expect(await whatGoes(await as(jana), jana.id)).toMatchObject({
			networks: [
				{ name: 'Netzwerk Nordufer', roles: [{ role: 'office' }], last: false },
				{ name: 'Netzwerk Südufer', roles: [{ role: 'board' }], last: false },
			],
			lastOperator: false,
		})
		await deleteAccount(await as(jana), jana)

		expect(await accountByMail(db, jana.mail)).toBeUndefined()
		for (const table of ['auth.session', 'auth.account'])
			expect(await count(table, `user_id = '${jana.id}'`), table).toBe(0)
		expect(await count('auth.verification', `value like '%${jana.mail}%' or value = '${jana.id}'`)).toBe(0)
		expect(await count('invitation', `mail = '${jana.mail}'`)).toBe(0)
		expect(await count('revision', `before::text like '%${jana.mail}%'`)).toBe(0)
		expect(await count('role_grant', `account_id = '${jana.id}' and during @> '${today}'::date`)).toBe(0)
		expect(await count('role_grant', `account_id = '${jana.id}'`)).toBe(2)
		const rows = await rowsOf(
			`select network_id, actor_name, facts from journal where action = 'access.leave-network' order by network_id`,
		)
		expect(rows).toMatchObject([
			{ actor_name: 'Jana Keil', facts: { roles: ['office'] } },
			{ actor_name: 'Jana Keil', facts: { roles: ['board'] } },
		])
		expect(
			await count('journal', `network_id is null and actor_account = '${jana.id}' and actor_name is not null`),
		).toBe(0)
		expect(await count('journal', `action = 'accounts.deleted' and actor_account = '${jana.id}'`)).toBe(1)
		expect((await instance.newestMail(jana.mail))?.subject).toBe('Ihr Konto ist gelöscht')
	})

	it('is refused, as a whole, for the last who gives roles in a network', async () => {
		const eva = await instance.account('eva.noll@noll.example', 'Eva Noll')
		await give(nordufer.id, eva, 'admin')
		expect((await whatGoes(await as(maren), maren.id)).networks.map(({ last }) => last)).toEqual([false, true])
		await expect(deleteAccount(await as(maren), maren)).rejects.toMatchObject({
			code: 'access.last-admin-there',
			facts: { network: 'Netzwerk Südufer' },
		})
		expect(await count('role_grant', `account_id = '${maren.id}' and during @> '${today}'::date`)).toBe(2)
		expect(await accountById(db, maren.id)).toBeDefined()
	})

	it('is nobody’s but the person’s and the operator’s', async () => {
		const udo = await instance.account('udo.berg@berg.example', 'Udo Berg')
		for (const ctx of [await as(maren), instance.context(visitor)])
			await expect(deleteAccount(ctx, udo)).rejects.toMatchObject({ kind: 'not-found' })
		const looking = await as(udo)
		await expect(
			deleteAccount({ ...looking, viewer: { ...looking.viewer, readOnly: true } }, udo),
		).rejects.toMatchObject({ code: 'access.seeing-as' })
		await deleteAccount(operator, udo)
		expect(await accountById(db, udo.id)).toBeUndefined()
		const rows = await rowsOf(
			`select actor_kind, actor_name from journal where actor_account = '${udo.id}' and action = 'accounts.deleted'`,
		)
		expect(rows).toEqual([{ actor_kind: 'command-line', actor_name: null }])
	})
})

describe('the role of the operator', () => {
	it('is given up when somebody remains, and never by the last', async () => {
		await nameOperator(operator, nordufer.id, { accountId: maren.id })
		await expect(endOperator(await as(maren), nordufer.id, { accountId: maren.id })).rejects.toMatchObject({
			code: 'access.last-operator',
		})
		const ole = await instance.account('ole.horn@horn.example', 'Ole Horn')
		await expect(endOperator(await as(ole), nordufer.id, { accountId: maren.id })).rejects.toMatchObject({
			kind: 'not-found',
		})
		await nameOperator(operator, nordufer.id, { accountId: ole.id })
		await endOperator(await as(maren), nordufer.id, { accountId: maren.id })
		expect((await as(maren)).viewer.roles.some(({ role }) => role === 'operator')).toBe(false)
		await expect(endOperator(operator, nordufer.id, { accountId: maren.id })).rejects.toMatchObject({
			code: 'access.role-not-found',
		})
		await expect(deleteAccount(await as(ole), ole)).rejects.toMatchObject({ code: 'access.last-operator' })
	})

	it('has no other way out: outside of a command nothing ends it', async () => {
		await expect(
			db.updateTable('role_grant').set({ granted_by: null }).where('role', '=', 'operator').execute(),
		).rejects.toThrow(/belongs to no journal entry/)
		const { rows } = await sql<{ ended: boolean }>`select end_operator(${maren.id}, ${today}::date) as ended`.execute(
			db,
		)
		expect(rows).toEqual([{ ended: false }])
	})
})

it('leaves a network only with its own account', async () => {
	const other = await instance.account('fremd@fremd.example', 'Fremde Person')
	const given = { accountId: maren.id, mail: maren.mail }
	await expect(leaveNetwork(await as(other), nordufer.id, given)).rejects.toMatchObject({ kind: 'not-found' })
})
