import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { scopes, visitor, type Role, type Scope, type Viewer } from '#platform/context.ts'
import type { Database, Tables } from '#platform/database.server.ts'
import { testDatabase, writeAs } from '#platform/testing/test-database.ts'
import { levelIn, levelSql } from '../access/levels.ts'
import {
	audienceOf,
	columnSql,
	columnsFor,
	detailVisibleTo,
	scopeOf,
	visibleIn,
	visibleTo,
	type PartyColumn,
} from './party.visibility.ts'

/**
 * The predicates are SQL; here they are held against a model in plain words, for random viewers and random records.
 * The model is written on its own: it shares no code with what it checks.
 */
const today = '2026-03-12'
let db: Database
let networks: number[] = []

type Known = {
	id: number
	network: number
	kind: 'organisation' | 'person'
	listing: Scope | null
	consent: Scope | null
	withdrawn: boolean
	detail: Scope
	own: Partial<Record<PartyColumn, Scope>>
}
const records: Known[] = []

const width = (scope: Scope) => ({ office: 0, members: 1, alliance: 2, public: 3 })[scope]

function modelLevel(viewer: Viewer, network: number): Scope {
	const offices = viewer.roles.filter((grant) => grant.role !== 'operator').map((grant) => grant.networkId)
	if (offices.includes(network)) return 'office'
	if (viewer.memberOf.includes(network)) return 'members'
	return viewer.allianceOf.includes(network) ? 'alliance' : 'public'
}

function modelKnows(viewer: Viewer, record: Known): boolean {
	const level = modelLevel(viewer, record.network)
	if (level === 'office' || viewer.persons.includes(record.id) || viewer.represents.includes(record.id)) return true
	if (!record.listing || width(record.listing) < width(level)) return false
	if (record.kind === 'organisation') return true
	return record.consent !== null && !record.withdrawn && width(record.consent) >= width(level)
}

const scopeArb = fc.constantFrom(...scopes)
const outside = fc.constantFrom<Scope>('members', 'alliance', 'public')
const recordArb = fc.record({
	network: fc.nat({ max: 2 }),
	kind: fc.constantFrom('organisation' as const, 'person' as const),
	listing: fc.option(outside),
	consent: fc.option(outside),
	withdrawn: fc.boolean(),
	detail: scopeArb,
	own: fc.dictionary(
		fc.constantFrom<PartyColumn>('summary', 'employees', 'founded', 'vat_id', 'register_number'),
		scopeArb,
	),
})

const viewerArb = (ids: number[]): fc.Arbitrary<Viewer> => {
	const some = (values: number[]) => fc.subarray(values)
	return fc
		.record({
			grants: fc.array(fc.tuple(fc.constantFrom<Role>('office', 'board', 'admin', 'coordinator'), fc.nat({ max: 2 })), {
				maxLength: 2,
			}),
			operator: fc.boolean(),
			memberOf: fc.subarray([0, 1, 2]),
			allianceOf: fc.subarray([0, 1, 2]),
			persons: some(ids).map((chosen) => chosen.slice(0, 2)),
			represents: some(ids).map((chosen) => chosen.slice(0, 2)),
		})
		.map((made) => ({
			...visitor,
			kind: 'account' as const,
			account: { id: 'a', name: 'A', mail: 'a@a.example' },
			roles: [
				...made.grants.map(([role, index]) => ({ role, networkId: networks[index]! })),
				...(made.operator ? [{ role: 'operator' as const, networkId: null }] : []),
			],
			memberOf: made.memberOf.map((index) => networks[index]!),
			allianceOf: made.allianceOf.map((index) => networks[index]!),
			persons: made.persons,
			represents: made.represents,
		}))
}

