import ts from 'typescript'
import { isCode, isForTests, type Source } from '../../sources/source.ts'
import { lineOf, syntaxOf, walk } from '../../sources/syntax.ts'
import type { Rule } from '../rule.ts'
import { foreignReadsToday } from './foreign-reads-today.ts'
import { owners } from './table-owners.ts'

const ownerOf = new Map(Object.entries(owners).flatMap(([module, tables]) => tables.map((table) => [table, module])))
const names = [...ownerOf.keys()].join('|')
const inSql = new RegExp(`\\b(?:from|join)\\s+(${names})\\b(?!\\()`, 'g')
const inBuilder = new RegExp(`^(${names})(?: as \\w+)?$`)

/** Who reads whole databases, and why that needs no expression of an owner. */
const passedOver = [
	{ folder: 'src/demonstration/', reason: 'fills an empty database as its owner' },
	{ folder: 'src/platform/', reason: 'backup and restore copy tables without knowing them' },
]

type Read = { module: string; table: string; path: string; line: number }

/** Every place where SQL of a module reads a table of another one. */
export function foreignReads(sources: readonly Source[]): Read[] {
	return sources
		.filter((source) => source.path.startsWith('src/') && isCode(source) && !isForTests(source))
		.filter(({ path }) => !passedOver.some(({ folder }) => path.startsWith(folder)))
		.flatMap((source) => {
			const module = /^src\/(?:domain\/)?([a-z-]+)/.exec(source.path)![1]!
			const tree = syntaxOf(source)
			const found: Read[] = []
			walk(tree, (node) => {
				for (const table of tablesIn(node))
					if (ownerOf.get(table) !== module) found.push({ module, table, path: source.path, line: lineOf(tree, node) })
			})
			return found
		})
}

/** The tables that a text of SQL, or a call of the query builder, reads. */
function tablesIn(node: ts.Node): string[] {
	if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
		return [...node.text.matchAll(inSql)].map(([, table]) => table!)
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
	if (!/^selectFrom$|[jJ]oin$/.test(node.expression.name.text)) return []
	const [first] = node.arguments
	const table = first && ts.isStringLiteralLike(first) ? inBuilder.exec(first.text)?.[1] : undefined
	return table ? [table] : []
}

/** How often each module reads each table of others, as `module table`. */
export function countedReads(reads: readonly Read[]): Map<string, number> {
	const counts = new Map<string, number>()
	for (const { module, table } of reads) counts.set(`${module} ${table}`, (counts.get(`${module} ${table}`) ?? 0) + 1)
	return counts
}

/** What the list allows, as `module table`. */
export function allowedReads(list: Readonly<Record<string, string>>): Map<string, number> {
	return new Map(
		Object.entries(list).flatMap(([module, tables]) =>
			tables.split(', ').map((entry): [string, number] => {
				const [table, count = '1'] = entry.split(' ')
				return [`${module} ${table}`, Number(count)]
			}),
		),
	)
}

export const ownTables: Rule = {
	name: 'own-tables',
	says: 'SQL reads the tables of its own module.',
	why: 'Who reads a foreign table repeats what its owner knows: which rows count today, who may see them, what a column means. When the owner changes that, nobody tells the copies.',
	instead:
		'Compose an expression or a question that the owner exports (such as visibleTo, columnSql, claimVisibleTo), or export one there. tools/architecture/rules/foreign-reads-today.ts counts what is still otherwise: it may only shrink.',
	find: (sources) => {
		const reads = foreignReads(sources)
		const allowed = allowedReads(foreignReadsToday)
		return [...countedReads(reads)]
			.filter(([key, count]) => count > (allowed.get(key) ?? 0))
			.map(([key, count]) => {
				const last = reads.findLast(({ module, table }) => `${module} ${table}` === key)!
				const { path, line, module, table } = last
				const owner = ownerOf.get(table)!
				return {
					path,
					line,
					what: `${module} reads ${table} of ${owner} at ${count} places, ${allowed.get(key) ?? 0} are allowed`,
				}
			})
	},
}
