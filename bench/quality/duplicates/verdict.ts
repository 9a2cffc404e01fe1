/** How well pairs that were found agree with the labels. */
import type { ListedPair } from '#domain/duplicates/every-pair.queries.ts'
import type { Row } from './labelled.ts'

type Found = Pick<ListedPair, 'externalIds' | 'kind' | 'probability' | 'reasons'>
export type Verdict = {
	kind: Row['kind']
	truths: number
	precision: number
	recall: number
	f1: number
	errors: string[]
}

const pairKey = (a: string, b: string): string => [a, b].toSorted().join(' ')

/** All pairs of rows that mean the same, by the numbers of write-list.ts. */
export function truePairs(rows: readonly Row[], kind?: Row['kind']): Set<string> {
	const groups = Map.groupBy([...rows.keys()].filter((at) => !kind || rows[at]!.kind === kind), (at) => rows[at]!.truth)
	const pairs = [...groups.values()].flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => pairKey(`R${a}`, `R${b}`))))
	return new Set(pairs)
} // prettier-ignore

/** Records without a number were made by a mere mention and are nobody's label. */
export function verdictOn(kind: Row['kind'], rows: readonly Row[], pairs: readonly Found[]): Verdict {
	const truths = truePairs(rows, kind)
	const found = new Map<string, Found>()
	for (const pair of pairs)
		if (pair.kind === kind) for (const a of pair.externalIds[0]) for (const b of pair.externalIds[1]) found.set(pairKey(a, b), pair)
	const right = [...found.keys()].filter((key) => truths.has(key)).length
	const precision = right / Math.max(1, found.size)
	const recall = right / Math.max(1, truths.size)
	const told = (key: string) => key.split(' ').map((id) => `   ${id}  ${Object.values(rows[Number(id.slice(1))]!).filter((text) => text !== '' && text !== kind).join(' | ')}`).join('\n')
	return {
		kind, truths: truths.size, precision, recall, f1: (2 * precision * recall) / (precision + recall),
		errors: [
			...[...truths].filter((key) => !found.has(key)).map((key) => `missed ${kind}\n${told(key)}`),
			...[...found].filter(([key]) => !truths.has(key)).map(([key, { probability, reasons }]) => `wrong ${kind} ${probability} ${reasons.join(', ')}\n${told(key)}`),
		],
	}
} // prettier-ignore
