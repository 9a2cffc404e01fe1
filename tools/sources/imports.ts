/** Who imports whom, by the imports as they are written (relative, or by the subpaths of package.json). */
import { posix } from 'node:path'
import ts from 'typescript'
import { isCode, type Source } from './source.ts'
import { literalText, syntaxOf, walk } from './syntax.ts'

/** The specifiers of all imports, exports and dynamic imports of a source. */
export function importsOf(source: Source): string[] {
	const found: string[] = []
	walk(syntaxOf(source), (node) => {
		const specifier =
			ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
				? node.moduleSpecifier
				: ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
					? node.arguments[0]
					: undefined
		const text = literalText(specifier)
		if (text !== null) found.push(text)
	})
	return found
}

/** The path of an imported file of ours; null for packages. */
export function resolved(importer: string, specifier: string): string | null {
	if (specifier.startsWith('.')) return posix.join(posix.dirname(importer), specifier)
	if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
	return null
}

/** All files that reach the target through imports, the target left out. */
export function reaching(sources: readonly Source[], target: string): Source[] {
	const importers = new Map<string, Source[]>()
	for (const source of sources.filter(isCode)) {
		for (const specifier of importsOf(source)) {
			const path = resolved(source.path, specifier)
			if (path) importers.set(path, [...(importers.get(path) ?? []), source])
		}
	}
	const found = new Set<Source>()
	const queue = [target]
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		for (const source of importers.get(path) ?? []) {
			if (found.has(source)) continue
			found.add(source)
			queue.push(source.path)
		}
	}
	return [...found]
}
