import { expect } from 'vitest'
import { expectReadable, journey } from './journey.ts'

journey(
	'a member makes a passkey and signs in with it, and nobody else does',
	async ({ people }) => {
		const page = await people.person('member')
		// A device of Chromium's own that recognises its owner (WebAuthn, Chrome DevTools Protocol).
		const device = await page.context().newCDPSession(page)
		await device.send('WebAuthn.enable')
		const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
			options: {
				protocol: 'ctap2',
				transport: 'internal',
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
			},
		})
		await page.goto('/account')
		await page.getByLabel('Name des neuen Passkeys').fill('Diensthandy')
		await page.getByRole('button', { name: 'Passkey anlegen' }).click()
		await page.getByText('Der Passkey ist angelegt.').waitFor()
		await expectReadable(page)

		await page.goto('/sign-out')
		await page.getByRole('main').getByRole('button').click()
		await page.waitForURL(/sign-in/)
		await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
		await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))

		// Whoever finds the device but is not its owner gets nowhere.
		await page.goto('/sign-out')
		await page.getByRole('main').getByRole('button').click()
		await page.waitForURL(/sign-in/)
		await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
		await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
		await page.getByText('Ihr Gerät hat den Passkey nicht freigegeben.').waitFor()
		await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
		await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
		await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))

		await page.goto('/account')
		const keys = page.getByRole('button', { name: /^Entfernen.*Diensthandy/ })
		const before = await keys.count()
		await keys.first().click()
		await page.getByText('Der Passkey ist entfernt.').waitFor()
		expect(await keys.count()).toBe(before - 1)
	},
	180_000,
)
