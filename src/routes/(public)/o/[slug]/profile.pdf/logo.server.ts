import { buffer } from 'node:stream/consumers'
import { pictureFile, type ShownPicture } from '#domain/documents/pictures/pictures.queries.ts'
import { visitor, type Context } from '#platform/context.ts'
import type { FileStore } from '#platform/files.ts'
import { pngOf } from '#platform/pictures.ts'

/** A logo as PDF can take it; null without one, also when its bytes are gone or cannot be decoded here. */
export async function logoAsPng(ctx: Context, files: FileStore, logo: ShownPicture | null): Promise<Buffer | null> {
	if (!logo) return null
	const stream = await files.open(await pictureFile({ ...ctx, viewer: visitor }, logo.id, 'large'))
	return stream && pngOf(await buffer(stream))
}