beforeAll(async () => {
	const database = await testDatabase()
	db = database.db
	const made = await sql<{
		id: number
	}>`insert into network (slug, name) select 'n' || n, 'Netz ' || n from generate_series(1, 3) n returning id`.execute(
		database.owner,
	)
	networks = made.rows.map((row) => row.id)
	for (const given of fc.sample(recordArb, { numRuns: 60, seed: 7 })) {
		const network = networks[given.network]!
		await writeAs(db, network, async (tx) => {
			const { rows } = await sql<{
				id: number
			}>`insert into subject (network_id, kind) values (${network}, ${given.kind}) returning id`.execute(tx)
			const id = rows[0]!.id
			const identity = await sql<{
				id: number
			}>`insert into identity (kind, slug) values (${given.kind}, ${'x' + id}) returning id`.execute(tx)
			await sql`insert into party (id, network_id, identity_id, kind, name, name_key, organisation_kind, scopes, summary)
				values (${id}, ${network}, ${identity.rows[0]!.id}, ${given.kind}, ${'Name ' + id}, ${'name ' + id}, ${given.kind === 'organisation' ? 'company' : null}, ${JSON.stringify(given.own)}::jsonb, '{"de":"Text"}')`.execute(
				tx,
			)
			if (given.listing)
				await sql`insert into listing (network_id, party_id, scope, during) values (${network}, ${id}, ${given.listing}::scope, '[2020-01-01,)')`.execute(
					tx,
				)
			if (given.consent && given.kind === 'person')
				await sql`insert into consent (network_id, party_id, purpose, scope, text_version, source, given_at, withdrawn_at)
					values (${network}, ${id}, 'publication', ${given.consent}::scope, '1', 'Test', '2025-01-01', ${given.withdrawn ? '2025-06-01' : null})`.execute(
					tx,
				)
			await sql`insert into channel (network_id, party_id, kind, value, value_key, scope) values (${network}, ${id}, 'mail', 'x@y.example', 'x@y.example', ${given.detail}::scope)`.execute(
				tx,
			)
			records.push({
				...given,
				id,
				network,
				listing: given.listing ?? null,
				consent: given.kind === 'person' ? (given.consent ?? null) : null,
			})
		})
	}
})

const runs = { numRuns: 120 }

