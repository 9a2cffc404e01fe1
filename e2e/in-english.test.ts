/** The public pages and what a member does alone, all the way in English. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { inLocale, paths } from '#platform/paths.ts'
import { guideNames } from '../src/guide/guides.ts'
import { expectReadable, journey } from './journey.ts'

const english = (path: string) => inLocale(path, 'en')
const network = 'albtrauf-digital'

const languageOf = (page: Page) => page.locator('html').getAttribute('lang')

/** German words of sentences in what the page says to be English; names and quotations are marked with their language. */
const germanIn = (page: Page) =>
	page.evaluate<string[]>(`[...document.querySelectorAll('body *:not(script):not(style)')]
		.filter((element) => element.closest('[lang]').lang === 'en')
		.flatMap((element) => [...element.childNodes])
		.filter((node) => node.nodeType === Node.TEXT_NODE && /(^|\\s)(nicht|oder|werden|wird|Ihre|keine)\\s/.test(node.data))
		.map((node) => node.data.trim())`)

/** Where links of head and foot lead that leave the language, but for the one that changes it. */
const leavingEnglish = (page: Page) =>
	page.evaluate<string[]>(`[...document.querySelectorAll('header.mast a[href^="/"], footer.foot a[href^="/"]')]
		.filter((link) => !link.hasAttribute('hreflang'))
		.map((link) => link.getAttribute('href'))
		.filter((href) => href !== '/en' && !href.startsWith('/en/') && !href.startsWith('/en#'))`)

/** The address that search engines shall keep, and those of the languages. */
async function addressesOf(page: Page) {
	const href = (selector: string) => page.locator(selector).getAttribute('href')
	return {
		canonical: await href('link[rel="canonical"]'),
		de: await href('link[rel="alternate"][hreflang="de"]'),
		en: await href('link[rel="alternate"][hreflang="en"]'),
		default: await href('link[rel="alternate"][hreflang="x-default"]'),
	}
}

journey('a visitor changes to English, finds somebody and reads who answers for the page', async ({ people }) => {
	const page = await people.visitor()
	await page.goto('/')
	expect(await languageOf(page)).toBe('de')
	const toEnglish = await page.locator('header.mast a[hreflang="en"]').getAttribute('href')
	expect(toEnglish).toBe('/en')
	await page.goto(toEnglish!)
	expect(await languageOf(page)).toBe('en')
	expect(await leavingEnglish(page)).toEqual([])
	await expectReadable(page)

	await page.getByLabel('Who can').fill('Kubernetes')
	await page.keyboard.press('Enter')
	await page.waitForURL(/\/en\/atlas\?/)
	expect(new URL(page.url()).searchParams.get('q')).toBe('Kubernetes')
	const hit = page.getByRole('article').first()
	expect(await hit.getByRole('list', { name: 'Why this hit' }).innerText()).not.toBe('')
	expect(await page.locator('mark').first().textContent()).toBe('Kubernetes')
	expect(await leavingEnglish(page)).toEqual([])
	await expectReadable(page)

	await hit.getByRole('heading', { level: 3 }).getByRole('link').click()
	await page.waitForURL(/\/en\/o\//)
	const { origin, pathname } = new URL(page.url())
	const german = origin + pathname.replace(/^\/en/, '')
	expect(await addressesOf(page)).toEqual({
		canonical: origin + pathname,
		de: german,
		en: origin + pathname,
		default: german,
	})
	const told = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as {
		'@graph': { name: string }[]
	}
	expect(told['@graph'][0]!.name).toBe((await page.getByRole('heading', { level: 1 }).textContent())!.trim())
	expect(await leavingEnglish(page)).toEqual([])
	await expectReadable(page)

	await page.getByRole('contentinfo').getByRole('link', { name: 'Imprint', exact: true }).click()
	await page.waitForURL(/\/en\/[a-z-]+\/imprint$/)
	expect((await page.getByRole('heading', { level: 1 }).textContent())!.trim()).toBe('Imprint')
	const back = await page.locator('header.mast a[hreflang="de"]').getAttribute('href')
	await page.goto(back!)
	expect(await languageOf(page)).toBe('de')
	expect((await page.getByRole('heading', { level: 1 }).textContent())!.trim()).toBe('Impressum')
})

journey('the pages that explain are English in English', async ({ people }) => {
	const page = await people.visitor()
	const pages = [
		...[paths.competences(), paths.processes(), paths.accessibility(), paths.ranking(), paths.signIn()],
		...[paths.help(), ...guideNames.map((name) => paths.guide(name))],
		...[paths.imprint(network), paths.privacy(network), paths.openData(network), paths.alerts({ q: 'Cloud' })],
	]
	for (const path of pages) {
		expect((await page.goto(english(path)))?.status(), path).toBe(200)
		expect(await languageOf(page), path).toBe('en')
		expect(await germanIn(page), path).toEqual([])
		expect(await leavingEnglish(page), path).toEqual([])
	}
})

journey('Miriam Ockert keeps the profile of her organisation true, in English', async ({ people }) => {
	const page = await people.person('member-of-two')
	await page.goto(english(paths.mine()))
	expect(await languageOf(page)).toBe('en')
	await expectReadable(page)
	await page.getByRole('heading', { level: 3, name: 'Prüffeld Hohentwiel GmbH' }).first().getByRole('link').click()
	await page.waitForURL(/\/en\/mine\/\d+$/)
	await expectReadable(page)

	await page.getByRole('link', { name: 'Correct the facts', exact: true }).click()
	await page.getByLabel('Summary in English', { exact: true }).fill('Puts batteries through their paces.')
	await page.getByLabel('Mail', { exact: true }).fill('info@')
	await page.getByRole('button', { name: 'Save the facts', exact: true }).click()
	const errors = page.getByRole('group', { name: 'Summary of errors' })
	await errors.waitFor()
	expect(await errors.innerText()).toContain('mail address')
	expect(await page.getByLabel('Summary in English', { exact: true }).inputValue()).toContain('batteries')
	await page.getByLabel('Mail', { exact: true }).fill('info@hohentwiel.example')
	await page.getByRole('button', { name: 'Save the facts', exact: true }).click()
	await page.getByText('Saved. The atlas shows it already.').first().waitFor()
	expect(await page.getByRole('main').innerText()).toContain('Puts batteries through their paces.')

	await page
		.getByRole('button', { name: /^Still true/ })
		.first()
		.click()
	await page.getByText('The claim counts as fresh for another year.').first().waitFor()
	expect(await languageOf(page)).toBe('en')

	await page.goto(english(paths.account()))
	expect(await languageOf(page)).toBe('en')
	await expectReadable(page)
	await page.goto(english(paths.accountData()))
	expect(await page.getByRole('main').innerText()).toContain('ockert@hohentwiel.example')
	await expectReadable(page)
})
