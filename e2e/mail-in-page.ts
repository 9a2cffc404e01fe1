/** What stands in the mails that the demonstration shows instead of sending them. */
import type { Page } from 'playwright-core'

/** The newest mail that has a link of this kind: its text, and the path behind the link. */
export async function mailWithLink(page: Page, kind: RegExp): Promise<{ text: string; path: string }> {
	for (let attempt = 0; attempt < 20; attempt++) {
		await page.goto('/mails')
		for (const text of await page.getByRole('article').allInnerTexts()) {
			const [, path] = kind.exec(text) ?? []
			if (path) return { text, path }
		}
		await page.waitForTimeout(500)
	}
	throw new Error(`No mail has a link like ${kind.source}`)
}
