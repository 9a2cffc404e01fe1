/** A single network with many members: what an office with a very long list sees. */
import pg from 'pg'
import type { Instance } from '#boot.ts'
import { renewTaxonomy } from '#domain/atlas/search/renew-taxonomy.ts'
import { scanAllNetworks } from '#domain/duplicates/every-night-scan.ts'
import { dayIn } from '#platform/context.ts'
import { generateAlliance } from '../../src/demonstration/generate-alliance.ts'
import { shippedTaxonomy } from '#domain/competences/shipped-taxonomy.ts'
import { concepts } from '../../src/demonstration/load/load-alliance.ts'
import { loadNetwork } from '../../src/demonstration/load/load-networks.ts'
import { loadBatch, type LoadContext } from '../../src/demonstration/load/load-organisations.ts'
import type { DemoOrganisation, Network } from '../../src/demonstration/types.ts'
import { progressOf, seed } from './alliance-database.ts'

const atOnce = 1_000

/** As a member of this network alone, with a type that it has. */
function joined(organisation: DemoOrganisation, { slug, membershipTypes }: Network): DemoOrganisation {
	const membership = organisation.networks[0]!
	const type = membershipTypes.find((known) => known.slug === membership.type) ?? membershipTypes[0]!
	return { ...organisation, networks: [{ ...membership, slug, type: type.slug }] }
}

/** Fills an empty instance: all organisations of the generator, with their people, are members of its first network. */
export async function loadOneNetwork(instance: Instance, organisations: number): Promise<void> {
	const today = dayIn()
	await renewTaxonomy(instance.db, shippedTaxonomy())
	const alliance = generateAlliance({ seed, organisations, concepts: concepts(), today })
	const client = new pg.Client({ connectionString: instance.ownerUrl, options: '-c jit=off' })
	await client.connect()
	try {
		const network = alliance.networks[0]!
		const { rows } = await client.query<{ slug: string; id: number }>('select slug, id from competence')
		const ctx: LoadContext = {
			networks: new Map([[network.slug, await loadNetwork(client, network)]]),
			competences: new Map(rows.map(({ slug, id }) => [slug, id])),
			today,
		}
		const progress = progressOf(organisations)
		let done = 0
		const write = async (batch: DemoOrganisation[]) => {
			await client.query('begin')
			await loadBatch(client, ctx, batch)
			await client.query('commit')
			progress((done += batch.length))
		}
		let batch: DemoOrganisation[] = []
		for (const organisation of alliance.organisations()) {
			batch.push(joined(organisation, network))
			if (batch.length < atOnce) continue
			await write(batch)
			batch = []
		}
		if (batch.length > 0) await write(batch)
		// What the first night does: from then on whoever is changed is compared with all others.
		await scanAllNetworks(instance.db)
		await client.query('vacuum analyze')
	} finally {
		await client.end()
	}
}
