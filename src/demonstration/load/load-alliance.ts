/** Fills an empty database with the demonstration alliance: taxonomy, networks, organisations, people, search. */
import { sql } from 'kysely'
import pg from 'pg'
import type { Instance } from '#boot.ts'
import { rebuildSearch } from '#domain/atlas/search/rebuild-search.ts'
import { keepShippedTaxonomy } from '#domain/atlas/search/keep-shipped-taxonomy.ts'
import { shippedTaxonomy } from '#domain/competences/shipped-taxonomy.ts'
import { readTurtle } from '#domain/competences/skos/read-turtle.ts'
import { dayIn } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { generateAlliance } from '../generate-alliance.ts'
import type { Concept, DemoOrganisation } from '../types.ts'
import { loadAccounts } from './load-accounts.ts'
import { loadApplications } from './load-applications.ts'
import { loadAskedFields } from './load-asked-fields.ts'
import { loadColleagues } from './load-colleagues.ts'
import { loadDuplicates } from './load-duplicates.ts'
import { loadEvidence } from './load-evidence.ts'
import { loadIdentities } from './load-identities.ts'
import { loadJournal } from './load-journal.ts'
import { loadLists } from './load-lists.ts'
import { loadNetwork } from './load-networks.ts'
import { loadFiles } from './load-files.ts'
import { loadBatch, type LoadContext } from './load-organisations.ts'
import { loadMembershipFields } from './load-membership-fields.ts'
import { loadOwnFields } from './load-own-fields.ts'
import { loadOwnFiles } from './load-own-files.ts'
import { loadProposals } from './load-proposals.ts'
import { loadOwnRoles } from './load-own-roles.ts'
import { loadRelations } from './load-relations.ts'

export type LoadOptions = {
	organisations: number
	seed: number
	/** Another day than today, for what must come out the same whenever it is made. */
	today?: string
	progress?: (done: number) => void
}

const batchSize = 1_000

/**
 * Loads the alliance, its organisations in one transaction; it is made by the owner of the database, so no revisions are kept.
 * @throws Refusal `seed.not-empty` when there is a network already, `seed.interrupted` when loading was broken off once
 */
export async function loadAlliance(
	instance: Instance,
	options: LoadOptions,
): Promise<{ organisations: number; networks: number }> {
	const today = options.today ?? dayIn()
	await refuseFilled(instance)
	await sql`insert into instance_fact (name, value) values (${loading}, 'true') on conflict (name) do nothing`.execute(
		instance.db,
	)
	await keepShippedTaxonomy(instance.db)
	const alliance = generateAlliance({
		seed: options.seed,
		organisations: options.organisations,
		concepts: concepts(),
		today,
	})
	const client = new pg.Client({ connectionString: instance.ownerUrl, options: '-c jit=off' })
	await client.connect()
	try {
		await client.query('begin')
		const union = await loadNetwork(client, alliance.alliance)
		const ctx: LoadContext = { networks: new Map(), competences: await competenceIds(client), today }
		for (const network of alliance.networks) {
			const loaded = await loadNetwork(client, network)
			ctx.networks.set(network.slug, loaded)
			await client.query(
				`insert into alliance_network (alliance_id, network_id, during) values ($1, $2, '[2015-01-01,)')`,
				[union.id, loaded.id],
			)
		}
		const written = await loadAll(client, ctx, alliance.organisations(), options)
		await client.query('commit')
		await loadOwnRoles(client)
		await loadAccounts(instance, client, alliance.people)
		await loadApplications(instance, client, ctx.networks)
		await loadColleagues(instance, client)
		await loadFiles(client, instance.dataFolder)
		await loadRelations(client, { seed: options.seed, today })
		await loadOwnFields(client, today)
		await loadOwnFiles(client, instance.dataFolder)
		await loadMembershipFields(client)
		await loadAskedFields(client)
		await loadProposals(client)
		await loadEvidence(client, today)
		await loadIdentities(client)
		await client.query('vacuum analyze')
		await loadDuplicates(client, instance)
		await rebuildSearch(instance.ownerUrl, today)
		await loadLists(client, instance, today)
		await loadJournal(instance, client, today)
		await sql`delete from instance_fact where name = ${loading}`.execute(instance.db)
		return { organisations: written, networks: ctx.networks.size }
	} finally {
		await client.end()
	}
}

async function loadAll(
	client: pg.Client,
	ctx: LoadContext,
	organisations: Iterable<DemoOrganisation>,
	{ progress }: LoadOptions,
): Promise<number> {
	let written = 0
	let batch: DemoOrganisation[] = []
	const flush = async () => {
		if (batch.length === 0) return
		await loadBatch(client, ctx, batch)
		written += batch.length
		batch = []
		progress?.(written)
	}
	for (const organisation of organisations) {
		batch.push(organisation)
		if (batch.length === batchSize) await flush()
	}
	await flush()
	return written
}

/** Kept while loading: what was broken off is not taken for a demonstration. */
const loading = 'demonstration.loading'

/** Whether the demonstration is there, whole. @throws Refusal `seed.interrupted` when loading it was broken off */
export async function isLoaded({ db }: Pick<Instance, 'db'>): Promise<boolean> {
	const { rows } = await sql`select from instance_fact where name = ${loading}`.execute(db)
	const filled = await db.selectFrom('network').select('id').limit(1).executeTakeFirst()
	if (filled && rows.length > 0) throw new Refusal('conflict', 'seed.interrupted')
	return filled !== undefined
}

async function refuseFilled(instance: Instance): Promise<void> {
	if (await isLoaded(instance)) throw new Refusal('conflict', 'seed.not-empty')
}

async function competenceIds(client: pg.Client): Promise<Map<string, number>> {
	const { rows } = await client.query<{ slug: string; id: number }>(
		'select slug, id from competence where retired_at is null',
	)
	return new Map(rows.map((row) => [row.slug, row.id]))
}

/** The shipped concepts in the form that the generator takes. */
export function concepts(): Concept[] {
	const scheme = readTurtle(shippedTaxonomy())
	const slugOf = new Map(scheme.concepts.map((concept) => [concept.uri, concept.slug]))
	return scheme.concepts.map(({ slug, labels, alternatives, broader }) => ({
		slug,
		labels,
		alternatives,
		broaderSlug: broader ? (slugOf.get(broader) ?? null) : null,
	}))
}
