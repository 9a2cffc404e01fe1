import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { setClaim } from '../../competences/set-claim.ts'
import { unlistParty } from '../../parties/details/unlist-party.ts'
import { wholeAtlas } from '../atlas-question.ts'
import { newsFixture } from './news.fixture.ts'
import { newsOf } from './news.queries.ts'
import { noteNews } from './note-news.ts'

const { db, owner, nordufer, searchPool, today, office, organisation, rewrite, dayAt } = await newsFixture()

let competence: number
beforeAll(async () => {
	const made = await sql<{ id: number }>`
		with s as (insert into competence_scheme (uri, label, digest) values ('urn:test', '{"de": "Test"}', '') returning id)
		insert into competence (scheme_id, uri, slug, labels) select id, 'urn:test:weben', 'weben', '{"de": "Weben"}' from s returning id`.execute(
		owner,
	)
	competence = made.rows[0]!.id
	await sql`update competence set path = array[id], field_id = id`.execute(owner)
})

const newsFor = (q: string, after = '2001-01-01') =>
	newsOf(searchPool, { ...wholeAtlas, q }, null, { after, today, most: 50 })

describe('news of a search', () => {
	it('begin with the second look: what was there first is no news', async () => {
		expect(await newsFor('Webstuhl')).toEqual([])
		const id = await organisation('Neubau', 'Webstuhl von morgen.')
		await noteNews(db, today)
		expect(await newsFor('Webstuhl')).toMatchObject([{ name: 'Neubau', competence: null, since: today }])
		expect(await newsFor('Webstuhl', today)).toEqual([])
		await unlistParty(office, nordufer.id, { partyId: id })
		expect(await newsFor('Webstuhl')).toEqual([])
	})

	it('are claims of those that were there, as far as the public sees them', async () => {
		const { rows: found } = await sql<{ id: number }>`select id from party where name = 'Altbau'`.execute(owner)
		const claim = { competenceId: competence, level: 2, basis: 'reference' } as const
		await setClaim(office, nordufer.id, { partyId: found[0]!.id, claim: { ...claim, scope: 'members' } })
		await noteNews(db, today)
		expect(await newsFor('Webstuhl')).toEqual([])
		await setClaim(office, nordufer.id, { partyId: found[0]!.id, claim })
		await noteNews(db, today)
		expect(await newsFor('Webstuhl')).toMatchObject([{ name: 'Altbau', competence: { slug: 'weben' } }])
	})

	it('are organisations that come to match because they changed, once', async () => {
		const id = await organisation('Wandel', 'Garne aller Art.')
		const noteOn = (days: number) => noteNews(db, dayAt(days))
		const after = (days: number) => newsFor('Teppich', dayAt(days))
		await noteOn(1)
		await rewrite(id, 'Garne und Teppiche.')
		expect(await after(1)).toEqual([])
		await noteOn(2)
		expect(await after(1)).toMatchObject([{ name: 'Wandel', change: 'fitting', competence: null, since: dayAt(2) }])
		// Who looks back to the day on which it was listed hears that, and nothing else.
		expect(await after(0)).toMatchObject([{ name: 'Wandel', change: 'listed' }])
		expect(await after(2)).toEqual([])
		await rewrite(id, 'Garne, Teppiche und Läufer.')
		await noteOn(3)
		expect(await after(2)).toEqual([])
		expect(await after(1)).toMatchObject([{ since: dayAt(2) }])

		await rewrite(id, 'Garne.')
		await noteOn(4)
		expect(await after(1)).toEqual([])
		await rewrite(id, 'Garne und wieder Teppiche.')
		await noteOn(5)
		expect(await after(4)).toEqual([])
		expect(await after(3)).toEqual([])
		expect(await after(1)).toMatchObject([{ since: dayAt(5) }])
	})

	it('are not what changed twice between two nights and is as it was', async () => {
		const { rows: found } = await sql<{ id: number }>`select id from party where name = 'Wandel'`.execute(owner)
		await rewrite(found[0]!.id, 'Bürsten.')
		await rewrite(found[0]!.id, 'Garne und wieder Teppiche.')
		await noteNews(db, dayAt(6))
		const { rows: kept } = await sql<{
			since: string
		}>`select since from atlas_earlier e join party p on p.identity_id = e.identity_id
			where p.id = ${found[0]!.id} order by since`.execute(owner)
		expect(kept).toHaveLength(4)
		await unlistParty(office, nordufer.id, { partyId: found[0]!.id })
		await noteNews(db, dayAt(7))
		expect(
			(
				await sql`select from atlas_earlier e join party p on p.identity_id = e.identity_id where p.id = ${found[0]!.id}`.execute(
					owner,
				)
			).rows,
		).toEqual([])
	})

	it('know nothing of those who are for members alone', async () => {
		await organisation('Innen', 'Webstuhl für uns.', 'members')
		await noteNews(db, today)
		expect((await newsFor('Webstuhl')).map(({ name }) => name)).not.toContain('Innen')
	})
})
