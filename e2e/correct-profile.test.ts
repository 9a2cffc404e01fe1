/** Somebody who represents a member keeps its profile true, on a phone and without scripts. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { expectReadable, journey, type People } from './journey.ts'

const phone = { width: 390, scripts: false } as const
const firm = 'Karo & Faden Datenwerk eG'
const status = (page: Page) => page.getByRole('status').first().innerText()

/** Selin Aydemir at the profile of her firm. */
async function selin(people: People): Promise<Page> {
	const page = await people.person('member', phone)
	await page.goto(paths.mine())
	await page.getByRole('heading', { name: firm }).getByRole('link').click()
	return page
}

/** The page as somebody looks at it whose browser runs scripts: axe is one. */
async function readable(people: People, page: Page): Promise<void> {
	const reader = await people.person('member', { width: 390 })
	await reader.goto(page.url())
	await expectReadable(reader)
}

journey('Selin Aydemir corrects the summary on her phone and sees it in the atlas', async ({ people }) => {
	const page = await selin(people)
	await page.getByRole('link', { name: 'Angaben berichtigen' }).click()
	await page.getByLabel('Kurzbeschreibung auf Deutsch').fill('Verwebt Messwerte aus Webstuhl und Labor.')
	await page.getByLabel('E-Mail', { exact: true }).fill('info@')
	await page.getByRole('button', { name: 'Angaben speichern' }).click()
	expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain('Mailadresse')
	expect(await page.getByLabel('Kurzbeschreibung auf Deutsch').inputValue()).toContain('Webstuhl')
	await page.getByLabel('E-Mail', { exact: true }).fill('info@karofaden.example')
	await page.getByRole('button', { name: 'Angaben speichern' }).click()
	expect(await status(page)).toContain('Gespeichert')

	const visitor = await people.visitor({ scripts: false })
	await visitor.goto(paths.atlas({ q: 'Webstuhl' }))
	await visitor.getByRole('link', { name: firm }).first().click()
	expect(await visitor.getByRole('main').innerText()).toContain('Verwebt Messwerte aus Webstuhl und Labor.')
})

journey('two people correct the same profile at once, and nothing that was typed is lost', async ({ people }) => {
	const [page, other] = [await selin(people), await selin(people)]
	for (const one of [page, other]) await one.getByRole('link', { name: 'Angaben berichtigen' }).click()
	await other.getByLabel('Kurzbeschreibung auf Englisch').fill('Weaves readings.')
	await other.getByRole('button', { name: 'Angaben speichern' }).click()
	expect(await status(other)).toContain('Gespeichert')
	await page.getByLabel('Kurzbeschreibung auf Englisch').fill('Weaves measurements.')
	await page.getByRole('button', { name: 'Angaben speichern' }).click()
	expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain(
		'Weaves readings.',
	)
	expect(await page.getByLabel('Kurzbeschreibung auf Englisch').inputValue()).toBe('Weaves measurements.')
	await page.getByRole('button', { name: 'Meine Fassung speichern' }).click()
	expect(await status(page)).toContain('Gespeichert')
	expect(await page.getByRole('main').innerText()).toContain('Weaves measurements.')
})

journey('Selin Aydemir changes the address of her firm and proposes its legal form', async ({ people }) => {
	const page = await selin(people)
	const id = Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0])
	await page.getByRole('link', { name: 'Angaben berichtigen' }).click()
	await page.locator('summary').filter({ hasText: 'Adressen' }).click()
	const visiting = page.getByRole('group', { name: 'Besuchsadresse' })
	await readable(people, page)
	await visiting.getByLabel('Land').fill('D')
	await visiting.getByLabel('Straße und Hausnummer').fill('Untere Gerbergasse 5')
	await page.locator('summary').filter({ hasText: 'Name, Rechtsform, Register' }).click()
	await page.getByLabel('Rechtsform', { exact: true }).fill('SCE')
	await page.getByRole('button', { name: 'Angaben speichern' }).click()
	expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain('zwei Buchstaben')
	expect(await visiting.getByLabel('Straße und Hausnummer').inputValue()).toBe('Untere Gerbergasse 5')
	await visiting.getByLabel('Land').fill('DE')
	await page.getByRole('button', { name: 'Angaben speichern' }).click()
	expect(await status(page)).toContain('wartet noch')
	expect(await page.getByRole('region', { name: 'Ihre Änderungsvorschläge' }).innerText()).toContain('SCE')

	const visitor = await people.visitor({ scripts: false })
	const shown = async () => {
		await visitor.goto(paths.organisation('karo-faden-datenwerk'))
		return visitor.getByRole('main').innerText()
	}
	expect(await shown()).toContain('Untere Gerbergasse 5')
	const office = await people.person('office')
	await office.goto(paths.party('albtrauf-digital', id))
	await office.getByRole('button', { name: /^Übernehmen\W+Rechtsform$/ }).click()
	await page.reload()
	expect(await page.getByRole('main').innerText()).toContain('Rechtsform: übernommen')
})

