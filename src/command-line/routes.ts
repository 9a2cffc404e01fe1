/** `bin/flechtwerk routes`: all addresses that the server answers, read from the folder of routes. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { api } from '#domain/atlas/api/api.ts'
import { WrongUsage } from './usage.ts'

export type Route = {
	/** With `[name]` for what varies, for example `/[network]/atlas`. */
	address: string
	/** Methods that the file answers; a page answers GET, and POST when it has actions. */
	methods: string[]
	kind: 'page' | 'endpoint'
}

const routesFolder = join(import.meta.dirname, '../routes')
const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

export async function run(args: string[]): Promise<void> {
	if (args.length > 0) throw new WrongUsage()
	const all = routes()
	const width = Math.max(...all.map(({ address }) => address.length))
	for (const { address, methods } of all) console.log(`${address.padEnd(width)}  ${methods.join(' ')}`)
}

/** All addresses in their order; each page also exists in English, below `/en`. The API names its own. */
export function routes(): Route[] {
	const ofFiles = routesIn(routesFolder).filter(({ address }) => address !== '/api/[...path]')
	return [...ofFiles, ...ofApi()].toSorted((a, b) => (a.address < b.address ? -1 : 1))
}

function ofApi(): Route[] {
	const byPath = Map.groupBy(api.routes, ({ path }) => path.replaceAll(/:(\w+)/g, '[$1]'))
	return [...byPath].flatMap(([address, own]) => {
		const methods = [...new Set(own.map(({ method }) => method))].filter((method) => method !== 'ALL')
		return methods.length > 0 ? [{ address, methods, kind: 'endpoint' as const }] : []
	})
}

/** The addresses that a folder of routes stands for. */
export function routesIn(folder: string): Route[] {
	const files = globSync('**/+{page.svelte,page.server.ts,page.ts,server.ts}', { cwd: folder })
	const byAddress = Map.groupBy(files, addressOf)
	return [...byAddress].map(([address, own]) =>
		routeOf(
			address,
			own.map((file) => join(folder, file)),
		),
	)
}

/** Folders in round brackets group pages and are no part of their address. */
function addressOf(file: string): string {
	const steps = file.split(/[\\/]/).slice(0, -1)
	return `/${steps.filter((step) => !/^\(.*\)$/.test(step)).join('/')}`
}

function routeOf(address: string, files: string[]): Route {
	const endpoint = files.find((file) => file.endsWith('+server.ts'))
	const page = files.some((file) => !file.endsWith('+server.ts'))
	const text = endpoint ? readFileSync(endpoint, 'utf8') : ''
	const exported = verbs.filter((verb) => new RegExp(`export (const|async function|function) ${verb}\\b`).test(text))
	const acts = files.some(
		(file) => file.endsWith('+page.server.ts') && /export const actions\b/.test(readFileSync(file, 'utf8')),
	)
	const ofPage = page ? ['GET', ...(acts ? ['POST'] : [])] : []
	return { address, methods: [...new Set([...ofPage, ...exported])], kind: page ? 'page' : 'endpoint' }
}
