/** Budgets of membership. */
import { paths } from '#platform/paths.ts'
import { journey } from '../journey.ts'
import { within, write, writeNext } from './effort.ts'
import { openByName, openMenu } from './office-hands.ts'

const network = 'albtrauf-digital'

journey('a notice is written down and withdrawn', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	const part = page.getByRole('region', { name: 'Mitgliedschaft', exact: true })
	await within('a notice is written down', { clicks: 2, seconds: 20 }, page, async () => {
		await openByName(page, 'kammwolke', 'Kammwolke GmbH')
		await part.getByRole('link', { name: 'Kündigung festhalten' }).click()
		await part.getByRole('button', { name: 'Kündigung festhalten' }).click()
		await part.getByText(/^Austritt zum/).waitFor()
	})
	await within('it is withdrawn', { clicks: 1, seconds: 10 }, page, async () => {
		await part.getByRole('button', { name: 'Kündigung zurücknehmen' }).click()
		await part.getByText(/zurückgenommen am/).waitFor()
	})
})

journey('somebody reads who was a member on a day', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within('somebody reads who was a member on a day', { clicks: 3, seconds: 20 }, page, async () => {
		await openMenu(page, 'Mitgliedschaften')
		await write(page.getByLabel('Tag', { exact: true }), '2020-06-30')
		await page.getByRole('button', { name: 'Anzeigen' }).click()
		await page.getByRole('heading', { level: 1, name: 'Mitglieder am 30. Juni 2020' }).waitFor()
	})
})

journey('a new member is entered: the organisation, its contact, the membership', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within(
		'a new member is entered: the organisation, its contact, the membership',
		{ clicks: 11, seconds: 70 },
		page,
		async () => {
			await openMenu(page, 'Mitglieder')
			await page.getByRole('link', { name: /Mitglied anlegen/ }).click()
			await write(page.getByLabel('Name', { exact: true }), 'Dornhecke Prüftechnik GmbH')
			await page.getByRole('button', { name: 'Mitglied anlegen' }).click()
			await page.getByText('Angelegt: Dornhecke').waitFor()
			await page.getByRole('link', { name: 'Person anlegen' }).click()
			await write(page.getByLabel('Vorname'), 'Ada')
			await writeNext(page.getByLabel('Nachname'), 'Dorn')
			await write(page.getByLabel('E-Mail', { exact: true }), 'dorn@dornhecke.example')
			await page.getByRole('button', { name: 'Person anlegen' }).click()
			await page.getByText('Angelegt: Ada Dorn').waitFor()
			await page.getByRole('link', { name: 'Mitgliedschaft beginnen' }).click()
			await page.getByLabel('Art', { exact: true }).selectOption({ index: 1 })
			await page.getByRole('button', { name: 'Speichern', exact: true }).click()
			await page.getByText('Mitgliedschaft', { exact: true }).first().waitFor()
		},
	)
})
