/** Questions as people type them, each with the competences that they mean: `questions.txt`. Narrower competences count as well. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type JudgedQuestion = {
	/** What is hard about it: a heading of the file. */
	kind: string
	q: string
	/** Slugs of competences. */
	means: string[]
	/** Half of them may be looked at while tuning; the other half only reports. */
	use: 'tune' | 'report'
}

/**
 * The digest of the questions when their figures were last written down: others would not be comparable. New questions mean
 * a new digest and new figures, in one change.
 */
export const frozenDigest = '075bfb400487e3675cb8db4626ccadb90e82c67021359335f91da44d71498e85'

const text = readFileSync(join(import.meta.dirname, 'questions.txt'), 'utf8')

/** What the file holds, for comparison with `frozenDigest`. */
export const digest = createHash('sha256').update(text).digest('hex')

/** All questions in the order of the file. */
export const judgedQuestions: readonly JudgedQuestion[] = questionsIn(text)

/** The questions of a list: kinds as headings, `question → meanings` in the lines. */
export function questionsIn(list: string): JudgedQuestion[] {
	return list.split(/^## /m).slice(1).flatMap(questionsOf)
}

function questionsOf(section: string): JudgedQuestion[] {
	const [kind, ...lines] = section.trim().split('\n')
	return lines
		.filter((line) => line.includes('→'))
		.map((line, index) => {
			const [q, means] = line.split('→')
			return {
				kind: kind!.toLowerCase(),
				q: q!.trim(),
				means: means!.trim().split(/\s+/),
				use: index % 2 === 0 ? 'tune' : 'report',
			}
		})
}
