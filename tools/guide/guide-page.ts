/** A guide as one HTML page, with pictures where the text asks for them. */
import { marked } from 'marked'

const marker = /<!-- picture: ([\w-]+) -->/g

/** The names of the pictures that a guide asks for, in their order. */
export function picturesIn(markdown: string): string[] {
	return [...markdown.matchAll(marker)].map(([, name]) => name!)
}

/** A picture on the page: the address of its file, relative to the page, and what it shows. */
export type PagePicture = { src: string; shows: string }

/** The page. The text is our own: it is not made safe. */
export function guidePage(markdown: string, lang: string, pictureOf: (name: string) => PagePicture): string {
	const title = /^# (.+)$/m.exec(markdown)?.[1] ?? ''
	const withPictures = markdown.replace(marker, (_, name: string) => {
		const { src, shows } = pictureOf(name)
		return `\n<img src="${src}" alt="${shows.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">\n`
	})
	return `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>
body { font: 17px/1.6 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
img { max-width: 100%; border: 1px solid #8886; border-radius: 6px }
</style>
${marked.parse(withPictures, { async: false })}
</html>
`
}
