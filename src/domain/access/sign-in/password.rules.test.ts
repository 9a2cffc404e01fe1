import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passwordProblem } from './password.rules.ts'

describe('passwords', () => {
	it('must have twelve characters, and not more than 128', () => {
		expect(passwordProblem('elf Zeichen')).toBe('too-short')
		expect(passwordProblem('zwölf Hunde!')).toBeNull()
		expect(passwordProblem('wanderweg '.repeat(13))).toBe('too-long')
	})

	it.each([
		'passwort1234',
		'Flechtwerk2026',
		'FlechtwerkFlechtwerk!',
		'123456789012',
		'aaaaaaaaaaaa',
		'abababababab',
		'qwertzuiopas',
		'marlene.vogt@holzbau-vogt.example',
		'MarleneVogt1987',
		'Geheim!Geheim!',
	])('refuse the obvious: %s', (password) => {
		expect(passwordProblem(password, ['marlene.vogt@holzbau-vogt.example', 'Marlene Vogt'])).toBe('obvious')
	})

	it.each(['correct horse battery', 'Kiesel Tau Lampe', 'hunter2hunter2xyzq', '8c1f02b7a9de', 'Anna hat 3 Netzwerke'])(
		'take what is long and own: %s',
		(password) => {
			expect(passwordProblem(password, ['marlene.vogt@holzbau-vogt.example', 'Marlene Vogt'])).toBeNull()
		},
	)

	it('never refuse twelve random letters', () => {
		const letters = fc
			.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), minLength: 16, maxLength: 40 })
			.filter((text) => new Set(text).size >= 5)
		fc.assert(fc.property(letters, (password) => passwordProblem(password) === null))
	})
})
