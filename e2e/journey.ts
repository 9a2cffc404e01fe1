/** What every journey starts with: a browser, the demonstration, and somebody who looks for labels and roles. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { openBrowser, openWindow, overflow, seriousFindings, type Eyes } from './browser.ts'
import { closeConnections, signInLink, type Person } from './sign-in.ts'

const pictures = join(import.meta.dirname, '../test-results/journeys')

let browser: Promise<Browser> | null = null
afterAll(async () => {
	await (await browser)?.close()
	browser = null
	await closeConnections()
})

export type People = {
	/** A window of somebody who is not signed in, at the address of the demonstration unless another one is named. */
	visitor(eyes?: Eyes & { url?: string }): Promise<Page>
	/** A window of a person of the demonstration who has just signed in by their link. Never the operator: journeys are clicked in the right role. */
	person(who: Exclude<Person, 'operator'>, eyes?: Eyes): Promise<Page>
}

/**
 * A journey. Its windows are closed at the end; when it fails, pictures of them are left in test-results/journeys.
 *
 * @example journey('somebody looks for a partner', async ({ people }) => { const page = await people.visitor() … })
 */
export const journey = test.extend<{ people: People }>({
	people: async ({ task }, use) => {
		const windows: BrowserContext[] = []
		const open = async (url: string, eyes: Eyes): Promise<Page> => {
			const window = await openWindow(await (browser ??= openBrowser()), url, eyes)
			window.setDefaultTimeout(15_000)
			windows.push(window)
			return window.newPage()
		}
		await use({
			visitor: ({ url = inject('url'), ...eyes } = {}) => open(url, eyes),
			async person(who, eyes = {}) {
				const place = { url: inject('url'), dataFolder: inject('dataFolder') }
				const page = await open(place.url, eyes)
				await page.goto(await signInLink(place, who))
				await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click()
				await page.waitForURL((address) => !address.pathname.includes('/sign-in/link/'))
				return page
			},
		})
		if (task.result?.state === 'fail') await leavePictures(task.name, windows)
		await Promise.all(windows.map((window) => window.close()))
	},
})

async function leavePictures(name: string, windows: BrowserContext[]): Promise<void> {
	mkdirSync(pictures, { recursive: true })
	const pages = windows.flatMap((window) => window.pages())
	for (const [index, page] of pages.entries()) {
		const path = join(pictures, `${name.replaceAll(/\W+/g, '-')}-${index + 1}.png`)
		await page.screenshot({ path, fullPage: true })
	}
}

/** The page has no serious finding of axe and need not be scrolled sideways. */
export async function expectReadable(page: Page): Promise<void> {
	expect(await seriousFindings(page), `${page.url()} for axe`).toEqual([])
	expect(await overflow(page), `${page.url()} is wider than its window`).toBe(0)
}