describe('the rule who may see what', () => {
	it('places every viewer at the same distance in SQL, in TypeScript and in the model', async () => {
		await fc.assert(
			fc.asyncProperty(viewerArb([]), async (viewer) => {
				const { rows } = await sql<{
					id: number
					level: Scope
				}>`select n.id, ${levelSql(viewer, sql.ref('n.id'))} as level from network n`.execute(db)
				for (const row of rows) {
					expect(row.level).toBe(modelLevel(viewer, row.id))
					expect(levelIn(viewer, row.id)).toBe(modelLevel(viewer, row.id))
				}
			}),
			runs,
		)
	})

	it('lets exactly the records be known that the model lets be known', async () => {
		await fc.assert(
			fc.asyncProperty(viewerArb(records.map((record) => record.id)), async (viewer) => {
				const { rows } = await sql<{
					id: number
				}>`select party.id from party where ${visibleTo(viewer, today)} order by 1`.execute(db)
				expect(rows.map((row) => row.id)).toEqual(
					records.filter((record) => modelKnows(viewer, record)).map((record) => record.id),
				)
				for (const network of networks) {
					const within = await sql<{ id: number }>`
						select p.id from party p where ${visibleIn(network, viewer, today, 'p')} order by 1`.execute(db)
					expect(within.rows.map((row) => row.id)).toEqual(
						records
							.filter((record) => record.network === network && modelKnows(viewer, record))
							.map((record) => record.id),
					)
				}
			}),
			runs,
		)
	})

	it('shows a detail only as widely as it is meant, and of a person never wider than the consent', async () => {
		await fc.assert(
			fc.asyncProperty(viewerArb([]), async (viewer) => {
				const { rows } = await sql<{ party_id: number; plain: boolean; personal: boolean }>`
					select c.party_id, ${detailVisibleTo(viewer, 'c')} as plain, ${detailVisibleTo(viewer, 'c', 'party_id')} as personal from channel c`.execute(
					db,
				)
				for (const row of rows) {
					const record = records.find(({ id }) => id === row.party_id)!
					const level = modelLevel(viewer, record.network)
					const wide = width(record.detail) >= width(level)
					expect(row.plain).toBe(wide)
					if (record.kind === 'person') {
						const agreed = record.consent !== null && !record.withdrawn && width(record.consent) >= width(level)
						expect(row.personal).toBe(level === 'office' || (wide && agreed))
					}
				}
			}),
			runs,
		)
	})

	it('gives a column by the same rule in SQL and in TypeScript, never wider than the column allows', async () => {
		const columns: PartyColumn[] = ['summary', 'employees', 'vat_id', 'register_number', 'name']
		await fc.assert(
			fc.asyncProperty(viewerArb([]), fc.constantFrom(...columns), async (viewer, column) => {
				const { rows } = await sql<{
					id: number
					shown: unknown
				}>`select party.id, ${columnSql(viewer, column)} is not null or party.${sql.ref(column)} is null as shown from party`.execute(
					db,
				)
				for (const row of rows) {
					const record = records.find(({ id }) => id === row.id)!
					const level = modelLevel(viewer, record.network)
					const scope = record.own[column] ?? audienceOf[column].default
					const limit = width(scope) < width(audienceOf[column].widest) ? scope : audienceOf[column].widest
					expect(scopeOf(column, record.own)).toBe(limit)
					const kept = columnsFor(viewer, {
						id: record.id,
						network_id: record.network,
						scopes: record.own,
						[column]: 'x',
					} as Pick<Tables['party'], never> & { id: number; network_id: number; scopes: unknown })
					expect(column in kept).toBe(width(limit) >= width(level))
					if (column === 'summary' || column === 'name') expect(row.shown).toBe(width(limit) >= width(level))
				}
			}),
			runs,
		)
	})
})

describe('the second lock', () => {
	it('lets the application write rows of the acting network only, on one connection in turn', async () => {
		const [one, other] = networks as [number, number, number]
		const tagFor = (acting: number, owner: number) =>
			writeAs(db, acting, (tx) =>
				sql`insert into tag (network_id, name) values (${owner}, ${`t ${acting} ${owner}`})`.execute(tx),
			)
		for (let turn = 0; turn < 2; turn++) {
			await expect(tagFor(one, other)).rejects.toThrow(/row-level security/)
			await expect(tagFor(other, one)).rejects.toThrow(/row-level security/)
		}
		await tagFor(one, one)
		await writeAs(db, other, async (tx) => {
			expect((await sql`update tag set name = 'gestohlen' where network_id = ${one}`.execute(tx)).numAffectedRows).toBe(
				0n,
			)
			expect((await sql`delete from tag where network_id = ${one}`.execute(tx)).numAffectedRows).toBe(0n)
		})
	})

	it('shows no consents, notes and revisions when no network is set, and only the own ones otherwise', async () => {
		expect((await sql`select from consent`.execute(db)).rows).toHaveLength(0)
		expect((await sql`select from revision`.execute(db)).rows).toHaveLength(0)
		const own = records.filter((record) => record.consent && record.network === networks[0]).length
		await writeAs(db, networks[0]!, async (tx) => {
			expect((await sql`select from consent`.execute(tx)).rows).toHaveLength(own)
		})
	})

	it('refuses a change that belongs to no journal entry', async () => {
		await expect(
			db.transaction().execute(async (tx) => {
				await sql`select set_config('flechtwerk.network', ${String(networks[0])}, true)`.execute(tx)
				await sql`insert into tag (network_id, name) values (${networks[0]}, 'heimlich')`.execute(tx)
			}),
		).rejects.toThrow(/belongs to no journal entry/)
	})
})
