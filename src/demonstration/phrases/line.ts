import { mix } from '../random.ts'

/**
 * A line of material: the same statement in German and in English.
 *
 * Notation: `[a|b|c]` chooses one, may nest and may be empty; `{#a:120-900/10}` a number with thousands separator in steps
 * of 10; `{=a:12-40}` a plain number; `{~a:2-9}` a number as a word; `{name}` a fact of the organisation. A number with
 * the same letter is the same in both languages; the same alternative is chosen where both have equally many.
 */
export type Line = readonly [de: string, en: string]
export type Language = 'de' | 'en'
/** What may stand in braces, ready in one language. */
export type Facts = Readonly<Record<string, string>>

type Part =
	| string
	| { choice: readonly (readonly Part[])[]; at: number }
	| { fact: string }
	| { form: '#' | '=' | '~'; letter: number; low: number; high: number; step: number }

const words: Readonly<Record<Language, readonly string[]>> = {
	de: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
	en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** A number as it is written in running text: 1.200 in German, 1,200 in English. */
export const written = (value: number, language: Language): string => {
	if (value < 1000) return String(value)
	const rest = String(value % 1000).padStart(3, '0')
	return `${written(Math.floor(value / 1000), language)}${language === 'de' ? '.' : ','}${rest}`
}

/** A number as a word up to twelve, in figures above. */
export const spelled = (value: number, language: Language): string => words[language][value] ?? written(value, language)

const slot = (inner: string): Part => {
	const number = /^([#=~])(\w):(\d+)-(\d+)(?:\/(\d+))?$/.exec(inner)
	if (!number) return { fact: inner }
	const [, form, letter = '', low, high, step] = number
	return {
		form: form as '#' | '=' | '~',
		letter: letter.charCodeAt(0),
		low: Number(low),
		high: Number(high),
		step: Number(step ?? 1),
	}
}

const parse = (text: string): readonly Part[] => {
	let at = 0
	let choices = 0
	const sequence = (inside: boolean): readonly Part[] => {
		const parts: Part[] = []
		let plain = ''
		const flush = (): void => {
			if (plain !== '') parts.push(plain)
			plain = ''
		}
		while (at < text.length) {
			const sign = text.charAt(at)
			if (inside && (sign === '|' || sign === ']')) break
			at++
			if (sign === '[') {
				flush()
				const number = choices++
				const choice: (readonly Part[])[] = []
				do {
					choice.push(sequence(true))
				} while (text.charAt(at++) === '|')
				parts.push({ choice, at: number })
			} else if (sign === '{') {
				flush()
				const end = text.indexOf('}', at)
				parts.push(slot(text.slice(at, end)))
				at = end + 1
			} else plain += sign
		}
		flush()
		return parts
	}
	return sequence(false)
}

const valueOf = (part: { letter: number; low: number; high: number; step: number }, seed: number): number => {
	const steps = Math.floor((part.high - part.low) / part.step) + 1
	return part.low + (mix(seed ^ Math.imul(part.letter, 0x9e3779b1)) % steps) * part.step
}

const put = (parts: readonly Part[], facts: Facts, seed: number, language: Language): string => {
	let out = ''
	for (const part of parts) {
		if (typeof part === 'string') out += part
		else if ('choice' in part) {
			const chosen = part.choice[mix(seed + Math.imul(part.at + 1, 0x9e3779b9)) % part.choice.length]
			out += put(chosen as readonly Part[], facts, seed, language)
		} else if ('fact' in part) out += facts[part.fact] ?? ''
		else {
			const value = valueOf(part, seed)
			out += part.form === '#' ? written(value, language) : part.form === '=' ? String(value) : spelled(value, language)
		}
	}
	return out
}

const parsed = new Map<string, readonly Part[]>()

/** Writes a line's text in one language. The seed decides alternatives and numbers; the same seed says the same thing. */
export const render = (text: string, facts: Facts, seed: number, language: Language): string => {
	let parts = parsed.get(text)
	if (!parts) parsed.set(text, (parts = parse(text)))
	return put(parts, facts, seed, language)
}

/** Who speaks in a German line: the organisation itself, one person, somebody about it, or nobody in particular. */
export type Speaker = 'we' | 'one' | 'they' | 'nobody'

const speakers: [Speaker, RegExp][] = [
	['one', /(?<![\p{L}])(ich|mich|mir|mein\p{L}*)(?![\p{L}])/iu],
	['we', /(?<![\p{L}])(wir|uns|unser\p{L}*)(?![\p{L}])/iu],
	['they', /\{(name|short)\}|\b(das Team|die Firma|der Betrieb|das Büro|das Haus|das Unternehmen|die Einrichtung)\b/iu],
]

/** Tells the speaker of a line by its German words. */
export const speakerOf = (line: Line): Speaker => speakers.find(([, sign]) => sign.test(line[0]))?.[0] ?? 'nobody'

/** How many sentences a German line has, counting its first alternatives only. */
export const sentencesOf = (line: Line): number =>
	(line[0].match(/[.?:](?=\s+[\p{Lu}„])|[.?]$/gu) ?? []).filter((s) => s !== ':').length
