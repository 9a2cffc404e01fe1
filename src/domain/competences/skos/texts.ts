import type { Term } from 'n3'
import { inLanguage, locales, type Locale, type Localized } from '#platform/localized.ts'
import { Misfit } from './misfit.ts'
import { terms, type Statements } from './statements.ts'

type Texts = Record<Locale | 'neutral', string[]>

/**
 * The preferred labels of a subject; `de-AT` counts as German, a label without a language fills what is missing.
 * Empty when it has none in German, English or without a language.
 *
 * @throws Misfit `label-twice` when one language has two (SKOS reference, S14).
 */
export function labelOf(statements: Statements, subject: string): Localized {
	const texts = textsOf(statements, subject, terms.prefLabel)
	if (Object.values(texts).some((inOneLanguage) => inOneLanguage.length > 1)) throw new Misfit('label-twice', subject)
	return onePerLanguage(texts)
}

/**
 * The preferred labels in both languages, one standing in for the other.
 *
 * @throws Misfit `label-missing`, `label-twice`
 */
export function bothLabels(statements: Statements, subject: string): { de: string; en: string } {
	const label = labelOf(statements, subject)
	const [de, en] = [inLanguage(label, 'de'), inLanguage(label, 'en')]
	if (!de || !en) throw new Misfit('label-missing', subject)
	return { de: de.text, en: en.text }
}

/** Alternative labels without repetitions of each other or of the preferred label, whatever the case of letters. */
export function alternativesOf(statements: Statements, subject: string, labels: { de: string; en: string }) {
	const { de, en, neutral } = textsOf(statements, subject, terms.altLabel)
	return { de: othersThan(labels.de, [...de, ...neutral]), en: othersThan(labels.en, [...en, ...neutral]) }
}

/** What a concept means, where the document says so. */
export function definitionOf(statements: Statements, subject: string): Localized | undefined {
	const definition = textOf(statements, subject, terms.definition)
	return Object.keys(definition).length > 0 ? definition : undefined
}

/** A text of a subject in both languages, as far as the document has it. */
export function textOf(statements: Statements, subject: string, predicate: string): Localized {
	return onePerLanguage(textsOf(statements, subject, predicate))
}

function onePerLanguage(texts: Texts): Localized {
	const found: Localized = {}
	for (const locale of locales) {
		const text = texts[locale][0] ?? texts.neutral[0]
		if (text) found[locale] = text
	}
	return found
}

function othersThan(preferred: string, texts: readonly string[]): string[] {
	const seen = new Set([preferred.toLowerCase()])
	return texts.filter((text) => seen.size < seen.add(text.toLowerCase()).size)
}

function textsOf(statements: Statements, subject: string, predicate: string): Texts {
	const texts: Texts = { de: [], en: [], neutral: [] }
	for (const object of statements.get(subject)?.get(predicate) ?? []) {
		const language = languageOf(object)
		const text = object.value.normalize('NFC').replace(/\s+/gu, ' ').trim()
		if (language && text) texts[language].push(text)
	}
	return texts
}

function languageOf(term: Term): keyof Texts | null {
	if (term.termType !== 'Literal') return null
	if (term.language === '') return 'neutral'
	const primary = term.language.toLowerCase().split('-')[0]
	return locales.find((locale) => locale === primary) ?? null
}
