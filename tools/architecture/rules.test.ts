import { describe, expect, it } from 'vitest'
import { examples } from './examples.ts'
import { explain } from './rule.ts'
import { rules } from './rules.ts'

it('knows an example for every rule', () => {
	expect(rules.map(({ name }) => name).toSorted()).toEqual(Object.keys(examples).toSorted())
})

describe.each(rules.map((rule) => ({ rule, ...examples[rule.name]! })))('$rule.name', ({ rule, breaks, keeps }) => {
	it.each(breaks)('finds $path', (source) => {
		const findings = rule.find([source])
		expect(findings).not.toEqual([])
		const report = explain(rule, findings)
		expect(report).toContain(rule.why)
		expect(report).toContain(rule.instead)
	})

	it('finds nothing where it is kept', () => {
		expect(rule.find(keeps)).toEqual([])
	})
})
