/** The guides, from where somebody gets stuck and by words, and read by anybody. */
import { expect } from 'vitest'
import { inLocale, paths } from '#platform/paths.ts'
import { guideNames } from '../src/guide/guides.ts'
import { expectReadable, journey } from './journey.ts'

const network = 'albtrauf-digital'

journey('Katrin Sailer asks for help where she is, and by a word', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.segments(network))
	await page.getByRole('link', { name: /^Hilfe ?: ?Segmente$/ }).click()
	await page.waitForURL(/\/help\/office#segments$/)
	await page.getByRole('heading', { level: 2, name: 'Segmente', exact: true }).waitFor()
	await expectReadable(page)

	await page.goto(paths.partySearch(network, { q: 'Passkeys' }))
	await page.getByRole('main').getByRole('link', { name: 'Passkeys', exact: true }).click()
	await page.waitForURL(/\/help\/settings#passkeys$/)
	await page.getByRole('heading', { level: 2, name: 'Passkeys', exact: true }).waitFor()

	await page.goto(paths.office(network))
	await page.getByRole('navigation').getByRole('link', { name: 'Hilfe', exact: true }).click()
	await page.waitForURL(/\/help$/)
	await page.getByRole('heading', { level: 1, name: 'Hilfe', exact: true }).waitFor()
	await expectReadable(page)
})

journey('a visitor reads every guide in both languages, without scripts', async ({ people }) => {
	const page = await people.visitor({ scripts: false })
	for (const locale of ['de', 'en'] as const) {
		await page.goto(inLocale(paths.help(), locale))
		const listed = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link')
		expect(await listed.count()).toBe(guideNames.length)
		for (const name of guideNames) {
			expect((await page.goto(inLocale(paths.guide(name), locale)))?.status(), name).toBe(200)
			const sections = await page.getByRole('main').getByRole('navigation').getByRole('link').count()
			expect(sections, name).toBeGreaterThan(1)
			expect(await page.locator('script[src]').count(), name).toBe(0)
		}
	}
})

journey('Selin Aydemir finds what explains her profile', async ({ people }) => {
	const page = await people.person('member')
	await page.goto(paths.mine())
	await page.getByRole('link', { name: /^Hilfe ?: ?Für Mitglieder/ }).click()
	await page.waitForURL(/\/help\/member$/)
	await page.getByRole('heading', { level: 1, name: /^Für Mitglieder/ }).waitFor()
	await expectReadable(page)
})
