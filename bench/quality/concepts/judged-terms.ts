/** Terms, each with the concepts that it means: of our own taxonomy (`ours.txt`), and of the digital skills of ESCO (`esco.txt`). */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { questionsIn, type JudgedQuestion } from '../judged-questions.ts'

/** The digests of the lists when their figures were last written down. */
const frozen = {
	'ours.txt': 'f547baea0e9980af3f435e857df71ef5b05200db0fce2b78f2344160961bd929',
	'esco.txt': 'c0c6fb26cdd0b213f5b2ffed1ea06deb343f1f766fe6fa73ecc0e1bdce2b98d8',
}

/**
 * The terms of a list.
 * @throws Error when it is another list than the one whose figures were written down
 */
export function judgedTerms(list: keyof typeof frozen): JudgedQuestion[] {
	const text = readFileSync(join(import.meta.dirname, list), 'utf8')
	const digest = createHash('sha256').update(text).digest('hex')
	if (digest !== frozen[list])
		throw new Error(
			`${list} has changed: its digest is ${digest}. Write down new figures and name it in judged-terms.ts.`,
		)
	return questionsIn(text)
}

/** What the identifiers in `esco.txt` are the last part of. */
export const escoPrefix = 'http://data.europa.eu/esco/skill/'
