import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectReadable, journey } from './journey.ts'

const office = '/albtrauf-digital/office'
const save = (page: Page) => page.getByRole('button', { name: 'Speichern', exact: true }).click()
const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ }).first().innerText()
const names = (page: Page) => page.getByRole('rowheader').getByRole('link').allInnerTexts()

journey(
	'the office narrows its member table, tags some, takes it back, and exports what it sees',
	async ({ people }) => {
		const page = await people.person('office')
		await page.goto(`${office}/parties`)
		await expectReadable(page)
		await page.getByRole('searchbox', { name: 'Liste durchsuchen' }).fill('datenwerk tubingen')
		await page.keyboard.press('Enter')
		await page.waitForURL(/q=datenwerk/)
		expect(await names(page)).toContain('Karo & Faden Datenwerk eG')

		await page.getByRole('link', { name: /Suche: datenwerk/ }).click()
		await page.waitForURL((address) => !address.search.includes('q='))
		await page.getByText('Filter', { exact: true }).click()
		await page.getByRole('group', { name: 'Mitgliedschaft' }).getByLabel('gekündigt').check()
		await page.getByRole('button', { name: 'Filter anwenden' }).click()
		await page.waitForURL(/status=notice-given/)
		const leaving = await names(page)
		expect(leaving.length).toBeGreaterThan(0)
		await page.getByRole('link', { name: 'Geändert' }).click()
		await page.waitForURL(/sort=-changed/)

		const download = page.waitForEvent('download')
		await page.getByRole('button', { name: 'Ausgeben' }).click()
		await page.getByRole('link', { name: 'Als CSV-Datei' }).click()
		const exported = await text(await (await download).createReadStream())
		expect(exported.split('\r\n')[0]).toContain('Name;Ort;Kreis')
		for (const name of leaving) expect(exported).toContain(name)
		expect(exported.trim().split('\r\n')).toHaveLength(leaving.length + 1)

		await page.getByLabel(`${leaving[0]} auswählen`).check()
		await page.getByPlaceholder('Tag', { exact: true }).fill('Abschiedsgespräch')
		await page.getByRole('button', { name: 'Tag setzen' }).click()
		await page.getByText('Tag „Abschiedsgespräch“ bei einem Eintrag geändert').waitFor()
		expect(page.url()).toContain('status=notice-given')
		await page.getByRole('button', { name: 'Rückgängig' }).click()
		await page.getByText('Änderung zurückgenommen').waitFor()
		expect(await page.getByText('Abschiedsgespräch').count()).toBe(0)

		await page.goto(`${office}/parties?status=active&sort=-since`)
		await page.getByRole('link', { name: 'Ansicht', exact: true }).click()
		await page.getByLabel('Name der Ansicht').fill('Zuletzt gekommen')
		await page.getByRole('button', { name: 'Ansicht speichern' }).click()
		await page.getByRole('link', { name: /Zuletzt gekommen/ }).waitFor()
		await page.getByRole('button', { name: 'Ansicht „Zuletzt gekommen“ entfernen' }).click()
		await page.getByRole('link', { name: /Zuletzt gekommen/ }).waitFor({ state: 'detached' })
	},
)

journey('two people correct one record at once, and nothing is lost', async ({ people }) => {
	// The same person at two desks: what counts is which version each of them has before them.
	const [katrin, other] = [await people.person('office'), await people.person('office')]
	await katrin.goto(`${office}/find?q=Papierbach`)
	await katrin.getByRole('link', { name: /Papierbach Robotics/ }).click()
	await katrin.getByRole('heading', { level: 1, name: 'Papierbach Robotics GmbH' }).waitFor()
	await expectReadable(katrin)
	const record = new URL(katrin.url()).pathname
	for (const page of [katrin, other]) await page.goto(`${record}?edit=angaben`)
	await expectReadable(katrin)

	await other.getByLabel('Beschäftigte').first().fill('61')
	await save(other)
	await other.getByText('Angaben geändert').first().waitFor()

	await katrin.getByLabel('Beschäftigte').first().fill('62')
	await katrin.getByLabel('Gegründet').first().fill('neunzehnhundert')
	await save(katrin)
	await katrin.getByText('Das ist kein Jahr').first().waitFor()
	expect(await katrin.getByLabel('Beschäftigte').first().inputValue()).toBe('62')
	await katrin.getByLabel('Gegründet').first().fill('1987')
	await save(katrin)
	await katrin.getByText('Inzwischen gespeichert: 61').waitFor()
	await expectReadable(katrin)
	expect(await katrin.getByLabel('Gegründet').first().inputValue()).toBe('1987')
	await katrin.getByLabel('Inzwischen gespeichert: 61').check()
	await save(katrin)
	await katrin.getByText('Angaben geändert').first().waitFor()
	const facts = await katrin.getByRole('region', { name: 'Angaben' }).innerText()
	expect(facts).toMatch(/Beschäftigte\s+61/)
	expect(facts).toMatch(/Gegründet\s+1987/)
	expect(await katrin.getByRole('region', { name: 'Verlauf' }).innerText()).toMatch(/Beschäftigte: .*61/)
})

