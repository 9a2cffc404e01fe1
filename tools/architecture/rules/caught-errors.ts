import ts from 'typescript'
import { isCode, type Source } from '../../sources/source.ts'
import { lineOf, syntaxOf, walk } from '../../sources/syntax.ts'
import type { Finding, Rule } from '../rule.ts'

export const caughtErrors: Rule = {
	name: 'no-swallowed-errors',
	says: 'No catch is empty.',
	why: 'An error that nobody hears of comes back later, elsewhere, without its reason.',
	instead: 'Catch the one error you expect by its code and throw all others on; or do not catch.',
	find: (sources) => sources.filter(isCode).flatMap(swallowed),
}

function swallowed(source: Source): Finding[] {
	const tree = syntaxOf(source)
	const found: Finding[] = []
	walk(tree, (node) => {
		if (ts.isCatchClause(node) && node.block.statements.length === 0)
			found.push({ path: source.path, line: lineOf(tree, node), what: 'catch without a statement' })
		if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
			const handler = node.expression.name.text === 'catch' ? node.arguments[0] : undefined
			if (handler && isEmptyFunction(handler))
				found.push({ path: source.path, line: lineOf(tree, handler), what: '.catch() with an empty function' })
		}
	})
	return found
}

function isEmptyFunction(node: ts.Node): boolean {
	return (
		(ts.isArrowFunction(node) || ts.isFunctionExpression(node)) &&
		ts.isBlock(node.body) &&
		node.body.statements.length === 0
	)
}
