/** Budgets of what an office does a few times a year. Everything is taken back: the next one starts from the same. */
import type { Page } from 'playwright-core'
import { paths } from '#platform/paths.ts'
import { journey } from '../journey.ts'
import { mailTo } from '../mail-in-page.ts'
import { within, write, writeNext } from './effort.ts'
import { openByName } from './office-hands.ts'

const network = 'albtrauf-digital'

const membershipOf = (page: Page) => page.getByRole('region', { name: 'Mitgliedschaft', exact: true })

async function takeBack(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Rückgängig' }).first().click()
	await page.getByRole('status').filter({ hasText: 'Änderung zurückgenommen' }).waitFor()
}

journey('a member is excluded', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	const part = membershipOf(page)
	await within('a member is excluded', { clicks: 7, seconds: 55 }, page, async () => {
		await openByName(page, 'uhlwald', 'Uhlwald IT-Beratung')
		await part.getByRole('button', { name: /^Weiteres/ }).click()
		await part.getByRole('link', { name: 'Mitgliedschaft anders beenden' }).click()
		await part.getByLabel('Grund', { exact: true }).selectOption({ label: 'Ausschluss' })
		await write(part.getByLabel('Beschlossen am'), '2026-01-15')
		await write(part.getByLabel('Beschlossen von'), 'Vorstand')
		await writeNext(part.getByLabel('Begründung'), 'Zwei Jahre ohne Beitrag')
		await part.getByRole('button', { name: 'Mitgliedschaft beenden' }).click()
		await page.getByText('Mitgliedschaft beendet: Uhlwald').first().waitFor()
	})
	await takeBack(page)
})

journey('a successor takes the place of a member', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	const part = membershipOf(page)
	await within('a successor takes the place of a member', { clicks: 3, seconds: 30 }, page, async () => {
		await openByName(page, 'wiesaz', 'Wiesaz Werkstatt e. V.')
		await part.getByRole('button', { name: /^Weiteres/ }).click()
		await part.getByRole('link', { name: 'Nachfolge nach Fusion' }).click()
		await write(part.getByLabel('Nachfolgerin', { exact: true }), 'Gründerhaus Echaz')
		await part.getByRole('button', { name: 'Speichern', exact: true }).click()
		await page.getByText('Nachfolge festgehalten: Wiesaz').first().waitFor()
	})
	await takeBack(page)
})

journey('somebody else pays for a member', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	const part = membershipOf(page)
	await within('somebody else pays for a member', { clicks: 2, seconds: 25 }, page, async () => {
		await openByName(page, 'albwasser', 'Albwasser Leittechnik GmbH')
		await part.getByRole('link', { name: 'Andere zahlen' }).click()
		await write(part.getByLabel('Organisation oder Person'), 'Forschungszentrum Leise Daten')
		await part.getByRole('button', { name: 'Speichern', exact: true }).click()
		await page.getByText('Zahlung übernommen: Albwasser').first().waitFor()
	})
	await takeBack(page)
})

const refused = 'Distelbrunn Fernhandel GmbH'

journey('the board declines with a reason', async ({ people }) => {
	const applicant = await people.visitor()
	await applicant.goto(paths.join(network, { kind: 'organisation' }))
	await applicant.getByLabel('Name der Organisation').fill(refused)
	await applicant.getByLabel('Art der Organisation').selectOption('Unternehmen')
	await applicant.getByLabel('Straße und Hausnummer').fill('Distelweg 1')
	await applicant.getByLabel('Postleitzahl').fill('10115')
	await applicant.getByLabel('Ort', { exact: true }).fill('Berlin')
	await applicant.getByLabel('Vorname').first().fill('Nils')
	await applicant.getByLabel('Nachname').first().fill('Distel')
	await applicant.getByLabel('E-Mail', { exact: true }).first().fill('nils@distelbrunn.example')
	await applicant.getByLabel(/Ich bin einverstanden/).check()
	await applicant.waitForTimeout(3_000)
	await applicant.getByRole('button', { name: 'Antrag absenden' }).click()
	await applicant.getByRole('heading', { level: 1, name: refused }).waitFor()
	const mails = await people.visitor()
	await applicant.goto(
		(await mailTo('nils@distelbrunn.example', mails, new RegExp(`(/${network}/join/confirm/\\S+)`))).path,
	)
	await applicant.getByRole('button', { name: 'Antrag bestätigen' }).click()
	await applicant.getByText('Bei der Geschäftsstelle', { exact: true }).waitFor()
	const office = await people.person('office')
	await office.goto(paths.applications(network, { state: 'received' }))
	await office.getByRole('rowheader').getByRole('link', { name: refused }).click()
	await office.getByRole('button', { name: 'Dem Vorstand vorlegen' }).click()
	await office.getByText('Der Antrag liegt jetzt dem Vorstand vor.').waitFor()

	const board = await people.person('board')
	await board.goto(paths.office(network))
	await within('the board declines with a reason', { clicks: 4, seconds: 35 }, board, async () => {
		await board.getByRole('link', { name: /Aufnahmeanträge warten auf|Aufnahmeantrag wartet auf/ }).click()
		await board.getByRole('rowheader').getByRole('link', { name: refused }).click()
		await write(board.getByLabel('Grund', { exact: true }), 'Die Satzung verlangt einen Sitz in der Region.')
		await board.getByRole('button', { name: 'Antrag ablehnen' }).click()
		await board.getByText('Ein Antrag ist abgelehnt.').waitFor()
	})
})

journey('a colleague is invited', async ({ people }) => {
	const page = await people.person('member')
	await page.goto(paths.mine())
	await within('a colleague is invited', { clicks: 4, seconds: 35 }, page, async () => {
		await page.getByRole('heading', { name: 'Karo & Faden Datenwerk eG' }).getByRole('link').click()
		await page.getByRole('link', { name: /Kolleginnen und Kollegen (einladen|beantworten)/ }).click()
		await write(page.getByLabel('Nachname'), 'Distel')
		await writeNext(page.getByLabel('E-Mail', { exact: true }), 'distel@karo-faden.example')
		await page.getByRole('button', { name: 'Einladung schicken' }).click()
		await page.getByText('Die Einladung ist unterwegs.').waitFor()
	})
})
