/** The texts of the pages as they lie in messages/<language>/<area>.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../sources/source.ts'

export type Message = {
	key: string
	/** For example `messages/de/office.json`. */
	path: string
	/** One text, or one per form (singular, plural). */
	texts: string[]
	placeholders: string[]
}
export type Catalogue = {
	de: Message[]
	en: Message[]
	/** Files that project.inlang/settings.json does not name, so nothing of them is ever shown. */
	unlisted: string[]
}

type Forms = { declarations?: string[]; match: Record<string, string> }
type Written = Record<string, string | Forms[]>

/** Reads the texts of both languages. */
export function readCatalogue(from = root): Catalogue {
	const settings = JSON.parse(readFileSync(join(from, 'project.inlang/settings.json'), 'utf8')) as {
		'plugin.inlang.messageFormat': { pathPattern: string[] }
	}
	const patterns = settings['plugin.inlang.messageFormat'].pathPattern.map((pattern) => pattern.replace(/^\.\//, ''))
	const read = (locale: string): Message[] =>
		patterns.flatMap((pattern) => {
			const path = pattern.replace('{locale}', locale)
			if (!existsSync(join(from, path))) return []
			return messagesIn(path, JSON.parse(readFileSync(join(from, path), 'utf8')) as Written)
		})
	const written = ['de', 'en'].flatMap((locale) =>
		readdirSync(join(from, 'messages', locale)).map((file) => ({ locale, path: `messages/${locale}/${file}` })),
	)
	const listed = (locale: string, path: string) =>
		patterns.some((pattern) => pattern.replace('{locale}', locale) === path)
	return {
		de: read('de'),
		en: read('en'),
		unlisted: written.flatMap(({ locale, path }) => (listed(locale, path) ? [] : [path])),
	}
}

/** The messages of one file. */
export function messagesIn(path: string, written: Written): Message[] {
	return Object.entries(written)
		.filter(([key]) => key !== '$schema')
		.map(([key, value]) => {
			const texts = typeof value === 'string' ? [value] : value.flatMap((forms) => Object.values(forms.match))
			const declared = typeof value === 'string' ? [] : value.flatMap((forms) => forms.declarations ?? [])
			const named = texts.flatMap((text) => [...text.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]!.trim()))
			const inputs = declared.flatMap((line) => /^input (\w+)$/.exec(line)?.[1] ?? [])
			return { key, path, texts, placeholders: [...new Set([...named, ...inputs])].toSorted() }
		})
}
