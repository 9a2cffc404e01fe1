import { sql, type RawBuilder } from 'kysely'
import type { Context, Viewer } from '#platform/context.ts'
import { Refusal } from '#platform/errors.ts'
import { pictureSizes, type PictureSize } from '#platform/pictures.ts'
import type { PictureKind } from './picture.schema.ts'
import { pictureVisibleTo } from './picture.visibility.ts'

export type ShownPicture = {
	id: number
	/** Changes with the picture; part of its address, so that a new one is seen at once. */
	mark: string
	/** Of the largest size, in pixels. */
	width: number
	height: number
}

const columns = sql`c.id, left(c.hashes[3], 8) as mark, c.width, c.height`

/** The picture of a record, if there is one that the viewer may see. */
export async function pictureOf(ctx: Context, subjectId: number, kind: PictureKind): Promise<ShownPicture | null> {
	const { rows } = await sql<ShownPicture>`
		select ${columns} from picture c
		where c.subject_id = ${subjectId} and c.kind = ${kind} and ${pictureVisibleTo(ctx.viewer, ctx.today, 'c')}`.execute(
		ctx.db,
	)
	return rows[0] ?? null
}

/** The first logo among records of the same organisation that the viewer may see, in the order given. */
export async function logoAmong(ctx: Context, subjectIds: readonly number[]): Promise<ShownPicture | null> {
	const { rows } = await sql<ShownPicture>`
		select ${columns} from picture c
		where c.subject_id = any(${[...subjectIds]}::bigint[]) and c.kind = 'logo' and ${pictureVisibleTo(ctx.viewer, ctx.today, 'c')}
		order by array_position(${[...subjectIds]}::bigint[], c.subject_id) limit 1`.execute(ctx.db)
	return rows[0] ?? null
}

/** The portrait of a person as a column of another question; null unless the viewer may see it. */
export function portraitSql(
	viewer: Viewer,
	today: string,
	person: RawBuilder<unknown>,
): RawBuilder<ShownPicture | null> {
	return sql<ShownPicture | null>`(
		select json_build_object('id', c.id, 'mark', left(c.hashes[3], 8), 'width', c.width, 'height', c.height) from picture c
		where c.subject_id = ${person} and c.kind = 'portrait' and ${pictureVisibleTo(viewer, today, 'c')})`
}

/** The same for a list of records as a column of another question. */
export function logoSql(viewer: Viewer, today: string, subjects: RawBuilder<unknown>): RawBuilder<ShownPicture | null> {
	return sql<ShownPicture | null>`(
		select json_build_object('id', c.id, 'mark', left(c.hashes[3], 8), 'width', c.width, 'height', c.height) from picture c
		where c.subject_id = any(${subjects}) and c.kind = 'logo' and ${pictureVisibleTo(viewer, today, 'c')}
		order by array_position(${subjects}, c.subject_id) limit 1)`
}

/** The logo of a network. Everybody may see it. */
export async function logoOfNetwork(ctx: Context, networkId: number): Promise<ShownPicture | null> {
	const { rows } = await sql<ShownPicture>`
		select ${columns} from picture c join subject s on s.id = c.subject_id
		where s.network_id = ${networkId} and s.kind = 'network' and c.kind = 'logo'
			and ${pictureVisibleTo(ctx.viewer, ctx.today, 'c')}`.execute(ctx.db)
	return rows[0] ?? null
}

/**
 * The hash of the bytes of a picture in one size.
 * @throws Refusal `documents.picture-not-found`, also when the viewer may not know of it
 */
export async function pictureFile(ctx: Context, id: number, size: PictureSize): Promise<string> {
	const place = Object.keys(pictureSizes).indexOf(size) + 1
	if (!Number.isSafeInteger(id) || place === 0) throw new Refusal('not-found', 'documents.picture-not-found')
	const { rows } = await sql<{ hash: string }>`
		select c.hashes[${sql.lit(place)}] as hash from picture c
		where c.id = ${id} and ${pictureVisibleTo(ctx.viewer, ctx.today, 'c')}`.execute(ctx.db)
	if (!rows[0]) throw new Refusal('not-found', 'documents.picture-not-found')
	return rows[0].hash
}
