import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import '../../../reactions.ts'
import { setChannels } from '../details/set-channels.ts'
import { startFunction } from '../details/start-function.ts'
import { noteParty } from '../notes/note-party.ts'
import { officeFixture } from '../parties.fixture.ts'
import { undoChange } from '../undo/undo-change.ts'
import { editParty } from './edit-party.ts'
import { erasePerson } from './erase-person.ts'

const { owner, network, other, office, board, neighbour, organisation, person } = await officeFixture()

/** Every table of the database that still holds a text. */
async function holding(text: string): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
		where table_schema in ('public', 'auth') and table_type = 'BASE TABLE' order by 1`.execute(owner)
	const found: string[] = []
	for (const { name } of rows) {
		const { rows: hits } = await sql`select from ${sql.raw(name)} t where t::text ilike ${`%${text}%`} limit 1`.execute(
			owner,
		)
		if (hits.length > 0) found.push(name)
	}
	return found
}

describe('erasing a person', () => {
	it('leaves their name in no table, not even in earlier versions', async () => {
		const firm = await organisation('Kiesel')
		const id = await person('Xaverine', 'Zwirnbach')
		await setChannels(office, network, {
			partyId: id,
			channels: [{ kind: 'mail', value: 'x@zwirnbach.example', scope: 'office' }],
		})
		await startFunction(office, network, {
			personId: id,
			organisationId: firm,
			kind: 'employee',
			title: 'Zwirnbachs Amt',
		})
		await noteParty(office, network, { partyId: id, body: 'Frau Zwirnbach ruft zurück.' })
		await editParty(office, network, {
			kind: 'person',
			partyId: id,
			version: 1,
			facts: { given_name: 'Xaverine', family_name: 'Zwirnbach-Neu' },
		})
		expect(await holding('zwirnbach')).toContain('public.revision')
		const { journalId } = await erasePerson(office, network, { partyId: id })
		expect(await holding('zwirnbach')).toEqual([])
		const { rows } = await sql<{ action: string }>`
			select action from journal where subject_id = ${id} order by journal.id`.execute(owner)
		expect(rows.map(({ action }) => action)).toContain('parties.erase')
		await expect(undoChange(office, network, { journalId })).rejects.toMatchObject({ kind: 'conflict' })
	})

	it('is for persons, and for the office of the network', async () => {
		const firm = await organisation('Quarz')
		const id = await person('Ada', 'Lenz')
		await expect(erasePerson(office, network, { partyId: firm })).rejects.toMatchObject({
			code: 'parties.erase-persons-only',
		})
		await expect(erasePerson(board, network, { partyId: id })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(erasePerson(neighbour, network, { partyId: id })).rejects.toMatchObject({ kind: 'not-found' })
		await expect(erasePerson(neighbour, other, { partyId: id })).rejects.toMatchObject({ kind: 'not-found' })
	})

	it('is refused while a membership has to be kept', async () => {
		const id = await person('Ute', 'Stein')
		await sql`insert into membership_type (network_id, slug, label) values (${network}, 'person', '{"de": "Person"}')`.execute(
			owner,
		)
		await sql`insert into membership (network_id, party_id, type_id, during)
			select ${network}, ${id}, id, daterange('2020-01-01', '2021-01-01') from membership_type where network_id = ${network}`.execute(
			owner,
		)
		await expect(erasePerson(office, network, { partyId: id })).rejects.toMatchObject({ code: 'parties.still-needed' })
		expect(await holding('Stein')).toContain('public.party')
	})
})
