/** Contacts, tasks and the timeline of a member, as the office uses them. */
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { overflow } from './browser.ts'
import { expectReadable, journey } from './journey.ts'

const network = 'albtrauf-digital'

journey(
	'a call is logged in two clicks, becomes a task, is ticked off, and both stand in the timeline',
	async ({ people }) => {
		const page = await people.person('office')
		await page.goto(paths.partySearch(network, { q: 'Lindenrain' }))
		await page.getByRole('link', { name: /Lindenrain Software/ }).click()
		const contact = page.getByRole('region', { name: 'Kontakt festhalten' })
		await contact.getByLabel('Was war?').fill('Sucht jemanden für Barrierefreiheit')
		await contact.getByRole('radio', { name: 'Anruf' }).check()
		await contact.getByRole('button', { name: 'Kontakt speichern' }).click()
		await page.getByText('Kontakt festgehalten: Lindenrain').waitFor()
		await expectReadable(page)

		const timeline = page.getByRole('region', { name: 'Verlauf', exact: true })
		const call = timeline.getByRole('listitem').filter({ hasText: 'Sucht jemanden für Barrierefreiheit' })
		await call.getByRole('link', { name: /Aufgabe daraus/ }).click()
		await page.getByLabel('Was ist zu tun?').fill('Zwei Namen nennen')
		await page.getByRole('button', { name: 'Speichern', exact: true }).click()
		await page.getByText('Aufgabe angelegt: Lindenrain').waitFor()

		await page.getByRole('navigation').getByRole('link', { name: 'Aufgaben' }).first().click()
		await page.getByRole('heading', { level: 1, name: 'Aufgaben' }).waitFor()
		expect(await page.locator('.side [aria-current]').allInnerTexts()).toEqual(['Aufgaben'])
		await expectReadable(page)
		await page.getByRole('button', { name: /Erledigt.*Zwei Namen nennen/ }).click()
		await page.getByText('Aufgabe erledigt: Lindenrain').waitFor()
		expect(await page.getByRole('button', { name: /Erledigt.*Zwei Namen nennen/ }).count()).toBe(0)
		await page.getByRole('link', { name: 'Erledigt', exact: true }).click()
		await page
			.getByRole('listitem')
			.filter({ hasText: 'Zwei Namen nennen' })
			.getByRole('link', { name: /Lindenrain/ })
			.click()

		await page.getByRole('link', { name: 'Ganzer Verlauf' }).click()
		await page.getByRole('heading', { level: 1, name: /Verlauf von Lindenrain/ }).waitFor()
		await expectReadable(page)
		const all = await page.getByRole('main').innerText()
		expect(all).toContain('Aufgabe erledigt: Zwei Namen nennen')
		expect(all).toContain('Sucht jemanden für Barrierefreiheit')
		await page.getByRole('link', { name: 'Kontakte', exact: true }).click()
		await page.waitForURL(/kind=contacts/)
		const contacts = page.getByRole('region', { name: 'Verlauf' })
		expect(await contacts.innerText()).not.toContain('Zwei Namen nennen')
		await contacts
			.getByRole('listitem')
			.first()
			.getByRole('button', { name: /Entfernen/ })
			.click()
		await page.getByText('Kontakt entfernt').first().waitFor()
		await page.getByRole('button', { name: 'Rückgängig' }).first().click()
		await page.getByText('Sucht jemanden für Barrierefreiheit').waitFor()
	},
)

journey(
	'a relationship is said from both sides and cannot close a circle, without scripts, on a phone',
	async ({ people }) => {
		const page = await people.person('office', { width: 320, scripts: false })
		await page.goto(paths.partySearch(network, { q: 'Papierbach' }))
		await page.getByRole('link', { name: /Papierbach Robotics/ }).click()
		const part = page.getByRole('region', { name: 'Beziehungen' })
		await part.getByText('ist Tochter von Tannhalde Systems GmbH').first().waitFor()
		await part.getByRole('link', { name: 'Beziehung hinzufügen' }).click()
		await page.getByLabel('Diese Organisation').selectOption({ label: 'ist Mutter von' })
		await page.getByLabel('Organisation oder gründende Person').fill('Tannhalde Systems GmbH')
		await page.getByRole('button', { name: 'Speichern', exact: true }).click()
		await page.getByText(/über Umwege ihre eigene Mutter/).waitFor()
		expect(await overflow(page)).toBe(0)
		expect(await page.getByLabel('Organisation oder gründende Person').inputValue()).toBe('Tannhalde Systems GmbH')
		await page.getByRole('link', { name: 'Tannhalde Systems GmbH' }).first().click()
		await page.getByText('ist Mutter von Papierbach Robotics GmbH').first().waitFor()
	},
)

