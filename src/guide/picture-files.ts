/** The pictures that `bin/guide` has made, where it has: an installation may be without. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '#platform/localized.ts'
import { shippedFolder } from '#platform/shipped-folder.ts'
import { guidePictures } from './pictures.ts'

/** Beside docs/guide, in the folder that `bin/guide` writes. */
export const picturesFolder = () => join(shippedFolder('docs/guide'), '../../guide/pictures')

export const pictureFileName = (name: string, locale: Locale) => `${name}.${locale}.png`

/** A file of the fixed list; `mark` changes with it. */
export type PictureFile = { path: string; size: number; mark: string }

/** Null for a name that no guide knows, and for a picture that was not made. */
export function pictureFile(name: string, locale: Locale, folder = picturesFolder()): PictureFile | null {
	if (!Object.hasOwn(guidePictures, name)) return null
	const path = join(folder, pictureFileName(name, locale))
	const found = statSync(path, { throwIfNoEntry: false })
	if (!found?.isFile()) return null
	return { path, size: found.size, mark: `${Math.round(found.mtimeMs).toString(36)}${found.size.toString(36)}` }
}
