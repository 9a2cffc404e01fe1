/** A guide as the page shows it: with the pictures that were made, and links that stay in the language. */
import type { Locale } from '#platform/localized.ts'
import { inLocale, paths } from '#platform/paths.ts'
import type { GuideName } from '../../../../guide/guides.ts'
import { pictureFile, pictureFileName } from '../../../../guide/picture-files.ts'
import { guidePictures } from '../../../../guide/pictures.ts'
import { readGuide } from '../../../../guide/read-guide.ts'
import { renderGuide, type RenderedGuide } from '../../../../guide/render-guide.ts'

/** `folder` holds the pictures, if it is not where the program keeps them. */
export function guideView(name: GuideName, locale: Locale, folder?: string): RenderedGuide {
	return renderGuide(readGuide(name, locale), {
		picture(picture) {
			const file = pictureFile(picture, locale, folder)
			if (!file) return null
			const { shows, ...size } = guidePictures[picture]!
			const src = paths.guidePicture(pictureFileName(picture, locale), file.mark)
			return { src, shows: shows[locale], ...size }
		},
		guide: (other) => ({ text: readGuide(other, locale), href: inLocale(paths.guide(other), locale) }),
	})
}
