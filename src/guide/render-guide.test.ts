import { describe, expect, it } from 'vitest'
import { parseGuide } from './parse-guide.ts'
import { renderGuide } from './render-guide.ts'

const markdown = `# Für alle: suchen

Vorab.

<!-- section: lists -->

## Listen & Mehr

<!-- picture: members -->

Siehe [Listen](#listen--mehr), [dort](other.de.md#neues) und [alles](atlas.de.md).

<!-- section: news -->

## Neues

- **Feed**: abholen.
`
const other = parseGuide('# Andere\n\n<!-- section: news -->\n\n## Neues\n\nText.')
const around = { picture: () => null, guide: (name: string) => ({ text: other, href: `/help/${name}` }) }

describe('a guide', () => {
	it('is taken apart into title, beginning and sections', () => {
		expect(parseGuide(markdown)).toMatchObject({
			title: 'Für alle: suchen',
			intro: 'Vorab.',
			sections: [
				{ id: 'lists', title: 'Listen & Mehr' },
				{ id: 'news', title: 'Neues', text: '- **Feed**: abholen.' },
			],
		})
	})

	it('needs a title, and a name for each section', () => {
		expect(() => parseGuide('## Ohne Titel')).toThrow('begins with its title')
		expect(() => parseGuide('# Titel\n\n## Ohne Namen\n\nText.')).toThrow('“Ohne Namen” needs')
	})

	it('leads where its links lead in the repository', () => {
		const text = parseGuide(markdown.replace('other.de.md', 'member.de.md'))
		const [first] = renderGuide(text, around).sections
		expect(first!.html).toContain('<a href="#lists">Listen</a>')
		expect(first!.html).toContain('<a href="/help/member#news">dort</a>')
		expect(first!.html).toContain('<a href="/help/atlas">alles</a>')
	})

	it('does not come with a link that leads nowhere', () => {
		expect(() => renderGuide(parseGuide(markdown), around)).toThrow('no guide “other”')
		const gone = parseGuide('# Titel\n\n[Weg](#weg)')
		expect(() => renderGuide(gone, around)).toThrow('no heading #weg')
	})

	it('shows a picture where the text asks for it and says what it shows, else the text alone', () => {
		const text = parseGuide('# Titel\n\nVorher.\n\n<!-- picture: today -->\n\nNachher.')
		const picture = (name: string) => ({
			src: `${name}.png?a=1&b`,
			shows: 'Die Seite „Heute“, "alles".',
			width: 4,
			height: 3,
		})
		expect(renderGuide(text, { ...around, picture }).intro).toMatch(
			/Vorher[^]*<img src="today\.png\?a=1&amp;b" alt="Die Seite „Heute“, &quot;alles&quot;\." width="4" height="3" loading="lazy">[^]*Nachher/,
		)
		expect(renderGuide(text, around).intro).toBe('<p>Vorher.</p>\n<p>Nachher.</p>\n')
	})
})
