import { chunksOf, type FileStore } from '#platform/files.ts'
import { markFresh } from '../fields/kept-file.ts'
import { cleanFileName } from './content/clean-file-name.ts'
import { recogniseContent } from './content/recognise-content.ts'
import { mostBytes, type KeptContent } from './document.schema.ts'

/**
 * Keeps an upload on disk and says what it is. Nothing is left of one that is refused; one that no command takes up is swept
 * away the night after next.
 * @throws Refusal `files.…`, `documents.…` as `recogniseContent`
 */
export async function keepUpload(files: FileStore, upload: Blob & { name: string }): Promise<KeptContent> {
	const { hash, size, seen } = await files.put(chunksOf(upload), mostBytes, recogniseContent)
	return markFresh({ hash, size, mediaType: seen.mediaType, fileName: cleanFileName(upload.name, seen.endings) })
}
