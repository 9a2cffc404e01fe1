/** A scheme out of one or several files, each in a format of its own. */
import { Refusal } from '#platform/errors.ts'
import { locales } from '#platform/localized.ts'
import { isConceptTable, readConceptTable } from './read-table.ts'
import { readSkos, type Match } from './read-skos.ts'
import type { ReferenceConcept, Saying } from './reference-scheme.ts'

export type NamedFile = { name: string; bytes: Uint8Array }

/**
 * Puts together what all files say. A concept that has no label in any of them is only pointed to, and left out.
 * @throws Refusal `competences.scheme-…`: `-encoding` (file), `-unknown-format` (file), `-table`, `-uri`, `-language`, `-label-twice`
 * (concept), `-empty`, `-broader-cycle` (concept); `competences.turtle-…` for Turtle
 */
export function readFiles(files: readonly NamedFile[]): { concepts: ReferenceConcept[]; matches: Match[] } {
	const concepts = new Map<string, ReferenceConcept>()
	const matches: Match[] = []
	for (const file of files) {
		const text = textOf(file)
		if (isConceptTable(text)) {
			for (const saying of readConceptTable(file.name, text)) take(concepts, saying)
		} else if (/^\s*(@prefix|@base|prefix|base|#|<)/i.test(text)) {
			const read = readSkos(text)
			for (const saying of read.sayings) take(concepts, saying)
			matches.push(...read.matches)
		} else throw new Refusal('invalid', 'competences.scheme-unknown-format', { file: file.name })
	}
	const labelled = [...concepts.values()].filter(({ labels }) => Object.keys(labels).length > 0)
	if (labelled.length === 0 && matches.length === 0) throw new Refusal('invalid', 'competences.scheme-empty')
	const known = new Set(labelled.map(({ uri }) => uri))
	for (const concept of labelled) concept.broader = concept.broader.filter((uri) => known.has(uri))
	refuseCycles(labelled)
	return { concepts: labelled, matches }
}

function textOf({ name, bytes }: NamedFile): string {
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