journey('Selin Aydemir changes her own number on her phone', async ({ people }) => {
	const page = await people.person('member', phone)
	await page.goto(paths.mine())
	await page.getByRole('link', { name: 'Angaben, Einwilligungen und Bild' }).click()
	await page.getByRole('link', { name: 'Ihre Angaben ändern' }).click()
	await readable(people, page)
	await page.getByLabel('Mobil', { exact: true }).fill('keine')
	await page.getByRole('button', { name: 'Angaben speichern' }).click()
	expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain('Telefonnummer')
	await page.getByLabel('Mobil', { exact: true }).fill('0170 1234567')
	await page.getByRole('button', { name: 'Angaben speichern' }).click()
	expect(await status(page)).toContain('Gespeichert')
	expect(await page.getByRole('main').innerText()).toContain('0170 1234567')
	const own = new URL(page.url()).pathname
	const other = await people.person('member-of-two', phone)
	expect((await other.goto(own))?.status()).toBe(404)
	expect((await other.goto(`${own}/facts`))?.status()).toBe(404)
})

journey('claims are confirmed, added and ended without typing much', async ({ people }) => {
	const page = await selin(people)
	await page
		.getByRole('button', { name: /^Stimmt noch/ })
		.first()
		.click()
	expect(await status(page)).toContain('wieder ein Jahr')

	await page.getByRole('link', { name: 'Nachweis hinzufügen' }).click()
	await page.getByLabel('Was kann Ihre Organisation?').fill('K8s')
	await page.getByRole('button', { name: 'Kompetenz suchen' }).click()
	await page.getByRole('link', { name: 'Kubernetes', exact: true }).click()
	await page.getByLabel('Woran sieht man das?').selectOption('Referenzprojekt')
	await page.getByRole('button', { name: 'Nachweis hinzufügen' }).click()
	expect(await page.getByRole('group', { name: 'Zusammenfassung der Fehler' }).innerText()).toContain('Ohne Beleg')
	await page.getByLabel('Beleg auf Deutsch').fill('Rechnerverbund für die Weberei, 2025')
	await page.getByRole('button', { name: 'Nachweis hinzufügen' }).click()
	expect(await status(page)).toContain('Die Suche findet ihn schon')

	await page.getByRole('link', { name: /^Ändern\W+Kubernetes$/ }).click()
	await page.getByText('Das können wir nicht mehr').click()
	await page.getByRole('button', { name: 'Nachweis beenden' }).click()
	expect(await status(page)).toContain('beendet')
	expect(await page.getByRole('link', { name: /^Ändern\W+Kubernetes$/ }).count()).toBe(0)

	await page.getByRole('button', { name: 'Alles stimmt noch' }).click()
	expect(await status(page)).toContain('heute bestätigt')
})

journey('the profiles of others are not there', async ({ people }) => {
	const stranger = await people.person('office', phone)
	const page = await selin(people)
	const own = new URL(page.url()).pathname
	expect((await (await people.person('member-of-two', phone)).goto(own))?.status()).toBe(404)
	expect((await page.goto(paths.mineOrganisation(2)))?.status()).toBe(404)
	expect((await stranger.goto(paths.mine()))?.status()).toBe(200)
	const visitor = await people.visitor(phone)
	await visitor.goto(own)
	expect(new URL(visitor.url()).pathname).toBe(paths.signIn())
})

journey('everybody can read the pages of a profile', async ({ people }) => {
	const page = await people.person('member', { width: 320, theme: 'dark' })
	await page.goto(paths.mine())
	await expectReadable(page)
	await page.getByRole('heading', { name: firm }).getByRole('link').click()
	await expectReadable(page)
	const profile = page.url()
	await page.getByRole('link', { name: 'Angaben berichtigen' }).click()
	await expectReadable(page)
	await page.goto(profile)
	await page
		.getByRole('link', { name: /^Ändern\W/ })
		.first()
		.click()
	await expectReadable(page)
	await page.goto(profile)
	await page.getByRole('link', { name: 'Nachweis hinzufügen' }).click()
	await expectReadable(page)
})
