/** A guide taken apart: its title, what stands before the first section, and the sections. */

export type GuideSection = { id: string; title: string; text: string }
/** Texts are Markdown. */
export type GuideText = { title: string; intro: string; sections: GuideSection[] }

const heading = /^(?:<!-- section: ([a-z-]+) -->\n\n)?## (.+)$/gm
const picture = /<!-- picture: ([\w-]+) -->/g

/** Throws where a title is missing or a section has no name: nothing could link there. */
export function parseGuide(markdown: string): GuideText {
	const [, title] = /^# (.+)$/m.exec(markdown) ?? []
	if (!title) throw new Error('A guide begins with its title: “# …”.')
	const found = [...markdown.matchAll(heading)]
	const sections = found.map((match, at) => {
		const [whole, id, name] = match
		if (!id) throw new Error(`The section “${name}” needs <!-- section: name --> above its heading.`)
		return {
			id,
			title: name!,
			text: markdown.slice(match.index + whole.length, found[at + 1]?.index).trim(),
		}
	})
	const intro = markdown.slice(0, found[0]?.index).replace(`# ${title}`, '').trim()
	return { title, intro, sections }
}

/** The names of the pictures that a text asks for, in their order. */
export function picturesIn(markdown: string): string[] {
	return [...markdown.matchAll(picture)].map(([, name]) => name!)
}

/** The text with something else in the place of each picture. */
export function replacePictures(markdown: string, by: (name: string) => string): string {
	return markdown.replace(picture, (_, name: string) => by(name))
}
