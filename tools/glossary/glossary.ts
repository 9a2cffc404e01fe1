/** docs/glossary.md as data: the words that are used, and those that are not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../sources/source.ts'

/** A word that is not used, in lower case, and the one that stands for it. */
export type Avoided = { language: 'en' | 'de'; word: string; say: string }
export type Glossary = {
	/** English terms in lower case: `membership type`, `opt-out`. */
	terms: string[]
	avoided: Avoided[]
}

/** Reads both tables: the terms by their English names, and what is said otherwise. */
export function readGlossary(text = readFileSync(join(root, 'docs/glossary.md'), 'utf8')): Glossary {
	const rows = text.split('\n').flatMap((line) => {
		const cells = /^\|(.*)\|$/
			.exec(line.trim())?.[1]
			?.split('|')
			.map((cell) => cell.trim())
		return cells && !cells.every((cell) => /^:?-+:?$/.test(cell)) ? [cells] : []
	})
	const second = rows.findIndex(([first]) => first === 'Not (English)')
	const [terms, avoided] = second < 0 ? [rows.slice(1), []] : [rows.slice(1, second), rows.slice(second + 1)]
	return {
		terms: terms.flatMap(([english]) => namesIn(english!.replace(/\*|\(.*?\)/g, ''))),
		avoided: avoided.flatMap(([english, german, say]) => [
			...namesIn(english!).map((word): Avoided => ({ language: 'en', word, say: say! })),
			...namesIn(german!).map((word): Avoided => ({ language: 'de', word, say: say! })),
		]),
	}
}

const namesIn = (cell: string): string[] =>
	cell
		.split(/[,:]/)
		.map((name) => name.trim().toLowerCase())
		.filter((name) => name !== '')

/** The words of a name that no term has, in the singular or the plural: `market_thing` → `thing`. */
export function unknownWords({ terms }: Glossary, name: string): string[] {
	const known = new Set(terms.flatMap((term) => term.split(/[\s-]/)))
	return name.split(/[_-]/).filter((word) => !spellings(word).some((spelling) => known.has(spelling)))
}

/** As it is, its singular and its plural. */
const spellings = (word: string): string[] => [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y'), `${word}s`]
