import type { Page } from 'playwright-core'
import { signInLink, type Place } from '../../e2e/sign-in.ts'

/** Goes in as a person of the demonstration, or as a visitor. */
export async function enter(page: Page, at: Place, who: string): Promise<void> {
	if (who === 'visitor') {
		await page.goto(at.url)
		return
	}
	await page.goto(await signInLink(at, who))
	await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click()
	await page.waitForURL((address) => !address.pathname.includes('/sign-in/link/'))
}
