import ts from 'typescript'
import { isCode, type Source } from '../../sources/source.ts'
import { lineAt, lineOf, syntaxOf, walk } from '../../sources/syntax.ts'
import type { Finding, Rule } from '../rule.ts'

export const honestTypes: Rule = {
	name: 'honest-types',
	says: 'No any, no silenced type error, no detour over unknown.',
	why: 'The types are what keeps a hidden column hidden and a cent a cent; a hole in them is a hole there.',
	instead: 'Say what it is: a type of your own, a Zod schema at the edge, a narrowing check.',
	find: (sources) => sources.filter(isCode).flatMap(holes),
}

function holes(source: Source): Finding[] {
	const tree = syntaxOf(source)
	const found: Finding[] = []
	const add = (line: number, what: string) => found.push({ path: source.path, line, what })
	walk(tree, (node) => {
		if (node.kind === ts.SyntaxKind.AnyKeyword) add(lineOf(tree, node), 'any')
		if (
			ts.isAsExpression(node) &&
			ts.isAsExpression(node.expression) &&
			node.expression.type.kind === ts.SyntaxKind.UnknownKeyword
		)
			add(lineOf(tree, node), 'as unknown as')
	})
	for (const match of source.text.matchAll(/(?:\/\/|\/\*|<!--)\s*(@ts-(?:ignore|nocheck|expect-error))/g))
		add(lineAt(source.text, match.index), match[1]!)
	return found
}
