import { expect, it } from 'vitest'
import type { Source } from '../sources/source.ts'
import { messagesIn, type Catalogue } from './catalogue.ts'
import { checks } from './checks.ts'

type Written = Parameters<typeof messagesIn>[1]

function texts(de: Written, en: Written = de, unlisted: string[] = []): Catalogue {
	return { de: messagesIn('messages/de/a.json', de), en: messagesIn('messages/en/a.json', en), unlisted }
}

/** What a check finds, in words. */
function found(name: string, catalogue: Catalogue, code = ''): string[] {
	const sources: Source[] = [{ path: 'src/domain/a/a.ts', text: code }]
	const check = checks.find((one) => one.name === name)
	return check?.find(catalogue, sources).map(({ what }) => what) ?? ['no such check']
}

it('finds texts of one language only, and files that are not compiled', () => {
	expect(found('texts-in-both-languages', texts({ a: 'A', b: 'B' }, { a: 'A' }, ['messages/de/b.json']))).toEqual([
		'b is missing in English',
		'is not named in project.inlang/settings.json',
	])
	const twice = texts({ a: 'A' })
	expect(found('texts-in-both-languages', { ...twice, de: [...twice.de, ...twice.de] })).toEqual(['a is there twice'])
	expect(found('texts-in-both-languages', texts({ a: 'A' }))).toEqual([])
})

it('compares placeholders, those of plural forms too', () => {
	expect(found('same-placeholders', texts({ a: '{count} von {total}' }, { a: '{count}' }))).toEqual([
		'a: {count, total} in German, {count} in English',
	])
	const forms = [
		{ declarations: ['input count', 'local form = count: plural'], match: { 'form=one': 'Eine', 'form=*': '{count}' } },
	]
	expect(found('same-placeholders', texts({ a: forms }, { a: '{count}' }))).toEqual([])
})

it('finds texts that nobody shows', () => {
	const catalogue = texts({
		a_used: 'A',
		a_named: 'A',
		a_state_done: 'A',
		a_left: 'A',
		refusal_a_b: 'A',
		refusal_a_old: 'A',
	})
	const code =
		"m.a_used(); const key = 'a_named'; m[`a_state_${state}`]; m[`refusal_${code}`]; new Refusal('invalid', 'a.b')"
	expect(found('no-unused-texts', catalogue, code)).toEqual(['a_left is used nowhere', 'refusal_a_old is used nowhere'])
})

it('finds loud and badly set texts', () => {
	const catalogue = texts({ a: 'Fertig!', b: 'Das "Netzwerk"', c: 'Ja - nein', d: ' ', e: '„Gut“ – so.' })
	expect(found('plain-texts', { ...catalogue, en: [] })).toEqual([
		'a contains an exclamation mark',
		'b contains a straight quotation mark',
		'c contains a hyphen as a dash',
		'd contains nothing',
	])
})

it('finds refusals without words, also when their code comes from elsewhere', () => {
	const code = `
		throw new Refusal('invalid', 'a.first')
		throw new Refusal('invalid', 'a.known')
		const later = 'a.second-one'
		throw new Refusal('invalid', later)
		throw new Refusal('invalid', \`a.part-\${kind}\`)`
	expect(found('words-for-refusals', texts({ refusal_a_known: 'A' }), code)).toEqual([
		'a.first has no refusal_a_first',
		'a.second-one has no refusal_a_second_one',
		'a.part-* has no refusal_a_part_*',
	])
})

it('finds commands without words', () => {
	const code = "export const rename = command({ name: 'a.rename', input: Rename })"
	expect(found('words-for-the-journal', texts({ b: 'B' }), code)).toEqual(['a.rename has no journal_a_rename'])
	expect(found('words-for-the-journal', texts({ journal_a_rename: 'Name geändert' }), code)).toEqual([])
})

it('finds words that the glossary replaces, in their own language alone', () => {
	const catalogue = texts(
		{ a: 'Ein neuer Mandant.', b: 'Netzwerk name@mandant.de', doctor_a: 'Der Benutzer gilt.' },
		{ a: 'The Customer of {customer}.', b: 'A Mandant', doctor_a: 'The user is fine.' },
	)
	expect(found('words-of-the-glossary', catalogue)).toEqual([
		expect.stringMatching(/^a says “mandant”: .*network/),
		expect.stringMatching(/^a says “customer”: /),
	])
})
