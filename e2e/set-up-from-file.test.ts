/** Two minutes from an empty instance to the public atlas: set up a network straight from its member list. */
import { afterAll, beforeAll, expect } from 'vitest'
import { expectReadable, journey } from './journey.ts'
import { startFlechtwerk, type Running } from './server.ts'

let running: Running
beforeAll(async () => {
	running = await startFlechtwerk()
})
afterAll(() => running.stop())

const list = [
	'Mitgliedsnummer;Firma;Straße;PLZ;Ort;E-Mail;Vorname;Nachname;Eintritt;Kompetenzen',
	'1;Weidenkorb Software GmbH;Seestraße 4;78462;Konstanz;post@weidenkorb.example;Jördis;Bühler;01.03.2019;Kubernetes, ERP-Einführung',
	'2;Flechtband Data eG;Hafenweg 9;88045;Friedrichshafen;hallo@flechtband.example;Emre;Yıldız;15.06.2021;Machine Learning',
].join('\r\n')

journey('a network is set up from its member list and stands in the atlas', async ({ people }) => {
	const page = await people.visitor({ url: running.url, scripts: false })
	const link = /http\S+\/setup\/\S+/.exec(running.output())?.[0]
	expect(link).toBeDefined()
	await page.goto(link!)
	await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1)
	await page.getByLabel('Name des Netzwerks').fill('Seeufer IT')
	await page.getByLabel('Vor- und Nachname').fill('Alva Brandt')
	await page.getByLabel('Mailadresse').fill('brandt@seeufer-it.example')
	await page.getByLabel('Neues Kennwort').fill('Kiesel Tau Lampe')
	await page
		.getByLabel('Datei mit Mitgliedern')
		.setInputFiles({ name: 'mitglieder.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
	await page.getByRole('button', { name: 'Netzwerk anlegen' }).click()

	await page.waitForURL('**/seeufer-it/office/imports/*')
	await page.getByRole('button', { name: 'Vorschau berechnen' }).click()
	const takeOver = page.getByRole('button', { name: /2 Zeilen übernehmen/ })
	await takeOver.waitFor()
	await page.getByLabel('Organisationen mit Mitgliedschaft im Atlas veröffentlichen').check()
	await page.getByRole('button', { name: 'Vorschau neu berechnen' }).click()
	await takeOver.waitFor()
	await takeOver.click()
	await page.getByRole('heading', { name: 'Übernommen' }).waitFor()

	const visitor = await people.visitor({ url: running.url, width: 390, scripts: false })
	await visitor.goto('/atlas?q=Cloud')
	expect(await visitor.getByRole('article').getByRole('heading').allInnerTexts()).toEqual(['Weidenkorb Software GmbH'])
	// Looked at with scripts, which axe needs and the page does not.
	const withScripts = await people.visitor({ url: running.url })
	await withScripts.goto('/seeufer-it')
	await expectReadable(withScripts)
})
