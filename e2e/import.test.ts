import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { writeXlsx } from '#platform/tabular/write-xlsx.ts'
import { expectReadable, journey } from './journey.ts'

const list = (...rows: string[]) => ({
	name: 'mitglieder.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(['Firma;Vorname;Nachname;E-Mail;Straße;PLZ;Ort;Eintrittsdatum;Kennung 1', ...rows].join('\r\n')),
})

/** Contacts and memberships of CiviCRM, on a sheet each. */
async function workbook() {
	const contacts =
		'Contact ID;Contact Type;Do Not Phone;No Bulk Emails (User Opt Out);Contact is in Trash;Organization Name;First Name;Last Name;Job Title;Current Employer;Current Employer ID;Email;City;Postal Code;Group(s)'
	const memberships = 'Contact ID;Do Not Email;Membership Type;Membership Start Date;Membership Status;Do Not Trade'
	const sheet = (name: string, header: string, ...lines: string[]) => ({
		name,
		header: header.split(';'),
		rows: lines.map((line) => line.split(';')),
	})
	const chunks: Uint8Array[] = []
	for await (const chunk of writeXlsx([
		sheet('Memberships', memberships, '9001;;Firma;2019-01-01;Current;', '9002;;Firma;2015-01-01;Expired;'),
		sheet(
			'Contacts',
			contacts,
			'9003;Individual;Yes;Yes;;;Ada;Holder;Geschäftsführerin;Holderbusch GmbH;9001;holder@holderbusch.example;;;',
			'9001;Organization;;;;Holderbusch GmbH;;;;;;info@holderbusch.example;Reutlingen;72764;AK Cloud',
			'9002;Organization;;;;Ligusterweg eG;;;;;;info@ligusterweg.example;Reutlingen;72766;',
		),
	]))
		chunks.push(chunk as Uint8Array)
	return {
		name: 'civicrm.xlsx',
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		buffer: Buffer.concat(chunks),
	}
}

/** The imports of the network in whose office the page is. */
const importsOf = (page: Page) => `${new URL(page.url()).pathname.split('/').slice(0, 3).join('/')}/imports`

