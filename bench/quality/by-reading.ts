/** Answers that somebody has judged by reading the public profiles: `by-reading.txt`. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { verdictOf, type Verdict } from './verdict.ts'

/** The digest of the judgements when their figures were last written down. */
export const frozenReading = '0862d87e9fa4c2541d1ab6d4d8c55eff195453b31b08b7a8c82eaa3d891a32d7'

const text = readFileSync(join(import.meta.dirname, 'by-reading.txt'), 'utf8')
export const readingDigest = createHash('sha256').update(text).digest('hex')

/** Question to organisation to grade: 2 clearly offers it, 1 has something to do with it, 0 does not. */
export const readQuestions: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
	text
		.split(/^## /m)
		.slice(1)
		.map((section) => {
			const [question, ...lines] = section.trim().split('\n')
			const grades = lines.flatMap((line) => {
				const [grade, slugs] = line.split(': ')
				return slugs!.split(' ').map((slug) => [slug, Number(grade)] as const)
			})
			return [question!, new Map(grades)]
		}),
)

/** Right is who has the best grade that anybody has. What nobody has read counts as wrong. Null for a question that was not read. */
export function judgeByReading(question: string, slugs: readonly string[]): Verdict | null {
	const grades = readQuestions.get(question)
	if (!grades) return null
	const gains = slugs.map((slug) => grades.get(slug) ?? 0)
	const possible = [...grades.values()].filter((grade) => grade > 0)
	const best = Math.max(...possible)
	return verdictOf(gains, gains.map((gain) => gain === best), possible) // prettier-ignore
}
