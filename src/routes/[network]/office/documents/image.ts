/** Logos and portraits for pages. Runs on the server alone. */
import type { ShownPicture } from '#domain/documents/pictures/pictures.queries.ts'
import { paths } from '#platform/paths.ts'

/** Edge length of the medium size, as platform/pictures.ts makes it. */
const edge = 320

/** What an `img` needs. */
export function imageOf({ id, mark, width, height }: ShownPicture, alt: string) {
	const scale = Math.min(1, edge / Math.max(width, height))
	return {
		src: paths.pictureFile(id, 'medium', mark),
		width: Math.round(width * scale),
		height: Math.round(height * scale),
		alt,
	}
}
