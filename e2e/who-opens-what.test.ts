/** Every address, asked for by everybody, against the matrix of routes. */
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { readRouteMatrix, routeMatrix } from '../src/who-sees-what/routes.ts'
import { journey, type People } from './journey.ts'
import { signInLink } from './sign-in.ts'

const keys: Record<string, string> = {
	Selin: 'member',
	Katrin: 'office',
	Henrike: 'board',
	Ruben: 'admin',
	Nesrin: 'coordinator',
	Tilman: 'two-networks',
	Miriam: 'member-of-two',
	Jonas: 'operator',
}

async function windowOf(person: string, people: People): Promise<Page> {
	if (person === 'Besuch') return people.visitor()
	if (person !== 'Jonas') return people.person(keys[person]!)
	const page = await people.visitor()
	await page.goto(await signInLink({ url: inject('url'), dataFolder: inject('dataFolder') }, 'operator'))
	await page.getByRole('main').getByRole('button', { name: 'Anmelden' }).click()
	await page.waitForURL((address) => !address.pathname.includes('/sign-in/link/'))
	return page
}

async function answerTo(page: Page, path: string): Promise<string> {
	const response = await page.request.get(path, { maxRedirects: 0 })
	const target = response.headers()['location'] ?? ''
	if (response.status() === 200) return 'ja'
	if (response.status() === 303) return target.startsWith('/sign-in') ? 'Anmeldung' : 'weiter'
	if (response.status() === 405) return 'Formular'
	return response.status() === 404 ? '-' : `${response.status()} ${target}`
}

/** The number of the record at the end of the first link to one. */
async function numberBehind(page: Page, path: string, link: RegExp): Promise<string> {
	const html = await (await page.request.get(path)).text()
	const found = link.exec(html)
	if (!found) throw new Error(`${path} has no link like ${link}`)
	return found[1]!
}

journey('everybody opens what the matrix lets them open, and finds nothing else', async ({ people }) => {
	const lines = readRouteMatrix(routeMatrix)
	const names = Object.keys(lines[0]!.answers)
	const windows = new Map<string, Page>()
	for (const name of names) windows.set(name, await windowOf(name, people))
	const party = await numberBehind(windows.get('Katrin')!, '/albtrauf-digital/office/parties', /office\/parties\/(\d+)/)
	const own = await numberBehind(windows.get('Selin')!, '/mine', /\/mine\/(\d+)/)
	const actual = new Map<string, Record<string, string>>()
	const waiting = lines.values()
	// Several at a time, but not all: whoever waits for a hundred others gives up.
	const lane = async () => {
		for (const { example } of waiting) {
			const path = example.replace('{party}', party).replace('{own}', own)
			const answers: Record<string, string> = {}
			for (const name of names) answers[name] = await answerTo(windows.get(name)!, path)
			actual.set(example, answers)
		}
	}
	await Promise.all(Array.from({ length: 6 }, lane))
	expect(Object.fromEntries(actual)).toEqual(
		Object.fromEntries(lines.map(({ example, answers }) => [example, answers])),
	)
})
