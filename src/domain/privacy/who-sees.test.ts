import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { visitor } from '#platform/context.ts'
import { knownViewer, personViewer } from '#viewer/build-viewer.ts'
import { listParty } from '../parties/details/list-party.ts'
import { recordConsent } from '../parties/details/record-consent.ts'
import { setChannels } from '../parties/details/set-channels.ts'
import { startFunction } from '../parties/details/start-function.ts'
import { officeFixture, today } from '../parties/parties.fixture.ts'
import { officePeople, seenBy, seenByKinds, widestWith } from './who-sees.queries.ts'

const { db, owner, network, other, office, board, neighbour, context, organisation, person } = await officeFixture()

describe('who sees a record', () => {
	it('is said of each part, as widely as the rule shows it', async () => {
		const id = await organisation('Karo', { employees: 12, founded: 1999, vat_id: 'DE1' })
		const widest = async (sees: Parameters<typeof widestWith>[1]) =>
			widestWith(await seenByKinds(board, network, id), sees)
		expect(await widest(({ known }) => known), 'nobody is told of it, but its own people').toBe('own')
		await listParty(office, network, { partyId: id, scope: 'public' })
		expect(await widest(({ known }) => known)).toBe('public')
		expect(await widest(({ columns }) => columns.includes('founded'))).toBe('public')
		expect(await widest(({ columns }) => columns.includes('employees'))).toBe('members')
		expect(await widest(({ columns }) => columns.includes('vat_id'))).toBe('office')
		expect(await widest(({ columns }) => columns.includes('description'))).toBeNull()
	})

	it('follows listing and consent of persons', async () => {
		const firm = await organisation('Stein')
		const id = await person('Ada', 'Lenz')
		await listParty(office, network, { partyId: firm, scope: 'public' })
		await listParty(office, network, { partyId: id, scope: 'public' })
		await setChannels(office, network, {
			partyId: id,
			channels: [{ kind: 'mail', value: 'ada@stein.example', scope: 'public' }],
		})
		await startFunction(office, network, { personId: id, organisationId: firm, kind: 'main-contact', scope: 'public' })
		const channel = async () =>
			widestWith(await seenByKinds(office, network, id), ({ channels }) => channels.length > 0)
		const contact = async () =>
			widestWith(await seenByKinds(office, network, firm), ({ functions }) => functions.length > 0)
		expect([await channel(), await contact()]).toEqual(['own', 'office'])
		await recordConsent(office, network, {
			partyId: id,
			purpose: 'publication',
			scope: 'members',
			source: 'Formular',
			givenOn: today,
		})
		expect([await channel(), await contact()]).toEqual(['members', 'members'])
	})

	it('is said of documents, of what its own people see, and of what the office keeps for itself', async () => {
		const id = await organisation('Kupfer', { vat_id: 'DE3' })
		await listParty(office, network, { partyId: id, scope: 'members' })
		const document = async (title: string, scope: 'office' | 'members' | 'public', opened = false) =>
			Number(
				(
					await sql<{ id: number }>`insert into document (network_id, subject_id, title, scope, opened)
						values (${network}, ${id}, ${title}, ${scope}::scope, ${opened}) returning id`.execute(owner)
				).rows[0]!.id,
			)
		const [shown, opened, kept] = [
			await document('Satzung', 'public'),
			await document('Rechnung', 'office', true),
			await document('Vermerk', 'office'),
		]
		const kinds = await seenByKinds(office, network, id)
		const widest = (number: number) => widestWith(kinds, ({ documents }) => documents.includes(number))
		expect([widest(shown), widest(opened), widest(kept)]).toEqual(['members', 'own', 'office'])
		expect(widestWith(kinds, ({ inOffice }) => inOffice)).toBe('office')
		expect(widestWith(kinds, ({ known }) => known)).toBe('members')
		const ada = context({ ...visitor, kind: 'account', represents: [id] }).viewer
		expect(await seenBy(office, network, id, ada)).toMatchObject({ documents: [shown, opened], inOffice: false })
		expect(await seenBy(office, network, id, board.viewer)).toMatchObject({
			documents: [shown, opened, kept],
			inOffice: true,
		})
	})

	it('can be asked for somebody in particular', async () => {
		const firm = await organisation('Uhl', { employees: 3 })
		const ada = await person('Ada', 'Uhl')
		await startFunction(office, network, { personId: ada, organisationId: firm, kind: 'employee' })
		const viewer = await personViewer(db, { networkId: network, id: ada, name: 'Ada Uhl' }, today, office.viewer)
		expect(await seenBy(office, network, firm, viewer)).toMatchObject({ known: true })
		expect((await seenBy(office, network, firm, viewer)).columns).toContain('employees')
		expect(await seenBy(office, network, firm, visitor)).toMatchObject({ known: false, columns: [] })
	})

	it('counts the roles that somebody has in the office', async () => {
		const firm = await organisation('Uhl Verborgen', { vat_id: 'DE2' })
		const vera = await person('Vera', 'Uhl')
		const known = () => knownViewer(db, { networkId: network, id: vera, name: 'Vera Uhl' }, today, office.viewer)
		expect(await seenBy(office, network, firm, await known())).toMatchObject({ known: false })
		await sql`insert into auth."user" (id, name, email, email_verified) values ('vera', 'Vera Uhl', 'vera@uhl.example', true)`.execute(
			owner,
		)
		await sql`insert into account_person (account_id, network_id, person_id) values ('vera', ${network}, ${vera})`.execute(
			owner,
		)
		await sql`insert into role_grant (account_id, network_id, role, during) values ('vera', ${other}, 'office', '[2020-01-01,)'), ('vera', ${network}, 'board', '[2025-01-01,2026-01-01)')`.execute(
			owner,
		)
		expect(
			await seenBy(office, network, firm, await known()),
			'a role elsewhere, and one that has ended',
		).toMatchObject({
			known: false,
		})
		await sql`insert into role_grant (account_id, network_id, role, during) values ('vera', ${network}, 'board', '[2026-01-01,)')`.execute(
			owner,
		)
		expect(await seenBy(office, network, firm, await known())).toMatchObject({ known: true })
		expect((await seenBy(office, network, firm, await known())).columns).toContain('vat_id')
		expect(await officePeople(office, network)).toEqual(['Vera Uhl'])
		await expect(officePeople(neighbour, network)).rejects.toMatchObject({ kind: 'not-found' })
	})

	it('is nobody’s business outside of the office', async () => {
		const id = await organisation('Quell')
		for (const ctx of [neighbour, context(visitor)])
			await expect(seenByKinds(ctx, network, id)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(seenByKinds(neighbour, other, id)).rejects.toMatchObject({ code: 'parties.not-found' })
		await expect(seenBy(office, network, Number.NaN, visitor)).rejects.toMatchObject({ code: 'parties.not-found' })
	})
})
