import { expect, test } from 'vitest'
import { Refusal } from '#platform/errors.ts'
import { explain } from './explain.ts'

test('a refusal becomes a sentence with its facts', () => {
	const taken = new Refusal('conflict', 'server.port-in-use', { port: 4000 })
	expect(explain(taken)).toBe(
		'Port 4000 ist belegt. Beenden Sie das andere Programm, oder wählen Sie mit PORT einen anderen.',
	)
})

test('several things stand below each other, and what is not known is a dash', () => {
	const settings = new Refusal('invalid', 'configuration.invalid', { settings: ['PORT: a', 'HOST: b'] })
	expect(explain(settings)).toContain('\n  PORT: a\n  HOST: b\n')
	const running = new Refusal('conflict', 'postgres.already-running', { folder: '/data', pid: null })
	expect(explain(running)).toContain('(Prozess –)')
})

test('a refusal without words still says what it knows', () => {
	expect(explain(new Refusal('invalid', 'unknown.code', { row: 7, names: ['a', 'b'] }))).toBe(
		'invalid: unknown.code\n  row: 7\n  names: a\n  b',
	)
})
