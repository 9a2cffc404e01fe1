/** The start page of an office: what waits, and where it leads. */
import { expect } from 'vitest'
import { paths } from '#platform/paths.ts'
import { expectReadable, journey } from './journey.ts'

const network = 'albtrauf-digital'

journey('Katrin Sailer opens her day and follows what waits to the list behind it', async ({ people }) => {
	const page = await people.person('office')
	await page.goto(paths.office(network))
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/warte(n|t), .* mit Frist$/)
	expect(await page.getByRole('img', { name: /Verlauf über zwölf Monate: (\d+, ){12}\d+/ }).count()).toBe(1)
	await expectReadable(page)

	const waiting = page.getByRole('link', { name: /^(Ein|\d+) Profile? hat seit einem Jahr niemand bestätigt/ })
	const counted = async () => Number(/^\d+/.exec(await waiting.innerText())?.[0] ?? 1)
	const before = await counted()
	await waiting.click()
	await page.getByRole('heading', { level: 1, name: 'Mitglieder' }).waitFor()
	expect(await page.getByRole('main').innerText()).toContain('seit einem Jahr nicht bestätigt')
	const shown = await page.getByRole('table').getByRole('rowheader').count()
	await page.goto(paths.office(network))
	// Somebody else may have confirmed a profile in between.
	expect([before, await counted()]).toContain(shown)

	const list = page.getByRole('listitem').filter({ hasText: 'sind zu prüfen' })
	await list.getByRole('link', { name: 'Erinnern' }).click()
	await page.getByRole('heading', { level: 1, name: 'Was veraltet' }).waitFor()
	expect(await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').count()).toBeGreaterThan(0)
})

journey('the board sees the same without scripts, on a phone at night', async ({ people }) => {
	const page = await people.person('board', { width: 320, theme: 'dark' })
	await page.goto(paths.office(network))
	await expectReadable(page)
	const bare = await people.person('board', { width: 320, scripts: false })
	await bare.goto(paths.office(network))
	const headings = (seen: typeof page) => seen.getByRole('main').getByRole('heading').allInnerTexts()
	expect(await headings(bare)).toEqual(await headings(page))
	expect(await bare.getByRole('link', { name: 'Liste öffnen' }).count()).toBeGreaterThan(0)
})

journey('an office whose alliance keeps no members of its own is told how to begin', async ({ people }) => {
	const page = await people.person('coordinator')
	await page.goto(paths.office('verbund'))
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Nichts wartet')
	expect(await page.getByRole('link', { name: 'Datei importieren' }).count()).toBeGreaterThan(0)
})
