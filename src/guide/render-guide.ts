/** A guide as HTML: for the pages of the product, and for the files that `bin/guide` writes. */
import { marked } from 'marked'
import { isGuideName, type GuideName } from './guides.ts'
import { replacePictures, type GuideText } from './parse-guide.ts'

/** `width` and `height` in CSS pixels, so that nothing moves when the picture comes. */
export type ShownPicture = { src: string; shows: string; width: number; height: number }
export type RenderedGuide = { title: string; intro: string; sections: { id: string; title: string; html: string }[] }

type Surroundings = {
	/** The picture of a name; null leaves its place empty. */
	picture(name: string): ShownPicture | null
	/** Another guide, and where it is. */
	guide(name: GuideName): { text: GuideText; href: string }
}

/** The texts are our own: they are not made safe. */
export function renderGuide(text: GuideText, around: Surroundings): RenderedGuide {
	const html = (markdown: string) =>
		marked.parse(
			withLinks(
				replacePictures(markdown, (name) => image(around.picture(name))),
				text,
				around,
			),
			{
				async: false,
			},
		)
	return {
		title: text.title,
		intro: html(text.intro),
		sections: text.sections.map((section) => ({ id: section.id, title: section.title, html: html(section.text) })),
	}
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const image = (shown: ShownPicture | null) =>
	shown
		? `<img src="${escaped(shown.src)}" alt="${escaped(shown.shows)}" width="${shown.width}" height="${shown.height}" loading="lazy">`
		: ''

/** Links as they work in the repository, `#heading` and `other.de.md#heading`, lead to the names of sections. */
function withLinks(markdown: string, own: GuideText, { guide }: Surroundings): string {
	return markdown.replaceAll(
		/\]\((?:([a-z]+)\.(?:de|en)\.md)?(?:#([^()\s]+))?\)/g,
		(_, name: string | undefined, slug: string | undefined) => {
			const { text, href } = name === undefined ? { text: own, href: '' } : guide(known(name))
			return `](${href}${slug ? `#${idOf(text, slug)}` : ''})`
		},
	)
}

function known(name: string): GuideName {
	if (!isGuideName(name)) throw new Error(`There is no guide “${name}”.`)
	return name
}

function idOf(text: GuideText, slug: string): string {
	const section = text.sections.find(({ title }) => slugOf(title) === slug)
	if (!section) throw new Error(`“${text.title}” has no heading #${slug}.`)
	return section.id
}

/** As GitHub and editors name a heading. */
const slugOf = (title: string) =>
	title
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
		.replaceAll(/\s/g, '-')
