import { expect } from 'vitest'
import { expectReadable, journey } from './journey.ts'

const office = '/albtrauf-digital/office'

journey('the office defines a field, fills it in, and asks for it in a segment', async ({ people }) => {
	const page = await people.person('office', { scripts: false })
	await page.goto(`${office}/settings/fields`)
	await page.getByRole('main').getByRole('link', { name: 'Auswahl', exact: true }).click()
	await page.getByRole('button', { name: 'Feld anlegen' }).click()
	await page.getByText('Bitte geben Sie dem Feld eine Bezeichnung').first().waitFor()
	await page.getByLabel('Bezeichnung', { exact: true }).first().fill('Patenschaft')
	const first = page.getByRole('group', { name: 'Möglichkeit 1', exact: true })
	await first.getByLabel('Bezeichnung').fill('übernimmt eine')
	await page.getByRole('group', { name: 'Möglichkeit 2', exact: true }).getByLabel('Bezeichnung').fill('sucht eine')
	await page.getByLabel('Sichtbar für').selectOption({ label: 'öffentlich' })
	await page.getByRole('button', { name: 'Feld anlegen' }).click()
	await page.getByText('Eigenes Feld angelegt').waitFor()

	await page.goto(`${office}/find?q=Tannhalde`)
	await page.getByRole('link', { name: /Tannhalde Systems/ }).click()
	await page.getByRole('region', { name: 'Angaben' }).getByRole('link', { name: 'Bearbeiten' }).click()
	await page.getByLabel('Patenschaft').first().selectOption({ label: 'sucht eine' })
	await page.getByRole('button', { name: 'Speichern', exact: true }).click()
	await page.getByText('Angaben geändert').first().waitFor()
	expect(await page.getByRole('region', { name: 'Angaben' }).innerText()).toMatch(/Patenschaft\s+sucht eine/)

	await page.goto(`${office}/segments`)
	await page.getByRole('link', { name: 'Neues Segment' }).first().click()
	await page.getByRole('link', { name: /Bedingung hinzufügen/ }).click()
	await page.getByRole('link', { name: 'Patenschaft', exact: true }).click()
	await page.getByRole('button', { name: 'Übernehmen' }).click()
	await page.getByText('Hier fehlt noch etwas').waitFor()
	await page.getByLabel('sucht eine').check()
	await page.getByRole('button', { name: 'Übernehmen' }).click()
	await page.getByRole('heading', { name: 'Ein Eintrag' }).waitFor()
	await page.getByRole('link', { name: /Bedingung hinzufügen/ }).click()
	await page.getByRole('link', { name: 'Lange kein Kontakt' }).click()
	await page.getByLabel('Monate').fill('1')
	await page.getByRole('button', { name: 'Übernehmen' }).click()
	await page.getByText('Organisationen: Patenschaft: sucht eine, ohne Kontakt seit einem Monat').waitFor()
	await page.getByLabel('Name des Segments').fill('Suchen Paten')
	await page.getByRole('button', { name: 'Speichern', exact: true }).click()
	await page.getByText('Segment gespeichert').waitFor()
	await page.getByRole('link', { name: 'Suchen Paten', exact: true }).click()
	await page.getByText('Segment: Suchen Paten').waitFor()
	expect(await page.getByRole('rowheader').getByRole('link').allInnerTexts()).toEqual(['Tannhalde Systems GmbH'])

	const reader = await people.person('office')
	for (const path of [
		'settings/fields',
		'settings/fields/patenschaft',
		'segments',
		'segments/build?add=0.0',
		'segments/build?edit=0.0&of=district',
	]) {
		await reader.goto(`${office}/${path}`)
		await expectReadable(reader)
	}
	const visitor = await people.visitor()
	await visitor.goto('/atlas?q=Tannhalde')
	await visitor
		.getByRole('link', { name: /Tannhalde Systems/ })
		.first()
		.click()
	await visitor.getByText('sucht eine').waitFor()
})
