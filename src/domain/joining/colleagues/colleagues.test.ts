import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { acceptInvitation } from '../../access/invitations/accept-invitation.ts'
import { endMembership } from '../../membership/end-membership.ts'
import { startMembership } from '../../membership/start-membership.ts'
import { startFunction } from '../../parties/details/start-function.ts'
import { createParty } from '../../parties/record/create-party.ts'
import { joiningInstance } from '../joining.fixture.ts'
import { answerColleague } from './answer-colleague.ts'
import { askColleague } from './ask-colleague.ts'
import { askableOrganisations, openRequests, requestBehind, speaksFor } from './colleagues.queries.ts'
import { inviteColleague } from './invite-colleague.ts'
import { linkPerson } from '../../access/invitations/link-person.ts'
import type { Scope } from '#platform/context.ts'

const instance = await joiningInstance()
const { db, owner, networks, office, board, neighbour, nobody, type, asAccount } = instance
const { nordufer, suedufer } = networks
const at = nordufer.id
const since = '2020-01-01'

async function member(
	name: string,
	site: string,
	{ scope = 'public' as Scope, list = 'public' as 'public' | null } = {},
) {
	const { id } = await createParty(office, at, {
		kind: 'organisation',
		facts: { name },
		channels: [{ kind: 'web', value: `https://www.${site}`, scope }],
	})
	const { membershipId } = await startMembership(office, at, { partyId: id, type: { id: type }, from: since, list })
	return { id, membershipId }
}

/** A person of a member with an account. */
async function contactOf(organisationId: number, mail: string, kind: 'main-contact' | 'employee') {
	const { id: personId } = await createParty(office, at, {
		kind: 'person',
		facts: { given_name: 'Maren', family_name: 'Ott' },
		channels: [{ kind: 'mail', value: mail }],
	})
	await startFunction(office, at, { personId, organisationId, kind, from: since })
	await linkPerson(office, at, { mail, personId, locale: 'de' })
	const invitation = (await instance.newestMail(mail))!
	await acceptInvitation(await asAccount(mail), at, { token: invitation.token })
	return asAccount(mail)
}

const ott = await member('Ott-Werke', 'ott-werke.example')
const maren = await contactOf(ott.id, 'maren@ott-werke.example', 'main-contact')
const names = async (mail: string) => (await askableOrganisations(await asAccount(mail))).map(({ name }) => name)

