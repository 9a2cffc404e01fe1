/** Budgets of documents, permission, history and settings. */
import { paths } from '#platform/paths.ts'
import { journey } from '../journey.ts'
import { within, write } from './effort.ts'
import { openByName, openMenu } from './office-hands.ts'

const network = 'albtrauf-digital'

journey('a document is put with a member', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within('a document is put with a member', { clicks: 4, seconds: 30 }, page, async () => {
		await openByName(page, 'reifrain', 'Reifrain Kommunikation GmbH')
		const part = page.getByRole('region', { name: 'Dokumente' })
		await part.getByLabel('Datei', { exact: true }).setInputFiles({ name: 'Beitritt.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') }) // prettier-ignore
		await part.getByRole('button', { name: 'Hochladen', exact: true }).last().click()
		await page.getByText('Dokument hinzugefügt').first().waitFor()
	})
})

journey('somebody reads who can see a record, and why', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within('somebody reads who can see a record, and why', { clicks: 1, seconds: 20 }, page, async () => {
		await openByName(page, 'reifrain', 'Reifrain Kommunikation GmbH')
		await page.getByRole('link', { name: 'Wer sieht das?' }).click()
		await page.getByRole('heading', { level: 1, name: /^Wer sieht Reifrain/ }).waitFor()
	})
})

journey('the office sees what a member sees, and comes back', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within('the office sees what a member sees, and comes back', { clicks: 4, seconds: 25 }, page, async () => {
		await openMenu(page, 'Einstellungen')
		await page.getByRole('main').getByRole('link', { name: 'Ansicht als …' }).click()
		await page.getByRole('searchbox').last().pressSequentially('Aydemir\n')
		await page.getByRole('button', { name: /^Ansicht öffnen.*Selin Aydemir/ }).click()
		await page.getByRole('button', { name: 'Ansicht beenden' }).click()
		await page.waitForURL(/office/)
	})
})

journey('a change is found in the history and taken back', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await openByName(page, 'reifrain', 'Reifrain Kommunikation GmbH')
	await write(page.getByLabel('Neue Notiz'), 'Versehentlich hier')
	await page.getByRole('button', { name: 'Notiz speichern' }).click()
	await page.getByRole('region', { name: 'Notizen' }).getByText('Versehentlich hier').waitFor()
	await page.goto(paths.office(network))
	await within('a change is found in the history and taken back', { clicks: 3, seconds: 15 }, page, async () => {
		await openMenu(page, 'Verlauf')
		await page
			.getByRole('row')
			.filter({ hasText: 'Notiz' })
			.filter({ hasText: 'Reifrain' })
			.first()
			.getByRole('link')
			.first()
			.click()
		await page
			.getByRole('button', { name: /zurücknehmen|Rückgängig/i })
			.first()
			.click()
		await page.getByRole('heading', { level: 1, name: /^Zurückgenommen/ }).waitFor()
	})
})

journey('a record is read as of a day', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within('a record is read as of a day', { clicks: 3, seconds: 20 }, page, async () => {
		await openByName(page, 'reifrain', 'Reifrain Kommunikation GmbH')
		await page.getByRole('link', { name: 'Stand an einem Tag' }).click()
		await page.getByRole('heading', { level: 1, name: /Stand|Reifrain.* am/ }).waitFor()
		await write(page.getByLabel('Tag', { exact: true }), new Date().toISOString().slice(0, 10))
		await page.getByRole('button', { name: 'Stand zeigen' }).click()
		await page.getByRole('heading', { level: 2, name: 'Angaben' }).waitFor()
	})
})

journey('the invitation gets words of the network’s own', async ({ people }) => {
	const page = await people.person('admin')
	await page.goto(paths.office('seekreis-it'))
	await within('the invitation gets words of the network’s own', { clicks: 4, seconds: 25 }, page, async () => {
		await openMenu(page, 'Einstellungen')
		await page.getByRole('link', { name: 'Texte von Mails' }).click()
		await page
			.getByRole('link', { name: /^Deutsch.*Erinnerung/ })
			.first()
			.click()
		await page.getByLabel('Betreff').press('End')
		await page.keyboard.type(' bitte')
		await page.getByRole('button', { name: /^Speichern/ }).click()
		await page.getByText('eigener Text').waitFor()
	})
	await page.getByRole('button', { name: 'Zurück zum Standardtext' }).click()
	await page.getByText('Standardtext', { exact: true }).first().waitFor()
})
