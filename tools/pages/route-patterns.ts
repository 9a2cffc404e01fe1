/** The addresses of src/routes as patterns, and which of them a path belongs to. */
import { globSync } from 'node:fs'
import { localeOf } from '#platform/paths.ts'
import { root } from '../sources/source.ts'

export type RoutePattern = { id: string; matches: RegExp; kind: 'page' | 'endpoint'; isPublic: boolean }

/** All routes, the more exact ones first. */
export function routePatterns(files = routeFiles()): RoutePattern[] {
	const found = new Map<string, RoutePattern>()
	for (const file of files) {
		const parts = file.split('/').slice(0, -1)
		const shown = parts.filter((part) => !/^\(.*\)$/.test(part))
		const id = `/${shown.join('/')}`
		const kind = file.endsWith('+page.svelte') ? 'page' : 'endpoint'
		if (kind === 'endpoint' && found.has(id)) continue
		const isPublic = parts.includes('(public)')
		found.set(id, { id, kind, isPublic, matches: new RegExp(`^${shown.map(partPattern).join('') || '/'}$`) })
	}
	return [...found.values()].toSorted((a, b) => exactness(b.id) - exactness(a.id) || (a.id < b.id ? -1 : 1))
}

function routeFiles(): string[] {
	return globSync('src/routes/**/{+page.svelte,+server.ts}', { cwd: root })
		.map((path) => path.replaceAll('\\', '/').replace('src/routes/', ''))
		.toSorted()
}

function partPattern(part: string): string {
	if (/^\[\[.+\]\]$/.test(part)) return '(?:/[^/]+)?'
	if (/^\[\.\.\..+\]$/.test(part)) return '(?:/.+)?'
	const literal = part.replaceAll(/\[[^\]]+\]|[.*+?^${}()|\\]/g, (match) =>
		match.startsWith('[') ? '[^/]+' : `\\${match}`,
	)
	return `/${literal}`
}

/** Written-out parts weigh more than parameters. */
function exactness(id: string): number {
	return id.split('/').reduce((sum, part) => sum * 3 + (part.includes('[...') ? 0 : part.includes('[') ? 1 : 2), 1)
}

/** The route a path leads to, whatever its language; null when there is none. */
export function routeOf(pathname: string, patterns: readonly RoutePattern[]): RoutePattern | null {
	const { path } = localeOf(pathname)
	return patterns.find(({ matches }) => matches.test(path)) ?? null
}
