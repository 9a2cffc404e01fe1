/** Runs vitest and counts. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keepLog, results, runTool } from './program.ts'
import { single, type Outcome } from './step.ts'

type File = { name: string; status: string; message: string; assertionResults: { status: string }[] }
export type VitestReport = {
	numPassedTests: number
	numPendingTests: number
	numTodoTests: number
	testResults: File[]
}

/** Runs tests; `name` names the log and the report in test-results. */
export async function runTests(
	name: string,
	args: readonly string[],
	settings: Record<string, string> = {},
): Promise<Outcome> {
	const reportFile = join(results, `${name}.json`)
	rmSync(reportFile, { force: true })
	const { code, output } = await runTool(
		'vitest/vitest.mjs',
		['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
		settings,
	)
	keepLog(name, output)
	if (!existsSync(reportFile)) return single(code === 0 && /No test files found/.test(output), output)
	return outcomeOf(JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport, code, output)
}

/** A file that could not be run, and a run that failed for a reason outside of its tests, count as one failure each. */
export function outcomeOf(report: VitestReport, code: number, output: string): Outcome {
	const failed = report.testResults.reduce((sum, file) => {
		const tests = file.assertionResults.filter(({ status }) => status === 'failed').length
		return sum + (tests === 0 && file.status === 'failed' ? 1 : tests)
	}, 0)
	const unexplained = failed === 0 && code !== 0 ? 1 : 0
	return {
		passed: report.numPassedTests,
		failed: failed + unexplained,
		skipped: report.numPendingTests + report.numTodoTests,
		report: failed + unexplained > 0 ? failuresIn(output) : '',
	}
}

/** The part of the output that tells about failures. */
function failuresIn(output: string): string {
	const start = output.search(/^⎯+ (Failed|Unhandled)/m)
	return (start === -1 ? output : output.slice(start)).trim()
}
