/**
 * Whether search finds who can do it. Prints the figures per kind of question, beside the last ones in `figures.json`; ends with
 * 1 when one has dropped by more than 0.01. `--write` keeps the new ones; `--show KIND` prints its questions for tuning one by one.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DEMONSTRATION_DAY } from '../../src/demonstration/days.ts'
import { loadAlliance } from '../../src/demonstration/load/load-alliance.ts'
import { keptInstance } from '../data/kept-instance.ts'
import { judgeOf, type Verdict } from './judge.ts'
import { digest, frozenDigest, judgedQuestions, type JudgedQuestion } from './judged-questions.ts'

type Figures = Record<string, Verdict>

const request = { seed: 1, organisations: 1_500, today: DEMONSTRATION_DAY }
const tolerance = 0.01
const file = join(import.meta.dirname, 'figures.json')

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, show: { type: 'string' } } })
if (digest !== frozenDigest && !values.write) {
	console.error(
		`questions.txt has changed: its digest is ${digest}. Write new figures with --write and name it in judged-questions.ts.`,
	)
	process.exit(1)
}
const before = JSON.parse(readFileSync(file, 'utf8')) as Figures
const instance = await keptInstance('quality', (empty) => loadAlliance(empty, request))
const judge = await judgeOf(instance, request)
const verdicts: { question: JudgedQuestion; verdict: Verdict }[] = []
for (const question of judgedQuestions) {
	const verdict = await judge(question)
	if (verdict) verdicts.push({ question, verdict })
}
console.log(
	`${verdicts.length} of ${judgedQuestions.length} questions; what the others ask for, nobody in this alliance can do.`,
)
await instance.stop()

if (values.show !== undefined) {
	for (const { question, verdict } of verdicts)
		if (question.kind === values.show && question.use === 'tune')
			console.log(`  ${question.q.padEnd(60)} ${words(verdict)}`)
	process.exit(0)
}
const figures: Figures = {}
for (const [kind, group] of Map.groupBy(verdicts, ({ question }) => question.kind)) figures[kind] = mean(group)
for (const use of ['tune', 'report'] as const)
	figures[use] = mean(verdicts.filter(({ question }) => question.use === use))
figures.all = mean(verdicts)
const dropped: string[] = []
for (const [name, verdict] of Object.entries(figures)) {
	console.log(`${name.padEnd(26)} ${words(verdict)}   before ${before[name] ? words(before[name]) : '-'}`)
	for (const figure of ['ndcg10', 'mrr', 'recall20', 'first'] as const)
		if (before[name] && verdict[figure] < before[name][figure] - tolerance) dropped.push(`${figure} of ${name}`)
}
if (values.write) writeFileSync(file, `${JSON.stringify(figures, null, '\t')}\n`)
else if (dropped.length > 0) console.error(`Dropped by more than ${tolerance}: ${dropped.join(', ')}.`)
process.exit(!values.write && dropped.length > 0 ? 1 : 0)

function mean(group: readonly { verdict: Verdict }[]): Verdict {
	const of = (figure: keyof Verdict) =>
		Math.round((group.reduce((sum, { verdict }) => sum + verdict[figure], 0) / group.length) * 1000) / 1000
	return { ndcg10: of('ndcg10'), mrr: of('mrr'), recall20: of('recall20'), first: of('first') }
}

function words({ ndcg10, mrr, recall20, first }: Verdict): string {
	return `nDCG@10 ${ndcg10.toFixed(3)}  MRR ${mrr.toFixed(3)}  recall@20 ${recall20.toFixed(3)}  first ${first.toFixed(3)}`
}
