import { isTest } from '../../sources/source.ts'
import { lineAt } from '../../sources/syntax.ts'
import type { Rule } from '../rule.ts'

const shape = /\b(?:vi|vitest)\.(?:mock|doMock|hoisted)\(/g

export const mocks: Rule = {
	name: 'no-mocked-modules',
	says: 'Tests use the real parts: no module is mocked.',
	why: 'A test on a mock shows that the mock works. The database, mails and files are here and fast.',
	instead: 'Use testDatabase() and fixtures; hand in what varies (a clock, a folder, an address) as an argument.',
	find: (sources) =>
		sources
			.filter(isTest)
			.flatMap(({ path, text }) =>
				[...text.matchAll(shape)].map((match) => ({ path, line: lineAt(text, match.index), what: match[0] })),
			),
}
