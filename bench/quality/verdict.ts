/** How good a list of answers is, as figures between 0 and 1. */

export type Verdict = {
	/** Discounted gain of the first ten against the best possible (Järvelin and Kekäläinen 2002). */
	ndcg10: number
	/** 1 over the place of the first right answer; 0 when there is none. */
	mrr: number
	/** How many of the possible answers are among the first twenty, of at most twenty. */
	recall20: number
	/** 1 when the first answer is right. */
	first: number
}

export const figureNames = ['ndcg10', 'mrr', 'recall20', 'first'] as const

/** `gains` and `right` in the order of the answers, at most twenty; `possible` are all gains there are to be had. */
export function verdictOf(gains: readonly number[], right: readonly boolean[], possible: readonly number[]): Verdict {
	const best = possible.toSorted((a, b) => b - a)
	const firstRight = right.indexOf(true)
	return {
		ndcg10: discounted(gains.slice(0, 10)) / discounted(best.slice(0, 10)),
		mrr: firstRight < 0 ? 0 : 1 / (firstRight + 1),
		recall20: gains.filter((gain) => gain > 0).length / Math.min(20, best.length),
		first: right[0] ? 1 : 0,
	}
}

/** The mean of several, rounded to three digits. */
export function meanOf(verdicts: readonly Verdict[]): Verdict {
	const of = (figure: keyof Verdict) =>
		Math.round((verdicts.reduce((sum, verdict) => sum + verdict[figure], 0) / verdicts.length) * 1000) / 1000
	return { ndcg10: of('ndcg10'), mrr: of('mrr'), recall20: of('recall20'), first: of('first') }
}

export const inWords = ({ ndcg10, mrr, recall20, first }: Verdict): string =>
	`nDCG@10 ${ndcg10.toFixed(3)}  MRR ${mrr.toFixed(3)}  recall@20 ${recall20.toFixed(3)}  first ${first.toFixed(3)}`

const discounted = (gains: readonly number[]): number =>
	gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0)
