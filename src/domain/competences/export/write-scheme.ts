import { turtleOf } from '#platform/json-ld.ts'
import type { ExportedScheme } from './exported-scheme.ts'
import { skosDocument, skosPrefixes } from './skos-document.ts'
import { skosTable } from './skos-table.ts'

/** The formats of a scheme, by their names on the command line. */
export const schemeFormats = ['turtle', 'jsonld', 'tsv'] as const
export type SchemeFormat = (typeof schemeFormats)[number]

/** How a format is named in addresses of files. */
export const endingOf: Readonly<Record<SchemeFormat, string>> = { turtle: 'ttl', jsonld: 'jsonld', tsv: 'tsv' }
export const mediaTypeOf: Readonly<Record<SchemeFormat, string>> = {
	turtle: 'text/turtle; charset=utf-8',
	jsonld: 'application/ld+json',
	tsv: 'text/tab-separated-values; charset=utf-8',
}

/** A scheme as a file that the import reads again. `pageOf` gives the address of the page of a concept. */
export async function writeScheme(
	scheme: ExportedScheme,
	format: SchemeFormat,
	pageOf: (slug: string) => string,
): Promise<string> {
	if (format === 'tsv') return skosTable(scheme)
	const document = skosDocument(scheme, pageOf)
	return format === 'turtle' ? turtleOf(document, skosPrefixes) : `${JSON.stringify(document, null, '\t')}\n`
}
