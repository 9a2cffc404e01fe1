import { isCode } from '../../sources/source.ts'
import { lineAt } from '../../sources/syntax.ts'
import type { Rule } from '../rule.ts'

const allowed = [
	{ path: 'src/platform/configuration.ts', reason: 'reads all settings, once' },
	{ path: 'src/server.ts', reason: 'hands adapter-node the names of our private headers' },
]

export const environment: Rule = {
	name: 'settings-in-one-place',
	says: 'Only src/platform/configuration.ts reads the environment.',
	why: 'A setting is checked at start, documented and named in one list; one read elsewhere is none of these.',
	instead:
		'Add it to configuration.ts and docs/operating/settings.md, and take it from the Configuration handed to you.',
	find: (sources) =>
		sources
			.filter((source) => source.path.startsWith('src/') && isCode(source))
			.filter(({ path }) => !allowed.some((place) => place.path === path))
			.flatMap(({ path, text }) =>
				[...text.matchAll(/\bprocess\s*\.\s*env\b|\bimport\.meta\.env\b|['"]\$(env|app\/env)\//g)].map((match) => ({
					path,
					line: lineAt(text, match.index),
					what: match[0],
				})),
			),
}
