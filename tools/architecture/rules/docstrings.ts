import ts from 'typescript'
import { isForTests, type Source } from '../../sources/source.ts'
import { lineOf, syntaxOf } from '../../sources/syntax.ts'
import type { Finding, Rule } from '../rule.ts'

export const docstrings: Rule = {
	name: 'documented-functions',
	says: 'Every function that src/platform and src/domain export says what it means.',
	why: 'Names carry the what; meaning, units, errors and the source of a rule need a sentence.',
	instead: 'Write /** … */ above it (@throws for refusals). A file with one exported function may say it at its top.',
	find: (sources) =>
		sources
			.filter((source) => /^src\/(platform|domain)\/.*(?<!\.d)\.ts$/.test(source.path) && !isForTests(source))
			.flatMap(undocumented),
}

function undocumented(source: Source): Finding[] {
	const tree = syntaxOf(source)
	const exported = tree.statements.flatMap((statement) => exportedFunction(statement))
	const [only] = exported
	if (exported.length === 1 && only && (hasDocstring(only.statement, tree) || opensWithDocstring(tree))) return []
	return exported
		.filter(({ statement }) => !hasDocstring(statement, tree))
		.map(({ name, statement }) => ({
			path: source.path,
			line: lineOf(tree, statement),
			what: `${name} has no docstring`,
		}))
}

function exportedFunction(statement: ts.Statement): { name: string; statement: ts.Statement }[] {
	const isExported =
		ts.canHaveModifiers(statement) &&
		ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
	if (!isExported) return []
	if (ts.isFunctionDeclaration(statement)) {
		// Of overloads, the first one is documented.
		return statement.body ? [{ name: statement.name?.text ?? 'default', statement: firstOverload(statement) }] : []
	}
	if (!ts.isVariableStatement(statement)) return []
	return statement.declarationList.declarations
		.filter(({ initializer }) => initializer && isFunction(initializer))
		.map(({ name }) => ({ name: name.getText(), statement }))
}

function firstOverload(declaration: ts.FunctionDeclaration): ts.Statement {
	const siblings = declaration.getSourceFile().statements
	return (
		siblings.find((other) => ts.isFunctionDeclaration(other) && other.name?.text === declaration.name?.text) ??
		declaration
	)
}

/** A function, or a command made of its definition. */
function isFunction(node: ts.Expression): boolean {
	if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true
	return ts.isCallExpression(node) && node.expression.getText() === 'command'
}

function hasDocstring(node: ts.Node, tree: ts.SourceFile): boolean {
	const comments = ts.getLeadingCommentRanges(tree.text, node.getFullStart()) ?? []
	return comments.some(({ pos }) => tree.text.startsWith('/**', pos))
}

const opensWithDocstring = (tree: ts.SourceFile): boolean => tree.text.startsWith('/**')
