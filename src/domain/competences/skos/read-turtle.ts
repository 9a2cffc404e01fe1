import { Refusal } from '#platform/errors.ts'
import { slugify } from '#platform/search-text.ts'
import { placesOf, relatedOf } from './hierarchy.ts'
import { lineOf } from './line-of.ts'
import { Misfit } from './misfit.ts'
import type { Concept, Scheme } from './scheme.ts'
import { instancesOf, parseTurtle, terms, type Statements } from './statements.ts'
import { alternativesOf, bothLabels, definitionOf, labelOf } from './texts.ts'

export type { Concept, Scheme } from './scheme.ts'

/**
 * Reads one SKOS scheme from Turtle: `skos:prefLabel`, `altLabel`, `definition`, `broader` or `narrower`, `related`;
 * everything else in the document is passed over. Parents come before their children.
 *
 * @throws Refusal `invalid`, before anything is used:
 * - `competences.turtle-too-large`, `turtle-syntax` (`line`), `turtle-uri-missing`;
 * - `competences.turtle-scheme-missing`, `turtle-scheme-twice`, `turtle-empty` (no concept);
 * - with `concept` (URI) and `line`: `competences.turtle-label-missing`, `turtle-label-twice`, `turtle-slug-missing`,
 *   `turtle-slug-twice`, `turtle-broader-unknown`, `turtle-broader-twice`, `turtle-broader-cycle`,
 *   `turtle-related-unknown`, `turtle-too-deep` (more than four levels).
 */
export function readTurtle(text: string): Scheme {
	const statements = parseTurtle(text)
	const uri = theScheme(statements)
	try {
		return { uri, label: labelOf(statements, uri), concepts: conceptsOf(statements) }
	} catch (problem) {
		if (!(problem instanceof Misfit)) throw problem
		const facts = { concept: problem.uri, line: lineOf(text, problem.uri) }
		throw new Refusal('invalid', `competences.turtle-${problem.code}`, facts)
	}
}

function theScheme(statements: Statements): string {
	const [uri, another] = instancesOf(statements, terms.Scheme)
	if (uri === undefined) throw new Refusal('invalid', 'competences.turtle-scheme-missing')
	if (another !== undefined) throw new Refusal('invalid', 'competences.turtle-scheme-twice')
	return uri
}

function conceptsOf(statements: Statements): Concept[] {
	const uris = instancesOf(statements, terms.Concept)
	if (uris.length === 0) throw new Refusal('invalid', 'competences.turtle-empty')
	const slugs = slugsOf(uris)
	const related = relatedOf(statements, uris)
	return placesOf(statements, uris).map((place) => {
		const labels = bothLabels(statements, place.uri)
		const definition = definitionOf(statements, place.uri)
		return {
			uri: place.uri,
			slug: slugs.get(place.uri) ?? '',
			broader: place.broader,
			related: [...(related.get(place.uri) ?? [])],
			labels,
			alternatives: alternativesOf(statements, place.uri, labels),
			...(definition && { definition }),
			depth: place.depth,
		}
	})
}

/** The last part of each URI after `/`, `#` or `:`, as it may stand in an address. */
function slugsOf(uris: readonly string[]): ReadonlyMap<string, string> {
	const slugs = new Map<string, string>()
	const taken = new Set<string>()
	for (const uri of uris) {
		const slug = slugify(uri.split(/[/#:]/).at(-1) ?? '', '')
		if (slug === '') throw new Misfit('slug-missing', uri)
		if (taken.has(slug)) throw new Misfit('slug-twice', uri)
		taken.add(slug)
		slugs.set(uri, slug)
	}
	return slugs
}
