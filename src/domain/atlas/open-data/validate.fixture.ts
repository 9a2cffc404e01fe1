/** Holds data against SHACL shapes (https://www.w3.org/TR/shacl/), and reads JSON-LD with the one context that may be meant by name. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser, Store, type Quad } from 'n3'
import Validator from 'rdf-validate-shacl'
import { readJsonLd } from '#platform/json-ld.ts'
import { schemaOrgContext } from './schema-org-context.ts'

/** What is wrong, one line each; none when all is well. */
export async function broken(shapes: 'dcat-ap' | 'organisation' | 'skos', data: readonly Quad[]): Promise<string[]> {
	const text = readFileSync(join(import.meta.dirname, `shapes/${shapes}.ttl`), 'utf8')
	const report = await new Validator(new Store(new Parser().parse(text))).validate(new Store([...data]))
	return report.results.map(
		({ focusNode, path, sourceConstraintComponent }) =>
			`${focusNode?.value} ${JSON.stringify(path)} ${sourceConstraintComponent?.value}`,
	)
}

/** The triples of a page's JSON-LD: its context is that of schema.org, of which a copy of the words in use is kept here. */
export async function triplesOfPage(document: Record<string, unknown>): Promise<Quad[]> {
	if (document['@context'] !== 'https://schema.org') throw new Error('another context than that of schema.org')
	return readJsonLd(JSON.stringify({ ...document, '@context': schemaOrgContext }))
}

/** Triples as lines that can be compared, blank nodes by what they say. */
export function linesOf(quads: readonly Quad[]): string[] {
	const said = (node: Quad['object'] | Quad['subject'], depth = 0): string =>
		node.termType !== 'BlankNode' || depth > 5
			? `${node.value}${node.termType === 'Literal' ? `@${node.language}^${node.datatype.value}` : ''}`
			: `[${quads
					.filter(({ subject }) => subject.equals(node))
					.map(({ predicate, object }) => `${predicate.value} ${said(object, depth + 1)}`)
					.toSorted()
					.join(' ; ')}]`
	return quads
		.filter(({ subject }) => subject.termType !== 'BlankNode')
		.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${said(object)}`)
		.toSorted()
}
