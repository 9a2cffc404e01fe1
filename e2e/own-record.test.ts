/** Somebody who represents a member decides on the phone what is shown: the logo, their own consent, who stands for the organisation. */
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { expectReadable, journey } from './journey.ts'

const firm = 'Karo & Faden Datenwerk eG'
const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><script>alert(1)</script><circle cx="5" cy="5" r="4" fill="#a00"/></svg>`

journey(
	'Selin Aydemir sets the logo, withdraws and gives her consent, and looks after functions',
	async ({ people }) => {
		const page = await people.person('member', { width: 390 })
		await page.goto(paths.mine())
		await page.getByRole('heading', { name: firm }).getByRole('link').click()
		const part = page.getByRole('region', { name: 'Logo' })
		const before = await part.getByRole('img').getAttribute('src')
		await part
			.getByLabel('Bilddatei')
			.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(logo) })
		await part.getByRole('button', { name: 'Bild speichern' }).click()
		const after = (await part.getByRole('img').getAttribute('src'))!
		expect(after).not.toBe(before)
		const visitor = await people.visitor({ scripts: false })
		const picture = await visitor.request.get(after)
		expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/webp'])
		expect((await picture.body()).includes('script')).toBe(false)

		await page.getByRole('link', { name: 'Personen und Funktionen ansehen' }).click()
		await page.getByLabel('Person', { exact: true }).selectOption({ label: 'Jannik Wöhrle' })
		await page.getByLabel('Funktion', { exact: true }).selectOption({ label: 'Kontakt für Presse' })
		await page.getByRole('button', { name: 'Funktion speichern' }).click()
		await page.getByRole('button', { name: /^Beenden.*Kontakt für Presse/ }).click()
		expect(await page.getByRole('status').innerText()).toContain('beendet')
		await expectReadable(page)

		await page.goto(paths.mine())
		await page.getByRole('link', { name: 'Einwilligungen und Bild' }).click()
		const shown = async () => {
			await visitor.goto(paths.organisation('karo-faden-datenwerk'))
			return (await visitor.getByRole('main').innerText()).includes('Selin Aydemir')
		}
		expect(await shown()).toBe(true)
		await page.getByRole('button', { name: /^Widerrufen.*Gezeigt werden/ }).click()
		expect(await page.getByRole('status').innerText()).toContain('widerrufen')
		expect(await shown()).toBe(false)
		await page.getByLabel('Sichtbar für').selectOption('public')
		await page.getByRole('button', { name: /^Ich willige ein.*Gezeigt werden/ }).click()
		expect(await shown()).toBe(true)
		await expectReadable(page)
	},
)
