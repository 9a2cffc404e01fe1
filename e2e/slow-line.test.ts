/** What somebody enters on a slow line, before the scripts of the page have come, is still there when they have. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { journey } from './journey.ts'

const network = 'albtrauf-digital'

/** Opens the page without its scripts; what it gives back lets them come, and waits until they have taken over. */
async function openSlowly(page: Page, address: string): Promise<() => Promise<void>> {
	let letCome = () => {}
	const held = new Promise<void>((resolve) => (letCome = resolve))
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		await held
		await route.continue()
	})
	await page.goto(address, { waitUntil: 'domcontentloaded' })
	return async () => {
		letCome()
		// Opened by script alone.
		const palette = page.getByRole('combobox', { name: 'Suchen oder Befehl eingeben' })
		const opened = async () => (await page.keyboard.press('Control+K'), palette.isVisible())
		await expect.poll(opened, { timeout: 15_000, interval: 200 }).toBe(true)
		await page.keyboard.press('Escape')
	}
}

journey('the board ticks applications and writes why, before the scripts have come', async ({ people }) => {
	const board = await people.person('board')
	const scriptsCome = await openSlowly(board, paths.applications(network, { state: 'forwarded' }))
	const box = board.getByRole('checkbox', { name: / auswählen$/ }).last()
	await box.check()
	await board.getByLabel('Grund der Ablehnung').fill('Wir sprechen uns im Mai.')
	await scriptsCome()
	expect(await box.isChecked()).toBe(true)
	expect(await board.getByLabel('Grund der Ablehnung').inputValue()).toBe('Wir sprechen uns im Mai.')
})

journey('the office corrects a record, before the scripts have come', async ({ people }) => {
	const office = await people.person('office')
	await office.goto(`${paths.office(network)}/find?q=Papierbach`)
	await office.getByRole('link', { name: /Papierbach Robotics/ }).click()
	await office.getByRole('heading', { level: 1, name: 'Papierbach Robotics GmbH' }).waitFor()
	const scriptsCome = await openSlowly(office, `${new URL(office.url()).pathname}?edit=angaben`)
	const employees = office.getByLabel('Beschäftigte').first()
	await employees.fill('4711')
	await scriptsCome()
	expect(await employees.inputValue()).toBe('4711')
})

journey('the office narrows a list, before the scripts have come', async ({ people }) => {
	const office = await people.person('office')
	const scriptsCome = await openSlowly(office, paths.memberships(network))
	const states = office.getByRole('main').getByLabel('Stand', { exact: true })
	const other = (await states.locator('option').last().getAttribute('value')) ?? ''
	expect(await states.inputValue()).not.toBe(other)
	await states.selectOption(other)
	await scriptsCome()
	expect(await states.inputValue()).toBe(other)
})
