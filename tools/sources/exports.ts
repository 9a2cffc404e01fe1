/** What a file offers to others. */
import ts from 'typescript'
import type { Source } from './source.ts'
import { syntaxOf } from './syntax.ts'

/** The names of exported functions and constants; types are left out. */
export function exportedNames(source: Source): string[] {
	return syntaxOf(source).statements.flatMap((statement) => {
		const isExported =
			ts.canHaveModifiers(statement) &&
			ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
		if (!isExported) return []
		if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : []
		return ts.isVariableStatement(statement)
			? statement.declarationList.declarations.map(({ name }) => name.getText())
			: []
	})
}
