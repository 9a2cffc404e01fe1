import { describe, expect, it } from 'vitest'
import { officeFixture, viewerWith } from '../parties.fixture.ts'
import { startFunction } from '../details/start-function.ts'
import { endColleagueFunction } from './end-colleague-function.ts'
import { giveOwnConsent } from './give-own-consent.ts'
import { ownColleagues, ownPerson } from './people.queries.ts'
import { startColleagueFunction } from './start-colleague-function.ts'
import { withdrawOwnConsent } from './withdraw-own-consent.ts'

const { network, other, office, board, neighbour, nobody, context, organisation, person } = await officeFixture()
const notFound = { kind: 'not-found' }

/** An organisation with a main contact and an employee, each with their account. */
async function firm() {
	const id = await organisation('Karo')
	const [selin, jannik] = [await person('Selin', 'Aydemir'), await person('Jannik', 'Wöhrle')]
	await startFunction(office, network, { personId: selin, organisationId: id, kind: 'main-contact' })
	await startFunction(office, network, { personId: jannik, organisationId: id, kind: 'employee' })
	const account = (name: string, personId: number) =>
		context(viewerWith(name, [], { persons: [personId], represents: [id], memberOf: [network] }))
	return { id, selin, jannik, main: account('Selin Aydemir', selin), employee: account('Jannik Wöhrle', jannik) }
}

describe('the people of one’s own organisation', () => {
	it('are seen and changed by those who speak for it, and by nobody else', async () => {
		const { id, jannik, main, employee } = await firm()
		await startColleagueFunction(main, network, {
			organisationId: id,
			personId: jannik,
			kind: 'press-contact',
			title: 'Presse',
		})
		const people = await ownColleagues(main, network, id)
		expect(people.map(({ name, functions }) => [name, functions.map(({ kind }) => kind)])).toEqual([
			['Jannik Wöhrle', ['employee', 'press-contact']],
			['Selin Aydemir', ['main-contact']],
		])
		const functionId = people[0]!.functions[1]!.id
		for (const ctx of [employee, board, neighbour, nobody]) {
			await expect(ownColleagues(ctx, network, id)).rejects.toMatchObject(notFound)
			await expect(endColleagueFunction(ctx, network, { organisationId: id, functionId })).rejects.toMatchObject(
				notFound,
			)
			await expect(
				startColleagueFunction(ctx, network, { organisationId: id, personId: jannik, kind: 'main-contact' }),
			).rejects.toMatchObject(notFound)
		}
		await endColleagueFunction(main, network, { organisationId: id, functionId })
		expect((await ownColleagues(main, network, id))[0]!.functions).toHaveLength(1)
		await expect(endColleagueFunction(main, network, { organisationId: id, functionId })).rejects.toMatchObject({
			code: 'parties.function-not-found',
		})
	})

	it('of other organisations cannot be reached through the own one', async () => {
		const { id, main } = await firm()
		const foreign = await firm()
		const [theirs] = await ownColleagues(foreign.main, network, foreign.id)
		await expect(
			endColleagueFunction(main, network, { organisationId: id, functionId: theirs!.functions[0]!.id }),
		).rejects.toMatchObject(notFound)
		await expect(
			startColleagueFunction(main, network, { organisationId: id, personId: foreign.jannik, kind: 'employee' }),
		).rejects.toMatchObject(notFound)
		await expect(ownColleagues(main, other, id)).rejects.toMatchObject(notFound)
	})

	it('always have somebody who speaks for them', async () => {
		const { id, jannik, main } = await firm()
		const mine = (await ownColleagues(main, network, id))[1]!.functions[0]!.id
		const leave = () => endColleagueFunction(main, network, { organisationId: id, functionId: mine })
		await expect(leave()).rejects.toMatchObject({ code: 'parties.nobody-speaks' })
		await startColleagueFunction(main, network, { organisationId: id, personId: jannik, kind: 'managing-director' })
		await leave()
		await expect(ownColleagues(main, network, id)).rejects.toMatchObject(notFound)
	})
})

describe('one’s own consents', () => {
	it('are given and taken back by oneself, with wording, source and moment as proof', async () => {
		const { selin, main, employee } = await firm()
		await giveOwnConsent(main, network, { partyId: selin, purpose: 'publication', scope: 'members' })
		await giveOwnConsent(main, network, { partyId: selin, purpose: 'publication', scope: 'public' })
		const { consents, network: where } = await ownPerson(main, selin)
		expect(where.slug).toBe('nordufer')
		expect(consents).toMatchObject([
			{ scope: 'public', withdrawnAt: null, text_version: '2026-01', source: 'Selbst erteilt, angemeldet' },
			{ scope: 'members', withdrawnAt: expect.anything() },
		])
		const consentId = consents[0]!.id
		for (const ctx of [employee, board, office, neighbour, nobody]) {
			await expect(ownPerson(ctx, selin)).rejects.toMatchObject(notFound)
			await expect(withdrawOwnConsent(ctx, network, { partyId: selin, consentId })).rejects.toMatchObject(notFound)
			await expect(
				giveOwnConsent(ctx, network, { partyId: selin, purpose: 'mailing', scope: 'members' }),
			).rejects.toMatchObject(notFound)
		}
		await withdrawOwnConsent(main, network, { partyId: selin, consentId })
		expect((await ownPerson(main, selin)).consents[0]!.withdrawnAt).not.toBe(null)
		await expect(withdrawOwnConsent(main, network, { partyId: selin, consentId })).rejects.toMatchObject({
			code: 'parties.consent-not-found',
		})
	})

	it('are written in the network of the record only', async () => {
		const { selin, main } = await firm()
		await expect(
			giveOwnConsent(main, other, { partyId: selin, purpose: 'publication', scope: 'public' }),
		).rejects.toMatchObject({ code: 'parties.not-found' })
	})
})
