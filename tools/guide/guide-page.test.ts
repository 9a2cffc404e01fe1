import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '#platform/localized.ts'
import { root } from '../sources/source.ts'
import { guidePage, picturesIn } from './guide-page.ts'
import { pictures } from './pictures.ts'

const folder = join(root, 'docs/guide')
const guides = new Map(
	globSync('*.md', { cwd: folder }).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
)

describe('the guides', () => {
	it('ask for pictures that there are, and no picture is for nobody', () => {
		const asked = [...guides.values()].flatMap(picturesIn)
		expect([...new Set(asked)].toSorted()).toEqual(Object.keys(pictures).toSorted())
	})

	it('ask for the same pictures in German and in English', () => {
		for (const [file, german] of guides) {
			if (!file.endsWith('.de.md')) continue
			const english = guides.get(file.replace('.de.md', '.en.md'))
			expect(english, `${file} in English`).toBeDefined()
			expect(picturesIn(english!), file).toEqual(picturesIn(german))
		}
	})
})

it('says of each picture in a sentence what it shows, of no two the same', () => {
	for (const locale of locales) {
		const sentences = Object.values(pictures).map(({ shows }) => shows[locale])
		for (const sentence of sentences) expect(sentence).toMatch(/^[„“\p{Lu}].{20,160}\.$/u)
		expect(new Set(sentences).size).toBe(sentences.length)
	}
})

it('shows a picture where the text asks for it, and says what it shows', () => {
	const page = guidePage('# Titel\n\nVorher.\n\n<!-- picture: today -->\n\nNachher.', 'de', (name) => ({
		src: `${name}.png`,
		shows: 'Die Seite „Heute“ & mehr, "alles".',
	}))
	expect(page).toContain('<title>Titel</title>')
	expect(page).toMatch(
		/Vorher[^]*<img src="today\.png" alt="Die Seite „Heute“ &amp; mehr, &quot;alles&quot;\.">[^]*Nachher/,
	)
})