journey('what is wrong in a relationship is corrected where it stands', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.partySearch(network, { q: 'Papierbach' }))
	await page.getByRole('link', { name: /Papierbach Robotics/ }).click()
	const part = page.getByRole('region', { name: 'Beziehungen', exact: true })
	const pen = part.getByRole('link', { name: 'Beziehung zu Tannhalde Systems GmbH berichtigen' }).first()
	await pen.click()
	await part.getByRole('heading', { name: 'Beziehung zu Tannhalde Systems GmbH berichtigen' }).waitFor()
	await part.getByLabel('Bemerkung').fill('Gesellschafter laut Registerauszug')
	await part.getByRole('button', { name: 'Speichern', exact: true }).click()
	await page.getByText('Beziehung berichtigt: Papierbach').first().waitFor()
	await part.getByText('Gesellschafter laut Registerauszug').first().waitFor()
	await expectReadable(page)

	await pen.click()
	await part.getByLabel('Letzter Tag').fill('1990-01-01')
	await part.getByRole('button', { name: 'Speichern', exact: true }).click()
	await page.getByText(/Das Ende läge vor dem Beginn|Der Tag liegt vor dem Gründungsjahr/).waitFor()
	await part.getByLabel('Letzter Tag').fill('')
	await part.getByLabel('Bemerkung').fill('51 Prozent')
	await part.getByRole('button', { name: 'Speichern', exact: true }).click()
	await part.getByText('51 Prozent').first().waitFor()
	expect(await part.getByText('Gesellschafter laut Registerauszug').count()).toBe(0)
})

journey(
	'who was at an event is written down for all at once, and a segment finds them without scripts',
	async ({ people }) => {
		const page = await people.person('office')
		await page.goto(paths.parties(network, { kind: 'person' }))
		const guests = (await page.getByRole('rowheader').getByRole('link').allInnerTexts()).slice(0, 3)
		for (const guest of guests) await page.getByLabel(`${guest} auswählen`, { exact: true }).first().check()
		await page.getByRole('button', { name: 'Teilnahme festhalten' }).click()
		await page.getByRole('heading', { level: 1, name: 'Teilnahme festhalten' }).waitFor()
		await expectReadable(page)
		for (const guest of guests)
			await page
				.getByText(/^Dabei: /)
				.filter({ hasText: guest })
				.waitFor()
		await page.getByLabel('Veranstaltung', { exact: true }).fill('Stammtisch Werkbankgespräch')
		await page.getByLabel('Tag', { exact: true }).fill('2099-01-01')
		await page.getByRole('button', { name: 'Teilnahme festhalten' }).click()
		await page
			.getByText(/^Der Tag liegt in der Zukunft/)
			.first()
			.waitFor()
		expect(await page.getByLabel('Veranstaltung', { exact: true }).inputValue()).toBe('Stammtisch Werkbankgespräch')
		await page.getByLabel('Tag', { exact: true }).fill('2026-02-03')
		await page.getByRole('button', { name: 'Teilnahme festhalten' }).click()
		await page.getByText(`Kontakt festgehalten: ${guests[0]} und 2 weitere Einträge`).waitFor()
		expect(new URL(page.url()).searchParams.get('kind')).toBe('person')

		const plain = await people.person('office', { scripts: false })
		await plain.goto(`/${network}/office/segments/build`)
		await plain.getByRole('list', { name: 'Wen Sie suchen' }).getByRole('link', { name: 'Personen' }).click()
		await plain.getByRole('link', { name: /^Bedingung hinzufügen/ }).click()
		await plain.getByRole('link', { name: 'War bei einer Veranstaltung', exact: true }).click()
		await plain.getByLabel(/^Veranstaltung enthält/).fill('Werkbankgespräch')
		await plain.getByRole('button', { name: 'Übernehmen' }).click()
		await plain.getByText('Personen: war bei einer Veranstaltung mit „Werkbankgespräch“', { exact: true }).waitFor()
		for (const guest of guests) await plain.getByRole('link', { name: guest, exact: true }).first().waitFor()

		await page.getByRole('button', { name: 'Rückgängig' }).click()
		await page.getByText('Änderung zurückgenommen').waitFor()
		await plain.reload()
		await plain.getByText('Personen: war bei einer Veranstaltung mit „Werkbankgespräch“', { exact: true }).waitFor()
		for (const guest of guests) expect(await plain.getByRole('link', { name: guest, exact: true }).count()).toBe(0)
	},
)
