import { readFileSync } from 'node:fs'
import { Parser } from 'n3'
import type { Concept } from './types.ts'

const skos = 'http://www.w3.org/2004/02/skos/core#'
const prefix = 'urn:flechtwerk:it:'

type Found = { labels: Map<string, string>; alternatives: Map<string, string[]>; broader: string | null }

/** Reads the concepts that the generator needs from the Turtle file of the taxonomy. For tests and trials. */
export const taxonomyForTests = (): Concept[] => {
	const turtle = readFileSync(new URL('../../taxonomy/it-competences.ttl', import.meta.url), 'utf8')
	const found = new Map<string, Found>()
	const at = (slug: string): Found => {
		const known = found.get(slug) ?? { labels: new Map(), alternatives: new Map(), broader: null }
		found.set(slug, known)
		return known
	}
	for (const { subject, predicate, object } of new Parser().parse(turtle)) {
		if (!subject.value.startsWith(prefix)) continue
		const concept = at(subject.value.slice(prefix.length))
		const language = object.termType === 'Literal' ? object.language : ''
		if (predicate.value === `${skos}prefLabel`) concept.labels.set(language, object.value)
		if (predicate.value === `${skos}altLabel`) {
			concept.alternatives.set(language, [...(concept.alternatives.get(language) ?? []), object.value])
		}
		if (predicate.value === `${skos}broader`) concept.broader = object.value.slice(prefix.length)
	}
	return [...found]
		.filter(([, { labels }]) => labels.has('de'))
		.map(([slug, { labels, alternatives, broader }]) => ({
			slug,
			labels: { de: labels.get('de') ?? slug, en: labels.get('en') ?? slug },
			alternatives: { de: alternatives.get('de') ?? [], en: alternatives.get('en') ?? [] },
			broaderSlug: broader,
		}))
}
