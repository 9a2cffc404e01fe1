/** The syntax tree of a source. Of a component, its scripts, at the lines where they really are. */
import ts from 'typescript'
import type { Source } from './source.ts'

const trees = new WeakMap<Source, ts.SourceFile>()

/** Parsed once per source; positions fit the text of the source. */
export function syntaxOf(source: Source): ts.SourceFile {
	let tree = trees.get(source)
	if (!tree) {
		const text = source.path.endsWith('.svelte') ? onlyScripts(source.text) : source.text
		tree = ts.createSourceFile(source.path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
		trees.set(source, tree)
	}
	return tree
}

/** Everything but the scripts becomes blanks of the same length. */
function onlyScripts(text: string): string {
	let result = ''
	let end = 0
	for (const match of text.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)) {
		const start = match.index + match[1]!.length
		result += blank(text.slice(end, start)) + match[2]
		end = start + match[2]!.length
	}
	return result + blank(text.slice(end))
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Calls `visit` for every node of the tree. */
export function walk(tree: ts.Node, visit: (node: ts.Node) => void): void {
	visit(tree)
	ts.forEachChild(tree, (child) => walk(child, visit))
}

/** The line of a node, counted from 1. */
export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
	return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}

/** The line of a position in a text, counted from 1. */
export function lineAt(text: string, position: number): number {
	return text.slice(0, position).split('\n').length
}

/** The text of a string literal without substitutions, else null. */
export function literalText(node: ts.Node | undefined): string | null {
	return node && ts.isStringLiteralLike(node) ? node.text : null
}
