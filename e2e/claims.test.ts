/** Claims are evidence: a partner confirms by link, the office reminds, a text suggests. On a phone and without scripts. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { expectReadable, journey, type People } from './journey.ts'
import { mailTo, mailWithLink } from './mail-in-page.ts'

const network = 'albtrauf-digital'
const firm = 'Karo & Faden Datenwerk eG'
const phone = { width: 390, scripts: false } as const
const status = (page: Page) => page.getByRole('status').first().innerText()

async function selin(people: People): Promise<Page> {
	const page = await people.person('member', phone)
	await page.goto(paths.mine())
	await page.getByRole('heading', { name: firm }).getByRole('link').click()
	return page
}

journey('a partner confirms a claim by the link of a mail, and takes it back', async ({ people }) => {
	const page = await selin(people)
	await page.getByRole('link', { name: /^Partner um Bestätigung bitten\W+Python/ }).click()
	await page.getByLabel('Organisation, die bestätigen soll').fill('Pumpenhaus Ried GmbH')
	await page.getByLabel('Mailadresse der Person dort').fill('chef@karofaden.example')
	await page.getByRole('button', { name: 'Anfrage schicken' }).click()
	expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain('sich selbst')
	expect(await page.getByLabel('Organisation, die bestätigen soll').inputValue()).toBe('Pumpenhaus Ried GmbH')
	await page.getByLabel('Mailadresse der Person dort').fill('ina.rau@pumpenhaus.example')
	await page.getByRole('button', { name: 'Anfrage schicken' }).click()
	expect(await status(page)).toContain('unterwegs')

	const partner = await people.visitor({ width: 390 })
	await partner.goto(
		(await mailTo('ina.rau@pumpenhaus.example', partner, new RegExp(`(/${network}/claims/confirm/\\S+)`))).path,
	)
	await expectReadable(partner)
	expect(await partner.getByRole('main').innerText()).toContain('nicht behalten')
	await partner.getByLabel('Ihr Name und Ihre Funktion').fill('Ina Rau, Leiterin')
	await partner.getByRole('button', { name: 'Bestätigen', exact: true }).click()
	expect(await status(partner)).toContain('eingetragen')
	await page.reload()
	expect(await page.getByRole('main').innerText()).toContain('bestätigt')

	await partner.getByRole('button', { name: 'Bestätigung zurücknehmen' }).click()
	expect(await status(partner)).toContain('nicht mehr im Profil')
})

journey('the office reminds a member of what goes stale, who answers without an account', async ({ people }) => {
	const office = await people.person('office')
	await office.goto(paths.staleClaims(network))
	await expectReadable(office)
	// On a phone everything stands below each other: nothing is as wide as to be scrolled in a frame.
	await office.setViewportSize({ width: 390, height: 844 })
	expect(
		await office.evaluate(
			() => [...document.querySelectorAll('main *')].filter((one) => one.scrollWidth > innerWidth).length,
		),
	).toBe(0)
	await office.setViewportSize({ width: 1440, height: 900 })
	await office
		.getByRole('list', { name: 'Was veraltet' })
		.getByRole('button', { name: /^Erinnern/ })
		.first()
		.click()
	await office.getByText('Eine Mail ist unterwegs.').waitFor()

	const member = await people.visitor({ width: 390 })
	await member.goto((await mailWithLink(member, new RegExp(`(/${network}/claims/still/\\S+)`))).path)
	await expectReadable(member)
	const open = () => member.getByRole('button', { name: /^Stimmt noch/ }).count()
	const before = await open()
	await member
		.getByRole('button', { name: /^Stimmt noch/ })
		.first()
		.click()
	expect(await status(member)).toContain('wieder ein Jahr')
	expect(await open()).toBe(before - 1)
})

journey('a pasted text suggests competences, which somebody accepts or rejects', async ({ people }) => {
	const page = await selin(people)
	await page.getByRole('link', { name: 'Kompetenzen aus einem Text vorschlagen' }).click()
	await page.getByLabel('Text', { exact: true }).fill('Wir betreiben alles auf Kubernetes.\nDazu kommt Terraform.')
	await page.getByRole('button', { name: 'Text durchsehen' }).click()
	expect(await status(page)).toContain('2 Vorschläge')
	expect(await page.getByRole('main').innerText()).toContain('Wir betreiben alles auf Kubernetes.')
	await page.getByRole('button', { name: /^Übernehmen\W+Kubernetes/ }).click()
	expect(await status(page)).toContain('steht im Profil')
	await page.getByRole('button', { name: /^Passt nicht\W+Terraform/ }).click()
	expect(await status(page)).toContain('nicht noch einmal')
	await page.getByLabel('Text', { exact: true }).fill('Und noch einmal Terraform.')
	await page.getByRole('button', { name: 'Text durchsehen' }).click()
	expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain('nichts Neues')
})
