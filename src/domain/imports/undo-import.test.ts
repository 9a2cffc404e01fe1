import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { visitor } from '#platform/context.ts'
import { writeAs } from '#platform/testing/test-database.ts'
import { importWorld, lines } from './import.fixture.ts'
import { undoImport } from './undo-import.ts'

const world = await importWorld()
const { run, rows, counts, ctx, networkId } = world
const undo = (importId: number) => undoImport(ctx, networkId, { importId })
const parties = ({ import: _import, subject: _subject, ...others }: Record<string, number>) => others

const header =
	'Mitgliedsnummer;Firma;PLZ;Ort;E-Mail Zentrale;Schlagworte;Notiz;Mitglied seit;Mitgliedsart;Vorname;Nachname;E-Mail'
const lindenrain =
	'M-1;Lindenrain GmbH;72764;Reutlingen;info@lindenrain.example;Cloud, KI;ruft gern an;1.7.2012;Unternehmen;Beate;Gommel;gommel@lindenrain.example'
const wiesaz =
	'M-2;Wiesaz eG;72770;Reutlingen;info@wiesaz.example;Cloud;;1.1.2020;Unternehmen;Uwe;Reh;reh@wiesaz.example'

it('takes everything back that an import has made', async () => {
	const before = await counts()
	const { importId } = await run(lines(header, lindenrain, wiesaz), { options: { publish: true } })
	expect(await undo(importId)).toEqual({ reversed: 4, kept: [], failed: [] })
	expect(parties(await counts())).toEqual(parties(before))
	const [left] = await rows(`select state, outcome -> 'undo' as undo from import where id = ${importId}`)
	expect(left).toMatchObject({ state: 'undone', undo: { removed: 4, restored: 0, kept: [] } })
	await expect(undo(importId)).rejects.toMatchObject({ kind: 'conflict', code: 'imports.already-undone' })
})

it('sets changed records back to what they were', async () => {
	const first = await run(lines(header, lindenrain))
	const state = () =>
		rows(`select p.name, p.employees, a.place, (select array_agg(c.value order by c.id) from channel c where c.party_id = p.id) as channels,
			(select array_agg(t.name order by t.name) from tagging g join tag t on t.id = g.tag_id where g.subject_id = p.id) as tags,
			(select lower(m.during) from membership m where m.party_id = p.id) as since
		from party p left join address a on a.party_id = p.id order by p.id`)
	const before = await state()
	const second = await run(
		lines(
			header,
			'M-1;Lindenrain Software GmbH;72762;Reutlingen;post@lindenrain.example;Robotik;;1.7.2011;Fördermitglied;Beate;Gommel;beate@lindenrain.example',
			wiesaz,
		),
	)
	expect(second.outcome).toMatchObject({ updated: 1, created: 1 })
	expect(await state()).not.toEqual(before)
	expect(await undo(second.importId)).toMatchObject({ reversed: 4, kept: [] })
	expect(await state()).toEqual(before)
	expect(await rows(`select name from tag order by name`)).toEqual([{ name: 'Cloud' }, { name: 'KI' }])
	expect(await undo(first.importId)).toMatchObject({ reversed: 2, kept: [] })
	expect(await rows(`select id from party`)).toEqual([])
})

it('keeps and lists what somebody edited since, with its people', async () => {
	const { importId } = await run(lines(header, lindenrain, wiesaz))
	const [firm] = await rows<{ id: number }>(`select id from party where name = 'Lindenrain GmbH'`)
	await writeAs(world.db, networkId, (tx) => sql`update party set employees = 12 where id = ${firm!.id}`.execute(tx))
	const undone = await undo(importId)
	expect(undone).toMatchObject({
		reversed: 2,
		kept: [
			{ name: 'Beate Gommel', reason: 'belongs' },
			{ partyId: firm!.id, name: 'Lindenrain GmbH', reason: 'edited' },
		],
		failed: [],
	})
	expect(await rows(`select name from party order by name`)).toEqual([
		{ name: 'Beate Gommel' },
		{ name: 'Lindenrain GmbH' },
	])
	expect(await rows(`select count(*)::int as n from party_function`)).toEqual([{ n: 1 }])
	expect(await rows(`select name from tag order by name`)).toEqual([{ name: 'Cloud' }, { name: 'KI' }])
})

it('takes back all but what something stands in the way of, and says so', async () => {
	const before = (await rows<{ n: number }>(`select count(*)::int as n from party`))[0]!.n
	const { importId } = await run(
		lines('Firma;PLZ;Ort', ...Array.from({ length: 40 }, (_, index) => `Sperrig ${index} GmbH;72764;Reutlingen`)),
	)
	// A table that holds on to a party: none of ours does.
	await sql`create table holding (party_id bigint references party)`.execute(world.owner)
	await sql`insert into holding select id from party where name in ('Sperrig 7 GmbH', 'Sperrig 30 GmbH')`.execute(
		world.owner,
	)
	expect(await undo(importId)).toMatchObject({
		reversed: 38,
		kept: [],
		failed: [
			{ name: 'Sperrig 30 GmbH', reason: 'used' },
			{ name: 'Sperrig 7 GmbH', reason: 'used' },
		],
	})
	expect((await rows<{ n: number }>(`select count(*)::int as n from party`))[0]!.n).toBe(before + 2)
	await sql`drop table holding`.execute(world.owner)
})

it('is for those who may import, and for imports that are done', async () => {
	const { importId } = await run(lines(header, wiesaz))
	await expect(undoImport({ ...ctx, viewer: visitor }, networkId, { importId })).rejects.toMatchObject({
		kind: 'not-found',
	})
	await expect(undo(99_999)).rejects.toMatchObject({ code: 'imports.not-found' })
	await sql`update import set state = 'failed', journal_id = null where id = ${importId}`.execute(world.owner)
	await expect(undo(importId)).rejects.toMatchObject({ code: 'imports.not-done' })
})
