import type { Trade } from './archetypes/trades.ts'
import type { ConceptIndex } from './concepts.ts'
import { type Clients, clients } from './phrases/clients.ts'
import { type Facts, type Language, spelled } from './phrases/line.ts'
import { regionalPhrases } from './places/districts.ts'
import type { Plan } from './plan.ts'
import type { Random } from './random.ts'
import { capitalised } from './text.ts'
import type { Bilingual } from './types.ts'

/** What sentences may name, in both languages. */
export type FactsOf = Readonly<Record<Language, Facts>>

const together = ['', '', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt'] as const

export type FactSource = {
	plan: Plan
	trades: readonly Trade[]
	index: ConceptIndex
	name: string
	short: string
	town: string
	/** Another town of the same region. */
	otherTown: string
	district: string
	/** The person who leads, as "Given Family". */
	founder: string
	/** This year. */
	year: number
}

/** "A, B und C", or "A, B sowie C und D" where an item has its own "und". */
const joined = (words: readonly string[], and: string, as: string): string => {
	if (words.length < 2) return words.join('')
	const link = words.some((word) => word.includes(` ${and} `)) ? as : and
	return `${words.slice(0, -1).join(', ')} ${link} ${words[words.length - 1]}`
}

const wordsFor = (competences: readonly string[], index: ConceptIndex, random: Random): { de: string; en: string } => {
	const wordings = competences.map(index.wording)
	return {
		de: joined(
			wordings.map((wording) => random.pick(wording.de)),
			'und',
			'sowie',
		),
		en: joined(
			wordings.map((wording) => wording.en),
			'and',
			'as well as',
		),
	}
}

const clientFacts = (one: Clients, two: Clients, language: Language): Facts => {
	const form = (clients: Clients, german: 'n' | 'd'): string => (language === 'de' ? clients[german] : clients.en)
	return {
		k: form(one, 'n'),
		kd: form(one, 'd'),
		k_satz: capitalised(form(one, 'n')),
		k2: form(two, 'n'),
		k2d: form(two, 'd'),
	}
}

const subjectFacts = (topics: string, list: string): Facts => ({
	topics,
	topics_satz: capitalised(topics),
	list,
	list_satz: capitalised(list),
})

/** Collects the facts that lines name in braces. */
export const factsOf = (source: FactSource, random: Random): FactsOf => {
	const { plan, year, index } = source
	const { archetype, founded, employees } = plan
	const [one, two] = random.some(archetype.clients, 2).map((key): Clients => clients[key])
	const where = random.pick(regionalPhrases[source.district] ?? []) as Bilingual
	const since = founded + 1 + Math.floor(random.unit() * Math.max(1, year - 1 - founded))
	const [trade, gender, aTrade] = random.pick(source.trades)
	const topics = wordsFor(plan.topics, index, random)
	const list = wordsFor(plan.listed, index, random)
	const shared = {
		name: random.chance(0.3) ? source.name : source.short,
		short: source.short,
		town: source.town,
		town2: source.otherTown,
		year: String(founded),
		age: String(year - founded),
		since: String(Math.max(founded, Math.min(year - 1, since))),
		n: String(employees),
		founder: source.founder,
		zu: together[employees] ?? String(employees),
	}
	const german = spelled(employees, 'de')
	const english = spelled(employees, 'en')
	return {
		de: {
			...shared,
			...clientFacts(one as Clients, two ?? (one as Clients), 'de'),
			...subjectFacts(topics.de, list.de),
			wo: where.de,
			wo_satz: capitalised(where.de),
			nword_satz: capitalised(german),
			trade,
			trade_satz: capitalised(trade),
			ein_trade: `${gender === 'f' ? 'eine' : 'ein'} ${trade}`,
		},
		en: {
			...shared,
			...clientFacts(one as Clients, two ?? (one as Clients), 'en'),
			...subjectFacts(topics.en, list.en),
			wo: where.en,
			wo_satz: capitalised(where.en),
			nword: english,
			nword_satz: capitalised(english),
			trade_satz: capitalised(aTrade.replace(/^an? /, '')),
			a_trade: aTrade,
		},
	}
}
