/** What a rule of the house is made of: a sentence, the reason, the way out, and a look at the sources. */
import type { Source } from '../sources/source.ts'

export type Finding = { path: string; line?: number; what: string }

export type Rule = {
	name: string
	/** The rule in one sentence. */
	says: string
	why: string
	/** What to do instead. */
	instead: string
	find(sources: readonly Source[]): Finding[]
}

/** What a person reads when a rule is broken; nothing when it is kept. */
export function explain(rule: Omit<Rule, 'find'>, findings: readonly Finding[]): string {
	return report(`${rule.name}: ${rule.says}`, findings, [`Why: ${rule.why}`, `Do:  ${rule.instead}`])
}

/** The same for a rule about imports, whose comment says everything. */
export function explainDirection(name: string, comment: string, findings: readonly Finding[]): string {
	return report(`${name}:`, findings, [comment])
}

function report(head: string, findings: readonly Finding[], lesson: readonly string[]): string {
	if (findings.length === 0) return ''
	const places = findings.map(({ path, line, what }) => `${path}${line ? `:${line}` : ''}  ${what}`)
	return [head, ...[...places, ...lesson].map((text) => `  ${text}`)].join('\n')
}
