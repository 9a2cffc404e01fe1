import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { removeParty } from '../../parties/record/remove-party.ts'
import { undoChange } from '../../parties/undo/undo-change.ts'
import { asOffice } from '../../parties/as-office.ts'
import { relationsFixture } from '../relations.fixture.ts'
import '../on-party-removed.ts'
import '../../documents/on-interaction-removed.ts'
import { addDocument } from '../../documents/add-document.ts'
import { documentsOf } from '../../documents/documents.queries.ts'
import { editInteraction } from './edit-interaction.ts'
import { interactionOf } from './interaction.queries.ts'
import { lastContactSql, noContactSinceSql } from './last-contact.ts'
import { logInteraction } from './log-interaction.ts'
import { removeInteraction } from './remove-interaction.ts'

const { db, owner, network, other, office, board, neighbour, organisation, person, competence, today } =
	await relationsFixture()
const said = { kind: 'call', body: 'Sucht Hilfe bei OPC UA' } as const

describe('an interaction', () => {
	it('is logged with a kind and a text: today, by whoever logs it', async () => {
		const firm = await organisation('Anruf')
		const { interactionId } = await logInteraction(office, network, { partyId: firm, ...said })
		expect(await interactionOf(office, network, firm, interactionId)).toEqual({
			...{ id: interactionId, kind: 'call', happenedOn: today, body: 'Sucht Hilfe bei OPC UA', needs: [], version: 1 },
			...{ author: 'Katrin Sailer', accounts: [{ id: 'katrin-sailer', name: 'Katrin Sailer' }], competences: [] },
			parties: [{ id: firm, name: 'Anruf', kind: 'organisation' }],
		})
	})

	it('knows persons, colleagues, competences and needs, is edited, removed and brought back', async () => {
		const [firm, ada] = [await organisation('Besuch'), await person('Ada', 'Lenz')]
		const opc = await competence('opc-ua', 'OPC UA')
		const { interactionId } = await logInteraction(office, network, {
			...{ partyId: firm, kind: 'visit', body: 'Rundgang\r\ndurch die Halle', happenedOn: '2026-01-15' },
			...{
				others: [ada],
				accounts: ['katrin-sailer', 'jan-uhl'],
				competences: [opc],
				needs: ['Sensoren an alten Pressen'],
			},
		})
		const before = await interactionOf(office, network, ada, interactionId)
		expect(before).toMatchObject({
			body: 'Rundgang\ndurch die Halle',
			parties: [{ name: 'Besuch' }, { name: 'Ada Lenz' }],
			accounts: [{ name: 'Jan Uhl' }, { name: 'Katrin Sailer' }],
			competences: [{ id: opc, labels: { de: 'OPC UA' } }],
			needs: ['Sensoren an alten Pressen'],
		})
		const edit = {
			...{ partyId: firm, interactionId, version: 1, kind: 'meeting' as const, body: 'Runde' },
			happenedOn: '2026-02-01',
		}
		const { journalId } = await editInteraction(office, network, { ...edit, accounts: ['jan-uhl'] })
		expect(await interactionOf(office, network, firm, interactionId)).toMatchObject({
			...{ kind: 'meeting', happenedOn: '2026-02-01', version: 2, needs: [], competences: [] },
			parties: [{ name: 'Besuch' }],
			accounts: [{ name: 'Jan Uhl' }],
		})
		await expect(editInteraction(office, network, edit)).rejects.toMatchObject({ code: 'relations.changed-meanwhile' })
		await undoChange(office, network, { journalId })
		expect(await interactionOf(office, network, ada, interactionId)).toEqual(before)
		const removed = await removeInteraction(office, network, { partyId: ada, interactionId })
		await expect(interactionOf(office, network, firm, interactionId)).rejects.toMatchObject({ kind: 'not-found' })
		await undoChange(office, network, { journalId: removed.journalId })
		expect(await interactionOf(office, network, ada, interactionId)).toEqual(before)
	})

	it('is made once, however often its form is sent', async () => {
		const firm = await organisation('Doppelt')
		const form = { partyId: firm, ...said, formKey: '0d9f24a3-2f4b-4a50-8b1c-1f6c0f6f7f10' }
		await logInteraction(office, network, form)
		await expect(logInteraction(office, network, form)).rejects.toMatchObject({
			kind: 'conflict',
			code: 'relations.saved-already',
		})
	})

	it('has a day that can be: not to come, not before the founding, not the 31st of February', async () => {
		const firm = await organisation('Jung', { founded: 2019 })
		const on = (happenedOn: string) => logInteraction(office, network, { partyId: firm, ...said, happenedOn })
		await expect(on('2026-03-13')).rejects.toMatchObject({ code: 'relations.day-in-future' })
		await expect(on('2018-12-31')).rejects.toMatchObject({ code: 'parties.before-founding', facts: { year: 2019 } })
		await expect(on('2026-02-31')).rejects.toMatchObject({ kind: 'invalid' })
		await expect(logInteraction(office, network, { partyId: firm, kind: 'call', body: ' \n ' })).rejects.toMatchObject({
			facts: { fields: [expect.stringContaining('body')] },
		})
		await expect(
			logInteraction(office, network, { partyId: firm, kind: 'call', body: 'a'.repeat(20_001) }),
		).rejects.toMatchObject({ kind: 'invalid' })
	})

	it('names nobody and nothing that the network does not have', async () => {
		const firm = await organisation('Hier')
		const log = (more: object) => logInteraction(office, network, { partyId: firm, ...said, ...more })
		await expect(log({ others: [999_999] })).rejects.toMatchObject({ code: 'parties.not-found' })
		await expect(log({ accounts: ['nora-süd'] })).rejects.toMatchObject({ code: 'relations.account-unknown' })
		await expect(log({ competences: [999_999] })).rejects.toMatchObject({ code: 'relations.competence-not-found' })
		const { interactionId } = await log({})
		await expect(logInteraction(board, network, { partyId: firm, ...said })).rejects.toMatchObject({
			kind: 'not-found',
		})
		await expect(logInteraction(neighbour, other, { partyId: firm, ...said })).rejects.toMatchObject({
			code: 'parties.not-found',
		})
		const edit = { partyId: firm, interactionId, version: 1, ...said, happenedOn: today }
		await expect(editInteraction(neighbour, other, edit)).rejects.toMatchObject({ kind: 'not-found' })
		await expect(removeInteraction(neighbour, other, { partyId: firm, interactionId })).rejects.toMatchObject({
			kind: 'not-found',
		})
		await expect(interactionOf(neighbour, other, firm, interactionId)).rejects.toMatchObject({ kind: 'not-found' })
		const elsewhere = await organisation('Woanders')
		await expect(removeInteraction(office, network, { partyId: elsewhere, interactionId })).rejects.toMatchObject({
			code: 'relations.interaction-not-found',
		})
	})

	it('as an event has many who took part, and keeps all of them when its form is sent', async () => {
		const firm = await organisation('Gastgeber')
		const guests: number[] = []
		for (let at = 0; at < 60; at += 1) guests.push(await person(`Gast${at}`, 'Lang'))
		const event = { kind: 'event', body: 'Stammtisch', happenedOn: '2026-02-03', others: guests } as const
		const { interactionId } = await logInteraction(office, network, { partyId: firm, ...event })
		const { parties } = await interactionOf(office, network, firm, interactionId)
		expect(parties).toHaveLength(61)
		const others = parties.map(({ id }) => id).filter((id) => id !== firm)
		const edit = { partyId: firm, interactionId, version: 1, ...event, others }
		await editInteraction(office, network, { ...edit, body: 'Stammtisch IT' })
		const edited = await interactionOf(office, network, guests[0]!, interactionId)
		expect(edited).toMatchObject({ kind: 'event', body: 'Stammtisch IT', parties })
		const tooMany = Array.from({ length: 2001 }, (_, at) => at + 1)
		await expect(editInteraction(office, network, { ...edit, version: 2, others: tooMany })).rejects.toMatchObject({ kind: 'invalid' }) // prettier-ignore
		expect((await interactionOf(office, network, firm, interactionId)).parties).toHaveLength(61)
	})

	it('goes with the last of its parties, and comes back with it', async () => {
		const [firm, ada] = [await organisation('Letzte'), await person('Ida', 'Rot')]
		const { interactionId } = await logInteraction(office, network, { partyId: firm, ...said, others: [ada] })
		await removeParty(office, network, { partyId: ada })
		expect((await interactionOf(office, network, firm, interactionId)).parties).toHaveLength(1)
		const { journalId } = await removeParty(office, network, { partyId: firm })
		expect((await sql`select from interaction where id = ${interactionId}`.execute(owner)).rows).toEqual([])
		await undoChange(office, network, { journalId })
		expect(await interactionOf(office, network, firm, interactionId)).toMatchObject({ body: said.body })
	})
})

