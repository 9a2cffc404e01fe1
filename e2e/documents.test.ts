/** An office keeps documents; members and visitors see what is theirs to see, and nothing else. */
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { expectReadable, journey } from './journey.ts'

const network = 'albtrauf-digital'
const firm = 'Karo & Faden Datenwerk eG'
const pdf = (text: string) => ({
	name: 'Zwischenbericht.pdf',
	mimeType: 'text/html',
	buffer: Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`),
})

journey(
	'Katrin Sailer uploads a report for members; Selin Aydemir downloads it, a visitor gets not found',
	async ({ people }) => {
		const office = await people.person('office')
		await office.goto(paths.parties(network, { q: firm }))
		await office.getByRole('rowheader', { name: firm }).getByRole('link').click()
		const part = office.getByRole('region', { name: 'Dokumente' })
		await part.getByText('Dokument hochladen').click()
		await part.getByLabel('Datei', { exact: true }).setInputFiles({
			name: 'Bericht.pdf',
			mimeType: 'application/pdf',
			buffer: Buffer.from('<script>alert(1)</script>'),
		})
		await part.getByLabel('Bezeichnung').last().fill('Zwischenbericht')
		await part.getByLabel('Sichtbar für').last().selectOption('members')
		await part.getByRole('button', { name: 'Hochladen', exact: true }).last().click()
		expect(await office.getByRole('alert').innerText()).toContain('HTML')
		expect(await part.getByLabel('Bezeichnung').last().inputValue()).toBe('Zwischenbericht')

		await part.getByLabel('Datei', { exact: true }).setInputFiles(pdf('erste Fassung'))
		await part.getByRole('button', { name: 'Hochladen', exact: true }).last().click()
		expect(await office.getByRole('status').first().innerText()).toContain('Dokument hinzugefügt')

		const member = await people.person('member', { width: 390 })
		await member.goto(paths.mine())
		await member.getByRole('heading', { name: firm }).getByRole('link').click()
		await expectReadable(member)
		const link = member.getByRole('link', { name: 'Zwischenbericht' })
		const href = (await link.getAttribute('href'))!
		const [download] = await Promise.all([member.waitForEvent('download'), link.click()])
		expect(download.suggestedFilename()).toBe('Zwischenbericht.pdf')

		const seen = async (page: typeof member) => {
			const answer = await page.request.get(href)
			return [answer.status(), answer.headers()['content-type'], answer.headers()['content-security-policy']]
		}
		expect(await seen(member)).toEqual([200, 'application/pdf', "sandbox; default-src 'none'"])
		const visitor = await people.visitor({ scripts: false })
		expect((await seen(visitor))[0]).toBe(404)

		await part.getByText('Ändern: Zwischenbericht').click()
		await part.getByRole('button', { name: /^Entfernen.*Zwischenbericht/ }).click()
		expect((await seen(member))[0]).toBe(404)
		await office.getByRole('button', { name: 'Rückgängig' }).first().click()
		expect((await seen(member))[0]).toBe(200)
	},
)

journey(
	'Katrin Sailer opens an invoice to one member; its people download it, other members and visitors get not found',
	async ({ people }) => {
		const office = await people.person('office', { width: 390 })
		await office.goto(paths.parties(network, { q: firm }))
		await office.getByRole('rowheader', { name: firm }).getByRole('link').click()
		const part = office.getByRole('region', { name: 'Dokumente' })
		await part.getByText('Dokument hochladen').click()
		await part.getByLabel('Datei', { exact: true }).setInputFiles({ ...pdf('Rechnung'), name: 'Rechnung R-2001.pdf' })
		await part.getByLabel('Art', { exact: true }).last().selectOption('Rechnung')
		await part.getByLabel('Datum').last().fill('2026-01-15')
		await part.getByLabel('Sichtbar für').last().selectOption('wen es betrifft')
		await part.getByRole('button', { name: 'Hochladen', exact: true }).last().click()
		expect(await office.getByRole('status').first().innerText()).toContain('Dokument hinzugefügt')
		await part.getByRole('link', { name: /^Schreiben/ }).click()
		await office.waitForURL(/documents=letter/)
		await part.getByText('R-2001').first().waitFor({ state: 'detached' })
		expect(await part.getByText('Aufnahmebestätigung').count()).toBeGreaterThan(0)
		await part.getByRole('link', { name: /^Rechnung \d/ }).click()
		await part.getByText('Rechnung vom 15. Januar 2026').waitFor()
		await expectReadable(office)

		const member = await people.person('member', { width: 390 })
		await member.goto(paths.mine())
		await member.getByRole('link', { name: new RegExp(`Dokumente.*${firm}`) }).click()
		const own = member.getByRole('region', { name: 'Rechnungen und Dokumente' })
		const [first] = await own.getByRole('listitem').allInnerTexts()
		expect(first).toContain('R-1042')
		const link = own.getByRole('link', { name: 'Rechnung R-2001' })
		const href = (await link.getAttribute('href'))!
		const [download] = await Promise.all([member.waitForEvent('download'), link.click()])
		expect(download.suggestedFilename()).toBe('Rechnung R-2001.pdf')
		await expectReadable(member)

		const other = await people.person('member-of-two')
		const board = await people.person('board')
		const visitor = await people.visitor()
		const statusFor = async (page: typeof member) => (await page.request.get(href)).status()
		expect(await Promise.all([member, board, other, visitor].map(statusFor))).toEqual([200, 200, 404, 404])
		await member.goto(paths.organisation('karo-faden-datenwerk'))
		await member.getByRole('heading', { level: 1, name: firm }).waitFor()
		expect(await member.getByText('R-2001').count()).toBe(0)
	},
)
