import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Context } from '#platform/context.ts'
import { writeAs } from '#platform/testing/test-database.ts'
import { accountViewer } from '#viewer/build-viewer.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { accessInstance } from '../access.fixture.ts'
import { accountByMail, type Account } from '../accounts.ts'
import { grantRole } from '../roles/grant-role.ts'
import { invitationBehind, invitationsFor, invitationsTo } from './invitations.queries.ts'
import { invite } from './invite.ts'
import { linkPerson } from './link-person.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'

const instance = await accessInstance()
const { db, networks } = instance
const { nordufer, suedufer } = networks
const asAccount = async (account: Account): Promise<Context> =>
	instance.context(await accountViewer(db, account, '2026-11-24'))

const maren = await instance.account('maren.ott@ott-werke.example', 'Maren Ott')
const office = await instance.account('jana.keil@keil.example', 'Jana Keil')
const commandLine = instance.context(instance.commandLine(nordufer.id))
await grantRole(commandLine, nordufer.id, { accountId: maren.id, role: 'admin' })
await grantRole(commandLine, nordufer.id, { accountId: office.id, role: 'office' })

async function person(networkId: number, name: string): Promise<number> {
	return writeAs(db, networkId, async (tx) => {
		const { id } = await tx
			.insertInto('subject')
			.values({ network_id: networkId, kind: 'person' })
			.returning('id')
			.executeTakeFirstOrThrow()
		const identity = await tx
			.insertInto('identity')
			.values({ kind: 'person', slug: `person-${id}` })
			.returning('id')
			.executeTakeFirstOrThrow()
		await tx
			.insertInto('party')
			.values({
				id,
				network_id: networkId,
				identity_id: identity.id,
				kind: 'person',
				name,
				name_key: name.toLowerCase(),
			})
			.execute()
		return id
	})
}

