import { isTest } from '../../sources/source.ts'
import { lineAt } from '../../sources/syntax.ts'
import type { Rule } from '../rule.ts'

export const journeyRoles: Rule = {
	name: 'journeys-in-the-right-role',
	says: 'A journey is clicked through in the role it is for, never as operator.',
	why: 'Who may do everything meets no closed door, so nobody notices that the right person does.',
	instead: 'people.person(‘office’) or whoever does this in real life: src/demonstration/people.ts.',
	find: (sources) =>
		sources
			.filter((source) => source.path.startsWith('e2e/') && isTest(source))
			.flatMap(({ path, text }) =>
				[...text.matchAll(/\.person\(\s*['"`]operator|signInLink\([^)]*['"`]operator/g)].map((match) => ({
					path,
					line: lineAt(text, match.index),
					what: match[0],
				})),
			),
}
