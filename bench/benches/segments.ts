/** Segments over a network of organisations and their people, 1.9 for each: one question counts whom a tree means. */
import { sql } from 'kysely'
import type { Instance } from '#boot.ts'
import type { Condition, RecordCondition, Tree } from '#domain/segments/segment.schema.ts'
import { countSegment } from '#domain/segments/segments.queries.ts'
import { dayIn, visitor, type Context, type Viewer } from '#platform/context.ts'
import { Random } from '../../src/demonstration/random.ts'
import { seed } from '../data/alliance-database.ts'
import { keptInstance } from '../data/kept-instance.ts'
import { loadOneNetwork } from '../data/one-network.ts'
import { loadOwnFieldsAndContacts } from '../data/own-fields-and-contacts.ts'
import { timeStatements } from '../data/recorded-statements.ts'
import { spread, timeEach, type Figures } from '../measure.ts'

const questions = 200

/** With 35,000 organisations the network has 100,000 parties. */
export function segmentsBench(organisations: number): () => Promise<Figures> {
	return async () => {
		const instance = await keptInstance(`segments-${organisations}`, async (empty) => {
			await loadOneNetwork(empty, organisations)
			await loadOwnFieldsAndContacts(empty)
		})
		try {
			return await measureSegments(instance)
		} finally {
			await instance.stop()
		}
	}
}

/** Counts random trees as an office would ask them, alone. */
export async function measureSegments(instance: Instance): Promise<Figures> {
	const { db } = instance
	const { rows } = await sql<{ id: number }>`select network_id as id from custom_field limit 1`.execute(db)
	const network = rows[0]!.id
	const viewer: Viewer = {
		...visitor,
		kind: 'account',
		account: { id: 'bench', name: 'Bench', mail: 'office@bench.example' },
		roles: [{ role: 'office', networkId: network }],
		memberOf: [network],
	}
	const ctx: Context = { viewer, db, locale: 'de', today: dayIn() }
	const tags = await sql<{ id: number }>`select id from tag where network_id = ${network} order by id limit 20`.execute(
		db,
	)
	const ask = async (tree: Tree) => void (await countSegment(ctx, network, tree))
	const asked = trees(tags.rows.map(({ id }) => id))
	await timeEach(asked.slice(0, 40), ask)
	return { ...spread(await timeEach(asked, ask)), ...spread(await timeStatements(instance.pool, asked, ask), 'sql_') }
}

/** One to five conditions in one or two groups, every kind of them; every second tree asks people, most of these for their organisation. */
function trees(tags: readonly number[]): Tree[] {
	const random = new Random(seed * 1_000)
	const ofBoth: (() => RecordCondition)[] = [
		() => ({ of: 'name', words: random.pick(['daten', 'software', 'werk', 'tech']) }),
		() => ({ of: 'tag', any: [random.pick(tags)] }),
		() => ({ of: 'former-function', any: [], from: `${random.int(2024, 2025)}-01-01`, to: null }),
		() => ({ of: 'opt-out', any: ['post'] }),
		() => ({ of: 'no-opt-out', any: ['bulk-mail'] }),
		() => ({ of: 'heard-competence', slug: random.pick(['python', 'cloud', 'sql', 'java']), months: 24 }),
		() => ({ of: 'heard-need', words: random.pick(['förderung', 'büro']), months: 12 }),
	]
	const ofOrganisations: (() => RecordCondition)[] = [
		...ofBoth,
		() => ({ of: 'status', any: ['active', 'notice-given'] }),
		() => ({ of: 'membership-type', any: ['foerdermitglied'] }),
		() => ({ of: 'member-since', from: `${random.int(2015, 2024)}-01-01`, to: null }),
		() => ({ of: 'size', any: [random.pick(['1-9', '10-49', '50-249'] as const)] }),
		() => ({ of: 'employees', from: random.int(1, 200), to: null }),
		() => ({ of: 'district', any: [random.pick(['DE141', 'DE142', 'DE143', 'DE111'])] }),
		() => ({ of: 'member-until', from: `${random.int(2020, 2026)}-01-01`, to: null }),
		() => ({ of: 'founded', from: random.int(1980, 2015), to: null }),
		() => ({ of: 'legal-form', any: [random.pick(['GmbH', 'AG', 'eG'])] }),
		() => ({ of: 'function', any: ['managing-director'] }),
		() => ({ of: 'competence', slug: random.pick(['python', 'cloud', 'sql', 'java']), level: random.int(1, 3) }),
		() => ({ of: 'field', key: 'stufe', values: ['gold'], from: null, to: null }),
		() => ({ of: 'field', key: 'leistung', values: [], from: String(random.int(100, 900)), to: null }),
		() => ({ of: 'no-contact', months: 12, any: [] }),
		() => ({ of: 'contact', months: 6, any: ['meeting', 'visit'] }),
		() => ({ of: 'listed' }),
		() => ({ of: 'unconfirmed', months: 12 }),
		() => ({ of: 'mail' }),
	]
	const some = <One>(most: number, among: readonly (() => One)[]) =>
		Array.from({ length: random.int(1, most) }, () => random.pick(among)())
	const ofPeople: (() => Condition)[] = [
		...ofBoth,
		() => ({ of: 'consent', any: ['mailing'] }),
		() => ({ of: 'no-consent', any: ['mailing'] }),
		() => ({ of: 'mail' }),
		() => ({
			of: 'at-organisation',
			any: [random.pick(['main-contact', 'voting-delegate', 'managing-director'] as const)],
			match: 'all',
			conditions: some(2, ofOrganisations),
		}),
		() => ({ of: 'at-organisation', any: [], match: 'all', conditions: [{ of: 'status', any: ['active'] }] }),
	]
	return Array.from({ length: questions }, (_, at): Tree => {
		const kind = at % 2 === 0 ? 'organisation' : 'person'
		const group = (match: 'all' | 'any' | 'none') => ({
			match,
			conditions: some<Condition>(3, kind === 'person' ? ofPeople : ofOrganisations),
		})
		const second = random.pick(['any', 'none', null] as const)
		return { kind, match: 'all', groups: [group('all'), ...(second ? [group(second)] : [])] }
	})
}
