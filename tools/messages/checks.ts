/** What holds for all texts of the pages. Each check says what is wrong, why that matters and what to do. */
import type { Finding, Rule } from '../architecture/rule.ts'
import type { Source } from '../sources/source.ts'
import type { Catalogue, Message } from './catalogue.ts'
import { glossaryWords } from './glossary-words.ts'
import { keyOf, refusalCodes, writtenCommands, writtenEvents } from './codes.ts'
import { isUsed, usageIn } from './usage.ts'

export type Check = Omit<Rule, 'find'> & { find(texts: Catalogue, sources: readonly Source[]): Finding[] }

const keysOf = (messages: Message[]): Set<string> => new Set(messages.map(({ key }) => key))
const all = ({ de, en }: Catalogue): Message[] => [...de, ...en]

const bothLanguages: Check = {
	name: 'texts-in-both-languages',
	says: 'Every text is there in German and in English, in a file that is compiled, once.',
	why: 'A missing text falls back to the other language; of two texts with one key, one is never shown.',
	instead:
		'Add the key to messages/de/<area>.json and messages/en/<area>.json; name new files in project.inlang/settings.json.',
	find: ({ de, en, unlisted }) => [
		...missing(de, keysOf(en), 'is missing in English'),
		...missing(en, keysOf(de), 'is missing in German'),
		...[de, en].flatMap((messages) =>
			messages
				.filter(({ key }, index) => messages.findIndex((other) => other.key === key) !== index)
				.map(({ key, path }) => ({ path, what: `${key} is there twice` })),
		),
		...unlisted.map((path) => ({ path, what: 'is not named in project.inlang/settings.json' })),
	],
}

function missing(messages: Message[], there: Set<string>, what: string): Finding[] {
	return messages.filter(({ key }) => !there.has(key)).map(({ key, path }) => ({ path, what: `${key} ${what}` }))
}

const samePlaceholders: Check = {
	name: 'same-placeholders',
	says: 'Both languages use the same placeholders.',
	why: 'A placeholder that one language forgets is a fact that its readers do not get.',
	instead: 'Use every {placeholder} in both texts.',
	find: ({ de, en }) => {
		const english = new Map(en.map((message) => [message.key, message]))
		return de.flatMap(({ key, path, placeholders }) => {
			const other = english.get(key)?.placeholders ?? placeholders
			return other.join() === placeholders.join()
				? []
				: [{ path, what: `${key}: {${placeholders.join(', ')}} in German, {${other.join(', ')}} in English` }]
		})
	},
}

const usedTexts: Check = {
	name: 'no-unused-texts',
	says: 'Every text is shown somewhere.',
	why: 'Texts that nobody shows are still read, translated and kept alive.',
	instead: 'Use it or remove it from both languages.',
	find: ({ de }, sources) => {
		const usage = usageIn(sources)
		const needed = new Set([
			...refusalCodes(sources).map(({ code }) => keyOf('refusal', code)),
			...journalCodes(sources).map(({ code }) => keyOf('journal', code)),
		])
		const open = [...needed].filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1))
		const beginnings = usage.beginnings.filter((beginning) => beginning !== 'refusal_' && beginning !== 'journal_')
		return de
			.filter(({ key }) => !isUsed(key, { keys: usage.keys, beginnings: [...beginnings, ...open] }) && !needed.has(key))
			.map(({ key, path }) => ({ path, what: `${key} is used nowhere` }))
	},
}

const plainStyle: Check = {
	name: 'plain-texts',
	says: 'No exclamation marks, „German“ and “English” quotation marks, an en dash for a pause.',
	why: 'The pages speak calmly and in correct typography; straight quotes and hyphens look like a terminal.',
	instead: 'Write „so“ in German and “so” in English, – instead of -, and end with a full stop.',
	find: (texts) =>
		all(texts).flatMap(({ key, path, texts: forms }) => {
			const faults = forms.flatMap((text) => [
				...(/!/.test(text) ? ['an exclamation mark'] : []),
				...(/"/.test(text) ? ['a straight quotation mark'] : []),
				...(/\s-\s/.test(text) ? ['a hyphen as a dash'] : []),
				...(text.trim() === '' ? ['nothing'] : []),
			])
			return faults.length > 0 ? [{ path, what: `${key} contains ${[...new Set(faults)].join(' and ')}` }] : []
		}),
}

const refusalWords: Check = {
	name: 'words-for-refusals',
	says: 'Every code of a refusal has a text at refusal_<code>, with _ for . and -.',
	why: 'Without it a person reads a code instead of what happened, why, and what to do next.',
	instead: 'Add the text in both languages. `npm run messages -- --missing` lists all that are missing.',
	find: ({ de }, sources) => withoutWords('refusal', refusalCodes(sources), keysOf(de)),
}

const journalWords: Check = {
	name: 'words-for-the-journal',
	says: 'Every command and every other journal entry has a text at journal_<name>, with _ for . and -.',
	why: 'The history of a party and the list of who may do what are read by people, not by programs.',
	instead: 'Add the text in both languages, as a sentence in the past: „Name geändert“.',
	find: ({ de }, sources) => withoutWords('journal', journalCodes(sources), keysOf(de)),
}

const journalCodes = (sources: readonly Source[]) => [...writtenCommands(sources), ...writtenEvents(sources)]

type Coded = { code: string; path: string; line: number }

function withoutWords(kind: 'refusal' | 'journal', codes: readonly Coded[], there: Set<string>): Finding[] {
	const seen = new Set<string>()
	return codes.flatMap(({ code, path, line }) => {
		const key = keyOf(kind, code)
		const known = key.endsWith('*') ? [...there].some((one) => one.startsWith(key.slice(0, -1))) : there.has(key)
		if (known || seen.has(key)) return []
		seen.add(key)
		return [{ path, line, what: `${code} has no ${key}` }]
	})
}

export const checks: readonly Check[] = [
	bothLanguages,
	samePlaceholders,
	usedTexts,
	plainStyle,
	glossaryWords,
	refusalWords,
	journalWords,
]
