/** Two networks with their offices, for tests of parties and what hangs on them. */
import { sql } from 'kysely'
import { createNetwork } from '../networks/create-network.ts'
import { visitor, type Context, type Role, type Viewer } from '#platform/context.ts'
import { testDatabase, writeAs } from '#platform/testing/test-database.ts'
import { createParty } from './record/create-party.ts'

export const today = '2026-03-12'

/** An account with a role in a network. */
export function viewerWith(name: string, roles: Viewer['roles'], more: Partial<Viewer> = {}): Viewer {
	const id = name.toLowerCase().replaceAll(' ', '-')
	return { ...visitor, kind: 'account', account: { id, name, mail: `${id}@nordufer.example` }, roles, ...more }
}

/** A database with the networks Nordufer and Südufer. */
export async function officeFixture() {
	const { db, owner, url } = await testDatabase()
	const context = (viewer: Viewer): Context => ({ viewer, db, locale: 'de', today })
	const operator = context({ ...visitor, kind: 'command-line', roles: [{ role: 'operator', networkId: null }] })
	const { id: network } = await createNetwork(operator, { slug: 'nordufer', name: 'Nordufer', districts: ['DE138'] })
	const { id: other } = await createNetwork(operator, { slug: 'suedufer', name: 'Südufer' })
	const inOffice = (name: string, role: Role = 'office', networkId = network) =>
		context(viewerWith(name, [{ role, networkId }]))
	const office = inOffice('Katrin Sailer')

	return {
		db,
		owner,
		url,
		network,
		other,
		context,
		office,
		colleague: inOffice('Jan Uhl'),
		board: inOffice('Vera Berg', 'board'),
		neighbour: inOffice('Nora Süd', 'office', other),
		nobody: context(visitor),
		/** Makes an organisation and returns its id. */
		async organisation(name: string, facts: object = {}, more: object = {}): Promise<number> {
			return (await createParty(office, network, { kind: 'organisation', facts: { name, ...facts }, ...more })).id
		},
		/** Makes a person and returns their id. */
		async person(given_name: string, family_name: string, more: object = {}): Promise<number> {
			return (await createParty(office, network, { kind: 'person', facts: { given_name, family_name }, ...more })).id
		},
		/** Makes a competence and returns its id. */
		async competence(slug: string, de: string): Promise<number> {
			const scheme = sql`insert into competence_scheme (uri, label, digest) values ('urn:test', '{"de": "Test"}', '')
				on conflict (uri) do update set digest = '' returning id`
			const { rows } = await sql<{ id: number }>`
				with s as (${scheme}) insert into competence (scheme_id, uri, slug, labels)
				select id, ${`urn:test:${slug}`}, ${slug}, ${JSON.stringify({ de })}::jsonb from s returning id`.execute(db)
			await sql`update competence set path = array[id], field_id = id where id = ${rows[0]!.id}`.execute(db)
			return rows[0]!.id
		},
		/** Rows written past the commands, under a journal entry named `test`. */
		write: (statement: ReturnType<typeof sql>, networkId = network) =>
			writeAs(db, networkId, async (tx) => (await statement.execute(tx)).rows),
	}
}
