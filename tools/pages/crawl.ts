/** Follows the links of pages as somebody in one role would, a few addresses per route. */
import type { Page } from 'playwright-core'
import { routeOf, type RoutePattern } from './route-patterns.ts'

export type Found = { path: string; route: string; status: number }

/** Two examples of a route show whether it depends on what it shows. */
const examplesPerRoute = 2
/** Links that change something or leave the pages. */
const avoided = /^\/(sign-out|theme|fonts|_app)(\/|$|\?)/

/**
 * Visits everything that can be reached from `starts`. Paths are German; other languages are looked at later.
 * `also` are visited without being linked.
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
		perRoute.set(route, visited + 1)
		const { status, links } = await visit(page, origin + path)
		found.set(path, { path, route, status })
		queue.push(...links.filter((link) => !link.startsWith('/en/') && link !== '/en'))
	}
	return [...found.values()]
}

async function visit(page: Page, url: string): Promise<{ status: number; links: string[] }> {
	// Files are looked at without opening them as a page: the browser would save them.
	const answer = await page.request.get(url)
	const status = answer.status()
	if (!answer.headers()['content-type']?.startsWith('text/html')) return { status, links: [] }
	await page.goto(url)
	const origin = new URL(url).origin
	const hrefs = await page
		.locator('a[href]')
		.evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href))
	const links = hrefs.filter((href) => href.startsWith(`${origin}/`)).map((href) => href.slice(origin.length))
	return { status, links: [...new Set(links)] }
}
