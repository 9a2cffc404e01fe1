import { isTest } from '../../sources/source.ts'
import { lineAt } from '../../sources/syntax.ts'
import type { Rule } from '../rule.ts'

const shape =
	/\b(?:it|test|describe|bench)(?:\.\w+)*\.(?:skip|only|todo|fails)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/g

export const skippedTests: Rule = {
	name: 'no-skipped-tests',
	says: 'No test is skipped, left alone or promised for later.',
	why: 'A skipped test looks like a kept promise, and nobody comes back to it.',
	instead: 'Make it pass, or remove it together with what it promised.',
	find: (sources) =>
		sources
			.filter(isTest)
			.flatMap(({ path, text }) =>
				[...text.matchAll(shape)].map((match) => ({ path, line: lineAt(text, match.index), what: match[0] })),
			),
}