describe('the documents of an interaction', () => {
	it('go with it and come back with it, and are the office’s own', async () => {
		const firm = await organisation('Anhang')
		const { interactionId } = await logInteraction(office, network, { partyId: firm, ...said })
		const content = { hash: 'a'.repeat(64), size: 12, mediaType: 'application/pdf', fileName: 'Angebot.pdf' } as const
		const document = { subjectId: interactionId, title: 'Angebot', content }
		await expect(addDocument(neighbour, other, document)).rejects.toMatchObject({ kind: 'not-found' })
		await addDocument(office, network, { ...document, scope: 'public' })
		expect(await documentsOf(office, interactionId)).toMatchObject([{ title: 'Angebot', subjectId: interactionId }])
		expect(await documentsOf(neighbour, interactionId)).toEqual([])
		const { journalId } = await removeInteraction(office, network, { partyId: firm, interactionId })
		expect(await documentsOf(office, interactionId)).toEqual([])
		await undoChange(office, network, { journalId })
		expect(await documentsOf(office, interactionId)).toMatchObject([{ title: 'Angebot' }])
		const gone = await removeParty(office, network, { partyId: firm })
		expect(await documentsOf(office, interactionId)).toEqual([])
		await undoChange(office, network, { journalId: gone.journalId })
		expect(await documentsOf(office, interactionId)).toMatchObject([{ title: 'Angebot' }])
	})
})

