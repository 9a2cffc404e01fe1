/** What is told by mail about a search: in the words of the network, and in the own data of whoever asked for it. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { expectReadable, journey } from './journey.ts'
import { mailWithLink } from './mail-in-page.ts'
import { people as everybody } from './sign-in.ts'

const network = 'seekreis-it'
/** The link of a mail in which this stands. */
const confirmLink = (words: string) => new RegExp(`${words}[^]*(/alerts/confirm/\\S+)`)

async function askFor(page: Page, values: Record<string, string>, mail: string): Promise<void> {
	await page.goto(paths.alerts(values))
	await page.getByLabel('Mailadresse').fill(mail)
	await page.getByRole('button', { name: 'Bestätigung anfordern' }).click()
	await page.getByRole('status').getByText('Wenn die Adresse stimmt').waitFor()
}

journey(
	'an admin words the mail that asks for a confirmation, looks at it, and it is sent like that',
	async ({ people }) => {
		const page = await people.person('admin', { scripts: false })
		await page.goto(`/${network}/office/settings/mails`)
		await page.getByRole('link', { name: /^Deutsch.*Neues zu einer Suche: Adresse bestätigen/ }).click()
		await page.getByLabel('Betreff').fill('Kurz bestätigen, {network} fragt nach')
		await page
			.getByLabel('Anrede und Text')
			.fill('Grüß Gott vom See,\n\nmöchten Sie hören, was es {about} Neues gibt?\n\nHier nachsehen: {search}')
		await page.getByLabel('Kleingedrucktes am Ende').fill('Nicht bestellt? Einfach liegen lassen.')
		await page.getByRole('button', { name: /^Speichern/ }).click()
		await page.getByText('eigener Text').waitFor()
		const preview = await page.getByRole('article').innerText()
		for (const words of [
			'Kurz bestätigen, Netzwerk Nordufer fragt nach',
			'Grüß Gott vom See,',
			'zu „Softwarearchitektur“',
		])
			expect(preview).toContain(words)

		const visitor = await people.visitor({ scripts: false })
		await askFor(visitor, { q: 'Bootsmotor', in: network }, 'steuer@bootshaus.example')
		const { text, path } = await mailWithLink(visitor, confirmLink('Grüß Gott vom See'))
		for (const words of [
			/Kurz bestätigen, .+ fragt nach/,
			/steuer@bootshaus\.example/,
			/Grüß Gott vom See,\s+möchten Sie hören, was es zu „Bootsmotor“ Neues gibt\?/,
			/Nicht bestellt\? Einfach liegen lassen\./,
		])
			expect(text).toMatch(words)
		expect(text).not.toMatch(/Nordufer|[{}]/)
		await visitor.goto(path)
		await visitor.getByRole('button', { name: 'Bestätigen' }).click()
		await visitor.getByText('Bestätigt. Wir schreiben').waitFor()

		// The alliance has worded nothing: whoever asks there hears what stands there for everybody.
		await askFor(visitor, { q: 'Bootsmotor' }, 'steuer@bootshaus.example')
		const other = await mailWithLink(visitor, confirmLink('Bitte bestätigen: Neues zu Ihrer Suche'))
		expect(other.text).toContain('jemand möchte unter dieser Mailadresse hören')
		await page.getByRole('button', { name: 'Zurück zum Standardtext' }).click()
		await page.getByText('Standardtext', { exact: true }).first().waitFor()
	},
	180_000,
)

journey('who asked for an alert finds it in the own data and takes it along', async ({ people }) => {
	const { mail } = everybody().find(({ key }) => key === 'member')!
	const page = await people.person('member', { width: 390 })
	const part = () => page.getByRole('region', { name: 'Neues zu Suchen per Mail' })
	const lines = () => part().getByRole('listitem').allInnerTexts()
	const askedNow = async () => {
		await page.goto(paths.accountData())
		return (await lines()).filter((line) => line.includes('Flachsbrecher'))
	}
	expect(await askedNow()).toEqual([])
	const visitor = await people.visitor({ scripts: false })
	await askFor(visitor, { q: 'Flachsbrecher' }, mail)
	const [waiting, ...more] = await askedNow()
	expect(more).toEqual([])
	expect(waiting).toContain('bestellt')
	expect(waiting).not.toContain('bestätigt')
	await expectReadable(page)

	const { path } = await mailWithLink(visitor, confirmLink('„Flachsbrecher“'))
	await visitor.goto(path)
	await visitor.getByRole('button', { name: 'Bestätigen' }).click()
	await visitor.getByText('Bestätigt. Wir schreiben').waitFor()
	expect((await askedNow())[0]).toContain('bestätigt')

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Als Datei mitnehmen (JSON)' }).click(),
	])
	const chunks: Buffer[] = []
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
	const { sections } = JSON.parse(Buffer.concat(chunks).toString()) as {
		sections: { table: string; rows: { mail: string; question: string; confirmed_at: string | null }[] }[]
	}
	const rows = sections.find(({ table }) => table === 'search_alert')!.rows
	expect(rows.find(({ question }) => question === 'q=Flachsbrecher')).toMatchObject({
		confirmed_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
	})
	// Nobody else's: the demonstration keeps alerts of three more addresses.
	expect(rows.map(({ question }) => question).toSorted()).toEqual(['q=Flachsbrecher', 'q=Webmaschinen'])
})
