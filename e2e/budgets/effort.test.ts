/** What counts effort counts right: as many clicks as there were, keys, moves of the hand, and the seconds of the model. */
import { expect } from 'vitest'
import { journey } from '../journey.ts'
import { effortOf, write, writeNext } from './effort.ts'

journey('clicks, keys and moves of the hand are counted over several pages', async ({ people }) => {
	const page = await people.visitor()
	await page.goto('/atlas')
	const { clicks, waiting, seconds } = await effortOf(page, async () => {
		await write(page.getByRole('search').getByRole('textbox').first(), 'Webstühle')
		await page.keyboard.press('Enter')
		await page.waitForURL(/q=Webst/)
		await page.getByRole('main').click({ position: { x: 5, y: 5 } })
	})
	expect(clicks).toBe(2)
	// Two clicks, ten keys, from the mouse to the keyboard and back.
	expect(seconds - waiting).toBeCloseTo(2 * (1.35 + 1.1 + 0.2) + 10 * 0.28 + 2 * 0.4, 6)
})

journey(
	'choosing counts as clicks, a day as its digits, and a field that has the focus needs no click',
	async ({ people }) => {
		const page = await people.visitor()
		await page.goto('/albtrauf-digital/join')
		const first = page.getByLabel('Vorname').first()
		const { clicks, waiting, seconds } = await effortOf(page, async () => {
			await page.getByLabel('Art der Organisation').selectOption('Unternehmen')
			await write(first, 'Ada')
			await write(first, 'B')
			await writeNext(page.getByLabel('Nachname').first(), 'C')
		})
		expect(clicks).toBe(3)
		expect(seconds - waiting).toBeCloseTo(3 * 2.65 + 6 * 0.28 + 0.4, 6)
	},
)
