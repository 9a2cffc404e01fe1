/** Follows the links of pages as somebody in one role would, a few addresses per route. */
import type { Page } from 'playwright-core'
import { routeOf, type RoutePattern } from './route-patterns.ts'

export type Found = {
	path: string
	route: string
	status: number
	/** False for what a browser would save instead of showing. */
	isPage: boolean
}

/** Two linked examples of a route show whether it depends on what it shows. */
const examplesPerRoute = 2
/** Links that change something or leave the pages. */
const avoided = /^\/(sign-out|theme|fonts|_app)(\/|$|\?)/

/**
 * Visits everything that can be reached from `starts`. Paths are German; other languages are looked at later.
 */
export async function crawl(
	page: Page,
	starts: readonly string[],
	patterns: readonly RoutePattern[],
): Promise<Found[]> {
	const found = new Map<string, Found>()
	const perRoute = new Map<string, number>()
	const queue = [...starts]
	const origin = new URL(page.url()).origin
	for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
		const path = next.split('#')[0]!
		const route = routeOf(path.split('?')[0]!, patterns)?.id ?? 'nowhere'
		const visited = perRoute.get(route) ?? 0
		if (found.has(path) || avoided.test(path) || (!starts.includes(path) && visited >= examplesPerRoute)) continue
		if (!starts.includes(path)) perRoute.set(route, visited + 1)
		const { links, ...answer } = await visit(page, origin + path)
		found.set(path, { path, route, ...answer })
		queue.push(...links.filter((link) => !link.startsWith('/en/') && link !== '/en'))
	}
	return [...found.values()]
}

async function visit(page: Page, url: string): Promise<Pick<Found, 'status' | 'isPage'> & { links: string[] }> {
	// Files are looked at without opening them as a page: the browser would save them.
	const answer = await page.request.get(url)
	const status = answer.status()
	if (!answer.headers()['content-type']?.startsWith('text/html')) return { status, isPage: false, links: [] }
	await page.goto(url)
	const origin = new URL(url).origin
	// Links of the map are SVG, whose href is no text.
	const hrefs = await page
		.locator('a[href]')
		.evaluateAll((nodes) => nodes.map((node) => new URL(node.getAttribute('href') ?? '', document.baseURI).href))
	const links = hrefs.filter((href) => href.startsWith(`${origin}/`)).map((href) => href.slice(origin.length))
	return { status, isPage: true, links: [...new Set(links)] }
}
