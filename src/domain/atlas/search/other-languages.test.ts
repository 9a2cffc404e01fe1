import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openPool } from '#platform/database.server.ts'
import { databaseOn } from '#platform/testing/database-server.ts'
import { setClaim } from '../../competences/set-claim.ts'
import { listParty } from '../../parties/details/list-party.ts'
import { officeFixture } from '../../parties/parties.fixture.ts'
import { keepShippedTaxonomy } from './keep-shipped-taxonomy.ts'
import './on-party-changed.ts'
import { rebuildSearch } from './rebuild-search.ts'
import { noFilters, searchOrganisations } from './search-organisations.ts'

const { network, office, organisation, db, owner } = await officeFixture()
const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(owner)
const url = databaseOn(inject('serverUrl'), rows[0]!.name)
const pool = openPool(url, 'search', 2)
afterAll(() => pool.end())

/** How a question was understood and who answers it, by the competence that each of them claims. */
async function asked(q: string) {
	const question = { q, filters: noFilters, audiences: [], today: office.today, page: 1, pageSize: 20 }
	const { hits, total, relaxed, understanding } = await searchOrganisations(pool, question)
	const meant = understanding.units.flatMap(({ competences }) => competences.map(({ slug }) => slug))
	return {
		total,
		relaxed,
		nearest: understanding.nearest,
		meant,
		who: hits.map(({ slug }) => slug.replace('haus-', '')),
	}
}

beforeAll(async () => {
	await keepShippedTaxonomy(db)
	const summary = { de: 'Wir machen das seit Jahren für Betriebe in der Region.' }
	for (const slug of ['penetration-testing', 'websites', 'kubernetes', 'warehouse-management', 'robotics']) {
		const competence = await db.selectFrom('competence').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()
		const id = await organisation(`Haus ${slug}`, { summary })
		await listParty(office, network, { partyId: id, scope: 'public' })
		await setClaim(office, network, {
			partyId: id,
			claim: { competenceId: competence.id, level: 2, basis: 'reference' },
		})
	}
	await rebuildSearch(url, office.today)
}, 120_000)

it.each([
	['penetration test', 'penetration-testing'],
	['who can build a website for our bakery', 'websites'],
	['warehouse', 'warehouse-management'],
	['Webseite for us', 'websites'],
	['Lager management', 'warehouse-management'],
])('English words and mixed ones mean the same wherever they are asked: %s', async (q, slug) => {
	expect((await asked(q)).who).toEqual([slug])
})

it.each([
	['robotique', false, 'robotics'],
	['site web', true, 'websites'],
	['desarrollo web', true, 'websites'],
	['Kubernetes hébergement', true, 'kubernetes'],
	['Kubernetes 网站', true, 'kubernetes'],
])(
	'what another language shares with German or English is found, and said to be only near: %s',
	async (q, nearest, slug) => {
		const answer = await asked(q)
		expect(answer).toMatchObject({ nearest, relaxed: false, who: [slug] })
		expect(answer.meant).not.toEqual([])
	},
)

it.each([
	'sécurité informatique',
	'développement logiciel',
	'gestion d’entrepôt',
	'bezpieczeństwo',
	'güvenlik yazılımı',
	'кибербезопасность',
	'Кубернетес',
	'网站开发',
	'ロボット',
	'مواقع',
	'qui peut créer un site internet',
])('what nothing here is called finds nobody, rather than somebody: %s', async (q) => {
	expect(await asked(q)).toEqual({ total: 0, relaxed: false, nearest: false, meant: [], who: [] })
})
