import { journey, expectReadable } from './journey.ts'

const office = '/albtrauf-digital/office'

journey('the office finds the voting delegates of active members who do not mind mailings', async ({ people }) => {
	const page = await people.person('office', { scripts: false })
	const add = async (condition: string) => {
		await page.getByRole('link', { name: /^Bedingung hinzufügen/ }).click()
		await page.getByRole('link', { name: condition, exact: true }).click()
	}
	await page.goto(`${office}/segments/build`)
	await page.getByRole('list', { name: 'Wen Sie suchen' }).getByRole('link', { name: 'Personen' }).click()
	await add('Funktion bei bestimmten Organisationen')
	await page.getByLabel('Stimmberechtigt').check()
	await page.getByRole('button', { name: 'Übernehmen' }).click()
	await page.getByRole('heading', { name: 'Was soll für die Organisation gelten?' }).waitFor()
	await page.getByRole('link', { name: 'Stand der Mitgliedschaft' }).click()
	await page.getByLabel('aktiv', { exact: true }).check()
	await page.getByRole('button', { name: 'Übernehmen' }).click()
	const sentence = 'mit Funktion Stimmberechtigt bei einer Organisation (Mitgliedschaft aktiv)'
	await page.getByText(`Personen: ${sentence}`, { exact: true }).waitFor()
	await page.getByRole('link', { name: /^Bedingung an die Organisation/ }).waitFor()
	await add('Hat nichts dagegen')
	await page.getByLabel('Rundschreiben').check()
	await page.getByRole('button', { name: 'Übernehmen' }).click()
	await page.getByText(`Personen: ${sentence}, hat nichts gegen Rundschreiben`, { exact: true }).waitFor()
	const reader = await people.person('office')
	await reader.goto(page.url())
	await expectReadable(reader)
})
