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
