/** Ways into the atlas besides its search, walked without scripts. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Eyes } from './browser.ts'
import { expectReadable, journey, type People } from './journey.ts'

/** The checks of axe need scripts: they look at the same address in a window that has them. */
async function readable(people: People, page: Page, eyes: Eyes): Promise<void> {
	const window = await people.visitor(eyes)
	await window.goto(page.url())
	await expectReadable(window)
}

journey('a buyer without scripts goes from a task to those who help, and compares two of them', async ({ people }) => {
	const page = await people.visitor({ scripts: false, width: 320 })
	await page.goto('/processes')
	await readable(people, page, { width: 320 })
	await page.getByRole('link', { name: 'Im Netz gefunden werden' }).click()
	await readable(people, page, { width: 320 })
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Im Netz gefunden werden')
	const boxes = page.getByRole('checkbox', { name: /^Auswählen/ })
	await boxes.nth(0).check()
	await boxes.nth(1).check()
	await page.getByRole('button', { name: 'Vergleichen' }).click()
	await page.waitForURL(/\/compare\?o=[^&]+&o=[^&]+$/)
	expect(await page.getByRole('columnheader').count()).toBe(2)
	await readable(people, page, { width: 320 })
})

journey('a visitor without scripts browses a competence and passes a list on', async ({ people }) => {
	const page = await people.visitor({ scripts: false, theme: 'dark' })
	await page.goto('/competences')
	await readable(people, page, { theme: 'dark' })
	await page.getByRole('link', { name: 'Cloud', exact: true }).click()
	await readable(people, page, { theme: 'dark' })
	await page
		.getByRole('checkbox', { name: /^Auswählen/ })
		.first()
		.check()
	await page.getByRole('button', { name: 'Auf eine Liste' }).click()
	await page.getByLabel('Name der Liste').fill('Für den Umzug')
	await page.getByRole('textbox', { name: 'Notiz' }).fill('Bis Freitag fragen')
	await page.getByRole('button', { name: 'In die Adresse übernehmen' }).click()
	await page.waitForURL(/name=F/)
	await readable(people, page, { theme: 'dark' })
	const other = await people.visitor({ scripts: false, width: 320 })
	await other.goto(page.url())
	expect(await other.getByRole('heading', { level: 1 }).textContent()).toBe('Für den Umzug')
	expect(await other.getByText('Bis Freitag fragen').count()).toBeGreaterThan(0)
	await readable(people, other, { width: 320 })
})

journey('an office keeps a list, and takes it back', async ({ people }) => {
	const page = await people.person('office', { scripts: false })
	await page.goto('/list?o=hohentwiel&name=Messe')
	await page.getByRole('button', { name: 'Für die Geschäftsstelle aufheben' }).click()
	await page.waitForURL(/office\/lists/)
	expect(await page.getByRole('link', { name: 'Messe' }).count()).toBe(1)
	await page.getByRole('button', { name: 'Rückgängig' }).click()
	expect(await page.getByRole('link', { name: 'Messe' }).count()).toBe(0)
})

journey(
	'somebody hears of a search by mail after proving the address, and one POST of a mail program ends it',
	async ({ people }) => {
		const page = await people.visitor({ scripts: false, width: 320 })
		await page.goto('/alerts?q=Kubernetes')
		await readable(people, page, { width: 320 })
		await page.getByLabel('Mailadresse').fill('wer@irgendwo.example')
		await page.getByRole('button', { name: 'Bestätigung anfordern' }).click()
		await page.getByRole('status').getByText('Wenn die Adresse stimmt').waitFor()
		const feed = await page.request.get('/feeds/search?q=Kubernetes')
		expect(feed.headers()['content-type']).toContain('application/atom+xml')
		expect(await feed.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
		// A mail program sends no origin; whatever the link, the answer is the same page.
		const stopped = await page.request.post('/alerts/stop/1.1.' + 'x'.repeat(43), {
			form: { 'List-Unsubscribe': 'One-Click' },
			headers: { accept: 'text/html' },
		})
		expect(stopped.status()).toBe(200)
		expect(await stopped.text()).toContain('Unter diesem Link ist nichts mehr bestellt')
		expect((await page.request.post('/alerts?q=x', { form: { mail: 'a@b.example' } })).status()).toBe(403)
	},
)
