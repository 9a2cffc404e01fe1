/** The files of an instance outside of the database: uploads below `files`, and its secret. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../errors.ts'
import type { Backup } from './open-backup.ts'

/** Where uploads lie. */
export const filesFolder = (dataFolder: string) => join(dataFolder, 'files')
/** What signs cookies and encrypts second factors. */
export const secretFile = (dataFolder: string) => join(dataFolder, 'secret')

/** Paths of all plain files below a folder, relative to it, with `/`; empty when there is none. Links are not followed. */
export async function pathsBelow(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
		if (isMissing(error)) return []
		throw error
	})
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.toSorted()
}

/** Opens a file for reading; null when it is gone, as an upload may be that was removed meanwhile. */
export async function openFile(path: string): Promise<Readable | null> {
	const stream = createReadStream(path)
	return new Promise((resolve, reject) => {
		stream.once('open', () => resolve(stream))
		stream.once('error', (error) => (isMissing(error) ? resolve(null) : reject(error)))
	})
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** @throws Refusal `backup.files-not-empty` when the data folder already has uploads */
export async function refuseUploads(dataFolder: string): Promise<void> {
	const folder = filesFolder(dataFolder)
	if ((await pathsBelow(folder)).length > 0) throw new Refusal('conflict', 'backup.files-not-empty', { folder })
}

/** Files that are unpacked beside their place. */
export type Unpacked = {
	/** Puts them into their place. */
	place(): Promise<void>
	/** Takes them out of their place again, if they are there. */
	takeBack(): Promise<void>
	/** Removes what lies beside. */
	tidy(): Promise<void>
}

/** Unpacks the files of a backup beside their place in the data folder. */
export async function unpackFiles(backup: Backup, dataFolder: string): Promise<Unpacked> {
	const { files, secret } = backup.manifest
	await mkdir(dataFolder, { recursive: true })
	const aside = await mkdtemp(join(dataFolder, 'restoring-'))
	const folder = filesFolder(dataFolder)
	const secretBefore = join(aside, 'secret-before')
	let placed = false
	const tidy = () => rm(aside, { recursive: true, force: true })
	try {
		await mkdir(join(aside, 'files'), { mode: 0o700 })
		for (const { part, path } of files) {
			const target = join(aside, 'files', path)
			await mkdir(dirname(target), { recursive: true, mode: 0o700 })
			await pipeline(backup.read(part), createWriteStream(target, { mode: 0o600, flush: true }))
		}
		if (secret) await pipeline(backup.read(secret.part), createWriteStream(join(aside, 'secret'), { mode: 0o600 }))
	} catch (error) {
		await tidy()
		throw error
	}
	return {
		tidy,
		async place() {
			placed = true
			// What is there holds no file, so only empty folders stand in the way.
			await rm(folder, { recursive: true, force: true })
			if (files.length > 0) await rename(join(aside, 'files'), folder)
			if (!secret) return
			await renameIfThere(secretFile(dataFolder), secretBefore)
			await rename(join(aside, 'secret'), secretFile(dataFolder))
		},
		async takeBack() {
			if (!placed) return
			await rm(folder, { recursive: true, force: true })
			if (secret) await rm(secretFile(dataFolder), { force: true })
			await renameIfThere(secretBefore, secretFile(dataFolder))
		},
	}
}

async function renameIfThere(from: string, to: string): Promise<void> {
	await rename(from, to).catch((error) => {
		if (!isMissing(error)) throw error
	})
}
