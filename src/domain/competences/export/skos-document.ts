/** SKOS (https://www.w3.org/TR/skos-reference/) as one JSON-LD document; Turtle is made of the same document. */
import { matchTerms } from '../skos/matches.ts'
import type { ExportedConcept, ExportedScheme } from './exported-scheme.ts'

export const skosPrefixes = {
	skos: 'http://www.w3.org/2004/02/skos/core#',
	dct: 'http://purl.org/dc/terms/',
	owl: 'http://www.w3.org/2002/07/owl#',
	foaf: 'http://xmlns.com/foaf/0.1/',
}

const texts = (id: string) => ({ '@id': id, '@container': '@language' as const })
const links = (id: string) => ({ '@id': id, '@type': '@id' as const })

/** The words of the document. It stands in every file, so that nobody has to fetch it. */
export const skosContext = {
	...skosPrefixes,
	ConceptScheme: 'skos:ConceptScheme',
	Concept: 'skos:Concept',
	prefLabel: texts('skos:prefLabel'),
	altLabel: texts('skos:altLabel'),
	definition: texts('skos:definition'),
	description: texts('dct:description'),
	broader: links('skos:broader'),
	related: links('skos:related'),
	inScheme: links('skos:inScheme'),
	topConceptOf: links('skos:topConceptOf'),
	hasTopConcept: links('skos:hasTopConcept'),
	exactMatch: links('skos:exactMatch'),
	closeMatch: links('skos:closeMatch'),
	broadMatch: links('skos:broadMatch'),
	narrowMatch: links('skos:narrowMatch'),
	license: links('dct:license'),
	isReplacedBy: links('dct:isReplacedBy'),
	deprecated: 'owl:deprecated',
	versionInfo: 'owl:versionInfo',
	page: links('foaf:page'),
}

/** A scheme and its concepts. `pageOf` gives the address of the page of a concept. */
export function skosDocument(scheme: ExportedScheme, pageOf: (slug: string) => string) {
	const nodes = scheme.concepts.map((concept) => conceptNode(concept, scheme.uri, pageOf))
	return { '@context': skosContext, '@graph': scheme.uri === null ? nodes : [schemeNode(scheme, scheme.uri), ...nodes] }
}

function schemeNode({ label, description, licence, version, concepts }: ExportedScheme, uri: string) {
	return dense({
		'@id': uri,
		'@type': 'ConceptScheme',
		prefLabel: label,
		description,
		license: licence,
		versionInfo: version,
		hasTopConcept: concepts.filter(isTop).map((concept) => concept.uri),
	})
}

/** One concept as a node of the document. */
export function conceptNode(concept: ExportedConcept, scheme: string | null, pageOf: (slug: string) => string) {
	const { de, en } = concept.alternatives
	return dense({
		'@id': concept.uri,
		'@type': 'Concept',
		prefLabel: concept.labels,
		altLabel: dense({ de, en }),
		definition: concept.definition,
		broader: concept.broader,
		related: concept.related,
		inScheme: scheme,
		topConceptOf: isTop(concept) ? scheme : null,
		...Object.fromEntries(
			Object.keys(matchTerms).map((relation) => [
				`${relation}Match`,
				concept.matches.filter((match) => match.relation === relation).map(({ to }) => to),
			]),
		),
		deprecated: concept.retired || null,
		isReplacedBy: concept.replacedBy,
		page: concept.slug === null ? null : pageOf(concept.slug),
	})
}

const isTop = ({ broader, retired }: ExportedConcept) => broader.length === 0 && !retired

/** Without what is empty. */
function dense<Value>(object: Record<string, Value>): Record<string, Value> {
	const isEmpty = (value: unknown) => value === null || (typeof value === 'object' && Object.keys(value).length === 0)
	return Object.fromEntries(Object.entries(object).filter(([, value]) => !isEmpty(value)))
}
