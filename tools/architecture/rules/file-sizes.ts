import { linesOf, type Source } from '../../sources/source.ts'
import type { Rule } from '../rule.ts'

/** Folders of plain data: long lists that are read like a table, with nothing to take apart. */
const data = [
	{ folder: 'src/demonstration/archetypes/', reason: 'what fictional organisations do, as lists' },
	{ folder: 'src/demonstration/phrases/', reason: 'sentences, as lists' },
	{ folder: 'src/demonstration/names/', reason: 'names, as lists' },
	{ folder: 'src/demonstration/places/', reason: 'towns and districts, as lists' },
	{ folder: 'src/demonstration/networks/', reason: 'the fictional networks, as lists' },
]

function limitOf({ path }: Source): number | null {
	if (data.some(({ folder }) => path.startsWith(folder))) return null
	if (path.endsWith('.test.ts')) return 400
	if (path.endsWith('.svelte')) return 200
	return path.endsWith('.ts') ? 250 : null
}

export const fileSizes: Rule = {
	name: 'file-size',
	says: 'A file has at most 250 lines, a test 400, a component 200.',
	why: 'Whoever opens a file should hold it in the head. Aim below 80 lines, think again at 150.',
	instead: 'Split by noun or by verb: a change per file, a question per file, parts of a component as components.',
	find: (sources) =>
		sources.flatMap((source) => {
			const limit = limitOf(source)
			const lines = linesOf(source.text)
			return limit !== null && lines > limit
				? [{ path: source.path, what: `${lines} lines, ${limit} is the limit` }]
				: []
		}),
}
