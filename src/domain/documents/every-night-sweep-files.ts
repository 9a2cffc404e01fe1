import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import type { FileStore } from '#platform/files.ts'
import type { Work } from '#platform/jobs.ts'
import { daysKept } from './document.schema.ts'

const day = 86_400_000
const atOnce = 1000

/** Removes bytes that nothing names any more, and what was left of uploads that broke off. */
export const sweepFilesNightly = (host: { db: Database; files: FileStore }): Work => ({
	queue: 'documents-sweep-files',
	every: '41 3 * * *',
	perform: async () => void (await sweepFiles(host, Date.now())),
})

/**
 * The work of one night; returns how many files went. What was put within the last day is left alone, since its command may still
 * be running; what a removed document named stays as long as its removal can be taken back, and a day longer.
 */
export async function sweepFiles({ db, files }: { db: Database; files: FileStore }, now: number): Promise<number> {
	let removed = 0
	let batch: string[] = []
	const sweep = async () => {
		const since = new Date(now - (daysKept + 1) * day)
		const { rows } = await sql<{ hash: string }>`
			select hash from files_in_use(${batch}::text[], ${since}) used(hash)`.execute(db)
		const used = new Set(rows.map(({ hash }) => hash))
		for (const hash of batch.filter((one) => !used.has(one))) if (await files.remove(hash, now - day)) removed += 1
		batch = []
	}
	for await (const { hash, putAt } of files.all()) {
		if (now - putAt < day) continue
		batch.push(hash)
		if (batch.length === atOnce) await sweep()
	}
	await sweep()
	await files.tidy(now - day)
	return removed
}
