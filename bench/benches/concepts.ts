/**
 * The concept finder over a scheme of the size of ESCO, with the bridge of our own taxonomy: 14,000 concepts made of the words of the
 * shipped one, so that pieces of letters are as frequent as in real labels, one below the other as there; a fifth of them has English labels only.
 */
import { shippedTaxonomy } from '#domain/competences/shipped-taxonomy.ts'
import { makeCatalogue, type FindableConcept } from '#domain/competences/finder/catalogue.ts'
import { findConcepts } from '#domain/competences/finder/find-concepts.ts'
import { readTurtle } from '#domain/competences/skos/read-turtle.ts'
import { Random } from '../../src/demonstration/random.ts'
import { seed } from '../data/alliance-database.ts'
import { mistyped } from '../data/questions.ts'
import { rounded, spread, timeEach, type Figures } from '../measure.ts'

const wanted = 14_000
const questions = 600

export async function conceptsBench(): Promise<Figures> {
	const random = new Random(seed)
	const shipped = readTurtle(shippedTaxonomy()).concepts
	const bridge = await makeCatalogue(shipped, null)
	const scheme = Array.from({ length: wanted }, (_, at) => mixed(random, at, shipped[at % shipped.length]!, shipped))
	const started = performance.now()
	const catalogue = await makeCatalogue(scheme, bridge)
	const making = performance.now() - started
	const ask = (text: string) => findConcepts(catalogue, { text, limit: 10 })
	const asked = () => Array.from({ length: questions }, (_, at) => question(random, at, scheme, shipped))
	// Where a concept of the bridge leads to is found once and remembered: the first questions wait for it, later ones do not.
	const first = await timeEach(asked(), ask)
	for (const { labels } of shipped) for (const label of Object.values(labels)) ask(label)
	const times = await timeEach(asked(), ask)
	return {
		...spread(times),
		...spread(first, 'first_'),
		making: rounded(making),
		concepts: scheme.length,
		labels: catalogue.labels.length,
		memory_megabytes: rounded(process.memoryUsage().rss / 2 ** 20),
	}
}

/** The labels of one concept, each with a word of another. */
function mixed(random: Random, at: number, base: FindableConcept, all: readonly FindableConcept[]): FindableConcept {
	const other = random.pick(all)
	const wordOf = (locale: 'de' | 'en') => random.pick((other.labels[locale] ?? other.labels.en ?? '').split(' '))
	const labelled = (locale: 'de' | 'en', labels: readonly string[]) =>
		labels.map((label) => `${label} ${wordOf(locale)}`)
	const englishOnly = at % 5 === 0
	const above = all.findIndex(({ uri }) => uri === base.broader)
	return {
		uri: `urn:bench:${at}`,
		broader: above === -1 ? null : `urn:bench:${at - (at % all.length) + above}`,
		labels: {
			en: labelled('en', [base.labels.en ?? ''])[0]!,
			...(englishOnly ? {} : { de: labelled('de', [base.labels.de ?? ''])[0]! }),
		},
		alternatives: {
			de: englishOnly ? [] : labelled('de', random.some(base.alternatives.de, 3)),
			en: labelled('en', random.some(base.alternatives.en, 2)),
		},
	}
}

/** A label of the scheme, one of the shipped taxonomy, or one with a typing error; German three times of four. */
function question(
	random: Random,
	at: number,
	scheme: readonly FindableConcept[],
	shipped: readonly FindableConcept[],
): string {
	const { labels } = random.pick(at % 3 === 0 ? shipped : scheme)
	const label = (at % 4 === 0 ? labels.en : labels.de) ?? labels.en ?? ''
	return at % 5 === 0 ? mistyped(random, label) : label
}
