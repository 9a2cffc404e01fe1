/**
 * `bin/check`, which is also `npm test`: runs the list, one line per step, and ends with the sum of all tests.
 * `--quick` leaves out what takes long, `--only STEP` (repeatable) runs only what is named.
 */
import { parseArgs } from 'node:util'
import { prepare } from './prepare.ts'
import { failure, type Step } from './step.ts'
import { steps } from './steps.ts'

const names = steps.map(({ name }) => name)
const { values } = parseArgs({
	options: {
		quick: { type: 'boolean', default: false },
		only: { type: 'string', multiple: true, default: [] },
		help: { type: 'boolean', default: false },
	},
})

const unknown = values.only.filter((name) => !names.includes(name))
if (values.help || unknown.length > 0) {
	if (unknown.length > 0) console.error(`There is no step ${unknown.join(', ')}.`)
	console.log(`bin/check [--quick] [--only STEP]\nSteps: ${names.join(', ')}`)
	process.exit(unknown.length > 0 ? 2 : 0)
}

const chosen = steps.filter(({ name, quick }) => {
	if (values.only.length > 0) return values.only.includes(name)
	return quick || !values.quick
})

const sum = { passed: 0, failed: 0, skipped: 0 }
const began = performance.now()
await prepare()
await Promise.all(chosen.filter(({ reads }) => reads).map(run))
for (const step of chosen.filter(({ reads }) => !reads)) await run(step)
console.log(`\n${Math.round((performance.now() - began) / 1000)} s`)
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exitCode = sum.failed > 0 ? 1 : 0

async function run(step: Step): Promise<void> {
	const started = performance.now()
	const outcome = await step.run({ quick: values.quick }).catch(failure)
	const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6)
	const mark = outcome.failed > 0 ? '✗' : '✓'
	const counts = [`${outcome.passed}`, ...(outcome.failed ? [`${outcome.failed} failed`] : [])]
	if (outcome.skipped) counts.push(`${outcome.skipped} skipped`)
	console.log(`${mark} ${step.does.padEnd(40)}${seconds} s  ${counts.join(', ')}`)
	if (outcome.failed > 0) console.log(shortened(outcome.report, step.name))
	sum.passed += outcome.passed
	sum.failed += outcome.failed
	sum.skipped += outcome.skipped
}

/** Enough to mend the first faults; the rest is in the log. */
function shortened(report: string, name: string): string {
	const lines = report.split('\n')
	const limit = process.env.CI ? 400 : 120
	const rest = lines.length > limit ? [`… ${lines.length - limit} more lines in test-results/${name}.log`] : []
	return [...lines.slice(0, limit), ...rest].map((line) => `    ${line}`).join('\n')
}
