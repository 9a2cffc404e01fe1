import { sql } from 'kysely'
import type { Work } from '#platform/jobs.ts'
import type { ImportHost } from './import-work.ts'
import { asNetwork } from '../access/in-network.ts'
import { daysKept, removeOldFiles } from './store-file.ts'

/** Removes files of imports after thirty days, and the rows of them that were kept with their errors. */
export const forgetFiles = (host: Pick<ImportHost, 'db' | 'dataFolder'>): Work => ({
	queue: 'imports-forget-files',
	every: '23 3 * * *',
	perform: () => forgetOldFiles(host, new Date()),
})

/** The work of one night. */
export async function forgetOldFiles(
	{ db, dataFolder }: Pick<ImportHost, 'db' | 'dataFolder'>,
	now: Date,
): Promise<void> {
	await removeOldFiles(dataFolder, now.getTime())
	const before = new Date(now.getTime() - daysKept * 86_400_000)
	const { rows } = await sql<{
		id: number
		network_id: number
	}>`select id, network_id from imports_with_files(${before})`.execute(db)
	for (const { id, network_id } of rows) {
		await asNetwork(db, network_id, async (tx) => {
			await sql`update import set file_path = null, headers = '[]', outcome = outcome - 'pairs' where id = ${id}`.execute(
				tx,
			)
			await sql`update import_problem set cells = null, facts = '{}', who = null where import_id = ${id}`.execute(tx)
		})
	}
}
