import { afterEach, expect, it } from 'vitest'
import { systemLanguage } from '#platform/configuration.ts'
import { Refusal } from '#platform/errors.ts'
import { explain } from './explain.ts'
import { inDigits, speak } from './language.ts'
import { usage } from './usage.ts'

afterEach(() => speak([]))

it('is German unless the system or the call asks for English', () => {
	for (const environment of [{}, { LANG: 'C.UTF-8' }, { LANG: 'en_GB.UTF-8', LC_ALL: 'de_DE' }, { LANG: 'fr_FR' }]) {
		expect(speak(['doctor'], systemLanguage(environment))).toEqual(['doctor'])
		expect(usage()).toContain('startet Datenbank und Server')
	}
	for (const [args, environment] of [
		[['doctor'], { LANG: 'en_US.UTF-8' }],
		[['--lang', 'en', 'doctor'], { LANG: 'de_DE' }],
		[['doctor', '--lang=en'], {}],
	] as const) {
		expect(speak(args, systemLanguage(environment))).toEqual(['doctor'])
		expect(usage()).toContain('starts database and server')
	}
	expect(inDigits(1500)).toBe('1,500')
})

it('is refused when the console does not speak it', () => {
	expect(speak(['--lang', 'fr', 'doctor'])).toBeNull()
	expect(speak(['doctor', '--lang'])).toBeNull()
})

it('explains refusals, and what a setting must look like', () => {
	const refusal = new Refusal('invalid', 'configuration.invalid', { settings: ['PORT'] })
	expect(explain(refusal)).toContain('PORT: eine Portnummer von 0 bis 65535')
	speak(['--lang', 'en'])
	expect(explain(refusal)).toContain('PORT: a port number from 0 to 65535')
})
