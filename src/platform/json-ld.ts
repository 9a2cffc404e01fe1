/** JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) as triples and as Turtle. Contexts stand in the document: nothing is ever fetched. */
import jsonld from 'jsonld'
import { Parser, Writer, type Quad } from 'n3'
import { Refusal } from './errors.ts'

/** Deeper than any sensible document. */
const deepest = 60

/**
 * The triples of a text from outside, subjects in the order in which the document lists them.
 * @throws Refusal `invalid`: `common.json-ld-syntax`, `common.json-ld-too-deep`, `common.json-ld-remote-context` with `address`
 */
export async function readJsonLd(text: string): Promise<Quad[]> {
	return triplesOf(parsed(text))
}

/**
 * The triples of a document.
 * @throws Refusal as `readJsonLd`
 */
export async function triplesOf(document: object): Promise<Quad[]> {
	let remote: string | undefined
	const documentLoader = (address: string): Promise<never> => {
		remote ??= address
		return Promise.reject(new Error('nothing is fetched'))
	}
	try {
		const expanded = await jsonld.expand(document, { documentLoader })
		const quads = await jsonld.toRDF(expanded, { skipExpansion: true, format: 'application/n-quads', documentLoader })
		return inOrder(
			new Parser({ format: 'N-Quads' }).parse(String(quads)),
			expanded.map((node) => node['@id']),
		)
	} catch {
		if (remote !== undefined) throw new Refusal('invalid', 'common.json-ld-remote-context', { address: remote })
		throw new Refusal('invalid', 'common.json-ld-syntax')
	}
}

/** A document as Turtle. */
export async function turtleOf(document: object, prefixes: Record<string, string>): Promise<string> {
	const writer = new Writer({ prefixes })
	for (const { subject, predicate, object } of await triplesOf(document)) writer.addQuad(subject, predicate, object)
	return new Promise((resolve, reject) =>
		writer.end((error, turtle) => {
			if (error) reject(error)
			else resolve(turtle)
		}),
	)
}

function parsed(text: string): object {
	refuseTooDeep(text)
	let document: unknown
	try {
		document = JSON.parse(text.replace(/^\uFEFF/, ''))
	} catch {
		throw new Refusal('invalid', 'common.json-ld-syntax')
	}
	if (typeof document !== 'object' || document === null) throw new Refusal('invalid', 'common.json-ld-syntax')
	return document
}

/** Each level costs the processor memory that a few brackets do not. */
function refuseTooDeep(text: string): void {
	let depth = 0
	let quoted = false
	for (let at = 0; at < text.length; at++) {
		const sign = text[at]
		if (quoted) {
			if (sign === '\\') at++
			else if (sign === '"') quoted = false
		} else if (sign === '"') quoted = true
		else if (sign === '{' || sign === '[') depth++
		else if (sign === '}' || sign === ']') depth--
		if (depth > deepest) throw new Refusal('invalid', 'common.json-ld-too-deep', { deepest })
	}
}

/** The processor sorts subjects by their names. */
function inOrder(quads: Quad[], subjects: readonly unknown[]): Quad[] {
	const places = new Map(subjects.map((subject, place) => [subject, place]))
	const placeOf = ({ subject }: Quad) => places.get(subject.value) ?? subjects.length
	return quads.toSorted((a, b) => placeOf(a) - placeOf(b))
}
