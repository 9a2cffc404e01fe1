/** Budgets of segments, own fields, duplicates and moving in from another system. */
import { paths } from '#platform/paths.ts'
import { journey } from '../journey.ts'
import { within, write } from './effort.ts'
import { openMenu } from './office-hands.ts'

const network = 'albtrauf-digital'

journey('a segment is built', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within('a segment is built', { clicks: 7, seconds: 35 }, page, async () => {
		await openMenu(page, 'Segmente')
		await page.getByRole('link', { name: 'Neues Segment' }).click()
		await page.getByRole('link', { name: /Bedingung hinzufügen/ }).click()
		await page.getByRole('link', { name: 'Lange kein Kontakt' }).click()
		await page.getByRole('button', { name: 'Übernehmen' }).click()
		await write(page.getByLabel('Name des Segments'), 'Anrufen')
		await page.getByRole('button', { name: 'Speichern', exact: true }).click()
		await page.getByText('Segment gespeichert').waitFor()
	})
	await page.getByRole('button', { name: 'Rückgängig' }).click()
})

journey('a field of one’s own is defined', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within('a field of one’s own is defined', { clicks: 4, seconds: 25 }, page, async () => {
		await openMenu(page, 'Einstellungen')
		await page.getByRole('main').getByRole('link', { name: 'Eigene Felder' }).click()
		await page.getByRole('main').getByRole('link', { name: 'Text', exact: true }).click()
		await write(page.getByLabel('Bezeichnung', { exact: true }).first(), 'Hausbank')
		await page.getByRole('button', { name: 'Feld anlegen' }).click()
		await page.getByText('Eigenes Feld angelegt').waitFor()
	})
	await page.getByRole('button', { name: 'Rückgängig' }).click()
})

journey('two records of one person become one', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	await within('two records of one person become one', { clicks: 3, seconds: 15 }, page, async () => {
		await page.getByRole('link', { name: 'Vergleichen' }).click()
		await page.getByRole('link', { name: /^Vergleichen.*Farid Noori/ }).click()
		await page.getByRole('button', { name: 'Zusammenführen' }).click()
		await page.waitForURL(/parties\/\d+/)
	})
	await within('and become two again', { clicks: 1, seconds: 10 }, page, async () => {
		await page.getByRole('button', { name: 'Rückgängig' }).first().click()
		await page.getByRole('status').filter({ hasText: 'Änderung zurückgenommen' }).waitFor()
	})
})

const rows = Array.from({ length: 200 }, (_, at) => `Binsenau ${at} GmbH;Ada;Binse;ada${at}@binsenau.example;Weg ${at};72764;Reutlingen;1.1.2020`) // prettier-ignore
const list = {
	name: 'mitglieder.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(['Firma;Vorname;Nachname;E-Mail;Straße;PLZ;Ort;Eintrittsdatum', ...rows].join('\r\n')),
}

journey('a member list comes in and goes again', async ({ people }) => {
	const page = await people.person('two-networks')
	await page.goto(paths.office('ostalb-quellcode'))
	await within('200 rows come in', { clicks: 8, seconds: 40 }, page, async () => {
		await openMenu(page, 'Importieren')
		await page.getByRole('link', { name: 'Datei importieren' }).first().click()
		await page.getByLabel('Datei', { exact: true }).setInputFiles(list)
		await page.getByRole('button', { name: 'Datei hochladen' }).click()
		await page.getByRole('button', { name: 'Vorschau berechnen' }).click()
		await page.getByRole('button', { name: '200 Zeilen übernehmen' }).click()
		await page.getByRole('heading', { level: 1, name: 'Übernommen' }).waitFor()
	})
	await within('they go again', { clicks: 1, seconds: 15 }, page, async () => {
		await page.getByRole('button', { name: 'Import zurücknehmen' }).click()
		await page.getByRole('heading', { level: 1, name: 'Zurückgenommen' }).waitFor()
	})
})

journey('everything is taken along as one file', async ({ people }) => {
	const page = await people.person('admin')
	await page.goto(paths.office('seekreis-it'))
	await within('everything is taken along as one file', { clicks: 3, seconds: 25 }, page, async () => {
		await openMenu(page, 'Einstellungen')
		await page.getByRole('main').getByRole('link', { name: 'Alles mitnehmen' }).click()
		const download = page.waitForEvent('download')
		await page.getByRole('button', { name: 'Datei herunterladen' }).click()
		await (await download).path()
	})
})
