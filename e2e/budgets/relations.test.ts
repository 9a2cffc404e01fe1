/** Budgets of relations: contacts, tasks, relationships. */
import { paths } from '#platform/paths.ts'
import { journey } from '../journey.ts'
import { within, write } from './effort.ts'
import { openByName } from './office-hands.ts'

const network = 'albtrauf-digital'

journey('a call is logged', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within('a call is logged', { clicks: 2, seconds: 30 }, page, async () => {
		await openByName(page, 'rossberg', 'Rossberg Security GmbH')
		await write(page.getByLabel('Was war?'), 'Sucht Hilfe bei NIS 2')
		await page.getByRole('button', { name: 'Kontakt speichern' }).click()
		await page.getByText('Kontakt festgehalten: Rossberg').waitFor()
	})
})

journey('a task is written down for a member', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within('a task is written down for a member', { clicks: 2, seconds: 25 }, page, async () => {
		await openByName(page, 'rossberg', 'Rossberg Security GmbH')
		await page.getByRole('link', { name: 'Aufgabe anlegen' }).click()
		await write(page.getByLabel('Was ist zu tun?'), 'Angebot nachfragen')
		await page.getByRole('button', { name: 'Speichern', exact: true }).click()
		await page.getByText('Aufgabe angelegt: Rossberg').waitFor()
	})
})

journey('a task is ticked off', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within('a task is ticked off', { clicks: 2, seconds: 10 }, page, async () => {
		await page.getByRole('link', { name: 'Aufgaben ansehen' }).first().click()
		await page
			.getByRole('button', { name: /Erledigt/ })
			.first()
			.click()
		await page.getByText('Aufgabe erledigt').first().waitFor()
	})
	await page.getByRole('button', { name: 'Rückgängig' }).first().click()
	await page.getByText('Änderung zurückgenommen').waitFor()
})

journey('a relationship is written down and corrected', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within('a relationship is written down', { clicks: 5, seconds: 35 }, page, async () => {
		await openByName(page, 'rossberg', 'Rossberg Security GmbH')
		await page.getByRole('link', { name: 'Beziehung hinzufügen' }).click()
		await page.getByLabel('Diese Organisation').selectOption({ label: 'ist Partner von' })
		await write(page.getByLabel('Organisation oder gründende Person'), 'Lindenrain Software')
		await page.getByRole('button', { name: 'Speichern', exact: true }).click()
		await page.getByText('ist Partner von Lindenrain Software GmbH').first().waitFor()
	})
	await within('a relationship is corrected', { clicks: 3, seconds: 20 }, page, async () => {
		await page.getByRole('link', { name: 'Beziehung zu Lindenrain Software GmbH berichtigen' }).first().click()
		await write(page.getByLabel('Bemerkung'), 'Rahmenvertrag')
		await page.getByRole('button', { name: 'Speichern', exact: true }).click()
		await page.getByText('Beziehung berichtigt: Rossberg').first().waitFor()
	})
})
