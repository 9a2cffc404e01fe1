import type { FactsOf } from './facts.ts'
import { type Line, render, sentencesOf } from './phrases/line.ts'
import type { Plan } from './plan.ts'
import { poolFor, summariesFor } from './pools.ts'
import type { Random } from './random.ts'
import type { Seen } from './text.ts'
import type { Localized } from './types.ts'

/** A description has two to six sentences. */
const MOST_SENTENCES = 6

const counted = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + sentencesOf(line), 0)

/** Lines that need something before them. */
const follows =
	/^(Dazu|Seit einigen|Auf Anfrage|Für \{k2\}|Für Bestands|Ein Notdienst|Der Umsatz|Die Abrechnung|Sprachen|Ein zweiter|Sprechen Sie|Vertretung|Freitags|Urlaub|Ein Drittel|Auch |Nebenbei|Unsere Dokumentation|Eine Mindest|Übergaben|Ab Herbst|Referenzen|Eine Werkstudentin|Eine Betriebs|Projektsprache|Demnächst|Im vergangenen)/

const first = (pool: readonly Line[]): readonly Line[] => pool.filter(([german]) => !follows.test(german))

const linesOf = (plan: Plan, year: number, random: Random): Line[] => {
	const lines: Line[] = []
	const tells = [...plan.tells]
	let room = MOST_SENTENCES - counted(tells)
	for (const part of plan.pattern) {
		const tell = part === 'T' ? tells.shift() : undefined
		const whole = tell ? [] : poolFor(part, plan, year)
		const pool = lines.length === 0 ? first(whole) : whole
		const line = tell ?? (pool.length > 0 ? random.pick(pool) : undefined)
		if (!line || lines.includes(line)) continue
		if (!tell) {
			const cost = sentencesOf(line)
			if (cost > room) continue
			room -= cost
		}
		lines.push(line)
	}
	return lines
}

const say = (lines: readonly Line[], facts: FactsOf, seed: number, english: boolean): Localized => {
	const text = (language: 'de' | 'en'): string => {
		let out = ''
		for (let at = 0; at < lines.length; at++) {
			const line = lines[at] as Line
			if (at > 0) out += ' '
			out += render(line[language === 'de' ? 0 : 1], facts[language], seed + at * 977, language)
		}
		return out
	}
	return english ? { de: text('de'), en: text('en') } : { de: text('de') }
}

/** Writes the one-sentence summary, another one than `seen` has met. */
export const summarise = (plan: Plan, facts: FactsOf, english: boolean, seen: Seen, random: Random): Localized => {
	const pool = summariesFor(plan)
	for (let attempt = 0; ; attempt++) {
		const line = random.pick(attempt < 8 ? pool : plan.archetype.summaries[plan.narrator])
		const seed = random.bits()
		const summary = say([line], facts, seed, false)
		if (seen.add(summary.de) || attempt === 16) return english ? say([line], facts, seed, true) : summary
	}
}

/** Writes the description after the plan's pattern. */
export const describe = (plan: Plan, facts: FactsOf, year: number, english: boolean, random: Random): Localized => {
	const lines = linesOf(plan, year, random)
	for (const part of ['X', 'O'] as const) {
		const spare = poolFor(part, plan, year).filter((line) => !lines.includes(line))
		if (counted(lines) < 2 && spare.length > 0) lines.push(random.pick(spare))
	}
	return say(lines, facts, random.bits(), english)
}
