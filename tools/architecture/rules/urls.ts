import { isCode, isForTests } from '../../sources/source.ts'
import { lineAt } from '../../sources/syntax.ts'
import type { Rule } from '../rule.ts'

/** Pages that show components to whoever writes pages; they lead nowhere. */
const samples = 'src/routes/dev/'

/** Places where a browser or a redirect is given an address. */
const shapes = [
	/\b(?:href|action|formaction)\s*=\s*\{?\s*["'`]\/(?!\/)/g,
	/\b(?:redirect\(\s*\d{3}\s*,|goto\(|fetch\(|pushState\(|replaceState\()\s*["'`]\/(?!\/)/g,
	/\blocation(?:\.href)?\s*=\s*["'`]\/(?!\/)/g,
	// An address of paths.ts that is made longer by hand.
	/\bpaths\.[\w.]+\([^()]*\)\s*(?:\}\/|\+\s*["'`]\/)/g,
]

export const urls: Rule = {
	name: 'urls-in-one-place',
	says: 'Only src/platform/paths.ts builds an address of ours.',
	why: 'Addresses are promises: links, mails and other sites keep them. One list can be tested; strings in pages drift apart.',
	instead: 'Give the page a name in paths.ts and use it: href={paths.party(network, id)}.',
	find: (sources) =>
		sources
			.filter((source) => source.path.startsWith('src/') && isCode(source) && !isForTests(source))
			.filter(({ path }) => path !== 'src/platform/paths.ts' && !path.startsWith(samples))
			.flatMap(({ path, text }) =>
				shapes.flatMap((shape) =>
					[...text.matchAll(shape)].map((match) => ({
						path,
						line: lineAt(text, match.index),
						what: text.slice(match.index, match.index + 60).split('\n')[0]!,
					})),
				),
			),
}
