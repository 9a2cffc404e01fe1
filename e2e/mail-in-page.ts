/** What stands in the mails that the demonstration shows instead of sending them. */
import type { Page } from 'playwright-core'

/** The newest mail to an address that has a link of this kind: its text, and the path behind the link. Until it is there, only others have got one. */
export const mailTo = (address: string, page: Page, kind: RegExp): Promise<{ text: string; path: string }> =>
	mailWithLink(page, kind, (text) => text.includes(address))

/** The newest mail to anybody that has a link of this kind. */
export async function mailWithLink(
	page: Page,
	kind: RegExp,
	isMeant: (text: string) => boolean = () => true,
): Promise<{ text: string; path: string }> {
	for (let attempt = 0; attempt < 20; attempt++) {
		await page.goto('/mails')
		for (const text of await page.getByRole('article').allInnerTexts()) {
			const [, path] = kind.exec(text) ?? []
			if (path && isMeant(text)) return { text, path }
		}
		await page.waitForTimeout(500)
	}
	throw new Error(`No mail has a link like ${kind.source}`)
}
