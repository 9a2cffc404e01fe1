import type { ExportedConcept, ExportedScheme } from './exported-scheme.ts'

const columns: readonly [name: string, of: (concept: ExportedConcept) => string | readonly string[] | undefined][] = [
	['uri', ({ uri }) => uri],
	['label_de', ({ labels }) => labels.de],
	['label_en', ({ labels }) => labels.en],
	['altLabels_de', ({ alternatives }) => alternatives.de],
	['altLabels_en', ({ alternatives }) => alternatives.en],
	['description_de', ({ definition }) => definition.de],
	['description_en', ({ definition }) => definition.en],
	['broader', ({ broader }) => broader],
	['related', ({ related }) => related],
	['exactMatch', (concept) => matchesOf(concept, 'exact')],
	['closeMatch', (concept) => matchesOf(concept, 'close')],
	['broadMatch', (concept) => matchesOf(concept, 'broad')],
	['narrowMatch', (concept) => matchesOf(concept, 'narrow')],
]

/** The scheme as a tab-separated table: one line per concept in use, several values separated by bars, a bar in a label as `\|`. */
export function skosTable({ concepts }: ExportedScheme): string {
	const rows = concepts
		.filter(({ retired }) => !retired)
		.map((concept) => columns.map(([, of]) => cellOf(of(concept))).join('\t'))
	return [columns.map(([name]) => name).join('\t'), ...rows, ''].join('\n')
}

const matchesOf = ({ matches }: ExportedConcept, relation: string) =>
	matches.filter((match) => match.relation === relation).map(({ to }) => to)

function cellOf(value: string | readonly string[] | undefined): string {
	if (value === undefined) return ''
	const parts = typeof value === 'string' ? [value] : value.map((part) => part.replaceAll('|', '\\|'))
	return parts.map((part) => part.replaceAll(/\s+/gu, ' ')).join('|')
}
