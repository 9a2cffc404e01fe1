/** The files of the repository as the rules see them: a path with slashes, relative to the root, and the text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Source = { path: string; text: string }

export const root = join(import.meta.dirname, '../..')

/** What people write. Dependencies, builds and generated files are not among it. */
const folders = ['src', 'tools', 'e2e', 'bench', 'bin', 'migrations']
const passedOver = /(^|\/)(node_modules|generated|test-results|gallery)(\/|$)/
const read = /\.(ts|js|svelte|css|sql)$|README\.md$|^bin\/[a-z]+$/

/** Reads all sources below the folder. */
export function readSources(from = root): Source[] {
	return folders.flatMap((folder) =>
		filesBelow(from, folder).map((path) => ({ path, text: readFileSync(join(from, path), 'utf8') })),
	)
}

function filesBelow(from: string, folder: string): string[] {
	let entries
	try {
		entries = readdirSync(join(from, folder), { withFileTypes: true })
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
		throw error
	}
	return entries
		.toSorted((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = `${folder}/${entry.name}`
			if (passedOver.test(path)) return []
			if (entry.isDirectory()) return filesBelow(from, path)
			return read.test(path) ? [path] : []
		})
}

export const isTest = ({ path }: Source): boolean => path.endsWith('.test.ts')
/** Code of TypeScript, alone or in a component. */
export const isCode = ({ path }: Source): boolean => /\.(ts|svelte)$/.test(path) && !path.endsWith('.d.ts')
/** What only tests use: themselves, their fixtures and harness. */
export const isForTests = (source: Source): boolean =>
	isTest(source) || /\.fixture\.ts$|^src\/platform\/(tabular\/)?testing\/|^(e2e|tools|bench)\//.test(source.path)

export const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
