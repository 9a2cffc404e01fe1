import { Refusal } from '#platform/errors.ts'
import { slugify } from '#platform/search-text.ts'
import { placesOf, relatedOf } from './hierarchy.ts'
import { lineOf, lineOfJson } from './line-of.ts'
import { matchesIn } from './matches.ts'
import { Misfit } from './misfit.ts'
import type { Concept, RetiredConcept, Scheme } from './scheme.ts'
import {
	instancesOf,
	isJson,
	linksOf,
	parseJsonLd,
	parseTurtle,
	terms,
	valueOf,
	type Statements,
} from './statements.ts'
import { alternativesOf, bothLabels, definitionOf, labelOf, textOf } from './texts.ts'

/**
 * Reads one SKOS scheme from Turtle or, when the text is JSON, from JSON-LD: as `readTurtle`.
 * @throws Refusal as `readTurtle`; `common.json-ld-…` as `readJsonLd`
 */
export async function readScheme(text: string): Promise<Scheme> {
	if (isJson(text)) return schemeOf(await parseJsonLd(text), (uri) => lineOfJson(text, uri))
	return schemeOf(parseTurtle(text), (uri) => lineOf(text, uri))
}

/**
 * The one scheme in some statements. `whereIs` tells in which line of the document a URI is described.
 * @throws Refusal as `readTurtle`
 */
export function schemeOf(statements: Statements, whereIs: (uri: string) => number | null): Scheme {
	const uri = theScheme(statements)
	try {
		return {
			uri,
			label: labelOf(statements, uri),
			licence: linksOf(statements, uri, terms.licence).find(isAddress) ?? null,
			description: textOf(statements, uri, terms.description),
			version: valueOf(statements, uri, terms.version)?.slice(0, 100) || null,
			...conceptsOf(statements),
			matches: matchesIn(statements),
		}
	} catch (problem) {
		if (!(problem instanceof Misfit)) throw problem
		const facts = { concept: problem.uri, line: whereIs(problem.uri) }
		throw new Refusal('invalid', `competences.turtle-${problem.code}`, facts)
	}
}

const isAddress = (uri: string) => /^https?:\/\/\S+$/.test(uri) && uri.length <= 500

function theScheme(statements: Statements): string {
	const [uri, another] = instancesOf(statements, terms.Scheme)
	if (uri === undefined) throw new Refusal('invalid', 'competences.turtle-scheme-missing')
	if (another !== undefined) throw new Refusal('invalid', 'competences.turtle-scheme-twice')
	return uri
}

function conceptsOf(statements: Statements): { concepts: Concept[]; retired: RetiredConcept[] } {
	const all = instancesOf(statements, terms.Concept)
	const isRetired = (uri: string) => ['true', '1'].includes(valueOf(statements, uri, terms.deprecated) ?? '')
	const uris = all.filter((uri) => !isRetired(uri))
	if (uris.length === 0) throw new Refusal('invalid', 'competences.turtle-empty')
	const slugs = slugsOf(all)
	const related = relatedOf(statements, uris)
	const wordsOf = (uri: string) => {
		const labels = bothLabels(statements, uri)
		const definition = definitionOf(statements, uri)
		const alternatives = alternativesOf(statements, uri, labels)
		return { uri, slug: slugs.get(uri) ?? '', labels, alternatives, ...(definition && { definition }) }
	}
	return {
		concepts: placesOf(statements, uris).map(({ uri, broader, depth }) => ({
			...wordsOf(uri),
			broader,
			related: [...(related.get(uri) ?? [])],
			depth,
		})),
		retired: all
			.filter(isRetired)
			.map((uri) => ({ ...wordsOf(uri), replacedBy: replacementOf(statements, uri, uris) })),
	}
}

/** @throws Misfit `replacement-unknown` */
function replacementOf(statements: Statements, uri: string, known: readonly string[]): string | null {
	const [replacement] = linksOf(statements, uri, terms.replacedBy)
	if (replacement !== undefined && !known.includes(replacement)) throw new Misfit('replacement-unknown', uri)
	return replacement ?? null
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
