/** `bin/guide`: writes the guides with pictures of the demonstration to guide/, in German and English. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { inLocale } from '#platform/paths.ts'
import { locales, type Locale } from '#platform/localized.ts'
import { openBrowser } from '../../e2e/browser.ts'
import { startFlechtwerk } from '../../e2e/server.ts'
import { closeConnections, type Place } from '../../e2e/sign-in.ts'
import { ensureChromium } from '../check/ensure-chromium.ts'
import { enter } from '../pages/enter.ts'
import { root } from '../sources/source.ts'
import { guidePage, picturesIn } from './guide-page.ts'
import { pictures, type Picture } from './pictures.ts'

const folder = join(root, 'guide')
const files = globSync('*.md', { cwd: join(root, 'docs/guide') }).toSorted()
const pictureOf = (name: string, locale: string) => `pictures/${name}.${locale}.png`

await ensureChromium()
rmSync(folder, { recursive: true, force: true })
mkdirSync(join(folder, 'pictures'), { recursive: true })
const wanted = new Set<string>()
for (const file of files) {
	const markdown = readFileSync(join(root, 'docs/guide', file), 'utf8')
	const locale = file.endsWith('.en.md') ? 'en' : 'de'
	for (const name of picturesIn(markdown)) wanted.add(name)
	const page = guidePage(markdown, locale, (name) => ({
		src: pictureOf(name, locale),
		shows: pictures[name]!.shows[locale],
	}))
	writeFileSync(join(folder, `${basename(file, '.md')}.html`), page)
}
const place = await startFlechtwerk({ demonstration: true })
const browser = await openBrowser()
try {
	for (const name of wanted) for (const locale of locales) await take(browser, place, name, locale)
	console.log(`${files.length} guides with ${wanted.size} pictures: guide/`)
} finally {
	await browser.close()
	await closeConnections()
	await place.stop()
}

async function take(from: Browser, at: Place, name: string, locale: Locale): Promise<void> {
	const { who, path, width, height }: Picture = pictures[name]!
	const window = await from.newContext({
		baseURL: at.url,
		viewport: { width, height },
		deviceScaleFactor: 2,
		reducedMotion: 'reduce',
	})
	const page = await window.newPage()
	await enter(page, at, who)
	await page.goto(at.url + inLocale(path, locale))
	await page.screenshot({ path: join(folder, pictureOf(name, locale)) })
	await window.close()
}
