import { sql } from 'kysely'
import type { Context, Viewer } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { levelSql } from '../access/levels.ts'
import type { DocumentKind, DocumentScope } from './document.schema.ts'
import { documentVisibleTo, scopeOf } from './document.visibility.ts'

export type DocumentVersion = {
	number: number
	fileName: string
	mediaType: string
	size: number
	/** Who put it there; for the office alone. */
	author: string | null
	/** ISO instant. */
	at: string
}
export type ShownDocument = {
	id: number
	/** The record it hangs on. */
	subjectId: number
	title: string
	kind: DocumentKind
	/** The day that it bears; every invoice has one. */
	datedOn: string | null
	scope: DocumentScope
	/** The newest first; never empty. */
	versions: DocumentVersion[]
}

const version = (
	viewer: Viewer,
) => sql`json_build_object('number', v.number, 'fileName', v.file_name, 'mediaType', v.media_type, 'size', v.size,
	'author', case when ${levelSql(viewer, sql.ref('d.network_id'))} = 'office' then v.author_name end, 'at', v.created_at)`

/** The documents of records that the viewer may see, the newest first by the day that they bear. Empty for records that they may not see. */
export async function documentsOf(ctx: Context, ...subjectIds: readonly number[]): Promise<ShownDocument[]> {
	if (subjectIds.length === 0) return []
	const { rows } = await sql<ShownDocument>`
		select d.id, d.subject_id as "subjectId", d.title, d.kind, d.dated_on as "datedOn", ${scopeOf('d')} as scope,
			(select json_agg(${version(ctx.viewer)} order by v.number desc) from document_version v where v.document_id = d.id) as versions
		from document d where d.subject_id = any(${[...subjectIds]}::bigint[]) and ${documentVisibleTo(ctx.viewer, ctx.today, 'd')}
		order by coalesce(d.dated_on, (d.created_at at time zone 'Europe/Berlin')::date) desc, d.id desc`.execute(ctx.db)
	return rows
}

/**
 * One version, to be downloaded.
 * @throws Refusal `documents.not-found`, also when the viewer may not know of it
 */
export async function documentVersion(
	ctx: Context,
	id: number,
	number: number,
): Promise<{ hash: string; size: number; mediaType: string; fileName: string }> {
	if (!Number.isSafeInteger(id) || !Number.isInteger(number) || Math.abs(number) > 1e9)
		throw new Refusal('not-found', 'documents.not-found')
	const { rows } = await sql<{ hash: string; size: number; mediaType: string; fileName: string }>`
		select v.hash, v.size::int as size, v.media_type as "mediaType", v.file_name as "fileName"
		from document_version v join document d on d.id = v.document_id
		where d.id = ${id} and v.number = ${number} and ${documentVisibleTo(ctx.viewer, ctx.today, 'd')}`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('not-found', 'documents.not-found')
	return rows[0]
}
