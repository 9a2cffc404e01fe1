import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import type { Work } from '#platform/jobs.ts'
import { scanNetwork } from './scan/scan-network.ts'

/** Looks for duplicates in every network, one after the other. */
export const scanNightly = ({ db }: { db: Database }): Work => ({
	queue: 'duplicates-scan',
	every: '47 2 * * *',
	perform: () => scanAllNetworks(db),
})

/** The work of one night. */
export async function scanAllNetworks(db: Database): Promise<void> {
	const { rows } = await sql<{ network_id: number }>`select network_id from networks_with_parties()`.execute(db)
	for (const { network_id } of rows) await scanNetwork(db, network_id)
}
