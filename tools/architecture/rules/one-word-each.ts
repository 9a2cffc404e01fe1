import { basename } from 'node:path'
import { readGlossary } from '../../glossary/glossary.ts'
import { exportedNames } from '../../sources/exports.ts'
import { isCode, isForTests } from '../../sources/source.ts'
import type { Rule } from '../rule.ts'

const avoided = new Map(
	readGlossary()
		.avoided.filter(({ language }) => language === 'en')
		.map(({ word, say }) => [word, say]),
)

/** Where such a word means just that. */
const meant = [
	{ folder: 'src/platform/postgres/', reason: 'users of the operating system' },
	{ folder: 'src/domain/imports/columns/formats/', reason: 'other systems, in their own words' },
	{ folder: 'src/demonstration/', reason: 'companies, firms and what they do, as they are in the world' },
]

/** The words of a name: `userOfTenant` and `user-of-tenant` alike. */
const wordsOf = (name: string): string[] =>
	name
		.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z]+/)

export const oneWordEach: Rule = {
	name: 'one-word-each',
	says: 'Files and what they export use the words of docs/glossary.md, and none of those that it replaces.',
	why: 'One word for one thing, everywhere: whoever reads “tenant” looks for what it is besides a network.',
	instead: 'Use the word of the glossary. A new thing gets a new line there first.',
	find: (sources) =>
		sources
			.filter((source) => source.path.startsWith('src/') && isCode(source) && !isForTests(source))
			.filter(({ path }) => !meant.some(({ folder }) => path.startsWith(folder)))
			.flatMap((source) => {
				const names = [basename(source.path).replace(/\..*$/, ''), ...exportedNames(source)]
				return names.flatMap((name) =>
					wordsOf(name)
						.filter((word) => avoided.has(word))
						.map((word) => ({ path: source.path, what: `${name} says “${word}”: ${avoided.get(word)}` })),
				)
			}),
}
