import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
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

it('shows a picture where the text asks for it', () => {
	const page = guidePage('# Titel\n\nVorher.\n\n<!-- picture: today -->\n\nNachher.', 'de', (name) => `${name}.png`)
	expect(page).toContain('<title>Titel</title>')
	expect(page).toMatch(/Vorher[^]*<img src="today\.png" alt="">[^]*Nachher/)
})
