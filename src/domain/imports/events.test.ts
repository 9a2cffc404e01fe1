/** Who was at events, as lists of participants tell it: one event with all who came, however many rows and files. */
import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { interactionOf } from '../relations/interactions/interaction.queries.ts'
import { editInteraction } from '../relations/interactions/edit-interaction.ts'
import { lastContactSql } from '../relations/interactions/last-contact.ts'
import { importWorld, lines } from './import.fixture.ts'
import { undoImport } from './undo-import.ts'

const { run, rows, ctx, networkId, owner } = await importWorld()
const undo = (importId: number) => undoImport(ctx, networkId, { importId })

beforeEach(async () => {
	await sql`delete from subject`.execute(owner)
	await sql`delete from external_id`.execute(owner)
})

const header =
	'Contact ID,Contact Type,Sort Name,Display Name,First Name,Last Name,Organization Name,Current Employer,Event,Event Title,Event Start Date,Event Type,Participant Status,Participant Role,Participant Note'
const ada = '1,Individual,,Ada Lenz,Ada,Lenz,,Quittenhof GmbH'
const tom = '2,Individual,,Tom Bär,Tom,Bär,,'
const ina = '3,Individual,,Ina Rau,Ina,Rau,,'
const evening = '7,Sommerabend,2025-07-01 18:00,Treffen'

const told = async () =>
	(
		await rows<{ line: string }>(`
			select concat_ws(' | ', i.kind, i.happened_on, i.body, (select string_agg(p.name, ', ' order by p.name)
				from interaction_party ip join party p on p.id = ip.party_id where ip.interaction_id = i.id)) as line
			from interaction i order by i.happened_on, i.id`)
	).map(({ line }) => line)
const notes = async () =>
	(
		await rows<{ line: string }>(`
			select p.name || ' | ' || case when n.created_at::date <> current_date then n.created_at::date || ' | ' else '' end || n.body as line
			from note n join party p on p.id = n.subject_id order by 1`)
	).map(({ line }) => line)

it('are one for all who came, with what is said of one participant kept at theirs', async () => {
	const file = lines(
		header,
		`${ada},${evening},Attended,Speaker,kam mit zwei Gästen`,
		`${tom},${evening},Attended,Attendee,`,
		`${ina},${evening},Registered,Attendee,`,
		`${tom},8,Sommerabend,2024-07-02 18:00,Treffen,Attended,Attendee,`,
	)
	const first = await run(file)
	expect(first.outcome).toMatchObject({ created: 3, failed: 0 })
	const expected = [
		'event | 2024-07-02 | Sommerabend\nEvent Type: Treffen | Tom Bär',
		'event | 2025-07-01 | Sommerabend\nEvent Type: Treffen | Ada Lenz, Ina Rau, Quittenhof GmbH, Tom Bär',
	]
	const said = [
		'Ada Lenz | 2025-07-01 | Sommerabend\nkam mit zwei Gästen\nParticipant Role: Speaker',
		'Ina Rau | 2025-07-01 | Sommerabend\nParticipant Status: Registered',
	]
	expect(await told()).toEqual(expected)
	expect(await notes()).toEqual(said)
	const last = await sql`select p.name, ${lastContactSql(sql.ref('p.id'))} as day from party p where p.name = 'Quittenhof GmbH'`.execute(owner) // prettier-ignore
	expect(last.rows).toEqual([{ name: 'Quittenhof GmbH', day: '2025-07-01' }])
	const second = await run(file)
	expect(second.outcome).toMatchObject({ created: 0, updated: 0, unchanged: 4 })
	expect([await told(), await notes()]).toEqual([expected, said])
	expect(await undo(second.importId)).toEqual({ reversed: 0, kept: [], failed: [] })
	expect(await undo(first.importId)).toMatchObject({ kept: [], failed: [] })
	expect([await told(), await notes()]).toEqual([[], []])
	expect(await rows(`select id from subject where kind = 'interaction'`)).toEqual([])
})

it('count nobody who called off, did not come, or is only signed up for one to come', async () => {
	await run(
		lines(
			header,
			`${ada},${evening},Cancelled,Attendee,`,
			`${tom},${evening},No-show,Attendee,`,
			`${ina},9,Herbsttreffen,2026-10-01 18:00,Treffen,Registered,Attendee,`,
			`${ina},10,Ohne Tag,,Treffen,Attended,Attendee,`,
		),
	)
	expect(await told()).toEqual([])
	expect((await notes()).map((line) => line.replace(/ \| 202\d-\d\d-\d\d/, ''))).toEqual([
		'Ada Lenz | Sommerabend\nEvent Type: Treffen\nParticipant Status: Cancelled',
		'Ina Rau | Herbsttreffen\nEvent Type: Treffen\nParticipant Status: Registered',
		'Ina Rau | Ohne Tag\nEvent Type: Treffen',
		'Tom Bär | Sommerabend\nEvent Type: Treffen\nParticipant Status: No-show',
	])
})

