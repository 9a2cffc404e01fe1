import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
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

const firm = 'Karo & Faden Datenwerk eG'
const pdf = (name: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(`%PDF-1.7\n% ${name}\n%%EOF\n`) })

journey('a field holds a file: handed in by office and member, for whoever sees the field', async ({ people }) => {
	const office = await people.person('office', { scripts: false })
	await office.goto('/albtrauf-digital/office/settings/fields')
	await office.getByRole('main').getByRole('link', { name: 'Datei', exact: true }).click()
	await office.getByLabel('Bezeichnung', { exact: true }).first().fill('Selbstauskunft')
	await office.getByLabel('Sichtbar für').selectOption('members')
	await office.getByLabel('Mitglieder berichtigen es selbst').check()
	await office.getByRole('button', { name: 'Feld anlegen' }).click()
	await office.getByText('Eigenes Feld angelegt').waitFor()

	await office.goto(paths.parties('albtrauf-digital', { q: firm, column: ['custom.selbstauskunft'] }))
	await office.getByRole('rowheader', { name: firm }).getByRole('link').click()
	const record = office.url()
	const facts = office.getByRole('region', { name: 'Angaben' })
	const edit = async () => {
		await office.goto(record)
		await facts.getByRole('link', { name: 'Bearbeiten' }).click()
	}
	const save = () => office.getByRole('button', { name: 'Speichern', exact: true }).click()
	await edit()
	await office
		.getByLabel('Selbstauskunft', { exact: true })
		.first()
		.setInputFiles({
			name: 'Auskunft.pdf',
			mimeType: 'application/pdf',
			buffer: Buffer.from('<script>alert(1)</script>'),
		})
	await save()
	expect(await office.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain('HTML')
	await office.getByText('„Auskunft.pdf“ ist noch nicht gespeichert').waitFor()
	await office.getByLabel('Selbstauskunft', { exact: true }).first().setInputFiles(pdf('Auskunft.pdf'))
	await save()
	await office.getByText('Angaben geändert').first().waitFor()
	const link = facts.getByRole('link', { name: 'Auskunft.pdf' })
	const href = (await link.getAttribute('href'))!
	const [download] = await Promise.all([office.waitForEvent('download'), link.click()])
	expect(download.suggestedFilename()).toBe('Auskunft.pdf')
	expect(await office.getByRole('region', { name: 'Dokumente' }).innerText()).not.toContain('Auskunft.pdf')

	const member = await people.person('member', { width: 390 })
	const visitor = await people.visitor()
	const answer = async (page: typeof member) => {
		const { status, headers } = await page.request
			.get(href)
			.then((got) => ({ status: got.status(), headers: got.headers() }))
		return status === 200
			? [headers['content-type'], headers['content-security-policy'], headers['content-disposition']]
			: status
	}
	expect(await answer(member)).toEqual([
		'application/pdf',
		"sandbox; default-src 'none'",
		`attachment; filename="Auskunft.pdf"; filename*=UTF-8''Auskunft.pdf`,
	])
	expect(await answer(visitor)).toBe(404)

	await member.goto(paths.mine())
	await member.getByRole('heading', { name: firm }).getByRole('link').click()
	await member.getByRole('link', { name: 'Auskunft.pdf' }).waitFor()
	await member.getByRole('link', { name: 'Angaben berichtigen' }).click()
	await expectReadable(member)
	await member.getByLabel('Selbstauskunft', { exact: true }).first().setInputFiles(pdf('Neu.pdf'))
	await member.getByLabel('E-Mail', { exact: true }).fill('info@')
	await member.getByRole('button', { name: 'Angaben speichern' }).click()
	await member.getByText('„Neu.pdf“ ist noch nicht gespeichert').waitFor()
	await member.getByLabel('Selbstauskunft', { exact: true }).first().setInputFiles(pdf('Neu.pdf'))
	await member.getByLabel('E-Mail', { exact: true }).fill('info@karofaden.example')
	await member.getByRole('button', { name: 'Angaben speichern' }).click()
	await member.getByRole('link', { name: 'Neu.pdf' }).waitFor()

	await office.goto(paths.parties('albtrauf-digital', { 'f.selbstauskunft': 'neu', column: ['custom.selbstauskunft'] }))
	expect(await office.getByRole('rowheader').getByRole('link').allInnerTexts()).toEqual([firm])
	await office.getByRole('cell', { name: 'Neu.pdf' }).getByRole('link').waitFor()
	await edit()
	await office.getByLabel('„Neu.pdf“ entfernen').check()
	await save()
	await office.getByText('Angaben geändert').first().waitFor()
	expect(await answer(member)).toBe(404)
	await office.getByRole('button', { name: 'Rückgängig' }).first().click()
	await facts.getByRole('link', { name: 'Neu.pdf' }).waitFor()
	expect(await office.getByRole('region', { name: 'Verlauf' }).innerText()).toMatch(
		/Selbstauskunft[^]*Auskunft\.pdf[^]*Neu\.pdf/,
	)
	for (const width of [390, 1440]) {
		const reader = await people.person('office', { width })
		await reader.goto(`${record}?edit=angaben`)
		await expectReadable(reader)
	}
})
