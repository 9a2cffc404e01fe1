/** One page of each kind, narrow and wide, light and dark, and without scripts: what `bin/pages` does for all of them. */
import { describe, expect, inject } from 'vitest'
import { look } from '../tools/pages/look.ts'
import { samples, widths } from '../tools/pages/sample.ts'
import { problemsOf } from '../tools/pages/verdict.ts'
import { journey, type People } from './journey.ts'

type Eyes = Parameters<People['visitor']>[0]

const eyes = widths.flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ width, theme })))

describe.each(samples())('$name ($who)', ({ who, status, address, route, isOfficeStart }) => {
	const expected = { status, isPublic: route?.isPublic ?? false, isOfficeStart }
	const open = (people: People, seen: Eyes) => (who === 'visitor' ? people.visitor(seen) : people.person(who, seen))

	journey('can be read by everybody', async ({ people }) => {
		const url = inject('url')
		const path = await address(url)
		const page = await open(people, {})
		for (const seen of eyes) {
			await page.setViewportSize({ width: seen.width, height: 800 })
			await page.emulateMedia({ colorScheme: seen.theme })
			const problems = problemsOf(await look(page, url + path), expected)
			expect(problems, `${path} at ${seen.width} px, ${seen.theme}`).toEqual([])
		}
	})

	journey('says the same without scripts', async ({ people }) => {
		const url = inject('url')
		const path = await address(url)
		const [withScripts, without] = [await open(people, {}), await open(people, { scripts: false })]
		const headings = []
		for (const page of [withScripts, without]) {
			const answer = await page.goto(url + path)
			expect(answer?.status()).toBe(status)
			headings.push(await page.getByRole('heading', { level: 1 }).allInnerTexts())
		}
		expect(headings[1]).toEqual(headings[0])
		expect(headings[1]).toHaveLength(1)
	})
})
