/** What links, pages and pictures trust in the guides of docs/guide. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '#platform/localized.ts'
import { shippedFolder } from '#platform/shipped-folder.ts'
import { guideNames, guides, isGuideName } from './guides.ts'
import { picturesIn } from './parse-guide.ts'
import { guidePictures } from './pictures.ts'
import { readGuide } from './read-guide.ts'

const folder = shippedFolder('docs/guide')
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')

describe('the guides', () => {
	it('are all listed, and there in both languages', () => {
		const files = guideNames.flatMap((name) => locales.map((locale) => `${name}.${locale}.md`))
		expect(globSync('*', { cwd: folder }).toSorted()).toEqual(files.toSorted())
	})

	it.each(guideNames)('%s has the sections to which pages link, in both languages', (name) => {
		for (const locale of locales) expect(readGuide(name, locale).sections.map(({ id }) => id)).toEqual(guides[name])
	})

	it.each(guideNames)('%s asks for the same pictures at the same sections in German and in English', (name) => {
		const [german, english] = locales.map((locale) =>
			readGuide(name, locale).sections.map(({ id, text }) => [id, picturesIn(text)]),
		)
		expect(english).toEqual(german)
	})

	it('ask for pictures that there are, and no picture is for nobody', () => {
		const asked = guideNames.flatMap((name) => locales.flatMap((locale) => picturesIn(textOf(`${name}.${locale}.md`))))
		expect([...new Set(asked)].toSorted()).toEqual(Object.keys(guidePictures).toSorted())
	})

	it('hold no markup but the names of sections and pictures, since it goes to the pages as it is', () => {
		for (const name of guideNames)
			for (const locale of locales) {
				const text = textOf(`${name}.${locale}.md`).replaceAll(/<!-- (section|picture): [a-z-]+ -->/g, '')
				expect(text.match(/<[a-z/!]|javascript:/gi), `${name}.${locale}.md`).toBeNull()
			}
	})
})

it('knows a guide by its own names only', () => {
	expect(isGuideName('office')).toBe(true)
	for (const name of ['', 'Office', 'toString', '__proto__', '../office']) expect(isGuideName(name)).toBe(false)
})

it('says of each picture in a sentence what it shows, of no two the same', () => {
	for (const locale of locales) {
		const sentences = Object.values(guidePictures).map(({ shows }) => shows[locale])
		for (const sentence of sentences) expect(sentence).toMatch(/^[„“\p{Lu}].{20,160}\.$/u)
		expect(new Set(sentences).size).toBe(sentences.length)
	}
})
