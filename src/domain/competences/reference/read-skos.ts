/** Concepts and mappings from SKOS in Turtle, of schemes whose concepts may have several broader ones and labels in one language. */
import { linksOf, instancesOf, parseTurtle, terms, type Statements } from '../skos/statements.ts'
import { alternativesOf, definitionOf, labelOf } from '../skos/texts.ts'
import { lineOf } from '../skos/line-of.ts'
import { Misfit } from '../skos/misfit.ts'
import { Refusal } from '#platform/errors.ts'
import type { Mapping, Relation, Saying } from './reference-scheme.ts'

const skos = 'http://www.w3.org/2004/02/skos/core#'

/** What the subject of each predicate sees in its object. */
const matches: readonly [predicate: string, relation: Relation][] = [
	[`${skos}exactMatch`, 'exact'],
	[`${skos}closeMatch`, 'close'],
	[`${skos}broadMatch`, 'broad'],
	[`${skos}narrowMatch`, 'narrow'],
]
const inverse: Record<Relation, Relation> = { exact: 'exact', close: 'close', broad: 'narrow', narrow: 'broad' }

/** A mapping as the file says it: which side is ours is seen later. */
export type Match = { from: string; to: string; relation: Relation }

/**
 * Reads Turtle.
 * @throws Refusal `competences.turtle-…` as `readTurtle`
 */
export function readSkos(text: string): { sayings: Saying[]; matches: Match[] } {
	const statements = parseTurtle(text)
	const uris = instancesOf(statements, terms.Concept)
	return {
		sayings: uris.map((uri) => sayingOf(statements, uri, text)),
		matches: [...statements.keys()].flatMap((from) =>
			matches.flatMap(([predicate, relation]) =>
				linksOf(statements, from, predicate).map((to) => ({ from, to, relation })),
			),
		),
	}
}

function sayingOf(statements: Statements, uri: string, text: string): Saying {
	try {
		const labels = labelOf(statements, uri)
		return {
			uri,
			line: 1,
			labels,
			alternatives: alternativesOf(statements, uri, { de: labels.de ?? '', en: labels.en ?? '' }),
			definition: definitionOf(statements, uri) ?? {},
			broader: linksOf(statements, uri, terms.broader),
		}
	} catch (problem) {
		if (!(problem instanceof Misfit)) throw problem
		throw new Refusal('invalid', `competences.turtle-${problem.code}`, { concept: uri, line: lineOf(text, uri) })
	}
}

/** Mappings seen from our side, whichever side the file began with; others are passed over. */
export function mappingsAmong(found: readonly Match[], competences: ReadonlySet<string>): Mapping[] {
	return found.flatMap(({ from, to, relation }): Mapping[] => {
		if (competences.has(from)) return [{ competence: from, concept: to, relation }]
		if (competences.has(to)) return [{ competence: to, concept: from, relation: inverse[relation] }]
		return []
	})
}
