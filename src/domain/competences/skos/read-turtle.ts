import { lineOf } from './line-of.ts'
import { schemeOf } from './read-scheme.ts'
import type { Scheme } from './scheme.ts'
import { parseTurtle } from './statements.ts'

export type { Concept, Scheme } from './scheme.ts'

/**
 * Reads one SKOS scheme from Turtle: `skos:prefLabel`, `altLabel`, `definition`, `broader` or `narrower`, `related`, mappings;
 * of the scheme `dct:license`, `dct:description`, `owl:versionInfo`; `owl:deprecated` and `dct:isReplacedBy` of concepts that once
 * were. Everything else in the document is passed over. Parents come before their children.
 *
 * @throws Refusal `invalid`, before anything is used:
 * - `competences.turtle-too-large`, `turtle-syntax` (`line`), `turtle-uri-missing`;
 * - `competences.turtle-scheme-missing`, `turtle-scheme-twice`, `turtle-empty` (no concept);
 * - with `concept` (URI) and `line`: `competences.turtle-label-missing`, `turtle-label-twice`, `turtle-slug-missing`,
 *   `turtle-slug-twice`, `turtle-broader-unknown`, `turtle-broader-twice`, `turtle-broader-cycle`,
 *   `turtle-related-unknown`, `turtle-too-deep` (more than four levels), `turtle-replacement-unknown`.
 */
export function readTurtle(text: string): Scheme {
	return schemeOf(parseTurtle(text), (uri) => lineOf(text, uri))
}