describe('an invitation to a role', () => {
	it('goes out by mail, names network, role and author, and gives the role to whoever accepts', async () => {
		await invite(await asAccount(maren), nordufer.id, { mail: ' Tom.Rau@rau.example ', role: 'board', locale: 'de' })
		const mail = (await instance.newestMail('tom.rau@rau.example'))!
		expect(mail.subject).toBe('Einladung: Netzwerk Nordufer')
		expect(mail.text).toContain('Maren Ott lädt Sie ein, bei Netzwerk Nordufer mitzuarbeiten: im Vorstand.')
		expect(await invitationBehind(db, mail.token)).toMatchObject({
			networkId: nordufer.id,
			role: 'board',
			mail: 'tom.rau@rau.example',
		})

		const tom = await instance.account('tom.rau@rau.example', 'Tom Rau')
		expect((await asAccount(tom)).viewer.roles).toEqual([])
		await acceptInvitation(await asAccount(tom), nordufer.id, { token: mail.token })
		expect((await asAccount(tom)).viewer.roles).toEqual([{ role: 'board', networkId: nordufer.id }])
		expect(await invitationsTo(await asAccount(maren), nordufer.id)).toEqual([])
		await expect(acceptInvitation(await asAccount(tom), nordufer.id, { token: mail.token })).rejects.toMatchObject({
			kind: 'not-found',
		})
	})

	it('may be taken up with an account of another address, and confirms an own one', async () => {
		const ida = await instance.account('ida.beck@beck.example', 'Ida Beck')
		await db.updateTable('auth.user').set({ email_verified: false }).where('id', '=', ida.id).execute()
		await invite(await asAccount(maren), nordufer.id, { mail: 'info@beck.example', role: 'office', locale: 'de' })
		await acceptInvitation(await asAccount(ida), nordufer.id, {
			token: (await instance.newestMail('info@beck.example'))!.token,
		})
		expect((await asAccount(ida)).viewer.roles).toHaveLength(1)
		expect((await accountByMail(db, ida.mail))!.mailVerified).toBe(false)

		await invite(await asAccount(maren), nordufer.id, { mail: ida.mail, role: 'board', locale: 'de' })
		await acceptInvitation(await asAccount(ida), nordufer.id, { token: (await instance.newestMail(ida.mail))!.token })
		expect((await accountByMail(db, ida.mail))!.mailVerified).toBe(true)
	})

	it('is open once per address and role: inviting again prolongs it and sends a new link', async () => {
		const given = { mail: 'eva.noll@noll.example', role: 'office', locale: 'en' } as const
		const first = await invite(await asAccount(maren), nordufer.id, given)
		const old = (await instance.newestMail(given.mail))!
		expect(old.subject).toBe('Invitation: Netzwerk Nordufer')
		expect(await invite(await asAccount(maren), nordufer.id, given)).toBe(first)
		const fresh = (await instance.newestMail(given.mail))!
		expect(fresh.token).not.toBe(old.token)
		const open = await invitationsTo(await asAccount(maren), nordufer.id)
		expect(open).toMatchObject([{ id: first, mail: given.mail, role: 'office', invitedBy: 'Maren Ott' }])
	})

	it('is worth nothing once withdrawn or run out', async () => {
		const uwe = await instance.account('uwe.lang@lang.example', 'Uwe Lang')
		for (const spoil of ['withdraw', 'expire'] as const) {
			const id = await invite(await asAccount(maren), nordufer.id, { mail: uwe.mail, role: 'admin', locale: 'de' })
			const { token } = (await instance.newestMail(uwe.mail))!
			if (spoil === 'withdraw') await withdrawInvitation(await asAccount(maren), nordufer.id, { invitationId: id })
			else
				await instance.owner
					.updateTable('invitation')
					.set({ expires_at: sql<string>`now()` })
					.where('id', '=', id)
					.execute()
			expect(await invitationBehind(db, token)).toBeNull()
			await expect(acceptInvitation(await asAccount(uwe), nordufer.id, { token })).rejects.toMatchObject({
				kind: 'not-found',
			})
		}
		expect((await asAccount(uwe)).viewer.roles).toEqual([])
	})

	it('gives its role in its own network only', async () => {
		const kai = await instance.account('kai.wolf@wolf.example', 'Kai Wolf')
		await invite(await asAccount(maren), nordufer.id, { mail: kai.mail, role: 'board', locale: 'de' })
		const { token } = (await instance.newestMail(kai.mail))!
		await expect(acceptInvitation(await asAccount(kai), suedufer.id, { token })).rejects.toMatchObject({
			kind: 'not-found',
		})
	})

	it('comes from whoever gives roles: not from the office, not from elsewhere', async () => {
		const given = { mail: 'a@b.example', role: 'office', locale: 'de' } as const
		await expect(invite(await asAccount(office), nordufer.id, given)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(invite(await asAccount(maren), suedufer.id, given)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(invite(await asAccount(maren), nordufer.id, { ...given, role: 'coordinator' })).rejects.toMatchObject({
			code: 'access.role-needs-alliance',
		})
		await expect(
			invite(await asAccount(maren), nordufer.id, { ...given, mail: 'a@b.example\r\nBcc: c@d.example' }),
		).rejects.toMatchObject({ kind: 'invalid' })
	})

	it('says nothing about accounts: inviting an address with and without one is the same', async () => {
		for (const mail of [office.mail, 'nobody@nowhere.example']) {
			expect(await invite(await asAccount(maren), nordufer.id, { mail, role: 'board', locale: 'de' })).toEqual(
				expect.any(Number),
			)
		}
		expect((await asAccount(office)).viewer.roles).toEqual([{ role: 'office', networkId: nordufer.id }])
	})
})

describe('an invitation for a person record', () => {
	it('comes from the office and links the account that accepts; an equal address alone never does', async () => {
		const personId = await person(nordufer.id, 'Nora Frey')
		const nora = await instance.account('nora.frey@frey.example', 'Nora Frey')
		await linkPerson(await asAccount(office), nordufer.id, { mail: nora.mail, personId, locale: 'de' })
		expect(await invitationsFor(await asAccount(office), nordufer.id, personId)).toHaveLength(1)
		expect((await asAccount(nora)).viewer.persons).toEqual([])
		const mail = (await instance.newestMail(nora.mail))!
		expect(mail.text).toContain('und Ihre Angaben selbst zu pflegen')
		await acceptInvitation(await asAccount(nora), nordufer.id, { token: mail.token })
		expect((await asAccount(nora)).viewer).toMatchObject({ persons: [personId], roles: [] })
	})

	it('is refused for what is no person of the network', async () => {
		const foreign = await person(suedufer.id, 'Ole Marx')
		for (const personId of [foreign, 999_999]) {
			await expect(
				linkPerson(await asAccount(office), nordufer.id, { mail: 'a@b.example', personId, locale: 'de' }),
			).rejects.toMatchObject({ code: 'access.person-not-found' })
		}
	})

	it('does not make one account stand for two people of a network', async () => {
		const [first, second] = [await person(nordufer.id, 'Mia Stolz'), await person(nordufer.id, 'Max Stolz')]
		const mia = await instance.account('mia.stolz@stolz.example', 'Mia Stolz')
		for (const [personId, outcome] of [
			[first, 'linked'],
			[first, 'linked'],
			[second, 'refused'],
		] as const) {
			await linkPerson(await asAccount(office), nordufer.id, { mail: mia.mail, personId, locale: 'de' })
			const accepting = acceptInvitation(await asAccount(mia), nordufer.id, {
				token: (await instance.newestMail(mia.mail))!.token,
			})
			if (outcome === 'linked') await accepting
			else await expect(accepting).rejects.toMatchObject({ code: 'access.already-linked' })
		}
		expect((await asAccount(mia)).viewer.persons).toEqual([first])
	})
})
