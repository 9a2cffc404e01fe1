/** How somebody who works in an office every day gets around. */
import type { Page } from 'playwright-core'

/** To the page of a member or person by keyboard alone: the command palette, part of the name, Enter. */
export async function openByName(page: Page, typed: string, name: string): Promise<void> {
	// The palette listens once the page has loaded.
	await page.waitForLoadState('networkidle')
	await page.keyboard.press('Control+K')
	await page.keyboard.type(typed)
	await page.getByRole('option', { name }).first().waitFor()
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** An entry of the menu at the side. */
export const openMenu = (page: Page, entry: string) =>
	page.getByRole('navigation').getByRole('link', { name: entry, exact: true }).first().click()
