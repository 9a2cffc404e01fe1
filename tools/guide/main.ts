/** `bin/guide`: writes the guides with pictures of the demonstration to guide/, in German and English. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { inLocale } from '#platform/paths.ts'
import { locales, type Locale } from '#platform/localized.ts'
import { openBrowser } from '../../e2e/browser.ts'
import { startFlechtwerk } from '../../e2e/server.ts'
import { closeConnections, type Place } from '../../e2e/sign-in.ts'
import { guideNames, type GuideName } from '../../src/guide/guides.ts'
import { pictureFileName } from '../../src/guide/picture-files.ts'
import { guidePictures } from '../../src/guide/pictures.ts'
import { readGuide } from '../../src/guide/read-guide.ts'
import { renderGuide } from '../../src/guide/render-guide.ts'
import { ensureChromium } from '../check/ensure-chromium.ts'
import { enter } from '../pages/enter.ts'
import { root } from '../sources/source.ts'
import { guidePage } from './guide-page.ts'
import { pictureOrigins } from './picture-origins.ts'

const folder = join(root, 'guide')
const pictureOf = (name: string, locale: Locale) => `pictures/${pictureFileName(name, locale)}`
const wanted = Object.keys(guidePictures)

await ensureChromium()
rmSync(folder, { recursive: true, force: true })
mkdirSync(join(folder, 'pictures'), { recursive: true })
for (const name of guideNames)
	for (const locale of locales) writeFileSync(join(folder, `${name}.${locale}.html`), fileOf(name, locale))
const place = await startFlechtwerk({ demonstration: true })
const browser = await openBrowser()
try {
	for (const name of wanted) for (const locale of locales) await take(browser, place, name, locale)
	console.log(`${guideNames.length} guides with ${wanted.length} pictures, in both languages: guide/`)
} finally {
	await browser.close()
	await closeConnections()
	await place.stop()
}

function fileOf(name: GuideName, locale: Locale): string {
	const rendered = renderGuide(readGuide(name, locale), {
		picture(picture) {
			const { shows, ...size } = guidePictures[picture]!
			return { src: pictureOf(picture, locale), shows: shows[locale], ...size }
		},
		guide: (other) => ({ text: readGuide(other, locale), href: `${other}.${locale}.html` }),
	})
	return guidePage(rendered, locale)
}

async function take(from: Browser, at: Place, name: string, locale: Locale): Promise<void> {
	const { width, height } = guidePictures[name]!
	const { who, path } = pictureOrigins[name]!
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
