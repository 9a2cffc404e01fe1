import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectReadable, journey } from './journey.ts'

const office = '/albtrauf-digital/office'

async function importList(page: Page, name: string, ...lines: string[]): Promise<void> {
	await page.goto(`${office}/imports/new`)
	await page
		.getByLabel('Datei', { exact: true })
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) })
	await page.getByRole('button', { name: 'Datei hochladen' }).click()
	await page.getByRole('button', { name: 'Vorschau berechnen' }).click()
	await page.getByRole('button', { name: /übernehmen$/ }).click()
	await page.getByRole('heading', { level: 1, name: 'Übernommen' }).waitFor()
}

journey('the office imports two lists, merges what both have, and takes it apart again', async ({ people }) => {
	const page = await people.person('office')
	await importList(page, 'messe.csv', 'Firma;Straße;PLZ;Ort;E-Mail', 'Quittenhain Sensorik GmbH;Quittenweg 1;72764;Reutlingen;info@quittenhain.example') // prettier-ignore
	await importList(page, 'verteiler.csv', 'Firma;PLZ;Ort;E-Mail;Telefon', 'Quitenhain Sensorik;72764;Reutlingen;info@quittenhain.example;07121 4711') // prettier-ignore

	await page.goto(`${office}/duplicates?show=organisation`)
	await expectReadable(page)
	const pair = page.getByRole('article').filter({ hasText: 'Quittenhain Sensorik GmbH' })
	expect(await pair.innerText()).toMatch(/Dafür spricht: .*E-Mail/)
	await pair.getByRole('link', { name: /^Vergleichen/ }).click()
	await page.waitForURL(/duplicates\/\d+/)
	await expectReadable(page)
	await page
		.getByRole('group', { name: 'Name' })
		.getByLabel(/Quittenhain Sensorik GmbH/)
		.check()
	await page.getByRole('button', { name: 'Zusammenführen' }).click()
	await page.waitForURL(/parties\/\d+/)
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Quittenhain Sensorik GmbH')
	expect(await page.getByRole('main').innerText()).toContain('07121 4711')

	await page.getByRole('button', { name: 'Rückgängig' }).first().click()
	await page.getByRole('status').filter({ hasText: 'Änderung zurückgenommen' }).waitFor()
	await page.goto(`${office}/duplicates?show=organisation`)
	await pair.getByRole('button', { name: /^Keine Dublette/ }).click()
	await page.getByRole('status').filter({ hasText: 'Als „Keine Dublette“ gemerkt' }).waitFor()
	expect(await pair.count()).toBe(0)
	await page.goto(`${office}/duplicates?show=denied`)
	expect(await pair.innerText()).toMatch(/Keine Dublette, sagt .+ am/)
})
