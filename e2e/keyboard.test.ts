/** The office without a mouse: whatever is reached is reached by the tabulator key, seen to have the focus, and opened by Enter. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { journey } from './journey.ts'

const network = 'albtrauf-digital'
/** A page that needs more is no way for anybody. */
const mostTabs = 90

/** Presses the tabulator key until the element has the focus, which has to be visible there. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	for (let tabs = 0; tabs < mostTabs; tabs++) {
		await page.keyboard.press(key)
		if (await target.evaluate((element) => element === document.activeElement)) {
			const shown = await target.evaluate((element) => {
				const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
				const { width, height } = element.getBoundingClientRect()
				return width > 0 && height > 0 && ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none')
			})
			expect(shown, 'one sees where one is').toBe(true)
			return
		}
	}
	throw new Error(`The tabulator key does not lead to ${String(target)} within ${mostTabs} steps.`)
}

journey('a member is found in the table, opened and corrected by keyboard alone', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.parties(network))
	await page.keyboard.press('Tab')
	await page.keyboard.press('Enter')
	const search = page.getByRole('searchbox', { name: 'Liste durchsuchen' })
	await tabTo(page, search)
	await page.keyboard.type('reifrain')
	await page.keyboard.press('Enter')
	await page.waitForURL(/q=reifrain/)
	await tabTo(page, page.getByRole('rowheader').getByRole('link', { name: /Reifrain Kommunikation/ }))
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { level: 1, name: /Reifrain/ }).waitFor()

	const facts = page.getByRole('region', { name: 'Angaben' })
	await tabTo(page, facts.getByRole('link', { name: 'Bearbeiten' }))
	await page.keyboard.press('Enter')
	await page.waitForURL(/edit=/)
	const employees = page.getByLabel('Beschäftigte').first()
	await tabTo(page, employees)
	await page.keyboard.press('Control+A')
	await page.keyboard.type('28')
	await page.keyboard.press('Enter')
	await page.getByText('Angaben geändert').first().waitFor()
	expect(await facts.innerText()).toMatch(/Beschäftigte\s+28/)
	// The page goes on at the part that was changed; what was done is said above it.
	await tabTo(page, page.getByRole('status').getByRole('button', { name: 'Rückgängig' }), 'Shift+Tab')
	await page.keyboard.press('Enter')
	await page.getByText('Änderung zurückgenommen').first().waitFor()
	expect(await facts.innerText()).toMatch(/Beschäftigte\s+27/)
})

journey('a list is imported by keyboard once the file is chosen', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.newImport(network))
	const file = page.getByLabel('Datei', { exact: true })
	await tabTo(page, file)
	await file.setInputFiles({
		name: 'liste.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('Firma;Ort\r\nTastenau GmbH;Reutlingen'),
	})
	for (const step of ['Datei hochladen', 'Vorschau berechnen', /übernehmen$/, 'Import zurücknehmen']) {
		const button = page.getByRole('button', { name: step })
		await button.waitFor()
		await tabTo(page, button)
		await page.keyboard.press('Enter')
	}
	await page.getByRole('heading', { level: 1, name: 'Zurückgenommen' }).waitFor()
})