journey('the office imports a list, looks at the preview, and takes it back', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(importsOf(page))
	await page.getByRole('link', { name: 'Datei importieren' }).first().click()
	await expectReadable(page)

	await page.getByRole('button', { name: 'Datei hochladen' }).click()
	expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain(
		'Wählen Sie eine Datei aus.',
	)
	await page
		.getByLabel('Datei', { exact: true })
		.setInputFiles({ name: 'bild.csv', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.7 nichts') })
	await page.getByRole('button', { name: 'Datei hochladen' }).click()
	expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain(
		'Das ist eine PDF-Datei',
	)

	await page
		.getByLabel('Datei', { exact: true })
		.setInputFiles(
			list(
				'Quittenhof Software GmbH;Hedwig;Quittmann;info@quittenhof.example;Quittenweg 1;72764;Reutlingen;1.7.2012;U2',
				'Quittenhof Software GmbH;Uwe;Reh;reh@quittenhof.example;Quittenweg 1;72764;Reutlingen;1.7.2012;U2',
				'Mispelbach Robotics GmbH;Jan;Kern;kern@mispelbach;;72766;Reutlingen;1.1.2020;U1',
				'Schlehenau Daten eG;Ina;Rau;rau@schlehenau.example;Au 3;7246;Reutlingen;31.02.2019;U1',
				'Hagebuttenberg IT;Mia;Lang;lang@hagebuttenberg.example;Berg 5;7246;Dettingen;2015;U1',
			),
		)
	await page.getByRole('button', { name: 'Datei hochladen' }).click()
	await page.getByRole('heading', { level: 1, name: 'Was die Spalten bedeuten' }).waitFor()
	await page.getByLabel('Ziel für Kennung 1').selectOption({ label: 'Mitgliedschaft: Art' })
	await expectReadable(page)

	await page.getByRole('button', { name: 'Vorschau berechnen' }).click()
	await page.getByRole('heading', { level: 2, name: '3 von 5 Zeilen sind klar' }).waitFor()
	const problems = page.getByRole('region', { name: /Zeilen mit Problemen/ })
	expect(await problems.getByRole('row', { name: /Mispelbach/ }).innerText()).toContain(
		'„kern@mispelbach“ ist unvollständig',
	)
	expect(
		await problems
			.getByRole('row', { name: /Schlehenau/ })
			.first()
			.innerText(),
	).toContain('„31.02.2019“ ist kein Tag')
	expect(await page.getByLabel('Ziel für Kennung 1').inputValue()).toBe('membership.type')
	await expectReadable(page)
	const download = page.waitForEvent('download')
	await page.getByRole('link', { name: 'Zeilen mit Fehlern als CSV' }).click()
	expect((await download).suggestedFilename()).toMatch(/^import-\d+\.csv$/)

	await page.getByRole('button', { name: '3 Zeilen übernehmen' }).click()
	await page.getByRole('heading', { level: 1, name: 'Übernommen' }).waitFor()
	expect(await page.getByRole('heading', { level: 2, name: /neue Organisationen/ }).innerText()).toContain(
		'2 neue Organisationen, 3 neue Personen',
	)
	await expectReadable(page)
	const here = page.url()
	await page.getByRole('link', { name: 'Mitglieder ansehen' }).click()
	await page.waitForURL(/\/parties/)
	await page.goto(`${page.url()}?q=Quittenhof`)
	await page.getByRole('link', { name: 'Quittenhof Software GmbH' }).waitFor()

	await page.goto(here)
	await page.getByRole('button', { name: 'Import zurücknehmen' }).click()
	await page.getByRole('heading', { level: 1, name: 'Zurückgenommen' }).waitFor()
	await page.getByRole('heading', { level: 2, name: '5 Einträge sind entfernt' }).waitFor()
})

journey('the office imports on a phone, without script', async ({ people }) => {
	const page = await people.person('office', { width: 320, theme: 'dark', scripts: false })
	await page.goto(`${importsOf(page)}/new`)
	await page
		.getByLabel('Datei', { exact: true })
		.setInputFiles(list('Quittenau Medien eG;Ole;Fink;fink@quittenau.example;Au 1;72820;Sonnenbühl;1.1.2021;U1'))
	await page.getByRole('button', { name: 'Datei hochladen' }).click()
	await page.getByRole('button', { name: 'Vorschau berechnen' }).click()
	await page.getByRole('heading', { level: 1, name: 'Vorschau: das würde passieren' }).waitFor()
	await page.getByRole('button', { name: 'Abbrechen, nichts speichern' }).click()
	await page.getByRole('heading', { level: 1, name: 'Importieren' }).waitFor()
})

journey('nobody else finds the imports of a network', async ({ people }) => {
	const member = await people.person('member')
	const visitor = await people.visitor()
	const office = await people.person('office')
	const path = importsOf(office)
	expect((await office.goto(path))?.status()).toBe(200)
	expect((await member.goto(path))?.status()).toBe(404)
	await visitor.goto(path)
	expect(visitor.url()).toContain('/sign-in')
})

journey('the office moves in from another system, with several sheets, and takes it back', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(`${importsOf(page)}/new`)
	await page.getByLabel('Datei', { exact: true }).setInputFiles(await workbook())
	await page.getByRole('button', { name: 'Datei hochladen' }).click()
	await page.getByText('Erkannt: CiviCRM.').waitFor()
	expect(await page.getByLabel('„Contacts“ einlesen').isChecked()).toBe(true)
	expect(await page.getByLabel('„Memberships“ einlesen').isChecked()).toBe(true)
	expect(await page.getByLabel('Ziel für Membership Type auf „Memberships“').inputValue()).toBe('membership.type')
	await expectReadable(page)

	await page.getByRole('button', { name: 'Vorschau berechnen' }).click()
	await page.getByRole('heading', { level: 2, name: '5 von 5 Zeilen sind klar' }).waitFor()
	await page.getByText('werden zu Schlagwörtern, vor denen „Gruppe: “ steht').waitFor()
	await page.getByRole('button', { name: '5 Zeilen übernehmen' }).click()
	await page.getByRole('heading', { level: 2, name: '2 neue Organisationen, 1 neue Person' }).waitFor()
	const here = page.url()

	await page.getByRole('link', { name: 'Mitglieder ansehen' }).click()
	await page.waitForURL(/\/parties/)
	await page.goto(`${page.url().split('?')[0]}?q=Holderbusch`)
	await page.getByRole('link', { name: 'Holderbusch GmbH' }).click()
	await page.getByText('Gruppe: AK Cloud').first().waitFor()
	await page
		.getByRole('link', { name: /Ada Holder/ })
		.first()
		.waitFor()

	await page.goto(here)
	await page.getByRole('button', { name: 'Import zurücknehmen' }).click()
	await page.getByRole('heading', { level: 1, name: 'Zurückgenommen' }).waitFor()
	await page.getByRole('heading', { level: 2, name: '3 Einträge sind entfernt' }).waitFor()
})
