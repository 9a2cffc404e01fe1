/** Codes in the sources that need words: those of refusals, and the names of commands in the journal. */
import ts from 'typescript'
import { isCode, isForTests, type Source } from '../sources/source.ts'
import { lineOf, literalText, syntaxOf, walk } from '../sources/syntax.ts'

export type Code = { code: string; path: string; line: number }

const shape = /^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/

/** Functions that complete a code; calls of them name its last part. */
const completing = [{ path: 'src/platform/tabular/refuse.ts', name: 'refusal', prefix: 'tabular.' }]

/** Functions outside of commands that write a journal entry; their last argument but facts is its name. */
const journalling = ['recordAccountEvent']

const product = (sources: readonly Source[]): Source[] =>
	sources.filter((source) => source.path.startsWith('src/') && isCode(source) && !isForTests(source))

/**
 * All codes of refusals. Where a code is put together at run time (`access.password-${problem}`), what comes back is its
 * beginning with a `*`; where it comes from elsewhere in the file, every literal of that file that looks like a code.
 */
export function refusalCodes(sources: readonly Source[]): Code[] {
	return product(sources).flatMap((source) => {
		const tree = syntaxOf(source)
		const found: Code[] = []
		const add = (node: ts.Node, code: string) => found.push({ code, path: source.path, line: lineOf(tree, node) })
		walk(tree, (node) => {
			const { name, given } = called(node)
			if (name === 'Refusal' && given[1]) {
				for (const { node: at, code } of codesOf(given[1], tree)) add(at, code)
			}
			for (const part of completing) {
				const text =
					name === part.name && source.path.startsWith(part.path.replace(/[^/]+$/, '')) && literalText(given[0])
				if (text) add(node, part.prefix + text)
			}
		})
		return found.filter(
			({ code, path }) => !completing.some((part) => part.path === path && code === `${part.prefix}*`),
		)
	})
}

function called(node: ts.Node): { name: string; given: readonly ts.Expression[] } {
	if (ts.isNewExpression(node) || ts.isCallExpression(node))
		return { name: node.expression.getText(), given: node.arguments ?? [] }
	return { name: '', given: [] }
}

function codesOf(argument: ts.Expression, tree: ts.SourceFile): { node: ts.Node; code: string }[] {
	const text = literalText(argument)
	if (text !== null) return [{ node: argument, code: text }]
	if (ts.isTemplateExpression(argument)) return [{ node: argument, code: `${argument.head.text}*` }]
	const literals: { node: ts.Node; code: string }[] = []
	walk(tree, (node) => {
		const code = literalText(node)
		if (code && shape.test(code) && !journalling.includes(called(node.parent).name)) literals.push({ node, code })
	})
	return literals
}

/** Commands as they are written: `export const renameParty = command({ name: 'parties.rename', … })`. */
export type WrittenCommand = Code & { constant: string; parts: string[] }

/** All commands of the product. */
export function writtenCommands(sources: readonly Source[]): WrittenCommand[] {
	return product(sources).flatMap((source) => {
		const tree = syntaxOf(source)
		const found: WrittenCommand[] = []
		walk(tree, (node) => {
			if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isCallExpression(node.initializer)) return
			const [definition] = node.initializer.arguments
			if (node.initializer.expression.getText() !== 'command' || !definition) return
			if (!ts.isObjectLiteralExpression(definition)) return
			const parts = definition.properties.map((part) => part.name?.getText() ?? '')
			const named = definition.properties.find((part) => part.name?.getText() === 'name')
			const code = (named && ts.isPropertyAssignment(named) && literalText(named.initializer)) || ''
			found.push({ code, constant: node.name.getText(), parts, path: source.path, line: lineOf(tree, node) })
		})
		return found
	})
}

/** Names of journal entries that are not written by commands. */
export function writtenEvents(sources: readonly Source[]): Code[] {
	return product(sources).flatMap((source) => {
		const tree = syntaxOf(source)
		const found: Code[] = []
		walk(tree, (node) => {
			const { name, given } = called(node)
			const code = journalling.includes(name) ? given.map(literalText).find((text) => text && shape.test(text)) : null
			if (code) found.push({ code, path: source.path, line: lineOf(tree, node) })
		})
		return found
	})
}

/** `parties.not-found` has its words at `refusal_parties_not_found`. */
export const keyOf = (kind: 'refusal' | 'journal', code: string): string => `${kind}_${code.replaceAll(/[.-]/g, '_')}`
