/** Whether every file that a row names lies on disk. */
import { sql } from 'kysely'
import type { Database } from '#platform/database.server.ts'
import type { FileStore } from '#platform/files.ts'
import { m } from '#generated/paraglide/messages.js'
import { fine, wrong, type Finding } from './finding.ts'

export async function filesFinding(db: Database, files: Pick<FileStore, 'has'>): Promise<Finding> {
	const { rows } = await sql<{ hash: string }>`
		select hash from document_version union select unnest(hashes) from picture
		union select jsonb_path_query(custom, '$.*.hash') #>> '{}' from party where custom @? '$.*.hash'
		union select jsonb_path_query(custom, '$.*.hash') #>> '{}' from membership where custom @? '$.*.hash' order by 1`.execute(
		db,
	)
	let missing = 0
	for (const { hash } of rows) if (!(await files.has(hash))) missing += 1
	return missing > 0
		? wrong(m.doctor_files_missing({ missing, files: rows.length }), m.doctor_files_advice())
		: fine(m.doctor_files_fine({ files: rows.length }))
}
