/** Which texts the pages really use. */
import { isCode, isTest, type Source } from '../sources/source.ts'

export type Usage = { keys: Set<string>; beginnings: string[] }

/**
 * Keys named anywhere in the product (`m.office_title`, `'office_title'`), and beginnings that the rest is added to at run
 * time (`m[`office_state_${state}`]`).
 */
export function usageIn(sources: readonly Source[]): Usage {
	const keys = new Set<string>()
	const beginnings = new Set<string>()
	for (const source of sources.filter((one) => one.path.startsWith('src/') && isCode(one) && !isTest(one))) {
		const scanner = /\bm\s*\.\s*(\w+)|['"`](\w+)['"`]|['"`]([a-z]\w*_)(?:\$\{|['"`]\s*\+)/g
		for (const [, named, literal, beginning] of source.text.matchAll(scanner)) {
			if (named) keys.add(named)
			if (literal) keys.add(literal)
			if (beginning) beginnings.add(beginning)
		}
	}
	return { keys, beginnings: [...beginnings] }
}

/** Whether a key is used as far as one can see. */
export function isUsed(key: string, usage: Usage): boolean {
	return usage.keys.has(key) || usage.beginnings.some((beginning) => key.startsWith(beginning))
}
