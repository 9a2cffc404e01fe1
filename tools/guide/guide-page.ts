/** A guide as one HTML file that stands alone. */
import type { RenderedGuide } from '../../src/guide/render-guide.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The page. The texts are our own: they are not made safe. */
export function guidePage({ title, intro, sections }: RenderedGuide, lang: string): string {
	return `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>
body { font: 17px/1.6 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
img { max-width: 100%; height: auto; border: 1px solid #8886; border-radius: 6px }
</style>
<h1>${escaped(title)}</h1>
${intro}
${sections.map((section) => `<h2 id="${section.id}">${escaped(section.title)}</h2>\n${section.html}`).join('\n')}
</html>
`
}
