import { expect } from 'vitest'
import { expectReadable, journey } from './journey.ts'

const settings = '/seekreis-it/office/settings'

journey(
	'an admin words the invitation, sees it before it is sent, and two admins at once lose nothing',
	async ({ people }) => {
		const page = await people.person('admin')
		await page.goto(settings)
		await expectReadable(page)
		await page.getByRole('link', { name: 'Texte von Mails' }).click()
		await page.getByRole('link', { name: /^Deutsch.*Einladung/ }).click()
		await expectReadable(page)
		await page.getByLabel('Betreff').fill('Kommen Sie zu {vorname}')
		await page.getByRole('button', { name: /^Speichern/ }).click()
		await page.getByText('Diese Platzhalter gibt es hier nicht: vorname.').waitFor()
		expect(await page.getByLabel('Betreff').inputValue()).toBe('Kommen Sie zu {vorname}')
		await page.getByLabel('Betreff').fill('Kommen Sie zu {network}')
		await page.getByRole('button', { name: /^Speichern/ }).click()
		await page.getByText('eigener Text').waitFor()
		expect(await page.getByRole('article').innerText()).toContain('Kommen Sie zu Netzwerk Nordufer')
		await page.getByRole('button', { name: 'Zurück zum Standardtext' }).click()
		await page.getByText('Standardtext', { exact: true }).first().waitFor()

		await page.goto(`${settings}/network`)
		await expectReadable(page)
		const second = await people.person('admin')
		await second.goto(`${settings}/network`)
		await page.getByLabel('Rechtsform').fill('eingetragener Verein')
		await page.getByRole('button', { name: /^Speichern.*Name und Erreichbarkeit/ }).click()
		await page.waitForURL(/done=/)
		await second.getByLabel('Rechtsform').fill('Verein')
		await second.getByRole('button', { name: /^Speichern.*Name und Erreichbarkeit/ }).click()
		await second.getByText('Jemand anders hat das inzwischen geändert.').waitFor()
		expect(await second.getByRole('alert').innerText()).toContain('eingetragener Verein')
		expect(await second.getByLabel('Rechtsform').inputValue()).toBe('Verein')
		await page.getByRole('button', { name: 'Rückgängig' }).click()
		await page
			.getByText(/zurückgenommen/i)
			.first()
			.waitFor()
	},
	180_000,
)