describe('the last contact', () => {
	it('is a day that an index knows; notes are no contact', async () => {
		const [asked, silent] = [await organisation('Gefragt'), await organisation('Still')]
		await logInteraction(office, network, { partyId: asked, ...said, happenedOn: '2025-02-01' })
		await logInteraction(office, network, { partyId: asked, ...said, kind: 'note' })
		await logInteraction(office, network, { partyId: silent, ...said, kind: 'note' })
		const guest = await organisation('Zu Gast')
		await logInteraction(office, network, { partyId: guest, ...said, kind: 'event', happenedOn: '2026-03-01' })
		const { rows } = await sql`
			select p.name, ${lastContactSql(sql.ref('p.id'))} as last, ${noContactSinceSql(sql.ref('p.id'), '2025-03-12')} as none
			from party p where p.id = any(${[asked, silent, guest]}::bigint[]) order by p.name`.execute(db)
		expect(rows).toEqual([
			{ name: 'Gefragt', last: '2025-02-01', none: true },
			{ name: 'Still', last: null, none: true },
			{ name: 'Zu Gast', last: '2026-03-01', none: false },
		])
		await logInteraction(office, network, { partyId: asked, ...said, kind: 'mail', happenedOn: '2025-03-12' })
		const again = await sql<{
			none: boolean
		}>`select ${noContactSinceSql(sql.ref('p.id'), '2025-03-12')} as none from party p where p.id = ${asked}`.execute(
			db,
		)
		expect(again.rows).toEqual([{ none: false }])
		const plan = await asOffice(office, network, async (inside) => {
			await sql`set local enable_seqscan = off`.execute(inside.db)
			return sql<{
				'QUERY PLAN': string
			}>`explain select id from party p where ${noContactSinceSql(sql.ref('p.id'), '2025-03-12')}`.execute(inside.db)
		})
		expect(plan.rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('interaction_party_by_contact')
	})
})
