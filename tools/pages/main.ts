/**
 * `bin/pages`: walks every address that a role can reach × language × width × theme into gallery/index.html.
 * `--sample` looks at one page of each kind only; `--who office` (repeatable) at some roles only.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { inLocale, paths } from '#platform/paths.ts'
import { openBrowser, openWindow } from '../../e2e/browser.ts'
import { startFlechtwerk } from '../../e2e/server.ts'
import { closeConnections, people, type Place } from '../../e2e/sign-in.ts'
import { ensureChromium } from '../check/ensure-chromium.ts'
import { root } from '../sources/source.ts'
import { crawl, type Found } from './crawl.ts'
import { enter } from './enter.ts'
import { galleryPage, type Shot } from './gallery.ts'
import { look } from './look.ts'
import { routePatterns } from './route-patterns.ts'
import { samples, widths } from './sample.ts'
import { problemsOf } from './verdict.ts'

const { values } = parseArgs({
	options: { sample: { type: 'boolean', default: false }, who: { type: 'string', multiple: true, default: [] } },
})
const folder = join(root, 'gallery')
const patterns = routePatterns()
const everybody = ['visitor', ...people().map(({ key }) => key)]
const roles = values.who.length > 0 ? values.who : everybody

await ensureChromium()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const place = await startFlechtwerk({ demonstration: true })
const browser = await openBrowser()
try {
	const shots: Shot[] = []
	for (const who of roles) shots.push(...(await lookAs(browser, place, who)))
	const seen = new Set(shots.map(({ route }) => route))
	const unseen = values.sample
		? []
		: patterns.filter(({ id, kind }) => kind === 'page' && !seen.has(id)).map(({ id }) => id)
	writeFileSync(join(folder, 'index.html'), galleryPage(shots, unseen))
	writeFileSync(join(folder, 'pages.json'), JSON.stringify({ shots, unseen }, null, '\t'))
	const bad = shots.filter(({ problems }) => problems.length > 0)
	console.log(`${shots.length} looks, ${bad.length} with something wrong: gallery/index.html`)
	process.exitCode = bad.length > 0 ? 1 : 0
} finally {
	await browser.close()
	await closeConnections()
	await place.stop()
}

async function lookAs(from: Browser, at: Place, who: string): Promise<Shot[]> {
	const entry = await openWindow(from, at.url)
	const page = await entry.newPage()
	await enter(page, at, who)
	const reached = values.sample ? await sampled(at, who) : await crawl(page, startsOf(), patterns)
	const found = reached.filter(({ isPage }) => isPage)
	const cookies = await entry.cookies()
	await entry.close()
	const shots: Shot[] = []
	for (const width of values.sample ? widths : [320, 768, 1440]) {
		for (const theme of ['light', 'dark'] as const) {
			const window = await openWindow(from, at.url, { width, theme })
			await window.addCookies(cookies)
			const eyes = await window.newPage()
			for (const one of found) {
				for (const lang of values.sample ? (['de'] as const) : (['de', 'en'] as const)) {
					shots.push(await shoot(eyes, at, { ...one, who, width, theme, lang }))
				}
			}
			await window.close()
		}
	}
	console.log(
		`${who}: ${found.length} pages, ${shots.filter(({ problems }) => problems.length > 0).length} looks with something wrong`,
	)
	return shots
}

type Wanted = Found & { who: string; width: number; theme: 'light' | 'dark'; lang: 'de' | 'en' }

async function shoot(page: Awaited<ReturnType<Browser['newPage']>>, at: Place, wanted: Wanted): Promise<Shot> {
	const { who, path, route, width, theme, lang, status } = wanted
	const name = `${who}/${path.replaceAll(/\W+/g, '-') || 'home'}-${lang}-${width}-${theme}.jpg`
	const localized = path.startsWith('/en/') ? path : inLocale(path, lang)
	const seen = await look(page, at.url + localized, join(folder, name))
	const pattern = patterns.find(({ id }) => id === route)
	const problems = problemsOf(seen, {
		status,
		isPublic: pattern?.isPublic ?? false,
		isOfficeStart: route === '/[network]/office',
	})
	return { who, path, route, lang, width, theme, picture: name, seen, problems }
}

async function sampled(at: Place, who: string): Promise<Found[]> {
	const own = samples().filter((sample) => sample.who === who)
	return Promise.all(
		own.map(async ({ address, route, status }) => ({
			path: await address(at.url),
			route: route?.id ?? 'nowhere',
			status,
			isPage: true,
		})),
	)
}

/**
 * Where the walk begins: the doors, and the offices of two networks, which are *not found* for everybody who does not
 * belong there. What is answered is expected of every other look at the page, too.
 */
function startsOf(): string[] {
	const doors = [paths.home(), paths.signIn(), paths.account(), paths.mine(), paths.setup(), paths.mails()]
	const offices = ['albtrauf-digital', 'seekreis-it'].flatMap((network) => [
		...[paths.office(network), paths.parties(network), paths.newParty(network), paths.imports(network)],
		...[paths.newImport(network), paths.accounts(network)],
	])
	return [...doors, paths.organisation('gibt-es-nicht'), ...offices]
}
