/**
 * Whether search finds who can do it. Prints the figures per kind of question, beside the last ones in `figures.json`; ends with
 * 1 when one has dropped by more than 0.01. `--write` keeps the new ones; `--show KIND` prints its questions for tuning one by one;
 * `--ablations` asks all questions again with one part of search after the other taken away.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DEMONSTRATION_DAY } from '../../src/demonstration/days.ts'
import { loadAlliance } from '../../src/demonstration/load/load-alliance.ts'
import { keptInstance } from '../data/kept-instance.ts'
import { eachAblation } from './ablations.ts'
import { frozenReading, judgeByReading, readingDigest } from './by-reading.ts'
import { judgeOf, publicSearch, type Search } from './judge.ts'
import { digest, frozenDigest, judgedQuestions, type JudgedQuestion } from './judged-questions.ts'
import { figureNames, inWords, meanOf, type Verdict } from './verdict.ts'

type Figures = Record<string, Verdict>

const request = { seed: 1, organisations: 1_500, today: DEMONSTRATION_DAY }
const tolerance = 0.01
const file = join(import.meta.dirname, 'figures.json')

const { values } = parseArgs({
	options: {
		write: { type: 'boolean', default: false },
		show: { type: 'string' },
		ablations: { type: 'boolean', default: false },
	},
})
const lists = [
	{ list: 'questions.txt', found: digest, frozen: frozenDigest, named: 'judged-questions.ts' },
	{ list: 'by-reading.txt', found: readingDigest, frozen: frozenReading, named: 'by-reading.ts' },
]
for (const { list, found, frozen, named } of lists) {
	if (found === frozen || values.write) continue
	console.error(`${list} has changed: its digest is ${found}. Write new figures with --write and name it in ${named}.`)
	process.exit(1)
}
const before = JSON.parse(readFileSync(file, 'utf8')) as Figures
const instance = await keptInstance('quality', (empty) => loadAlliance(empty, request), request.today)
const judge = await judgeOf(instance, request)
type Judged = { question: JudgedQuestion; verdict: Verdict | null; read: Verdict | null }

if (values.ablations) {
	await eachAblation(instance, request.today, async (name, search) => {
		const figures = figuresOf(await judged(search))
		console.log(`${name.padEnd(38)} ${inWords(figures.all!)}`)
		console.log(`${'  by reading'.padEnd(38)} ${inWords(figures['by reading']!)}`)
	})
	await instance.stop()
	process.exit(0)
}
const verdicts = await judged(publicSearch(instance, request.today))
await instance.stop()
const answerable = verdicts.filter(({ verdict }) => verdict !== null).length
console.log(
	`${answerable} of ${judgedQuestions.length} questions; what the others ask for, nobody in this alliance can do.`,
)

if (values.show !== undefined) {
	for (const { question, verdict } of verdicts)
		if (question.kind === values.show && question.use === 'tune' && verdict)
			console.log(`  ${question.q.padEnd(60)} ${inWords(verdict)}`)
	process.exit(0)
}
const figures = figuresOf(verdicts)
const dropped: string[] = []
for (const [name, verdict] of Object.entries(figures)) {
	console.log(`${name.padEnd(26)} ${inWords(verdict)}   before ${before[name] ? inWords(before[name]) : '-'}`)
	for (const figure of figureNames)
		if (before[name] && verdict[figure] < before[name][figure] - tolerance) dropped.push(`${figure} of ${name}`)
}
if (values.write) writeFileSync(file, `${JSON.stringify(figures, null, '\t')}\n`)
else if (dropped.length > 0) console.error(`Dropped by more than ${tolerance}: ${dropped.join(', ')}.`)
process.exit(!values.write && dropped.length > 0 ? 1 : 0)

async function judged(search: Search): Promise<Judged[]> {
	const all: Judged[] = []
	for (const question of judgedQuestions) {
		const slugs = (await search(question.q)).hits.map(({ slug }) => slug)
		all.push({ question, verdict: judge(question, slugs), read: judgeByReading(question.q, slugs) })
	}
	return all
}

/** By kind of question, by use, of all, and by reading. */
function figuresOf(all: readonly Judged[]): Figures {
	const mean = (some: readonly Judged[]) => meanOf(some.flatMap(({ verdict }) => verdict ?? []))
	const figures: Figures = {}
	for (const [kind, group] of Map.groupBy(all, ({ question }) => question.kind)) figures[kind] = mean(group)
	for (const use of ['tune', 'report'] as const) figures[use] = mean(all.filter(({ question }) => question.use === use))
	figures.all = mean(all)
	figures['by reading'] = meanOf(all.flatMap(({ read }) => read ?? []))
	return figures
}
