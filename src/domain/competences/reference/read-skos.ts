/** Concepts and mappings from SKOS, of schemes whose concepts may have several broader ones and labels in one language. */
import { Refusal } from '#platform/errors.ts'
import { lineOf, lineOfJson } from '../skos/line-of.ts'
import { inverse, matchesIn } from '../skos/matches.ts'
import { Misfit } from '../skos/misfit.ts'
import type { Match } from '../skos/scheme.ts'
import { instancesOf, isJson, linksOf, parseJsonLd, parseTurtle, terms, type Statements } from '../skos/statements.ts'
import { alternativesOf, definitionOf, labelOf } from '../skos/texts.ts'
import type { Mapping, Saying } from './reference-scheme.ts'

/**
 * Reads Turtle or, when the text is JSON, JSON-LD.
 * @throws Refusal `competences.turtle-…` as `readTurtle`, `common.json-ld-…` as `readJsonLd`
 */
export async function readSkos(text: string): Promise<{ sayings: Saying[]; matches: Match[] }> {
	const json = isJson(text)
	const statements = json ? await parseJsonLd(text) : parseTurtle(text)
	const whereIs = (uri: string) => (json ? lineOfJson(text, uri) : lineOf(text, uri))
	return {
		sayings: instancesOf(statements, terms.Concept).map((uri) => sayingOf(statements, uri, whereIs)),
		matches: matchesIn(statements),
	}
}

function sayingOf(statements: Statements, uri: string, whereIs: (uri: string) => number | null): Saying {
	try {
		const labels = labelOf(statements, uri)
		return {
			uri,
			line: 1,
			labels,
			alternatives: alternativesOf(statements, uri, { de: labels.de ?? '', en: labels.en ?? '' }),
			definition: definitionOf(statements, uri) ?? {},
			broader: linksOf(statements, uri, terms.broader),
			foreign: Object.keys(labels).length === 0 && statements.get(uri)?.has(terms.prefLabel) === true,
		}
	} catch (problem) {
		if (!(problem instanceof Misfit)) throw problem
		throw new Refusal('invalid', `competences.turtle-${problem.code}`, { concept: uri, line: whereIs(uri) })
	}
}

/** Mappings seen from our side, whichever side the file began with; those between others are passed over. */
export function mappingsAmong(found: readonly Match[], competences: ReadonlySet<string>): Mapping[] {
	return found.flatMap(({ from, to, relation }): Mapping[] => {
		if (competences.has(from)) return [{ competence: from, concept: to, relation }]
		if (competences.has(to)) return [{ competence: to, concept: from, relation: inverse[relation] }]
		return []
	})
}

/** Mappings between two schemes of others, as the file says them. */
export function mappingsBetweenOthers(found: readonly Match[], competences: ReadonlySet<string>): Match[] {
	return found.filter(({ from, to }) => from !== to && !competences.has(from) && !competences.has(to))
}
