/** Setting up, inviting, and every way in, by people without scripts, on an instance of their own. */
import { createOTP } from '@better-auth/utils/otp'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { boot, type Instance } from '#boot.ts'
import { ensureAccount } from '#domain/access/accounts.ts'
import { setupToken } from '#domain/access/set-up.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { paths } from '#platform/paths.ts'
import { expectReadable, journey } from './journey.ts'
import { startFlechtwerk, type Running } from './server.ts'

const password = 'Kiesel Tau Lampe'
const bare = { scripts: false } as const

let running: Running
let beside: Instance
beforeAll(async () => {
	running = await startFlechtwerk()
	const settings = { PUBLIC_URL: running.url, FLECHTWERK_DATA: running.dataFolder, FLECHTWERK_MODE: 'demonstration' }
	beside = await boot(readConfiguration(settings), 'beside-a-server')
})
afterAll(async () => {
	await beside.stop()
	await running.stop()
})

/** The form that a button sends. */
const formWith = (page: Page, button: string) =>
	page.locator('form').filter({ has: page.getByRole('button', { name: button, exact: true }) })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()
const accountOf = (mail: string, name: string) =>
	ensureAccount(beside, { mail, name, locale: 'de', password, mailVerified: true })

/** Opens the link of the newest mail with that subject. */
async function followMail(page: Page, subject: string): Promise<void> {
	const letter = page.getByRole('article', { name: subject }).first()
	for (let patience = 0; patience < 20; patience++) {
		await page.goto(paths.mails())
		if (await letter.count()) break
		await page.waitForTimeout(100)
	}
	await letter.getByRole('link').click()
}

async function signIn(page: Page, mail: string, secret = password): Promise<void> {
	await page.goto(paths.signIn())
	const form = formWith(page, 'Anmelden')
	await form.getByLabel('Mailadresse').fill(mail)
	await form.getByLabel('Kennwort').fill(secret)
	await press(page, 'Anmelden')
}

journey('somebody sets up an empty instance and invites a colleague, who joins', async ({ people }) => {
	const page = await people.visitor({ url: running.url, ...bare })
	const token = (await setupToken(beside))!
	await page.goto(paths.setup(token))
	await page.getByLabel('Name des Netzwerks').fill('Netzwerk Nordufer')
	await page.getByLabel('Kurzadresse').fill('nordufer')
	await page.getByLabel('Vor- und Nachname').fill('Maren Ott')
	await page.getByLabel('Mailadresse').fill('maren.ott@ott-werke.example')
	await page.getByLabel('Neues Kennwort').fill('kurz')
	await press(page, 'Netzwerk anlegen')
	expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain(
		'mindestens 12 Zeichen',
	)
	expect(await page.getByLabel('Name des Netzwerks').inputValue()).toBe('Netzwerk Nordufer')
	await page.getByLabel('Neues Kennwort').fill(password)
	await press(page, 'Netzwerk anlegen')
	await page.waitForURL(`**${paths.office('nordufer')}`)
	expect((await page.goto(paths.setup(token)))?.status()).toBe(404)

	await page.goto(paths.accounts('nordufer'))
	await page.getByLabel('Mailadresse').fill('jana.keil@keil.example')
	await press(page, 'Einladung senden')
	expect(await page.getByRole('status').innerText()).toContain('Die Einladung ist unterwegs')

	const colleague = await people.visitor({ url: running.url, width: 390, ...bare })
	await followMail(colleague, 'Einladung: Netzwerk Nordufer')
	await colleague.getByLabel('Vor- und Nachname').fill('Jana Keil')
	await colleague.getByLabel('Neues Kennwort').fill(password)
	await press(colleague, 'Konto anlegen und annehmen')
	await colleague.waitForURL(`**${paths.office('nordufer')}`)
	expect((await colleague.goto(paths.accounts('nordufer')))?.status()).toBe(404)
	await page.goto(paths.accounts('nordufer'))
	expect(await page.getByRole('row', { name: /Jana Keil/ }).innerText()).toContain('Geschäftsstelle')
})

journey('the last administration of a network cannot be taken away', async ({ people }) => {
	const page = await people.visitor({ url: running.url, ...bare })
	await signIn(page, 'maren.ott@ott-werke.example')
	await page.goto(paths.accounts('nordufer'))
	await page.getByRole('button', { name: /Beenden.*Verwaltung/ }).click()
	expect(await page.getByRole('alert').innerText()).toContain('könnte niemand mehr in diesem Netzwerk Rollen vergeben')
})

