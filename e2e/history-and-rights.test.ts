import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectReadable, journey } from './journey.ts'

const office = '/albtrauf-digital/office'

/** The page of a member, found by name in the table. */
async function openMember(page: Page, name: string): Promise<void> {
	await page.goto(`${office}/parties?${new URLSearchParams({ q: name })}`)
	await page.getByRole('rowheader').getByRole('link', { name }).click()
	await page.getByRole('heading', { level: 1, name }).waitFor()
}

journey(
	'the office finds a change in the history, takes it back, and takes that back',
	async ({ people }) => {
		const page = await people.person('office')
		await openMember(page, 'Lindenrain Software')
		await page.getByRole('combobox', { name: 'Tag', exact: true }).fill('Rückblick')
		await page.getByRole('button', { name: 'Tag setzen' }).first().click()
		await page.waitForURL(/done=/)

		await page.goto(`${office}/journal`)
		await expectReadable(page)
		await page.getByLabel('Wer').selectOption({ label: 'Katrin Sailer' })
		await page.getByRole('button', { name: 'Zeigen', exact: true }).click()
		await page.waitForURL(/who=/)
		await page.getByRole('rowheader').getByRole('link', { name: 'Tag gesetzt' }).first().click()
		await page.getByRole('heading', { level: 1, name: 'Tag gesetzt' }).waitFor()
		await expectReadable(page)
		expect(await page.getByRole('main').innerText()).toContain('Rückblick')
		await page.getByRole('button', { name: 'Zurücknehmen' }).click()
		await page.getByRole('heading', { level: 1, name: /^Zurückgenommen/ }).waitFor()
		await page.getByRole('link', { name: 'Die Änderung, die zurückgenommen wurde' }).click()
		await page.getByText('Diese Änderung ist schon zurückgenommen.').waitFor()
		await page.getByRole('link', { name: 'Zurückgenommen mit diesem Eintrag' }).click()
		await page.getByRole('button', { name: 'Zurücknehmen' }).click()
		await page.getByRole('heading', { level: 1, name: /^Zurückgenommen: Änderung zurückgenommen/ }).waitFor()
	},
	180_000,
)

journey(
	'the office reads who sees a member, looks as somebody else, can change nothing, and comes back',
	async ({ people }) => {
		const page = await people.person('office')
		await openMember(page, 'Karo & Faden Datenwerk eG')
		await page.getByRole('link', { name: 'Wer sieht das?' }).click()
		await page.getByRole('heading', { level: 1, name: /^Wer sieht Karo/ }).waitFor()
		await expectReadable(page)
		const line = page
			.getByRole('row')
			.filter({ has: page.getByRole('rowheader', { name: 'Beschäftigte', exact: true }) })
		expect(await line.innerText()).toContain('Mitglieder des Netzwerks')

		await page.goto(`${office}/see-as?q=Selin+Aydemir`)
		await expectReadable(page)
		await page.getByRole('button', { name: /^Ansicht öffnen.*Selin Aydemir/ }).click()
		const banner = page.getByRole('complementary', { name: 'Ansicht als jemand anders' })
		await banner.waitFor()
		expect(await banner.innerText()).toContain('Selin Aydemir')
		expect(new URL(page.url()).pathname).toBe('/mine')
		const office404 = await page.goto(office)
		expect(office404!.status()).toBe(404)
		await banner.waitFor()

		await page.goto('/mine')
		await page
			.getByRole('main')
			.getByRole('link', { name: /Karo & Faden/ })
			.first()
			.click()
		await page
			.getByRole('button', { name: /bestätigen|stimmt/i })
			.first()
			.click()
		await page.getByText('Nichts wurde geändert.').waitFor()
		await banner.getByRole('button', { name: 'Ansicht beenden' }).click()
		await page.waitForURL(/\/office\/parties\/\d+/)
		expect(await banner.count()).toBe(0)

		await page.goto(`${office}/journal`)
		const titles = await page.getByRole('rowheader').getByRole('link').allInnerTexts()
		// Others work in the same office meanwhile.
		expect(titles.filter((title) => title.startsWith('Ansicht als')).slice(0, 2)).toEqual([
			'Ansicht als jemand anders beendet',
			'Ansicht als jemand anders begonnen',
		])
	},
	180_000,
)
