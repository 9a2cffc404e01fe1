import { expect, it } from 'vitest'
import { outcomeOf } from './vitest.ts'

const file = (status: string, ...tests: string[]) => ({
	name: 'a.test.ts',
	status,
	message: '',
	assertionResults: tests.map((one) => ({ status: one })),
})
const counts = { numPassedTests: 2, numPendingTests: 1, numTodoTests: 1 }

it('adds up tests, and files that could not be run', () => {
	const report = { ...counts, testResults: [file('failed', 'passed', 'failed', 'passed'), file('failed')] }
	expect(outcomeOf(report, 1, 'no separator')).toEqual({ passed: 2, failed: 2, skipped: 2, report: 'no separator' })
})

it('counts a run that failed for another reason', () => {
	const outcome = outcomeOf({ ...counts, testResults: [file('passed', 'passed')] }, 1, 'x\n⎯⎯ Unhandled Errors ⎯⎯\nwhy')
	expect(outcome).toEqual({ passed: 2, failed: 1, skipped: 2, report: '⎯⎯ Unhandled Errors ⎯⎯\nwhy' })
})

it('has nothing to say when all is well', () => {
	expect(outcomeOf({ ...counts, testResults: [file('passed', 'passed')] }, 0, 'fine')).toMatchObject({
		failed: 0,
		report: '',
	})
})
