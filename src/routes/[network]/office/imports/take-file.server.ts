/** From an uploaded file to an import that waits for its columns to be checked. */
import { join } from 'node:path'
import { instance } from '#boot.ts'
import { openWhole } from '#domain/imports/everything/read-whole.ts'
import type { File as StoredFile } from '#domain/imports/import.schema.ts'
import { openImportFile } from '#domain/imports/open-import-file.ts'
import { importsFolder, removeFile, storeFile } from '#domain/imports/store-file.ts'
import { uploadImport } from '#domain/imports/upload-import.ts'
import type { Context } from '#platform/context.ts'
import type { z } from 'zod'

type Kept = { file: z.input<typeof StoredFile>; stored: string }

/**
 * Keeps the file on disk. Nothing is left of one that cannot be read.
 * @throws Refusal `tabular.…`, `imports.disk-full`
 */
export async function keepFile(upload: File): Promise<Kept> {
	const { dataFolder } = await instance()
	const { stored, size } = await storeFile(dataFolder, upload)
	const file = { path: join(importsFolder(dataFolder), stored), name: upload.name.slice(0, 300) || 'import', size }
	return orRemoved(stored, async () => {
		if (!(await openWhole(file))) await openImportFile(file)
		return { file, stored }
	})
}

/** Makes an import of a file that is kept; returns its number. @throws Refusal as `uploadImport` */
export function beginImport(ctx: Context, networkId: number, kept: Kept): Promise<number> {
	return orRemoved(kept.stored, () => uploadImport(ctx, networkId, kept))
}

async function orRemoved<Result>(stored: string, work: () => Promise<Result>): Promise<Result> {
	try {
		return await work()
	} catch (error) {
		await removeFile((await instance()).dataFolder, stored)
		throw error
	}
}
