/** A real browser, and what is looked at in it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import type { AxeResults } from 'axe-core'
import { findChromium } from './chromium.ts'

/** Without these, Chromium looks for updates and fails on machines that reach no other ones. */
const quiet = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
]

/** @throws Error when there is no Chromium */
export async function openBrowser(): Promise<Browser> {
	const executablePath = findChromium()
	if (!executablePath) throw new Error('There is no Chromium: install it, or name its program in CHROMIUM.')
	const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
	return chromium.launch({ executablePath, args: [...sandbox, ...quiet] })
}

export type Eyes = {
	/** CSS pixels: 320 is the narrowest phone, 1440 a usual desk. */
	width?: number
	theme?: 'light' | 'dark'
	scripts?: boolean
}

/** A browser window of somebody who is not signed in. `url` is where relative addresses start. */
export function openWindow(browser: Browser, url: string, eyes: Eyes = {}): Promise<BrowserContext> {
	const width = eyes.width ?? 1440
	return browser.newContext({
		baseURL: url,
		viewport: { width, height: width < 600 ? 720 : 900 },
		colorScheme: eyes.theme ?? 'light',
		javaScriptEnabled: eyes.scripts ?? true,
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		reducedMotion: 'reduce',
	})
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const axeRun = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })`

/** Serious and critical findings of axe on the page as it is, one per line of text: rule, place, what to do. */
export async function seriousFindings(page: Page): Promise<string[]> {
	const known = await page.evaluate("typeof axe === 'object'")
	if (!known) await page.evaluate(axeSource)
	const { violations } = await page.evaluate<AxeResults>(axeRun)
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}: ${help}`))
}

/** By how many pixels the page is wider than its window; 0 when nothing has to be scrolled sideways. */
export function overflow(page: Page): Promise<number> {
	return page.evaluate('Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)')
}
