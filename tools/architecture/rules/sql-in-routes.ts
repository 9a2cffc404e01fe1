import { isCode } from '../../sources/source.ts'
import { lineAt } from '../../sources/syntax.ts'
import type { Rule } from '../rule.ts'

const shape = /\bsql(?:<[^`]*>)?`|\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(|\bpool\.query\(/g

export const sqlInRoutes: Rule = {
	name: 'no-sql-in-pages',
	says: 'Pages and components know no SQL.',
	why: 'What is asked for in a page does not start from the visibility predicate, so it may show what nobody may see.',
	instead: 'Ask a question of src/domain: add it to <noun>.queries.ts and call it with locals.ctx.',
	find: (sources) =>
		sources
			.filter((source) => /^src\/(routes|ui)\//.test(source.path) && isCode(source))
			.flatMap(({ path, text }) =>
				[...text.matchAll(shape)].map((match) => ({ path, line: lineAt(text, match.index), what: match[0] })),
			),
}