it('of a list without numbers are known by day and title, over many rows and a further list', async () => {
	const list = (from: number, to: number) =>
		lines(
			'Vorname;Nachname;E-Mail;Veranstaltung;Veranstaltungsdatum;Teilgenommen',
			...Array.from({ length: to - from }, (_, at) => {
				const number = from + at
				return `Gast${number};Lang;gast${number}@firma.example;Stammtisch IT;3.2.2026;${number === 1 ? 'nein' : 'ja'}`
			}),
		)
	const count = () => rows<{ body: string; count: number }>(`select i.body, count(*)::int as count from interaction i join interaction_party p on p.interaction_id = i.id where i.kind = 'event' group by i.id, i.body`) // prettier-ignore
	const first = await run(list(0, 700))
	expect(first.outcome).toMatchObject({ created: 700, failed: 0 })
	expect(await count()).toEqual([{ body: 'Stammtisch IT', count: 699 }])
	expect(await notes()).toEqual(['Gast1 Lang | 2026-02-03 | Stammtisch IT\nTeilgenommen: nein'])
	const second = await run(list(699, 720))
	expect(second.outcome).toMatchObject({ created: 20, unchanged: 1 })
	expect(await count()).toEqual([{ body: 'Stammtisch IT', count: 719 }])
	expect((await run(list(0, 700))).outcome).toMatchObject({ created: 0, updated: 0, unchanged: 700 })
	// Whoever opened the form before the second list came would send less than all.
	const [event] = await rows<{ id: number; version: number; party: number }>(
		`select i.id, i.version, min(p.party_id) as party from interaction i join interaction_party p on p.interaction_id = i.id group by i.id`,
	)
	const { version, parties } = await interactionOf(ctx, networkId, event!.party, event!.id)
	const edit = {
		...({ partyId: event!.party, interactionId: event!.id, kind: 'event', happenedOn: '2026-02-03' } as const),
		...{ body: 'Stammtisch IT\ngut besucht', others: parties.map(({ id }) => id) },
	}
	await expect(editInteraction(ctx, networkId, { ...edit, version: version - 1 })).rejects.toMatchObject({ code: 'relations.changed-meanwhile' }) // prettier-ignore
	await editInteraction(ctx, networkId, { ...edit, version })
	expect(await count()).toEqual([{ body: 'Stammtisch IT\ngut besucht', count: 719 }])
})

it('stay with those of another file when one of two is taken back', async () => {
	const first = await run(lines(header, `${ada},${evening},Attended,Attendee,`))
	const second = await run(lines(header, `${tom},${evening},Attended,Attendee,`))
	expect(await told()).toEqual([
		'event | 2025-07-01 | Sommerabend\nEvent Type: Treffen | Ada Lenz, Quittenhof GmbH, Tom Bär',
	])
	expect(await undo(second.importId)).toMatchObject({ kept: [], failed: [] })
	expect(await told()).toEqual(['event | 2025-07-01 | Sommerabend\nEvent Type: Treffen | Ada Lenz, Quittenhof GmbH'])
	await run(lines(header, `${tom},${evening},Attended,Attendee,`))
	expect(await undo(first.importId)).toEqual({ reversed: 2, kept: [], failed: [] })
	expect(await told()).toEqual(['event | 2025-07-01 | Sommerabend\nEvent Type: Treffen | Tom Bär'])
	expect(await rows('select name from party')).toEqual([{ name: 'Tom Bär' }])
})

it('stay with everybody when somebody edited them by hand', async () => {
	const first = await run(lines(header, `${ada},${evening},Attended,Attendee,`))
	await run(lines(header, `${tom},${evening},Attended,Attendee,`))
	const [event] = await rows<{ id: number; version: number }>('select id, version from interaction')
	const others = (await rows<{ id: number }>('select id from party order by id')).map(({ id }) => id)
	await editInteraction(ctx, networkId, {
		...({ partyId: others[0]!, interactionId: event!.id, version: event!.version, kind: 'event' } as const),
		...{ happenedOn: '2025-07-01', body: 'Sommerabend, mit Musik', others },
	})
	expect(await undo(first.importId)).toMatchObject({
		reversed: 0,
		kept: [{ name: 'Ada Lenz' }, { name: 'Quittenhof GmbH' }],
	})
	expect(await told()).toEqual(['event | 2025-07-01 | Sommerabend, mit Musik | Ada Lenz, Quittenhof GmbH, Tom Bär'])
})
