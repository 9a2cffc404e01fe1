import { bytesOf, type FileStore } from '#platform/files.ts'
import { Refusal } from '#platform/errors.ts'
import { makePicture, pictureSizes, type PictureSize } from '#platform/pictures.ts'
import { mostPictureBytes, type KeptPicture } from './picture.schema.ts'

/**
 * Makes a picture of an upload and keeps it in all sizes. What was uploaded is not kept.
 * @throws Refusal `files.too-large`, `files.empty`, `pictures.…` as `makePicture`
 */
export async function keepPicture(files: FileStore, upload: Blob): Promise<KeptPicture> {
	if (upload.size > mostPictureBytes) throw new Refusal('invalid', 'files.too-large', { limit: mostPictureBytes })
	if (upload.size === 0) throw new Refusal('invalid', 'files.empty')
	const made = await makePicture(Buffer.from(await upload.arrayBuffer()))
	const keep = async (size: PictureSize) =>
		(await files.put(bytesOf(made.files[size]), mostPictureBytes, async () => {})).hash
	const [small, medium, large] = await Promise.all((Object.keys(pictureSizes) as PictureSize[]).map(keep))
	return { width: made.width, height: made.height, hashes: [small!, medium!, large!] }
}
