/** Contacts with members that other systems have written down: calls, visits, meetings, and who took part. */
import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { writeAs } from '#platform/testing/test-database.ts'
import { editInteraction } from '../relations/interactions/edit-interaction.ts'
import { importWorld, lines } from './import.fixture.ts'
import { undoImport } from './undo-import.ts'

const { run, rows, ctx, networkId, owner, db } = await importWorld()
const undo = (importId: number) => undoImport(ctx, networkId, { importId })

beforeEach(async () => {
	await sql`delete from subject`.execute(owner)
	await sql`delete from external_id`.execute(owner)
})

const header =
	'Contact ID,Contact Type,Sort Name,Display Name,First Name,Last Name,Organization Name,Current Employer,Activity ID,Activity Type,Subject,Activity Date,Details,Activity Status,Source Contact'
const quittenhof = '1,Organization,,Quittenhof GmbH,,,Quittenhof GmbH,'
const beate = '2,Individual,,Beate Gommel,Beate,Gommel,,Quittenhof GmbH'

const told = async () =>
	(
		await rows<{ line: string }>(`
			select concat_ws(' | ', i.kind, i.happened_on, i.body, i.author_name, (select string_agg(p.name, ', ' order by p.name)
				from interaction_party ip join party p on p.id = ip.party_id where ip.interaction_id = i.id)) as line
			from interaction i order by i.happened_on, i.id`)
	).map(({ line }) => line)
const notes = () => rows<{ body: string }>('select body from note order by body')

it('come once for each number, with all whom the rows name, and are known again', async () => {
	const file = lines(
		header,
		`${quittenhof},9,Phone Call,Beitrag geklärt,2025-03-04 10:15,<p>Rechnung kam an</p><p>Zahlt &bdquo;gleich&ldquo;</p>,Completed,"Sailer, Katrin"`,
		`${beate},10,Meeting,Jahresgespräch,2025-04-01 09:00,,Completed,"Sailer, Katrin"`,
		`3,Individual,,Tom Bär,Tom,Bär,,,10,Meeting,Jahresgespräch,2025-04-01 09:00,,Completed,"Sailer, Katrin"`,
	)
	const first = await run(file)
	expect(first.outcome).toMatchObject({ created: 3, failed: 0 })
	const expected = [
		'call | 2025-03-04 | Beitrag geklärt\nRechnung kam an\nZahlt „gleich“ | Sailer, Katrin | Quittenhof GmbH',
		'meeting | 2025-04-01 | Jahresgespräch | Sailer, Katrin | Beate Gommel, Quittenhof GmbH, Tom Bär',
	]
	expect(await told()).toEqual(expected)
	expect(await notes()).toEqual([])
	const second = await run(file)
	expect(second.outcome).toMatchObject({ created: 0, updated: 0, unchanged: 3 })
	expect(await told()).toEqual(expected)
	expect(await undo(second.importId)).toEqual({ reversed: 0, kept: [], failed: [] })
	expect(await undo(first.importId)).toEqual({ reversed: 3, kept: [], failed: [] })
	expect(await told()).toEqual([])
	expect(await rows(`select id from subject where kind = 'interaction'`)).toEqual([])
})

it('change with their number, which an undo takes back', async () => {
	await run(lines(header, `${quittenhof},9,Phone Call,Beitrag,2025-03-04,,Completed,Katrin`))
	const before = await rows('select id, kind, happened_on, moment, body from interaction')
	const second = await run(lines(header, `${quittenhof},9,Meeting,Beitrag und Beirat,2025-03-05,,Completed,Katrin`))
	expect(second.outcome).toMatchObject({ created: 0, updated: 1 })
	expect(await told()).toEqual(['meeting | 2025-03-05 | Beitrag und Beirat | Katrin | Quittenhof GmbH'])
	expect(await rows('select kind, happened_on::text from interaction_party')).toEqual([
		{ kind: 'meeting', happened_on: '2025-03-05' },
	])
	expect(await undo(second.importId)).toMatchObject({ kept: [], failed: [] })
	expect(await rows('select id, kind, happened_on, moment, body from interaction')).toEqual(before)
})

it('that came to nothing count as no contact, and what is called off before its day or has none stays a note', async () => {
	await run(
		lines(
			header,
			`${quittenhof},11,Phone Call,Rückruf,2025-03-04,,Left Message,`,
			`${quittenhof},12,Membership Signup,,2025-03-05,,Completed,`,
			`${quittenhof},13,Bulk Email,Rundbrief,2025-03-06,,Completed,`,
			`${quittenhof},14,Meeting,Beirat,2026-09-01,,Cancelled,`,
			`${quittenhof},15,Meeting,Ohne Tag,,,Completed,`,
		),
	)
	expect(await told()).toEqual([
		'note | 2025-03-04 | Rückruf\nActivity Status: Left Message | Katrin Sailer | Quittenhof GmbH',
		'note | 2025-03-05 | Membership Signup | Katrin Sailer | Quittenhof GmbH',
		'note | 2025-03-06 | Rundbrief\nActivity Type: Bulk Email | Katrin Sailer | Quittenhof GmbH',
	])
	expect(await notes()).toEqual([
		{ body: 'Beirat\nActivity Date: 2026-09-01\nActivity Status: Cancelled' },
		{ body: 'Ohne Tag' },
	])
})

it('of a list without numbers are known by their words', async () => {
	const file = lines(
		'Mitgliedsnummer;Firma;Letzter Kontakt am;Aktivität;Gesprächsnotiz',
		'M-1;Lindenrain GmbH;3.2.2026;Besuch;sucht Räume',
		'M-2;Wiesaz eG;4.2.2026;;',
	)
	await run(file)
	const expected = [
		'visit | 2026-02-03 | sucht Räume | Katrin Sailer | Lindenrain GmbH',
		'meeting | 2026-02-04 | Letzter Kontakt am | Katrin Sailer | Wiesaz eG',
	]
	expect(await told()).toEqual(expected)
	expect((await run(file)).outcome).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
	expect(await told()).toEqual(expected)
})

it('stay with their party when somebody edited them since', async () => {
	const { importId } = await run(lines(header, `${quittenhof},9,Phone Call,Beitrag,2025-03-04,,Completed,Katrin`))
	const [talk] = await rows<{ id: number; party: number }>(
		'select interaction_id as id, party_id as party from interaction_party',
	)
	await editInteraction(ctx, networkId, {
		...{ partyId: talk!.party, interactionId: talk!.id, version: 1 },
		...{ kind: 'call', happenedOn: '2025-03-04', body: 'Beitrag, und ein Wunsch' },
	})
	expect(await undo(importId)).toMatchObject({ reversed: 0, kept: [{ name: 'Quittenhof GmbH' }] })
	expect(await told()).toEqual(['call | 2025-03-04 | Beitrag, und ein Wunsch | Katrin | Quittenhof GmbH'])
})

it('stay with a party that somebody edited since', async () => {
	const { importId } = await run(
		lines(
			header,
			`${quittenhof},9,Phone Call,Beitrag,2025-03-04,,Completed,Katrin`,
			`4,Organization,,Wiesaz eG,,,Wiesaz eG,,10,Phone Call,Anderes,2025-03-04,,Completed,Katrin`,
		),
	)
	await writeAs(db, networkId, (tx) => sql`update party set employees = 12 where name = 'Quittenhof GmbH'`.execute(tx))
	expect(await undo(importId)).toMatchObject({ reversed: 1, kept: [{ name: 'Quittenhof GmbH', reason: 'edited' }] })
	expect(await told()).toEqual(['call | 2025-03-04 | Beitrag | Katrin | Quittenhof GmbH'])
})
