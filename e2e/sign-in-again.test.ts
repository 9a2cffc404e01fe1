/** What matters asks for a sign-in of today, and nothing that was typed is lost by it. */
import { expect, inject } from 'vitest'
import { paths } from '#platform/paths.ts'
import { expectReadable, journey } from './journey.ts'
import { ageSessions, signInLink } from './sign-in.ts'

journey('Ruben Amrein invites somebody with a sign-in of yesterday', async ({ people }) => {
	const place = { url: inject('url'), dataFolder: inject('dataFolder') }
	const page = await people.person('admin')
	await page.goto(paths.accounts('seekreis-it'))
	await ageSessions(place, 'admin')
	await page
		.getByLabel(/Mailadresse/)
		.first()
		.fill('neu@seekreis-it.example')
	await page.getByRole('button', { name: 'Einladung senden' }).click()
	await page.getByRole('heading', { name: 'Bitte noch einmal anmelden' }).waitFor()
	const kept = new URL(page.url()).pathname
	await expectReadable(page)
	await page.getByRole('button', { name: 'Neu anmelden' }).click()
	await page.waitForURL(/\/sign-in\?to=/)
	await page.goto(`${(await signInLink(place, 'admin')).split('?')[0]}?to=${encodeURIComponent(kept)}`)
	await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click()
	await page.getByRole('heading', { name: 'Sie sind wieder angemeldet' }).waitFor()
	expect(await page.getByRole('main').innerText()).toContain('neu@seekreis-it.example')
	await expectReadable(page)
	await page.getByRole('button', { name: 'Jetzt abschicken' }).click()
	await page.waitForURL(/\/office\/accounts/)
	expect(await page.getByRole('main').innerText()).toContain('neu@seekreis-it.example')

	const other = await people.person('member')
	expect((await other.goto(kept))?.status()).toBe(404)
})