journey('somebody forgets the password and sets a new one by mail', async ({ people }) => {
	await accountOf('ida.beck@beck.example', 'Ida Beck')
	const page = await people.visitor({ url: running.url, width: 390, ...bare })
	await signIn(page, 'ida.beck@beck.example', 'falsches Kennwort')
	expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain(
		'passen nicht zusammen',
	)
	await page.getByRole('link', { name: 'Kennwort vergessen?' }).click()
	await page.getByLabel('Mailadresse').fill('ida.beck@beck.example')
	await press(page, 'Link schicken')
	const said = await page.getByRole('main').innerText()
	await followMail(page, 'Neues Kennwort')
	await page.getByLabel('Neues Kennwort').fill('neun Wolken ziehen')
	await press(page, 'Kennwort speichern')
	await signIn(page, 'ida.beck@beck.example', 'neun Wolken ziehen')
	await page.waitForURL(`**${paths.account()}*`)

	const stranger = await people.visitor({ url: running.url, ...bare })
	await stranger.goto(paths.passwordForgotten())
	await stranger.getByLabel('Mailadresse').fill('nobody@nowhere.example')
	await press(stranger, 'Link schicken')
	expect(await stranger.getByRole('main').innerText()).toBe(said)
})

journey('somebody signs in by a link, which works once', async ({ people }) => {
	await accountOf('tom.rau@rau.example', 'Tom Rau')
	const page = await people.visitor({ url: running.url, ...bare })
	await page.goto(paths.signIn())
	await formWith(page, 'Link per Mail schicken').getByLabel('Mailadresse').fill('tom.rau@rau.example')
	await press(page, 'Link per Mail schicken')
	await followMail(page, 'Ihr Anmelde-Link')
	const address = page.url()
	await page.reload()
	await press(page, 'Anmelden')
	await page.waitForURL(`**${paths.account()}*`)
	const again = await people.visitor({ url: running.url, ...bare })
	await again.goto(address)
	expect(await again.getByRole('main').innerText()).toContain('Dieser Link gilt nicht mehr')
})

journey('somebody uses a second factor, loses the phone, and ends the other session', async ({ people }) => {
	await accountOf('nora.frey@frey.example', 'Nora Frey')
	const desk = await people.visitor({ url: running.url, ...bare })
	await signIn(desk, 'nora.frey@frey.example')
	await desk.getByText('Zweiten Faktor einrichten').click()
	await desk.getByRole('region', { name: 'Zweiter Faktor' }).getByLabel('Jetziges Kennwort').fill(password)
	await press(desk, 'Einrichten beginnen')
	const shown = (await desk.getByRole('region', { name: 'Zweiter Faktor' }).locator('code').innerText()).replace(
		/\s/g,
		'',
	)
	await desk.getByLabel('Code aus der App').fill(await codeOf(shown))
	await press(desk, 'Zweiten Faktor einschalten')
	const codes = await desk.getByRole('region', { name: 'Zweiter Faktor' }).locator('li code').allInnerTexts()
	expect(codes).toHaveLength(10)

	const phone = await people.visitor({ url: running.url, width: 390, ...bare })
	await signIn(phone, 'nora.frey@frey.example')
	await phone.getByLabel('Code').fill('000000')
	await press(phone, 'Anmelden')
	expect(await phone.getByRole('main').innerText()).toContain('Dieser Code stimmt nicht')
	await phone.getByLabel('Code').fill(codes[0]!)
	await press(phone, 'Anmelden')
	await phone.waitForURL(`**${paths.account()}*`)
	await press(phone, 'Alle anderen abmelden')
	await desk.goto(paths.account())
	expect(new URL(desk.url()).pathname).toBe(paths.signIn())
})

journey('the pages of accounts are readable on a phone and at a desk, by day and by night', async ({ people }) => {
	for (const eyes of [
		{ width: 320, theme: 'dark' },
		{ width: 1440, theme: 'light' },
	] as const) {
		const page = await people.visitor({ url: running.url, ...eyes })
		for (const path of [paths.passwordForgotten(), paths.mails(), paths.signOut(), paths.signIn()]) {
			await page.goto(path)
			await expectReadable(page)
		}
		await signIn(page, 'maren.ott@ott-werke.example')
		for (const path of [paths.account(), paths.accounts('nordufer')]) {
			await page.goto(path)
			await expectReadable(page)
		}
	}
})

/** The code that an app shows for a secret in base32. */
function codeOf(secret: string): Promise<string> {
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
	const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
	const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
	return createOTP(Buffer.from(bytes).toString('utf8'), { digits: 6, period: 30 }).totp()
}
