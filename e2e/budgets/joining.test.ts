/** Budgets of joining: each hand that a new member passes through. */
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { journey } from '../journey.ts'
import { mailTo } from '../mail-in-page.ts'
import { within, write, writeNext } from './effort.ts'

const network = 'albtrauf-digital'
const firm = 'Schilfbrunn Pegel GmbH'
const phone = { width: 390 } as const

journey('a firm joins', async ({ people }) => {
	const applicant = await people.visitor(phone)
	await applicant.goto(paths.network(network))
	await within('a firm applies', { clicks: 9, seconds: 75 }, applicant, async () => {
		await applicant.getByRole('main').getByRole('link', { name: 'Mitglied werden' }).click()
		await write(applicant.getByLabel('Name der Organisation'), firm)
		await applicant.getByLabel('Art der Organisation').selectOption('Unternehmen')
		await write(applicant.getByLabel('Straße und Hausnummer'), 'Mühlweg 4')
		await writeNext(applicant.getByLabel('Postleitzahl'), '72764')
		await writeNext(applicant.getByLabel('Ort', { exact: true }), 'Reutlingen')
		await write(applicant.getByLabel('Vorname').first(), 'Ina')
		await writeNext(applicant.getByLabel('Nachname').first(), 'Kolk')
		await write(applicant.getByLabel('E-Mail', { exact: true }).first(), 'kolk@schilfbrunn.example')
		await applicant.getByLabel(/Ich bin einverstanden/).click()
		await applicant.waitForTimeout(3_000)
		await applicant.getByRole('button', { name: 'Antrag absenden' }).click()
		await applicant.getByRole('heading', { level: 1, name: firm }).waitFor()
	})
	const mails = await people.visitor()
	await applicant.goto(
		(await mailTo('kolk@schilfbrunn.example', mails, new RegExp(`(/${network}/join/confirm/\\S+)`))).path,
	)
	await within('the address is confirmed by the link of a mail', { clicks: 1, seconds: 10 }, applicant, async () => {
		await applicant.getByRole('button', { name: 'Antrag bestätigen' }).click()
		await applicant.getByText('Bei der Geschäftsstelle', { exact: true }).waitFor()
	})

	const office = await people.person('office')
	await office.goto(paths.office(network))
	await within('the office checks and hands on', { clicks: 3, seconds: 15 }, office, async () => {
		await office.getByRole('link', { name: 'Prüfen', exact: true }).click()
		await office.getByRole('rowheader').getByRole('link', { name: firm }).click()
		await office.getByRole('button', { name: 'Dem Vorstand vorlegen' }).click()
		await office.getByText('Der Antrag liegt jetzt dem Vorstand vor.').waitFor()
	})

	const board = await people.person('board')
	await board.goto(paths.office(network))
	await within('the board approves', { clicks: 3, seconds: 15 }, board, async () => {
		await board.getByRole('link', { name: /Aufnahmeanträge warten auf/ }).click()
		await board.getByLabel(`${firm} auswählen`).click()
		await board.getByRole('button', { name: 'Annehmen' }).click()
		await board.getByText('Ein Antrag ist angenommen.').waitFor()
	})

	await applicant.goto((await mailTo('kolk@schilfbrunn.example', mails, /(\/sign-in\/invitation\/\S+)/)).path)
	await within('the contact has an account', { clicks: 2, seconds: 25 }, applicant, async () => {
		await write(applicant.getByLabel('Vor- und Nachname'), 'Ina Kolk')
		await writeNext(applicant.getByLabel('Neues Kennwort'), 'Kiesel Tau Lampe 7')
		await applicant.getByRole('button', { name: 'Konto anlegen und annehmen' }).click()
		await applicant.getByRole('heading', { name: firm }).waitFor()
	})
	expect(new URL(applicant.url()).pathname).toBe(paths.mine())
})
