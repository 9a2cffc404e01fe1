import { linesOf } from '../../sources/source.ts'
import type { Rule } from '../rule.ts'

const limit = 80

export const thinRoutes: Rule = {
	name: 'thin-routes',
	says: `The code of a route has at most ${limit} lines: parse, call, show.`,
	why: 'A decision made in a route is missing in the API, on the command line and in the tests of the domain.',
	instead: 'Move questions and changes to src/domain, words and shapes for the page to a file beside the route.',
	find: (sources) =>
		sources
			.filter(({ path }) => /^src\/routes\/(.*\/)?\+[a-z.]+\.ts$/.test(path))
			.filter(({ text }) => linesOf(text) > limit)
			.map(({ path, text }) => ({ path, what: `${linesOf(text)} lines, ${limit} is the limit` })),
}
