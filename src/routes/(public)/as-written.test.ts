import { expect, it } from 'vitest'
import { asWritten } from './as-written.ts'

const hit = (name: string, de: string | null = null, en?: string) => ({
	name,
	summary: de === null ? null : { de, en },
})

it('is the word that most of those who were found write', () => {
	const hits = [
		hit('Mühle Ost', 'Gewürz und Gewürze.'),
		hit('Gewürzhandel Karo', 'Wir mahlen Gewürze.'),
		hit('Ohne Text'),
	]
	expect(asWritten('gewurz', hits)).toBe('Gewürze')
})

it('may stand in either language, and is no longer word that begins with it', () => {
	expect(asWritten('robot', [hit('Robotersteuerungen Nord', 'Greifarme.', 'We build robots.')])).toBe('robots')
})

it('stays the stem where nobody shows it', () => {
	expect(asWritten('polici', [hit('Police Eins', 'Our policy.')])).toBe('polici')
	expect(asWritten('gewurz', [])).toBe('gewurz')
})
