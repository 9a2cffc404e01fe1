/** From the public form to the account of a new member, each step by whoever it belongs to. */
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { expectReadable, journey } from './journey.ts'
import { mailWithLink } from './mail-in-page.ts'

const network = 'albtrauf-digital'
const firm = 'Moosgrund Pegelwerk GmbH'
/** The pages of applicants and members have no scripts; that axe can look at them, the window may run some. */
const phone = { width: 390 } as const

journey(
	'a firm applies on a phone, the office checks, the board approves, and its contact has an account',
	async ({ people }) => {
		const applicant = await people.visitor(phone)
		await applicant.goto(paths.network(network))
		await applicant.getByRole('main').getByRole('link', { name: 'Mitglied werden' }).click()
		await expectReadable(applicant)
		await applicant.getByLabel('Name der Organisation').fill(firm)
		await applicant.getByLabel('Art der Organisation').selectOption('Unternehmen')
		await applicant.getByLabel('Straße und Hausnummer').fill('Mühlweg 4')
		await applicant.getByLabel('Postleitzahl').fill('72764')
		await applicant.getByLabel('Ort', { exact: true }).fill('Reutlingen')
		await applicant.getByLabel('Vorname').first().fill('Ruth')
		await applicant.getByLabel('Nachname').first().fill('Kegel')
		await applicant.getByLabel('E-Mail', { exact: true }).first().fill('kegel@moosgrund')
		await applicant.getByRole('button', { name: 'Antrag absenden' }).click()
		const errors = await applicant.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()
		expect(errors).toContain('Die Mailadresse ist unvollständig')
		expect(errors).toContain('Ohne Ihr Einverständnis')
		await expectReadable(applicant)
		expect(await applicant.getByLabel('Name der Organisation').inputValue()).toBe(firm)
		await applicant.getByLabel('E-Mail', { exact: true }).first().fill('kegel@moosgrund.example')
		await applicant.getByLabel(/Ich bin einverstanden/).check()
		// Nobody fills in a form within three seconds; this one has been open for longer only on a slow machine.
		await applicant.waitForTimeout(3_000)
		await applicant.getByRole('button', { name: 'Antrag absenden' }).click()
		await applicant.getByRole('heading', { level: 1, name: firm }).waitFor()
		const status = applicant.url()
		expect(await applicant.getByRole('main').innerText()).toContain('Wartet auf Ihre Bestätigung')

		const mails = await people.visitor()
		await applicant.goto((await mailWithLink(mails, new RegExp(`(/${network}/join/confirm/\\S+)`))).path)
		await expectReadable(applicant)
		await applicant.getByRole('button', { name: 'Antrag bestätigen' }).click()
		await applicant.getByText('Bei der Geschäftsstelle', { exact: true }).waitFor()
		expect(applicant.url()).toBe(status)

		const office = await people.person('office')
		await office.goto(paths.office(network))
		await office
			.getByRole('main')
			.getByRole('link', { name: /Aufnahmeanträge sind zu prüfen/ })
			.click()
		await office.getByRole('rowheader').getByRole('link', { name: firm }).click()
		await office.getByRole('heading', { name: 'Prüfen und vorlegen' }).waitFor()
		await expectReadable(office)
		expect(await office.getByRole('button', { name: 'Antrag annehmen' }).count()).toBe(0)
		await office.getByLabel('Sichtbar für').selectOption('öffentlich')
		const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
		await office.getByLabel('Beginn').fill(today)
		await office.getByRole('button', { name: 'Dem Vorstand vorlegen' }).click()
		await office.getByText('Der Antrag liegt jetzt dem Vorstand vor.').waitFor()

		const board = await people.person('board', { scripts: false })
		await board.goto(paths.applications(network, { state: 'forwarded' }))
		await board.getByLabel(`${firm} auswählen`).check()
		await board.getByRole('button', { name: 'Annehmen' }).click()
		await board.getByText('Ein Antrag ist angenommen.').waitFor()

		await applicant.goto(status)
		expect(await applicant.getByRole('main').innerText()).toContain('Angenommen')
		await applicant.goto((await mailWithLink(mails, /(\/sign-in\/invitation\/\S+)/)).path)
		await applicant.getByLabel('Vor- und Nachname').fill('Ruth Kegel')
		await applicant.getByLabel('Neues Kennwort').fill('Kiesel Tau Lampe 7')
		await applicant.getByRole('button', { name: 'Konto anlegen und annehmen' }).click()
		await applicant.getByRole('heading', { name: firm }).waitFor()
		await applicant.getByRole('heading', { name: firm }).getByRole('link').click()
		await applicant.getByRole('link', { name: 'Kolleginnen und Kollegen einladen' }).click()
		await expectReadable(applicant)
	},
	120_000,
)

journey('the main contact answers a colleague, and a stranger gets nothing', async ({ people }) => {
	const page = await people.person('member', phone)
	await page.goto(paths.mine())
	await page.getByRole('heading', { name: 'Karo & Faden Datenwerk eG' }).getByRole('link').click()
	await page.getByRole('link', { name: /Anfragen von Kolleginnen und Kollegen/ }).click()
	await expectReadable(page)
	await page.getByRole('button', { name: /^Gehört zu uns\W+Yasmin Oral/ }).click()
	expect(await page.getByRole('status').first().innerText()).toContain('Bestätigt')
	expect(await page.getByText('Yasmin Oral').count()).toBe(0)
	const stranger = await people.person('member-of-two', phone)
	expect((await stranger.goto(new URL(page.url()).pathname))?.status()).toBe(404)
})
