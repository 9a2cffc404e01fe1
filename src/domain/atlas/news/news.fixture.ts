/** For tests: an instance whose public search documents are noted, so that the next ones are news. */
import { afterAll, beforeAll } from 'vitest'
import { dayIn, visitor } from '#platform/context.ts'
import { openPool } from '#platform/database.server.ts'
import { accessInstance } from '../../access/access.fixture.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { createParty } from '../../parties/record/create-party.ts'
import { editParty } from '../../parties/record/edit-party.ts'
import { partyRecord } from '../../parties/record/party-record.queries.ts'
import { noteNews } from './note-news.ts'

const msOfDay = 86_400_000

export async function newsFixture() {
	const instance = await accessInstance()
	const { db, owner } = instance
	const { nordufer } = instance.networks
	const searchPool = openPool(instance.url, 'search', 2)
	afterAll(() => searchPool.end())
	const now = Date.now()
	const today = dayIn()
	const nobody = { ...instance.context(visitor), today }
	const office = { ...instance.context(instance.commandLine(nordufer.id)), today }

	async function organisation(name: string, summary: string, scope: 'public' | 'members' = 'public') {
		const { id } = await createParty(office, nordufer.id, {
			kind: 'organisation',
			facts: { name, summary: { de: summary } },
		})
		await listParty(office, nordufer.id, { partyId: id, scope })
		return id
	}

	async function rewrite(id: number, summary: string) {
		const { version } = (await partyRecord(office, nordufer.id, id)).facts
		const facts = { summary: { de: summary } }
		await editParty(office, nordufer.id, { kind: 'organisation', partyId: id, version, facts })
	}

	/** The day so many days from now, and the moment. */
	const dayAt = (days: number) => dayIn(undefined, new Date(now + days * msOfDay))
	const moment = (days: number) => new Date(now + days * msOfDay)

	/** What was there at the first look is no news. */
	beforeAll(async () => {
		await organisation('Altbau', 'Webstuhl von früher.')
		await noteNews(db, dayAt(-100))
	})

	return { ...instance, db, owner, nordufer, searchPool, today, nobody, office, organisation, rewrite, dayAt, moment }
}
