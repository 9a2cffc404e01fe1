/** The gallery as one HTML page: every page in every role, with its pictures and what is wrong. */
import type { Look } from './look.ts'

export type Shot = {
	who: string
	path: string
	route: string
	lang: string
	width: number
	theme: string
	picture: string
	seen: Look
	problems: string[]
}
export type Unseen = { route: string }

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The document. Pictures are named relative to it. */
export function galleryPage(shots: readonly Shot[], unseen: readonly string[]): string {
	const bad = shots.filter(({ problems }) => problems.length > 0)
	const roles = [...new Set(shots.map(({ who }) => who))]
	return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>All pages</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color-scheme: light dark }
figure { display: inline-block; vertical-align: top; margin: 0 1rem 1rem 0; width: 220px }
img { width: 100%; height: 260px; object-fit: cover; object-position: top; border: 1px solid #8888 }
figcaption { font-size: 12px } .bad { color: #c22 } code { font-size: 13px }
</style>
<h1>All pages</h1>
<p>${shots.length} looks at pages, ${bad.length} with something wrong.</p>
<h2>What is wrong</h2><ul>${bad.map((shot) => `<li><code>${escaped(titleOf(shot))}</code> ${escaped(shot.problems.join('; '))}</li>`).join('')}</ul>
<h2>Routes that nobody reached by links</h2><p>${unseen.map((route) => `<code>${escaped(route)}</code>`).join(' · ') || 'none'}</p>
${roles.map((who) => `<h2>${escaped(who)}</h2>${pagesOf(shots.filter((shot) => shot.who === who))}`).join('\n')}
</html>`
}

function pagesOf(shots: readonly Shot[]): string {
	const byPath = Map.groupBy(shots, ({ path }) => path)
	return [...byPath]
		.map(([path, looks]) => `<h3><code>${escaped(path)}</code></h3>${looks.map(figure).join('')}`)
		.join('\n')
}

function figure(shot: Shot): string {
	const { seen, problems, lang, width, theme, picture } = shot
	const size = `CSS ${(seen.bytes.css / 1000).toFixed(1)} kB, script ${(seen.bytes.script / 1000).toFixed(1)} kB`
	const wrong = problems.length > 0 ? `<br><span class="bad">${escaped(problems.join('; '))}</span>` : ''
	return `<figure><a href="${picture}"><img loading="lazy" src="${picture}" alt=""></a><figcaption>${seen.status} · ${lang} · ${width} px · ${theme}<br>${size}${wrong}</figcaption></figure>`
}

const titleOf = ({ who, path, lang, width, theme }: Shot): string => `${who} ${path} (${lang}, ${width} px, ${theme})`