journey('hiding a member hides it from the atlas at once, and an undo brings it back', async ({ people }) => {
	const [page, visitor] = [await people.person('office'), await people.visitor()]
	const found = async () => {
		await visitor.goto('/atlas?q=Steinlach+Messdaten')
		return visitor.getByRole('link', { name: /Steinlach Messdaten/ }).count()
	}
	expect(await found()).toBeGreaterThan(0)
	await page.goto(`${office}/find?q=Steinlach`)
	await page.getByRole('link', { name: /Steinlach Messdaten/ }).click()
	await page.getByRole('button', { name: 'Verbergen' }).click()
	await page.getByText('Nur die Geschäftsstelle weiß von Steinlach').waitFor()
	expect(await found()).toBe(0)
	await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click()
	await page.getByText('Alle können Steinlach').waitFor()
	expect(await found()).toBeGreaterThan(0)
})

journey('somebody new is entered once, found by keyboard, and removed again', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(`${office}/parties/new`)
	await expectReadable(page)
	await page.getByLabel('Name', { exact: true }).fill('Karo und Faden Datenwerk GmbH')
	await page.getByRole('button', { name: 'Mitglied anlegen' }).click()
	await page.getByText('Vielleicht gibt es den Eintrag schon.').waitFor()
	await page.getByLabel('Name', { exact: true }).fill('Quittenhof Strickdaten GmbH')
	await page.getByLabel('Ort').fill('Reutlingen')
	await page.getByRole('button', { name: 'Trotzdem anlegen' }).click()
	await page.getByText('Angelegt: Quittenhof').waitFor()

	await page.waitForLoadState('networkidle')
	await page.keyboard.press('Control+K')
	await page.keyboard.type('quittenhof')
	await page.getByRole('option', { name: /Quittenhof Strickdaten/ }).waitFor()
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { level: 1, name: 'Quittenhof Strickdaten GmbH' }).waitFor()
	await page.getByRole('link', { name: 'Mitgliedschaft beginnen' }).click()
	await page.getByLabel('Beginn', { exact: true }).waitFor()
	await page.getByRole('link', { name: 'Abbrechen' }).click()

	await page.getByRole('button', { name: 'Entfernen', exact: true }).first().click()
	await page.getByText('Eintrag entfernt').waitFor()
	await page.getByRole('button', { name: 'Rückgängig' }).click()
	await page.getByRole('heading', { level: 1, name: 'Quittenhof Strickdaten GmbH' }).waitFor()
	expect(await said(page)).toContain('Änderung zurückgenommen')
})

journey('the office works without any script', async ({ people }) => {
	const page = await people.person('office', { scripts: false })
	await page.goto(`${office}/find?q=Tannhalde`)
	await page.getByRole('link', { name: /Tannhalde Systems/ }).click()
	await page.getByRole('link', { name: 'Kompetenz hinzufügen' }).click()
	await page.getByLabel('Kompetenz', { exact: true }).fill('Datenbank')
	await save(page)
	await page.getByText('Welche Kompetenz ist gemeint?').first().waitFor()
	await page.getByLabel('Datenbanken', { exact: true }).check()
	await save(page)
	await page.getByText('Kompetenznachweis geändert').first().waitFor()
	await page.getByLabel('Neue Notiz').fill('Rückruf am Montag')
	await page.getByRole('button', { name: 'Notiz speichern' }).click()
	await page.getByRole('region', { name: 'Notizen' }).getByText('Rückruf am Montag').waitFor()
	expect(await page.getByRole('region', { name: 'Verlauf' }).innerText()).toContain('Notiz geschrieben')
})
