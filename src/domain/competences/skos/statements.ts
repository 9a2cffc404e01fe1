import { Parser, type Quad, type Term } from 'n3'
import { Refusal } from '#platform/errors.ts'
import { readJsonLd } from '#platform/json-ld.ts'

/** What a document says, by the URI of the subject and of the predicate. */
export type Statements = ReadonlyMap<string, ReadonlyMap<string, readonly Term[]>>

/** Longest document that is read, in characters. */
export const longestText = 20_000_000

const skos = 'http://www.w3.org/2004/02/skos/core#'
const dct = 'http://purl.org/dc/terms/'
const owl = 'http://www.w3.org/2002/07/owl#'

/** The terms of SKOS, RDF, OWL and Dublin Core that a scheme is read from. */
export const terms = {
	type: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
	Scheme: `${skos}ConceptScheme`,
	Concept: `${skos}Concept`,
	prefLabel: `${skos}prefLabel`,
	altLabel: `${skos}altLabel`,
	definition: `${skos}definition`,
	broader: `${skos}broader`,
	narrower: `${skos}narrower`,
	related: `${skos}related`,
	exactMatch: `${skos}exactMatch`,
	closeMatch: `${skos}closeMatch`,
	broadMatch: `${skos}broadMatch`,
	narrowMatch: `${skos}narrowMatch`,
	licence: `${dct}license`,
	description: `${dct}description`,
	replacedBy: `${dct}isReplacedBy`,
	version: `${owl}versionInfo`,
	deprecated: `${owl}deprecated`,
}

/**
 * Parses Turtle.
 *
 * @throws Refusal `invalid`: `competences.turtle-too-large` with `longest`; `competences.turtle-syntax` with `line`;
 * `competences.turtle-uri-missing` for a concept that is a blank node, which nothing could point to; `-characters` with `concept` where a text
 * of it, or an address in it, holds what is no character.
 */
export function parseTurtle(text: string): Statements {
	refuseTooLarge(text)
	return bySubject(quads(text))
}

/**
 * Parses JSON-LD 1.1 whose context stands in the document itself. Nothing is ever fetched.
 *
 * @throws Refusal `invalid`: `competences.turtle-too-large`, `-uri-missing`, `-characters`; `common.json-ld-…` as `readJsonLd`
 */
export async function parseJsonLd(text: string): Promise<Statements> {
	refuseTooLarge(text)
	return bySubject(await readJsonLd(text))
}

/** Whether a text can only be JSON: no Turtle begins like that, but for a blank node, which can be no concept. */
export const isJson = (text: string): boolean => /^\uFEFF?\s*[[{]/.test(text)

function refuseTooLarge(text: string): void {
	if (text.length > longestText) throw new Refusal('invalid', 'competences.turtle-too-large', { longest: longestText })
}

/** NUL and half of a pair: escapes can write them, but the database keeps no such text. */
const noCharacter = /[\0\p{Cs}]/u

function bySubject(found: readonly Quad[]): Statements {
	const statements = new Map<string, Map<string, Term[]>>()
	for (const { subject, predicate, object } of found) {
		if (subject.termType !== 'NamedNode') {
			if (predicate.value === terms.type && object.value === terms.Concept)
				throw new Refusal('invalid', 'competences.turtle-uri-missing')
			continue
		}
		if ([subject, predicate, object].some(({ value }) => noCharacter.test(value)))
			throw new Refusal('invalid', 'competences.turtle-characters', { concept: subject.value.replace(noCharacter, '') })
		const about = entry(statements, subject.value, () => new Map<string, Term[]>())
		entry(about, predicate.value, () => []).push(object)
	}
	return statements
}

function quads(text: string) {
	try {
		return new Parser({ format: 'text/turtle' }).parse(text)
	} catch (problem) {
		throw new Refusal('invalid', 'competences.turtle-syntax', { line: lineNamedBy(problem) })
	}
}

/** The parser hangs `context.line` on its errors, without a type. */
function lineNamedBy(problem: unknown): number | null {
	if (!(problem instanceof Error) || !('context' in problem)) return null
	const { context } = problem
	if (typeof context !== 'object' || context === null || !('line' in context)) return null
	return typeof context.line === 'number' ? context.line : null
}

/** The URIs that a subject points to by a predicate, each once. */
export function linksOf(statements: Statements, subject: string, predicate: string): string[] {
	const objects = statements.get(subject)?.get(predicate) ?? []
	return [...new Set(objects.filter((object) => object.termType === 'NamedNode').map((object) => object.value))]
}

/** The first plain value of a subject, whatever its language. */
export function valueOf(statements: Statements, subject: string, predicate: string): string | undefined {
	return statements
		.get(subject)
		?.get(predicate)
		?.find((object) => object.termType === 'Literal')?.value
}

/** The subjects of a class, in the order of the document. */
export function instancesOf(statements: Statements, type: string): string[] {
	return [...statements.keys()].filter((subject) => linksOf(statements, subject, terms.type).includes(type))
}

/** The value of a key, made and kept when it is missing. */
export function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const known = map.get(key)
	if (known !== undefined) return known
	const made = make()
	map.set(key, made)
	return made
}
