import { lineAt } from '../../sources/syntax.ts'
import type { Rule } from '../rule.ts'

/** Who may write markup past the escaping, and why that is safe there. */
const allowed = [
	{ path: 'src/ui/mark/IconSprite.svelte', reason: 'our own drawings, never input' },
	{ path: 'src/routes/(public)/o/[slug]/+page.svelte', reason: 'schema.org data made by the server with "<" escaped' },
	{ path: 'src/routes/(public)/help/[guide]/+page.svelte', reason: 'the guides in docs/guide, never input' },
]

export const rawHtml: Rule = {
	name: 'escaped-output',
	says: 'Texts are written escaped: {@html} only where the list in tools/architecture/rules/raw-html.ts allows it.',
	why: 'Names and texts come from strangers. One unescaped place and their script runs in the office.',
	instead:
		'Write {text}; for structure, make components. If it must be markup, add the place to the list with its reason.',
	find: (sources) =>
		sources
			.filter(({ path }) => path.endsWith('.svelte') && !allowed.some((place) => place.path === path))
			.flatMap(({ path, text }) =>
				[...text.matchAll(/\{@html\b|\binnerHTML\b/g)].map((match) => ({
					path,
					line: lineAt(text, match.index),
					what: match[0],
				})),
			),
}
