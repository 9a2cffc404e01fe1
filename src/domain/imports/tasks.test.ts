/** Activities of other systems that are still to come: they become tasks. */
import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { importWorld, lines } from './import.fixture.ts'
import { undoImport } from './undo-import.ts'

const { run, rows, ctx, networkId, owner } = await importWorld()
const undo = (importId: number) => undoImport(ctx, networkId, { importId })

await sql`insert into auth."user" (id, name, email) values ('jan-uhl', 'Jan Uhl', 'uhl@albtrauf.example')`.execute(
	owner,
)
await sql`insert into role_grant (network_id, account_id, role, during) values (${networkId}, 'jan-uhl', 'office', '[2020-01-01,)')`.execute(
	owner,
)

beforeEach(async () => {
	await sql`delete from task`.execute(owner)
	await sql`delete from subject`.execute(owner)
	await sql`delete from external_id`.execute(owner)
})

const header =
	'Contact ID,Contact Type,Sort Name,Display Name,First Name,Last Name,Organization Name,Current Employer,Activity ID,Activity Type,Subject,Activity Date,Details,Activity Status,Source Contact'
const quittenhof = '1,Organization,,Quittenhof GmbH,,,Quittenhof GmbH,'
const beate = '2,Individual,,Beate Gommel,Beate,Gommel,,Quittenhof GmbH'

const tasks = async () =>
	(
		await rows<{ line: string }>(`
			select concat_ws(' | ', t.title, t.due_on, p.name, t.assignee_name, 'by ' || t.author_name, case when t.done_at is not null then 'done' end) as line
			from task t join party p on p.id = t.party_id order by t.due_on, t.id`)
	).map(({ line }) => line)
const notes = async () =>
	(
		await rows<{ line: string }>(
			`select concat_ws(' | ', p.name, n.body) as line from note n join party p on p.id = n.subject_id order by 1`,
		)
	).map(({ line }) => line)
const contacts = async () =>
	(await rows<{ body: string }>('select body from interaction order by 1')).map(({ body }) => body)

it('stand at whom the row is about, are given to whoever has exactly the name, and are known again', async () => {
	const file = lines(
		header,
		`${quittenhof},14,Meeting,Beirat,2026-09-01 10:00,,Scheduled,"Sailer, Katrin"`,
		`${quittenhof},15,Phone Call,Beitrag klären,2026-09-02,<p>Rechnung 7</p><p>fehlt</p>,Scheduled,Jan Uhl`,
		`${beate},16,Follow up,,2026-09-03,,,`,
	)
	const first = await run(file)
	expect(first.outcome).toMatchObject({ created: 2, failed: 0 })
	const expected = [
		'Meeting: Beirat | 2026-09-01 | Quittenhof GmbH | by Sailer, Katrin',
		'Phone Call: Beitrag klären | 2026-09-02 | Quittenhof GmbH | Jan Uhl | by Jan Uhl',
		'Follow up | 2026-09-03 | Beate Gommel | by Katrin Sailer',
	]
	expect(await tasks()).toEqual(expected)
	expect(await notes()).toEqual([
		'Quittenhof GmbH | Beitrag klären\nRechnung 7\nfehlt\nActivity Date: 2026-09-02\nActivity Status: Scheduled',
	])
	const second = await run(file)
	expect(second.outcome).toMatchObject({ created: 0, updated: 0, unchanged: 3 })
	expect(await tasks()).toEqual(expected)
	expect(await notes()).toHaveLength(1)
	expect(await undo(second.importId)).toMatchObject({ reversed: 0, kept: [], failed: [] })
	expect(await undo(first.importId)).toMatchObject({ reversed: 2, kept: [], failed: [] })
	expect(await tasks()).toEqual([])
})

it('of one number are one task; the others whom it names keep it as a note', async () => {
	const file = lines(
		header,
		`${quittenhof},14,Meeting,Beirat,2026-09-01,,Scheduled,`,
		`3,Individual,,Tom Bär,Tom,Bär,,,14,Meeting,Beirat,2026-09-01,,Scheduled,`,
	)
	await run(file)
	await run(file)
	expect(await tasks()).toEqual(['Meeting: Beirat | 2026-09-01 | Quittenhof GmbH | by Katrin Sailer'])
	expect(await notes()).toEqual(['Tom Bär | Beirat\nActivity Date: 2026-09-01\nActivity Status: Scheduled'])
})

it('follow their number: another day, then done once they happened; an undo opens them again', async () => {
	const at = (day: string, status: string) => lines(header, `${quittenhof},14,Meeting,Beirat,${day},,${status},`)
	await run(at('2026-03-20', 'Scheduled'))
	const moved = await run(at('2026-03-25', 'Scheduled'))
	expect(moved.outcome).toMatchObject({ created: 0, updated: 1 })
	expect(await tasks()).toEqual(['Meeting: Beirat | 2026-03-25 | Quittenhof GmbH | by Katrin Sailer'])
	await run(at('2026-03-02', 'Scheduled'))
	expect([await tasks(), await contacts()]).toEqual([[expect.not.stringContaining('done')], []])
	const done = await run(at('2026-03-02', 'Completed'))
	expect(done.outcome).toMatchObject({ created: 0, updated: 1 })
	expect([await tasks(), await contacts()]).toEqual([[expect.stringContaining('done')], ['Beirat']])
	expect(await undo(done.importId)).toMatchObject({ kept: [], failed: [] })
	expect([await tasks(), await contacts()]).toEqual([[expect.not.stringContaining('done')], []])
	await run(at('2026-03-25', 'Cancelled'))
	expect(await tasks()).toEqual([expect.stringContaining('done')])
})

it('are cut where a title ends, whole in a note, and known by their words without a number', async () => {
	const subject = 'Unterlagen '.repeat(40).trim()
	const header = 'Mitgliedsnummer;Firma;Kontakt am;Aktivität;Gesprächsnotiz;Ort'
	const row = `M-1;Lindenrain GmbH;3.9.2026;Besuch;${subject}`
	await run(lines(header, row))
	const expected = [{ title: `Besuch: ${subject}`.slice(0, 300), source: null }]
	expect(await rows('select title, source from task')).toEqual(expected)
	expect(await notes()).toEqual([`Lindenrain GmbH | ${subject}\nKontakt am: 2026-09-03`])
	expect((await run(lines(header, `${row};Reutlingen`))).outcome).toMatchObject({ created: 0, updated: 1 })
	expect(await rows('select title, source from task')).toEqual(expected)
	expect(await notes()).toHaveLength(1)
})

it('that were called off, or that are a mere day, are none', async () => {
	await run(lines(header, `${quittenhof},14,Meeting,Beirat,2026-09-01,,Cancelled,`))
	await run(lines('Firma;Letzter Kontakt', 'Wiesaz eG;1.9.2026'))
	expect(await tasks()).toEqual([])
	expect(await notes()).toEqual([
		'Quittenhof GmbH | Beirat\nActivity Date: 2026-09-01\nActivity Status: Cancelled',
		'Wiesaz eG | Letzter Kontakt: 2026-09-01',
	])
})
