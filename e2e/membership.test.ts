/** From notice to history: what an office does with a membership, and what it can read of it later. */
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { expectReadable, journey } from './journey.ts'

const network = 'albtrauf-digital'
const year = new Date().getFullYear()

journey(
	'the office gives notice, withdraws it, lets the membership rest, corrects days and reads who was a member then',
	async ({ people }) => {
		const page = await people.person('office')
		await page.goto(`${paths.partySearch(network)}?q=Quellgrund`)
		await page.getByRole('link', { name: 'Quellgrund Automation GmbH' }).click()
		const part = page.getByRole('region', { name: 'Mitgliedschaft', exact: true })
		await part.getByRole('link', { name: 'Kündigung festhalten' }).click()
		await part.getByLabel('Kündigung eingegangen am').fill(`${year + 1}-01-01`)
		await part.getByRole('button', { name: 'Kündigung festhalten' }).click()
		await part.getByText('Dieser Tag liegt in der Zukunft').first().waitFor()
		await part.getByLabel('Kündigung eingegangen am').fill(`${year - 1}-10-14`)
		await part.getByRole('button', { name: 'Kündigung festhalten' }).click()
		await part.getByText(`Austritt zum 31. Dezember ${year}`).waitFor()
		const reason = (await part.innerText()).replaceAll('\u00a0', ' ')
		expect(reason).toContain(`weil die Frist erst am 14. Januar ${year} endet`)
		expect(reason).toContain(`bis 30. September ${year - 1} eingehen müssen`)
		expect(reason).toContain('nach § 5 Abs. 2 der Satzung')
		await expectReadable(page)

		await part.getByRole('button', { name: 'Kündigung zurücknehmen' }).click()
		await part.getByText(/zurückgenommen am/).waitFor()
		await part.getByRole('button', { name: /^Weiteres/ }).click()
		await part.getByRole('link', { name: 'Ruhen lassen' }).click()
		await part.getByLabel('Ruht ab').fill(`${year}-01-01`)
		await part.getByRole('button', { name: 'Ruhen lassen' }).click()
		await part.getByText(/^Ruht seit/).waitFor()

		const correct = async (day: string) => {
			await part.getByRole('button', { name: /^Weiteres/ }).click()
			await part.getByRole('link', { name: 'Berichtigen' }).click()
			await part.getByLabel('Beginn').fill(day)
			await part.getByRole('button', { name: 'Speichern' }).click()
		}
		await correct(`${year}-01-02`)
		await part.getByText('Die Mitgliedschaft ruht auch außerhalb dieser Tage').first().waitFor()
		await part.getByLabel('Beginn').fill('2003-12-31')
		await part.getByRole('button', { name: 'Speichern' }).click()
		await part.getByText('Der Tag liegt vor dem Gründungsjahr 2004').first().waitFor()
		await expectReadable(page)
		await part.getByLabel('Beginn').fill('2016-05-01')
		await part.getByRole('button', { name: 'Speichern' }).click()
		await part.getByText(/seit 1\.\sMai 2016/).waitFor()

		const persons = page.getByRole('region', { name: 'Personen', exact: true })
		const edit = persons.getByRole('link', { name: /^Funktion bearbeiten/ }).first()
		await edit.click()
		await persons.getByLabel('Letzter Tag, falls beendet').fill('2003-12-31')
		await persons.getByRole('button', { name: 'Speichern' }).click()
		await persons.getByText('Eine Funktion kann nicht enden, bevor sie begonnen hat').first().waitFor()
		await persons.getByLabel('Letzter Tag, falls beendet').fill(`${year - 1}-06-30`)
		await persons.getByRole('button', { name: 'Speichern' }).click()
		await persons.getByText('Eine frühere Funktion').click()
		await persons.getByText(new RegExp(`bis 30\\.\\sJuni ${year - 1}`)).waitFor()
		await page.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click()
		await persons.getByText('Eine frühere Funktion').waitFor({ state: 'detached' })

		await page.getByRole('link', { name: 'Mitgliedschaften', exact: true }).click()
		await page.getByRole('heading', { level: 1, name: /^Mitglieder am/ }).waitFor()
		const listed = async (state: string, day: string) => {
			await page.getByLabel('Tag', { exact: true }).fill(day)
			await page.getByLabel('Stand', { exact: true }).selectOption(state)
			await page.getByRole('button', { name: 'Anzeigen' }).click()
			await page.waitForURL(new RegExp(`day=${day}`))
			await page.getByRole('row').filter({ hasText: 'Quellgrund Automation' }).filter({ hasText: state }).waitFor()
		}
		await listed('gekündigt', `${year - 1}-12-31`)
		await listed('ruht', `${year}-01-01`)
		await expectReadable(page)
		await page.getByRole('link', { name: 'Stimmen', exact: true }).click()
		await page.getByRole('heading', { level: 1, name: /^Stimmen am 1\. Januar/ }).waitFor()
		expect(await page.getByRole('rowheader', { name: 'Quellgrund Automation GmbH' }).count()).toBe(0)
	},
)

journey('what the admin writes down of the statute holds at once, without scripts, on a phone', async ({ people }) => {
	const page = await people.person('admin', { scripts: false, width: 390 })
	await page.goto(paths.settings('seekreis-it'))
	await page.getByRole('link', { name: 'Satzungsregeln' }).click()
	await page.getByRole('link', { name: 'Neue Fassung' }).click()
	await page.getByLabel('Gilt ab').fill(`${year}-01-01`)
	await page.getByLabel('Kündigungsfrist').fill('30')
	await page.getByLabel('Fundstelle').fill('§ 7 der Satzung')
	await page.getByRole('button', { name: 'Speichern' }).click()
	await page.getByText('höchstens 24 Monate').first().waitFor()
	expect(await page.getByLabel('Fundstelle').inputValue()).toBe('§ 7 der Satzung')
	await page.getByLabel('Kündigungsfrist').fill('1')
	await page.getByLabel('Austritt möglich').selectOption('zum Ende eines Monats')
	await page.getByRole('button', { name: 'Speichern' }).click()
	await page.getByText('Satzungsregel festgehalten').first().waitFor()
	await page.getByLabel('Kündigung geht ein am').fill(`${year}-02-01`)
	await page.getByRole('button', { name: 'Wirkung zeigen' }).click()
	await page.getByText(`Austritt zum 31. März ${year}`).waitFor()
	await page.goto(paths.statute('seekreis-it'))
	await page
		.getByRole('button', { name: /Fassung ab 1\. Januar .* entfernen/ })
		.first()
		.click()
	await page.getByText('Satzungsregel entfernt').first().waitFor()
})
