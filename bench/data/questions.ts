/** What people ask, as a fixed mix: the same seed gives the same questions for every size of the alliance. */
import { wholeAtlas, type AtlasQuestion } from '#domain/atlas/atlas-question.ts'
import { organisationKinds, sizeClasses } from '#domain/parties/party.schema.ts'
import { dayIn } from '#platform/context.ts'
import { generateAlliance } from '../../src/demonstration/generate-alliance.ts'
import { concepts } from '../../src/demonstration/load/load-alliance.ts'
import { Random } from '../../src/demonstration/random.ts'
import { seed } from './alliance-database.ts'

export type Asked = AtlasQuestion & { sort: keyof typeof shares }

/** Of a hundred questions. */
const shares = {
	label: 20,
	alternative: 18,
	'two words': 18,
	'typing error': 10,
	'frequent word': 8,
	filters: 8,
	phrase: 10,
	name: 8,
}

/** `count` different questions. `part` gives others of the same sort: to warm up with some and measure with others. */
export function askedQuestions(count: number, part: number): Asked[] {
	const random = new Random(seed * 1000 + part)
	const source = wordsOfAlliance()
	const asked = new Map<string, Asked>()
	for (let number = 0; asked.size < count; number++) {
		const sort = sortAt(number % 100)
		const question = { ...wholeAtlas, ...makers[sort](random, source), sort }
		asked.set(JSON.stringify({ ...question, sort: '' }), question)
	}
	// In the order of making all questions of a sort would stand together.
	return [...asked.values()]
		.map((question) => ({ question, at: random.unit() }))
		.toSorted((a, b) => a.at - b.at)
		.map(({ question }) => question)
}

function sortAt(position: number): Asked['sort'] {
	let sum = 0
	for (const [sort, share] of Object.entries(shares)) if (position < (sum += share)) return sort as Asked['sort']
	return 'label'
}

type Words = ReturnType<typeof wordsOfAlliance>

const makers: Record<keyof typeof shares, (random: Random, words: Words) => Partial<AtlasQuestion>> = {
	label: (random, { labels }) => ({ q: random.pick(labels) }),
	alternative: (random, { alternatives }) => ({ q: random.pick(alternatives) }),
	'two words': (random, { labels, alternatives, towns, frequent }) => ({
		q: `${random.pick(alternatives)} ${random.pick(random.pick([labels, towns, frequent]))}`,
	}),
	'typing error': (random, { labels, alternatives }) => {
		const long = (random.chance(0.5) ? labels : alternatives).filter((label) => /\p{L}{7}/u.test(label))
		return { q: mistyped(random, random.pick(long)) }
	},
	'frequent word': (random, words) => ({
		q: random.pick(words.frequent),
		...(random.chance(0.5) ? filters(random, words) : {}),
	}),
	filters: (random, words) => filters(random, words),
	phrase: (random, { texts }) => {
		const words = random
			.pick(texts)
			.split(/[^\p{L}\p{N}.+#-]+/u)
			.filter(Boolean)
		const first = random.int(0, Math.max(0, words.length - 4))
		return { q: words.slice(first, first + random.int(2, 4)).join(' ') }
	},
	name: (random, { names }) => ({ q: random.pick(names) }),
}

function filters(random: Random, { districts, fields, slugs }: Words): Partial<AtlasQuestion> {
	return random.pick([
		() => ({ districts: [random.pick(districts)] }),
		() => ({ kinds: [random.pick(organisationKinds)] }),
		() => ({ sizes: [random.pick(sizeClasses)], districts: [random.pick(districts), random.pick(districts)] }),
		() => ({ fields: [random.pick(fields)], sizes: [random.pick(sizeClasses)] }),
		() => ({ competences: [random.pick(slugs)] }),
	])()
}

/** One letter missing, doubled, wrong or swapped with its neighbour, inside of the longest word. */
/** The text with one error of a finger in its longest word, which has three letters at least. */
export function mistyped(random: Random, text: string): string {
	const longest = text.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)[0]!
	const at = random.int(1, longest.length - 2)
	const wrong = random.pick([
		() => longest.slice(0, at) + longest.slice(at + 1),
		() => longest.slice(0, at) + longest[at]! + longest.slice(at),
		() => longest.slice(0, at) + random.pick('aeinrst'.split('')) + longest.slice(at + 1),
		() => longest.slice(0, at) + longest[at + 1]! + longest[at]! + longest.slice(at + 2),
	])()
	return text.replace(longest, wrong)
}

const sampleSize = 3_000
/** What the first organisations and the taxonomy consist of. */
function wordsOfAlliance() {
	const known = concepts()
	const alliance = generateAlliance({ seed, organisations: sampleSize, concepts: known, today: dayIn() })
	const organisations = [...alliance.organisations()]
	const texts = organisations.flatMap(({ summary, description }) =>
		[summary.de, summary.en, description.de, description.en].filter((text) => text !== undefined),
	)
	const counts = new Map<string, number>()
	for (const text of texts)
		for (const word of new Set(text.split(/[^\p{L}]+/u)))
			if (word.length >= 4) counts.set(word, (counts.get(word) ?? 0) + 1)
	return {
		districts: alliance.networks.flatMap((network) => [...network.districts]),
		fields: known.filter(({ broaderSlug }) => broaderSlug === null).map(({ slug }) => slug),
		slugs: known.map(({ slug }) => slug),
		labels: known.flatMap(({ labels }) => [labels.de, labels.en]),
		alternatives: known.flatMap(({ alternatives }) => [...alternatives.de, ...alternatives.en]),
		towns: [...new Set(organisations.map(({ address }) => address.town))],
		names: organisations.map(({ name }) => name),
		texts,
		frequent: [...counts]
			.toSorted((a, b) => b[1] - a[1])
			.slice(0, 300)
			.map(([word]) => word),
	}
}