describe('belonging to a member by mail address', () => {
	it('is asked for by the domain of a verified address, and confirmed by the main contact through the mail', async () => {
		const ida = await asAccount('ida.beck@ott-werke.example')
		expect(await askableOrganisations(ida)).toMatchObject([{ id: ott.id, asked: false, network: { slug: 'nordufer' } }])
		await askColleague(ida, at, { organisationId: ott.id })
		await askColleague(ida, at, { organisationId: ott.id })
		expect(await askableOrganisations(ida)).toMatchObject([{ asked: true }])
		expect(await openRequests(maren, at, ott.id)).toHaveLength(1)

		const mail = (await instance.newestMail('maren@ott-werke.example'))!
		expect(mail.path).toMatch(/^\/nordufer\/join\/colleague\//)
		expect(mail.text).toContain('ida.beck@ott-werke.example')
		expect(await requestBehind(db, suedufer.id, mail.token)).toBeNull()
		await expect(
			answerColleague(nobody, suedufer.id, { by: { token: mail.token }, belongs: true }),
		).rejects.toMatchObject({ kind: 'not-found' })
		await answerColleague(nobody, at, { by: { token: mail.token }, belongs: true })
		await expect(answerColleague(nobody, at, { by: { token: mail.token }, belongs: true })).rejects.toMatchObject({
			kind: 'not-found',
		})

		const invitation = (await instance.newestMail('ida.beck@ott-werke.example'))!
		await acceptInvitation(ida, at, { token: invitation.token })
		expect((await asAccount('ida.beck@ott-werke.example')).viewer.represents).toEqual([ott.id])
		expect(await names('ida.beck@ott-werke.example')).toEqual([])
	})

	it('is answered signed in, too, and no is no', async () => {
		const jo = await asAccount('jo@ott-werke.example')
		await askColleague(jo, at, { organisationId: ott.id })
		const [request] = await openRequests(office, at, ott.id)
		const employee = await contactOf(ott.id, 'emil@ott-werke.example', 'employee')
		for (const ctx of [employee, board, neighbour, jo, nobody])
			await expect(answerColleague(ctx, at, { by: { requestId: request!.id }, belongs: true })).rejects.toMatchObject({
				kind: 'not-found',
			})
		for (const ctx of [employee, jo, neighbour])
			await expect(openRequests(ctx, at, ott.id)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(
			answerColleague(neighbour, suedufer.id, { by: { requestId: request!.id }, belongs: true }),
		).rejects.toMatchObject({ kind: 'not-found' })
		await answerColleague(maren, at, { by: { requestId: request!.id }, belongs: false })
		const { rows } = await sql`select from party where network_id = ${at} and name like '%Jo%'`.execute(owner)
		expect(rows).toEqual([])
	})

	it('needs an address of its own, verified, and a member that one may know of', async () => {
		await member('Gmx-Freunde', 'gmx.de')
		await member('Verborgen AG', 'verborgen.example', { list: null })
		await member('Still AG', 'still.example', { scope: 'office' })
		const left = await member('Weg AG', 'weg.example')
		await endMembership(office, at, { membershipId: left.membershipId, until: '2026-01-01' } as never)
		for (const mail of [
			'a@gmx.de',
			'a@verborgen.example',
			'a@still.example',
			'a@weg.example',
			'a@sub.ott-werke.example',
			'a@nirgends.example',
		])
			expect(await names(mail), mail).toEqual([])
		const uli = await asAccount('uli@ott-werke.example')
		await sql`update auth."user" set email_verified = false where email = 'uli@ott-werke.example'`.execute(owner)
		expect(await askableOrganisations(uli)).toEqual([])
		await expect(askColleague(uli, at, { organisationId: ott.id })).rejects.toMatchObject({
			code: 'joining.colleague-unknown',
		})
		await expect(
			askColleague(await asAccount('a@nirgends.example'), at, { organisationId: ott.id }),
		).rejects.toMatchObject({ code: 'joining.colleague-unknown' })
		await expect(askColleague(nobody, at, { organisationId: ott.id })).rejects.toMatchObject({
			code: 'common.not-found',
		})
	})
})

describe('inviting a colleague', () => {
	const given = {
		organisationId: ott.id,
		given_name: 'Tom',
		family_name: 'Rau',
		mail: ' Tom.Rau@anderswo.example ',
		locale: 'de' as const,
	}

	it('is for the main contact and the office', async () => {
		expect(await speaksFor(maren, at, ott.id)).toBe(true)
		const { personId } = await inviteColleague(maren, at, given)
		const again = await inviteColleague(office, at, given)
		expect(again.personId).toBe(personId)
		const invitation = (await instance.newestMail('tom.rau@anderswo.example'))!
		const tom = await asAccount('tom.rau@anderswo.example')
		await acceptInvitation(tom, at, { token: invitation.token })
		expect((await asAccount('tom.rau@anderswo.example')).viewer.represents).toEqual([ott.id])
		await expect(inviteColleague(maren, at, given)).rejects.toMatchObject({ code: 'joining.colleague-known' })
	})

	it('is nobody else’s, nor for organisations of others', async () => {
		const other = await member('Andere AG', 'andere.example')
		await expect(inviteColleague(maren, at, { ...given, organisationId: other.id })).rejects.toMatchObject({
			kind: 'not-found',
		})
		for (const ctx of [board, neighbour, nobody])
			await expect(inviteColleague(ctx, at, given)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(
			inviteColleague(neighbour, suedufer.id, { ...given, mail: 'neu@andere.example' }),
		).rejects.toMatchObject({ code: 'parties.not-found' })
		await expect(inviteColleague(maren, at, { ...given, mail: 'tom@' })).rejects.toMatchObject({ kind: 'invalid' })
	})
})
