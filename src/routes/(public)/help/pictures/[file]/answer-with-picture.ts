/** A picture of a guide, from the fixed list of those that `bin/guide` makes. */
import { readFile } from 'node:fs/promises'
import { Refusal } from '#platform/errors.ts'
import { locales } from '#platform/localized.ts'
import { pictureFile, pictureFileName } from '../../../../../guide/picture-files.ts'
import { guidePictures } from '../../../../../guide/pictures.ts'
import { inert } from '../../../../files/send-file.ts'

const known = new Map(
	Object.keys(guidePictures).flatMap((name) =>
		locales.map((locale) => [pictureFileName(name, locale), { name, locale }] as const),
	),
)

/** `folder` holds the pictures, if it is not where the program keeps them. */
export async function answerWithPicture(name: string, request: Request, folder?: string): Promise<Response> {
	const picture = known.get(name)
	const file = picture && pictureFile(picture.name, picture.locale, folder)
	if (!file) throw new Refusal('not-found', 'common.not-found')
	const tag = `"${file.mark}"`
	const isNewest = new URL(request.url).searchParams.get('v') === file.mark
	const headers = {
		...inert,
		'content-type': 'image/png',
		// The address that pages give changes with the picture; any other is asked about again.
		'cache-control': isNewest ? 'public, max-age=31536000, immutable' : 'no-cache',
		etag: tag,
	}
	if (request.headers.get('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers })
	return new Response(new Uint8Array(await readFile(file.path)), { headers })
}
