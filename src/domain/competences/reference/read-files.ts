/** A scheme out of one or several files, each in a format of its own. */
import { Refusal } from '#platform/errors.ts'
import { locales } from '#platform/localized.ts'
import type { Match } from '../skos/scheme.ts'
import { isJson } from '../skos/statements.ts'
import { isConceptTable, readConceptTable } from './read-table.ts'
import { readSkos } from './read-skos.ts'
import type { ReferenceConcept, Saying } from './reference-scheme.ts'

export type NamedFile = { name: string; bytes: Uint8Array }

/** Every file of ESCO is smaller. */
const mostMegabytes = 100
/** Addresses are looked up by an index, which holds no longer ones. */
const longestUri = 1_000

export type ReadFiles = {
	concepts: ReferenceConcept[]
	matches: Match[]
	/** How many concepts have labels in other languages alone; they are left out. */
	foreign: number
	/** How many broader concepts are named that none of the files describes, such as one of another scheme; they are passed over. */
	unknownBroader: number
}

/**
 * Puts together what all files say. A concept that has no label in any of them is only pointed to, and left out, as is every concept
 * of `ours`: files that map the two schemes to each other may describe both.
 * @throws Refusal `competences.scheme-…`: `-encoding` (file), `-too-large` (file), `-unknown-format` (file), `-table`, `-uri`,
 * `-uri-long` (longest),
 * `-language`, `-label-twice` (concept), `-empty`, `-broader-cycle` (concept); `competences.turtle-…` for SKOS, `common.json-ld-…`
 */
export async function readFiles(files: readonly NamedFile[], ours: ReadonlySet<string>): Promise<ReadFiles> {
	const concepts = new Map<string, ReferenceConcept>()
	const foreign = new Set<string>()
	const matches: Match[] = []
	for (const file of files) {
		const read = await readFile(file)
		for (const saying of read.sayings) {
			if (ours.has(saying.uri)) continue
			take(concepts, saying)
			if (saying.foreign) foreign.add(saying.uri)
		}
		matches.push(...read.matches)
	}
	const labelled = [...concepts.values()].filter(({ labels }) => Object.keys(labels).length > 0)
	if (labelled.length === 0 && matches.length === 0) throw new Refusal('invalid', 'competences.scheme-empty')
	const known = new Set(labelled.map(({ uri }) => uri))
	const unknown = new Set(labelled.flatMap(({ broader }) => broader.filter((uri) => !known.has(uri))))
	for (const concept of labelled) concept.broader = concept.broader.filter((uri) => known.has(uri))
	if ([...known, ...matches.flatMap(({ from, to }) => [from, to])].some((uri) => uri.length > longestUri))
		throw new Refusal('invalid', 'competences.scheme-uri-long', { longest: longestUri })
	refuseCycles(labelled)
	return {
		concepts: labelled,
		matches,
		foreign: [...foreign].filter((uri) => !known.has(uri)).length,
		unknownBroader: unknown.size,
	}
}

async function readFile(file: NamedFile): Promise<{ sayings: Saying[]; matches: Match[] }> {
	const text = textOf(file)
	if (isConceptTable(text)) return readConceptTable(file.name, text)
	if (isJson(text) || /^\s*(@prefix|@base|prefix|base|#|<)/i.test(text)) return readSkos(text)
	throw new Refusal('invalid', 'competences.scheme-unknown-format', { file: file.name })
}

/**
 * What a file holds, as text.
 * @throws Refusal `competences.scheme-encoding` unless it is UTF-8 (UTF-16 without a mark shows by its zeros), `.scheme-too-large`
 */
export function textOf({ name, bytes }: NamedFile): string {
	if (bytes.length > mostMegabytes * 1_000_000)
		throw new Refusal('invalid', 'competences.scheme-too-large', { file: name, megabytes: mostMegabytes })
	if (bytes.includes(0)) throw new Refusal('invalid', 'competences.scheme-encoding', { file: name })
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		throw new Refusal('invalid', 'competences.scheme-encoding', { file: name })
	}
}

function take(concepts: Map<string, ReferenceConcept>, saying: Saying): void {
	let concept = concepts.get(saying.uri)
	if (!concept) {
		concept = { uri: saying.uri, labels: {}, alternatives: { de: [], en: [] }, definition: {}, broader: [] }
		concepts.set(saying.uri, concept)
	}
	for (const locale of locales) {
		const label = saying.labels?.[locale]
		const known = concept.labels[locale]
		if (label && known && known !== label)
			throw new Refusal('invalid', 'competences.scheme-label-twice', { concept: saying.uri, line: saying.line })
		if (label) concept.labels[locale] = label
		if (saying.definition?.[locale]) concept.definition[locale] = saying.definition[locale]
		const others = concept.alternatives[locale]
		for (const text of saying.alternatives?.[locale] ?? [])
			if (text !== concept.labels[locale] && !others.includes(text)) others.push(text)
	}
	for (const uri of saying.broader ?? [])
		if (uri !== saying.uri && !concept.broader.includes(uri)) concept.broader.push(uri)
}

/** Takes away whatever has nothing broader that is left; what remains is on a cycle or below one. */
function refuseCycles(concepts: readonly ReferenceConcept[]): void {
	const open = new Map(concepts.map(({ uri, broader }) => [uri, broader.length]))
	const narrower = Map.groupBy(
		concepts.flatMap(({ uri, broader }) => broader.map((above) => ({ uri, above }))),
		({ above }) => above,
	)
	const free = [...open].filter(([, count]) => count === 0).map(([uri]) => uri)
	for (let uri = free.pop(); uri !== undefined; uri = free.pop()) {
		open.delete(uri)
		for (const below of narrower.get(uri) ?? []) {
			const left = open.get(below.uri)! - 1
			open.set(below.uri, left)
			if (left === 0) free.push(below.uri)
		}
	}
	const [concept] = open.keys()
	if (concept !== undefined) throw new Refusal('invalid', 'competences.scheme-broader-cycle', { concept })
}
